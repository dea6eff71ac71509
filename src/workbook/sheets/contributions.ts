import { type PlanContent } from '../layout/content';
import { inputSheet } from '../layout/inputSheet';
import { type SheetLayout } from '../layout/layout';
import { namesColumn, withResultBeside } from '../layout/resultBeside';
import { poundsColumn } from '../layout/resultColumns';
import { TOTAL_MARK } from '../layout/styles';
import { wholeTables } from '../layout/tables';

/** What each partner puts into each pool; beside it the same by pool, partner and year with a total for each pool. */
export function contributionsSheet(content: PlanContent, suffix: string): SheetLayout {
  const sheet = inputSheet(
    {
      name: 'Contributions',
      kind: 'Contribution',
      title: 'Contributions',
      line: 'One row for what one partner puts into one pool. Cap is in pounds, Cap % a share of what the partner contributes; Paid and Delivered count for the earliest years first.',
    },
    content,
    suffix,
  );
  return withResultBeside(sheet, {
    title: 'What goes into each pool',
    formula: `=POOL.POOLS("Base",${wholeTables(['Pool', 'Contribution', 'Stream'], suffix)})`,
    columns: [
      ...['Pool', 'Partner'].map((heading) => namesColumn(sheet, heading)),
      ...content.years.map(poundsColumn),
    ],
    marks: [{ ...TOTAL_MARK, column: 1 }],
  });
}
