import { type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { type CellValue, hasContent, valueOf } from '../values/cellValue';
import { styleNameOf } from '../look/namedStyles';
import { type Range } from './range';

/** Visits the cells of a range straight in the sheet's matrix: a facade call a cell would be far too slow. */
function mapCells<T>(range: Range, read: (own: Nullable<ICellData>, shown: Nullable<ICellData>) => T): T[][] {
  const { row, column, rows, columns } = range.$rect;
  const matrix = range.$sheet.getSheet().getCellMatrix();
  const spilled = range.$session.spilledValues(range.$sheet);
  return Array.from({ length: rows }, (_, i) => {
    const spilledRow = spilled?.[row + i];
    return Array.from({ length: columns }, (_, j) => {
      const own = matrix.getValue(row + i, column + j);
      return read(own, hasContent(own) ? own : (spilledRow?.[column + j] ?? own));
    });
  });
}

/** Range.values: numbers, booleans, texts and error texts; '' for a blank. */
export const valuesOf = (range: Range): CellValue[][] => mapCells(range, (_, shown) => valueOf(shown));

/** Values where a formula that Excel cannot name has another value behind what it shows. */
export const withoutNameErrors = (values: CellValue[][]): CellValue[][] =>
  values.map((row) => row.map((value) => (value === '#NAME?' ? 0 : value)));

/** Range.formulas: a formula where there is one, else the value. */
export function formulasOf(range: Range): CellValue[][] {
  const formulas = range.$univer.getFormulas();
  return valuesOf(range).map((row, i) => row.map((value, j) => formulas[i]?.[j] || value));
}

/** The named styles that the cells of a range have. */
export const namesOfStyles = (range: Range): ReadonlySet<string> =>
  new Set(mapCells(range, styleNameOf).flat());

/**
 * Range.numberFormat: that of each cell, else of its row, else of its column. The grid's own answer builds every
 * cell's whole look, what conditions give it among it, which Excel leaves out here.
 */
export function numberFormatsOf(range: Range): string[][] {
  const { row, column, rows, columns } = range.$rect;
  const sheet = range.$sheet.getSheet();
  const styles = range.$session.workbook.getWorkbook().getStyles();
  const patternOf = (style: Nullable<IStyleData | string>) => style && styles.get(style)?.n?.pattern;
  const ofSheet = patternOf(sheet.getDefaultCellStyle());
  const ofColumns = Array.from({ length: columns }, (_, j) => patternOf(sheet.getColumnStyle(column + j)));
  const matrix = sheet.getCellMatrix();
  return Array.from({ length: rows }, (_, i) => {
    const ofRow = patternOf(sheet.getRowStyle(row + i));
    const pattern = (j: number) =>
      patternOf(matrix.getValue(row + i, column + j)?.s) || ofRow || ofColumns[j] || ofSheet || 'General';
    return Array.from({ length: columns }, (_cell, j) => pattern(j));
  });
}

/** Range.text: what the cells show in their formats. The grid builds a cell's whole look: it is asked for numbers alone. */
export function displayText(range: Range): string[][] {
  const { row, column } = range.$rect;
  const sheet = range.$sheet.getSheet();
  return valuesOf(range).map((values, i) =>
    values.map((value, j) => {
      if (typeof value === 'boolean') return String(value).toUpperCase(); // the grid shows 1 or 0
      if (typeof value === 'string') return value;
      return String(sheet.getCell(row + i, column + j)?.v ?? '') || String(value);
    }),
  );
}
