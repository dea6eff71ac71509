import { type ICellData } from '@univerjs/core';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { type BookCell, type BookSheet, type BookValue } from '../../file/book/book';
import { cellKey, columnOf, rowOf } from '../../file/address/address';
import { type CellFormat } from '../../file/book/look';
import { rectOf } from '../stand-in/excel/values/address';
import { cellOf, CLEARED, type CellValue, valueOf, valueType } from '../stand-in/excel/values/cellValue';
import { NORMAL } from '../stand-in/excel/look/namedStyles';
import { type Cells } from '../stand-in/painting';
import { type Session } from '../stand-in/session';
import { type GridFormats } from './gridFormats';
import { gridLook } from './gridLook';

/** What the grid holds for a value of a file. */
const gridValue = (value: BookValue): CellValue =>
  value === null ? '' : typeof value === 'object' ? value.error : value;

/** What a file holds for a value of the grid. */
const bookValue = (value: CellValue): BookValue =>
  typeof value === 'string' && valueType(value) === 'Error' ? { error: value } : value;

/** The cells of a sheet of a file, for the grid: values with their looks, and formulas apart, which come after all values. */
export function cellsForGrid(
  sheet: BookSheet,
  formats: readonly CellFormat[],
): { readonly values: Cells; readonly formulas: Cells } {
  const [values, formulas]: [Cells, Cells] = [{}, {}];
  const looks = formats.map((format) => gridLook(format));
  for (const [key, cell] of sheet.cells) {
    const [row, column] = [rowOf(key), columnOf(key)];
    const style = formats[cell.format]?.style ?? NORMAL;
    const dressed = {
      s: looks[cell.format] ?? {},
      custom: { format: cell.format, ...(style === NORMAL ? {} : { style }) },
    };
    const isFormula = cell.formula !== undefined && !cell.dataTable;
    const shown = cell.filledBy !== undefined || isFormula ? CLEARED : plain(gridValue(cell.value));
    (values[row] ??= {})[column] = { ...shown, ...dressed };
    if (isFormula && cell.formula !== undefined) (formulas[row] ??= {})[column] = { f: cell.formula };
  }
  return { values, formulas };
}

/** Text that begins with = is text where the file says so. */
const plain = (value: CellValue): ICellData =>
  typeof value === 'string' && value.startsWith('=') ? { ...CLEARED, v: value, t: 1 } : cellOf(value);

/** A plain reference shows one value; every other formula may spill, as Excel lets it. */
const LINK = /^=\w+$/;

/** The cells of a sheet of the grid, as they are now. */
export function cellsOfGrid(
  session: Session,
  sheet: FWorksheet,
  came: BookSheet | undefined,
  formats: GridFormats,
): ReadonlyMap<number, BookCell> {
  const cells = new Map<number, BookCell>();
  const spilled = session.spilledValues(sheet);
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const key = cellKey(row, column);
      const format = formats.at(cell);
      const before = came?.cells.get(key);
      const formula = cell.f ?? (cell.si ? session.range(sheet, one(row, column)).getFormula() : '');
      const own = valueOf(cell);
      if (formula) {
        const value = bookValue(own === '' ? valueOf(spilled?.[row]?.[column]) : own);
        cells.set(key, formulaCell({ session, sheet, row, column, formula, before, value, format }));
      } else if (own === '' && format === 0 && !before) return;
      else cells.set(key, plainCell(own, before, format));
    });
  for (const [key, { array }] of [...cells]) {
    if (!array) continue;
    for (let r = array.row; r < array.row + array.rows; r++)
      for (let c = array.column; c < array.column + array.columns; c++) {
        const at = cellKey(r, c);
        if (at === key) continue;
        const value = bookValue(valueOf(spilled?.[r]?.[c]));
        const format = cells.get(at)?.format ?? 0;
        cells.set(at, { value: value === '' ? null : value, format, filledBy: key });
      }
  }
  return new Map([...cells].sort(([a], [b]) => a - b));
}

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

function plainCell(own: CellValue, before: BookCell | undefined, format: number): BookCell {
  if (before && before.formula === undefined && gridValue(before.value) === own)
    return before.filledBy === undefined ? { ...before, format } : { value: null, format };
  return { value: own === '' ? null : bookValue(own), format };
}

interface FormulaPlace {
  readonly session: Session;
  readonly sheet: FWorksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly before: BookCell | undefined;
  readonly value: BookValue;
  readonly format: number;
}

function formulaCell({
  session,
  sheet,
  row,
  column,
  formula,
  before,
  value,
  format,
}: FormulaPlace): BookCell {
  const spill = session.spillOf(sheet, row, column);
  const area = spill ? rectOf(spill) : one(row, column);
  const same = before?.formula === formula ? before : undefined;
  const { array: had, ...rest } = same ?? {};
  const spills = area.rows > 1 || area.columns > 1;
  const single =
    same && !had
      ? {}
      : LINK.test(formula) && !had
        ? {}
        : { array: { ...area, dynamic: had?.dynamic ?? true } };
  const array = spills ? { array: { ...area, dynamic: had?.dynamic ?? true } } : single;
  return { ...rest, value: value === '' && before?.value === null ? null : value, format, formula, ...array };
}
