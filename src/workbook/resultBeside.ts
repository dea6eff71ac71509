import { MONEY_WIDTH } from './columnWidth';
import { unitsAbove } from './inputSheet';
import { type RowMark, type SheetLayout, type SpillLayout, type TableLayout } from './layout';
import { MONEY_FORMAT, STYLE } from './styles';

/** Columns left free for the years that a user adds to the table. */
const GAP = 3;
const ROWS_READY = 200;

/** A formula over a sheet's table whose answer has some of its columns, then the years. */
export interface ResultBeside {
  readonly title: string;
  readonly formula: string;
  readonly headings: readonly string[];
  readonly years: readonly string[];
  readonly marks: readonly RowMark[];
}

/** The sheet with what is reckoned from its table to the right of it. */
export function withResultBeside(sheet: SheetLayout, result: ResultBeside): SheetLayout {
  const spills = sheet.tables.map((table) => spillBeside(table, result));
  const titles = spills.flatMap(({ column }) => [
    { row: 0, column, cells: [[result.title]], style: STYLE.title },
    {
      row: 1,
      column,
      cells: [['Reckoned from the whole table: change the table, not this.']],
      style: STYLE.note,
    },
  ]);
  return { ...sheet, blocks: [...sheet.blocks, ...titles, ...spills.flatMap(unitsAbove)], spills };
}

function spillBeside(table: TableLayout, { formula, headings, years, marks }: ResultBeside): SpillLayout {
  const widthOf = (heading: string) =>
    table.columns.find((column) => column.heading === heading)?.width ?? MONEY_WIDTH;
  return {
    row: table.row,
    column: table.column + table.columns.length + GAP,
    formula,
    columns: [
      ...headings.map((heading) => ({ heading, width: widthOf(heading), style: STYLE.result })),
      ...years.map((heading) => ({
        heading,
        width: MONEY_WIDTH,
        style: STYLE.result,
        numberFormat: MONEY_FORMAT,
        unit: '£',
      })),
    ],
    rows: ROWS_READY,
    marks,
  };
}
