import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** Where the figures come from. */
export const evidenceSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Evidence',
      kind: 'Evidence',
      title: 'Evidence',
      line: 'One row a source. Other tables name it in their Evidence column; Total of says which rows a stated total should equal.',
    },
    content,
    suffix,
  );
