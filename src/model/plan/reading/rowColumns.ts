import { type Headings } from './readHeadings';
import { isCounted } from './readNumber';
import { type Column, type TableKind } from '../declared/schema';
import { type RowColumns } from './rowMarks';

/** Tables whose rows are no sums: a row called Total there is a row. */
const NO_TOTALS: ReadonlySet<TableKind> = new Set([
  'Evidence',
  'Law',
  'Scenario',
  'Tier',
  'Deflator',
  'Risk share',
  'Condition',
  'Indicator',
  'Mapping',
]);

/** Which columns of a table say what its rows are, by position. */
export function rowColumns(
  kind: TableKind,
  columns: Readonly<Record<string, Column>>,
  { columnOf, years }: Headings,
): RowColumns {
  const having = (belongs: (column: Column) => boolean) =>
    Object.entries(columns).flatMap(([heading, column]) => {
      const position = columnOf[heading] ?? -1;
      return position >= 0 && belongs(column) ? [position] : [];
    });
  const money = years.map(({ column }) => column);
  return {
    counted: [0, ...having(() => true), ...money],
    words: [0, ...having(({ type }) => !isCounted(type))],
    names: having(({ type }) => type === 'name'),
    years: money,
    hasTotals: !NO_TOTALS.has(kind),
  };
}
