import { MONEY_WIDTH } from './columnWidth';
import { type PlanContent } from './content';
import { inputSheet, unitsAbove } from './inputSheet';
import { type SheetLayout, type SpillLayout, type TableLayout } from './layout';
import { MONEY_FORMAT, STYLE, TOTAL_MARK } from './styles';
import { tableName } from './tables';

/** Columns left free for the years that a user adds to the table. */
const GAP = 3;
const ROWS_READY = 200;

/** What there is to spend, from whom and for what; beside it the same by year with its total. */
export function fundingSheet(content: PlanContent, suffix: string): SheetLayout {
  const sheet = inputSheet(
    {
      name: 'Funding',
      kind: 'Stream',
      title: 'Funding streams',
      line: 'One row a stream. Type an amount that nobody knows as unknown. A blank Ring-fence is unrestricted money.',
    },
    content,
    suffix,
  );
  const spills = sheet.tables.map((table) => fundingByYear(table, content.years, suffix));
  const titles = spills.flatMap(({ column }) => [
    { row: 0, column, cells: [['What there is to spend']], style: STYLE.title },
    {
      row: 1,
      column,
      cells: [['Reckoned from the whole table: change the table, not this.']],
      style: STYLE.note,
    },
  ]);
  return { ...sheet, blocks: [...sheet.blocks, ...titles, ...spills.flatMap(unitsAbove)], spills };
}

function fundingByYear(table: TableLayout, years: readonly string[], suffix: string): SpillLayout {
  const widthOf = (heading: string) =>
    table.columns.find((column) => column.heading === heading)?.width ?? MONEY_WIDTH;
  return {
    row: table.row,
    column: table.column + table.columns.length + GAP,
    formula: `=POOL.FUNDING("Base",${tableName('Stream', suffix)}[#All])`,
    columns: [
      ...['Stream', 'Partner', 'Certainty'].map((heading) => ({
        heading,
        width: widthOf(heading),
        style: STYLE.result,
      })),
      ...years.map((heading) => ({
        heading,
        width: MONEY_WIDTH,
        style: STYLE.result,
        numberFormat: MONEY_FORMAT,
        unit: '£',
      })),
    ],
    rows: ROWS_READY,
    marks: [TOTAL_MARK],
  };
}
