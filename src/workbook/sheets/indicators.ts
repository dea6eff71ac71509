import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** By what it is seen whether commitments are kept, besides their money. */
export const indicatorsSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Indicators',
      kind: 'Indicator',
      title: 'Indicators',
      line: 'One row an indicator of a commitment: where it stood, where it should go, and its figure of each year. Green stays green, amber never turns red.',
    },
    content,
    suffix,
  );
