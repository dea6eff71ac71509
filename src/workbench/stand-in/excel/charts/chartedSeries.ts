import { type Rect } from '../values/address';
import { type CellValue, valueType } from '../values/cellValue';
import { type SeriesData } from './charts';

/**
 * The series that Excel makes of cells: one for each column or row after the first, which names the categories, under
 * the name at its head.
 */
export function headedSeries(source: Rect, seriesBy: 'Columns' | 'Rows'): SeriesData[] {
  const { row, column, rows, columns } = source;
  if (seriesBy === 'Rows') {
    const categories = { row, column: column + 1, rows: 1, columns: columns - 1 };
    return Array.from({ length: rows - 1 }, (_, i) => ({
      name: { row: row + 1 + i, column, rows: 1, columns: 1 },
      values: { ...categories, row: row + 1 + i },
      categories,
    }));
  }
  const categories = { row: row + 1, column, rows: rows - 1, columns: 1 };
  return Array.from({ length: columns - 1 }, (_, i) => ({
    name: { row, column: column + 1 + i, rows: 1, columns: 1 },
    values: { ...categories, column: column + 1 + i },
    categories,
  }));
}

/** The series of cells in which Excel sees neither names nor headings. */
export function bareSeries(source: Rect, seriesBy: 'Columns' | 'Rows'): SeriesData[] {
  const byRows = seriesBy === 'Rows';
  return Array.from({ length: byRows ? source.rows : source.columns }, (_, i) => ({
    name: `Series${i + 1}`,
    values: byRows
      ? { ...source, row: source.row + i, rows: 1 }
      : { ...source, column: source.column + i, columns: 1 },
    categories: null,
  }));
}

/** True when the cells have words at their top and left now. */
export function isHeaded(cells: readonly (readonly CellValue[])[]): boolean {
  const [headings = [], ...rows] = cells;
  const isWord = (value: CellValue | undefined) => value !== undefined && valueType(value) === 'String';
  return headings.slice(1).every(isWord) && rows.some(([name]) => isWord(name));
}
