import { type PlanContent } from './content';
import { inputSheet } from './inputSheet';
import { type SheetLayout } from './layout';
import { withResultBeside } from './resultBeside';
import { TOTAL_MARK } from './styles';
import { tableName } from './tables';

/** What each partner puts into each pool; beside it the same by pool, partner and year with a total for each pool. */
export function contributionsSheet(content: PlanContent, suffix: string): SheetLayout {
  const tables = (['Pool', 'Contribution', 'Stream'] as const).map(
    (kind) => `${tableName(kind, suffix)}[#All]`,
  );
  return withResultBeside(
    inputSheet(
      {
        name: 'Contributions',
        kind: 'Contribution',
        title: 'Contributions',
        line: 'One row for what one partner puts into one pool. Cap is in pounds; Paid and Delivered count for the earliest years first.',
      },
      content,
      suffix,
    ),
    {
      title: 'What goes into each pool',
      formula: `=POOL.POOLS("Base",${tables.join(',')})`,
      headings: ['Pool', 'Partner'],
      years: content.years,
      marks: [{ ...TOTAL_MARK, column: 1 }],
    },
  );
}
