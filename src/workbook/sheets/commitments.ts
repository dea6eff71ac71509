import { DAY_WIDTH } from '../layout/columnWidth';
import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';
import { namesColumn, withResultBeside } from '../layout/resultBeside';
import { promiseColumns, promiseMarks, wordsColumn } from '../layout/resultColumns';
import { wholeTables } from '../layout/tables';

/** What the partnership has promised; beside it which promises hold in which year. */
export function commitmentsSheet(content: PlanContent, suffix: string): SheetLayout {
  const sheet = inputSheet(
    {
      name: 'Commitments',
      kind: 'Commitment',
      title: 'Commitments',
      line: 'One row a promise. The amounts are floors: the least money that keeps it. Leave them blank where there is none.',
    },
    content,
    suffix,
  );
  const columns = [
    ...['Priority', 'Commitment'].map((heading) => namesColumn(sheet, heading)),
    wordsColumn('Year', DAY_WIDTH),
    ...promiseColumns(),
  ];
  return withResultBeside(sheet, {
    title: 'Which promises hold',
    formula: `=POOL.COMMITMENTS("Base",${wholeTables(RESTS_ON, suffix)})`,
    columns,
    marks: promiseMarks(columns.length - 1),
  });
}

const RESTS_ON = ['Commitment', 'Allocation', 'Stream', 'Pool', 'Contribution', 'Evidence'] as const;
