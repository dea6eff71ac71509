import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';

/** Which money goes to which service, and which commitment it keeps. */
export const allocationsSheet = (content: PlanContent, suffix: string): SheetLayout =>
  inputSheet(
    {
      name: 'Allocations',
      kind: 'Allocation',
      title: 'Allocations',
      line: 'One row for money from one stream or pool to one service, and the commitment that it serves.',
    },
    content,
    suffix,
  );
