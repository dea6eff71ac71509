import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** The dated rules on which the legal checks rest, for lawyers to correct. */
export const lawSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Law',
      kind: 'Law',
      title: 'Law',
      line: 'What to check with a lawyer: one row a dated rule. Correct, add and delete rows; Verified is Yes where the text itself was read.',
    },
    content,
    suffix,
  );
