import { type ICellData, type IStyleData } from '@univerjs/core';
import { isFilled } from '../../filledCell';
import { type Look } from './look';
import { type Range } from '../ranges/range';

/** The look of a range of cells. */
export class RangeLook implements Look {
  constructor(private readonly range: Range) {}

  shared<T extends string | number | boolean>(read: (style: IStyleData) => T): T | null {
    const found = new Set<T>();
    for (const style of distinctStyles(this.range)) found.add(read(style));
    const [first] = found;
    return found.size === 1 && first !== undefined ? first : null;
  }

  paint(change: IStyleData): void {
    const cell = { s: change };
    paintCells(this.range, () => cell);
  }
}

/** Changes the look or the style's name of every cell, and leaves what is in it. */
export function paintCells(range: Range, cell: (row: number, column: number) => ICellData | null): void {
  const { row, column, rows, columns } = range.$rect;
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let r = row; r < row + rows; r++) {
    const line: Record<number, ICellData> = {};
    for (let c = column; c < column + columns; c++) {
      const change = cell(r, c);
      if (change) line[c] = change;
    }
    cells[r] = line;
  }
  range.$session.paint(range.$sheet, cells);
}

/** Gives cells number formats as Excel names them; null leaves a cell's as it is. */
export function giveNumberFormats(range: Range, rows: readonly (readonly (string | null)[])[]): void {
  const before = rows.some((row) => row.includes(null)) ? range.numberFormat : [];
  const formats = rows.map((row, r) => row.map((pattern, c) => pattern ?? before[r]?.[c] ?? ''));
  setNumberFormats(
    range,
    formats.map((row) => row.map((pattern) => (pattern === 'General' ? '' : pattern))),
  );
}

/** Gives each cell its number format; where nothing is in the cells yet, as a part of their look. */
function setNumberFormats(range: Range, patterns: readonly (readonly string[])[]): void {
  const { row, column, rows, columns } = range.$rect;
  const matrix = range.$sheet.getSheet().getCellMatrix();
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++)
      if (isFilled(matrix.getValue(r, c)))
        return void range.$univer.setNumberFormats(patterns.map((line) => [...line]));
  const cells = new Map<string, ICellData>();
  for (const pattern of new Set(patterns.flat()))
    cells.set(pattern, { s: { n: pattern ? { pattern } : null } });
  paintCells(range, (r, c) => cells.get(patterns[r - row]?.[c - column] ?? '') ?? null);
}

/** The styles that occur in a range, each once. */
function distinctStyles(range: Range): Iterable<IStyleData> {
  const { row, column, rows, columns } = range.$rect;
  const sheet = range.$sheet.getSheet();
  const matrix = sheet.getCellMatrix();
  const styles = range.$session.workbook.getWorkbook().getStyles();
  const found = new Map<unknown, IStyleData>();
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) {
      const key = matrix.getValue(r, c)?.s ?? '';
      if (!found.has(key)) found.set(key, (typeof key === 'string' ? styles.get(key) : key) ?? {});
    }
  return found.values();
}
