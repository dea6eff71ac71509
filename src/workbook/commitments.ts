import { type PlanContent } from './content';
import { inputSheet } from './inputSheet';
import { type SheetLayout } from './layout';

/** What the partnership has promised. */
export const commitmentsSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Commitments',
      kind: 'Commitment',
      title: 'Commitments',
      line: 'One row a promise. The amounts are floors: the least money that keeps it. Leave them blank where there is none.',
    },
    content,
    suffix,
  );
