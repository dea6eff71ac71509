import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** The bodies of the partnership. */
export const partnersSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Partners',
      kind: 'Partner',
      title: 'Partners',
      line: 'One row a body. From, To and Successor are for a body that begins, ends or is replaced; by several, each with its share: East Surrey 60%; West Surrey 40%.',
    },
    content,
    suffix,
  );
