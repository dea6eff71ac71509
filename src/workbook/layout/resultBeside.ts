import { cellAddress } from './address';
import { lineWidth } from './columnWidth';
import { unitsAbove } from './inputSheet';
import { type RowMark, type SheetLayout, type SpillLayout, type TableLayout } from './layout';
import { type ResultColumn, wordsColumn } from './resultColumns';
import { STYLE } from './styles';

/** Columns left free for the years that a user adds to the table. */
export const BESIDE_GAP = 3;
const ROWS_READY = 200;

/** A formula over a sheet's table. */
export interface ResultBeside {
  readonly title: string;
  readonly formula: string;
  readonly columns: readonly ResultColumn[];
  readonly marks: readonly RowMark[];
}

/** The sheet with what is calculated from its table to the right of it. */
export function withResultBeside(sheet: SheetLayout, result: ResultBeside): SheetLayout {
  const spills = sheet.tables.map((table) => spillBeside(table, result));
  const titles = spills.flatMap(({ column }) => [
    { row: 0, column, cells: [[result.title]], style: STYLE.title },
    {
      row: 1,
      column,
      cells: [['Calculated from the whole table: change the table, not this.']],
      style: STYLE.note,
    },
  ]);
  return { ...sheet, blocks: [...sheet.blocks, ...titles, ...spills.flatMap(unitsAbove)], spills };
}

/** A column in which the names of a sheet's table are again, on one line each. */
export function namesColumn({ tables }: SheetLayout, heading: string): ResultColumn {
  const [table] = tables;
  const at = table?.columns.findIndex((column) => column.heading === heading) ?? -1;
  const names = table?.rows.map((row) => String(row[at] ?? '')) ?? [];
  return wordsColumn(heading, lineWidth(heading, names));
}

/** The cell from which what is calculated of a sheet's table spills. */
export const anchorOf = ({ name, spills: [spill] }: SheetLayout): string =>
  cellAddress(spill?.row ?? 0, spill?.column ?? 0, name);

const spillBeside = (
  table: TableLayout,
  { formula, columns, marks }: Omit<ResultBeside, 'title'>,
): SpillLayout => ({
  row: table.row,
  column: table.column + table.columns.length + BESIDE_GAP,
  formula,
  columns,
  rows: ROWS_READY,
  marks,
});
