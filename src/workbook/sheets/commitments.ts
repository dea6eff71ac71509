import { DAY_WIDTH } from '../layout/columnWidth';
import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';
import { namesColumn, withResultBeside } from '../layout/resultBeside';
import { commitmentColumns, commitmentMarks, wordsColumn } from '../layout/resultColumns';
import { wholeTables } from '../layout/tables';

/** What the partnership has promised; beside it which commitments hold in which year. */
export function commitmentsSheet(content: PlanContent, suffix: string): SheetLayout {
  const sheet = inputSheet(
    {
      name: 'Commitments',
      kind: 'Commitment',
      title: 'Commitments',
      line: 'One row a commitment. The amounts are floors: the least money that keeps it. Leave them blank where there is none.',
    },
    content,
    suffix,
  );
  const columns = [
    ...['Priority', 'Commitment'].map((heading) => namesColumn(sheet, heading)),
    wordsColumn('Year', DAY_WIDTH),
    ...commitmentColumns(),
  ];
  return withResultBeside(sheet, {
    title: 'Which commitments hold',
    formula: `=POOL.COMMITMENTS("Base",${wholeTables(RESTS_ON, suffix)})`,
    columns,
    marks: commitmentMarks(columns.length - 1),
  });
}

/** The services too: they say what ring-fenced money in a pool may pay for. */
const RESTS_ON = [
  'Commitment',
  'Allocation',
  'Stream',
  'Pool',
  'Contribution',
  'Service',
  'Evidence',
] as const;
