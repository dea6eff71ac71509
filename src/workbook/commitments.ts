import { DAY_WIDTH } from './columnWidth';
import { type PlanContent } from './content';
import { inputSheet } from './inputSheet';
import { type SheetLayout } from './layout';
import { namesColumn, withResultBeside } from './resultBeside';
import { promiseColumns, promiseMarks, wordsColumn } from './resultColumns';
import { wholeTables } from './tables';

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
