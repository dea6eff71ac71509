import { areaText, cellText, columnOf, rowOf } from '../address/address';
import { type BookCell, type BookSheet } from '../book/book';
import { fileFormula } from '../formulas/fileFormula';
import { typedFormula } from '../formulas/typedFormula';
import { rowAttributes } from './rowDress';
import { keptText, xmlAttribute, xmlText } from '../xml/escapes';
import { elementXml } from '../xml/writeXml';
import { node } from '../xml/xmlNode';
import { DAYS_FROM_1904, showsDay } from './days';
import { type StringTable } from './stringTable';

/** What the cells of all sheets are written with. */
export interface CellWriting {
  readonly strings: StringTable;
  readonly formatAt: (format: number) => number;
  readonly numberFormats: readonly string[];
  readonly from1904: boolean;
}

/** The rows of a sheet as XML. */
export function rowsXml(sheet: BookSheet, writing: CellWriting): string {
  const { cells, rows } = sheet;
  const keys = [...cells.keys()].sort((a, b) => a - b);
  const dressed = [...rows.keys()].sort((a, b) => a - b);
  const tableAt = tablesOf(sheet);
  let xml = '';
  let at = 0;
  let next = 0;
  while (at < keys.length || next < dressed.length) {
    const cellRow = at < keys.length ? rowOf(keys[at] ?? 0) : Infinity;
    const row = Math.min(cellRow, dressed[next] ?? Infinity);
    const dress = rows.get(row);
    if (dressed[next] === row) next++;
    let inside = '';
    for (; at < keys.length && rowOf(keys[at] ?? 0) === row; at++) {
      const key = keys[at] ?? 0;
      const cell = cells.get(key);
      if (cell) inside += cellXml(cell, row, columnOf(key), writing, tableAt(row, columnOf(key)));
    }
    const open = elementXml(node('row', rowAttributes(row, dress, writing.formatAt)));
    xml += inside ? `${open.slice(0, -2)}>${inside}</row>` : open;
  }
  return xml;
}

/** The table in whose rows a cell is, by which `[@Column]` is meant. */
function tablesOf({ tables }: BookSheet): (row: number, column: number) => string | undefined {
  return (row, column) =>
    tables.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )?.name;
}

function cellXml(cell: BookCell, row: number, column: number, writing: CellWriting, table?: string): string {
  const { value, formula, array, dataTable } = cell;
  const format = writing.formatAt(cell.format);
  const head =
    `<c r="${cellText(row, column)}"` + (format ? ` s="${format}"` : '') + (array?.dynamic ? ' cm="1"' : '');
  const said = formula !== undefined || dataTable ? formulaXml(cell, table) : '';
  const end = (type: string, text: string) =>
    `${head}${type ? ` t="${type}"` : ''}>${said}<v>${text}</v></c>`;
  if (value === null || (value === '' && !said)) return said ? `${head}>${said}</c>` : `${head}/>`;
  if (typeof value === 'number') return end('', String(stored(value, cell, writing)));
  if (typeof value === 'boolean') return end('b', value ? '1' : '0');
  if (typeof value === 'object') return end('e', xmlText(value.error));
  return said ? end('str', xmlText(keptText(value))) : end('s', String(writing.strings.at(value, cell.runs)));
}

const stored = (value: number, { format }: BookCell, { from1904, numberFormats }: CellWriting): number =>
  from1904 && showsDay(numberFormats[format] ?? 'General') ? value - DAYS_FROM_1904 : value;

function formulaXml({ formula, array, kept, dataTable }: BookCell, table?: string): string {
  if (dataTable)
    return `<f${Object.entries(dataTable)
      .map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`)
      .join('')}/>`;
  if (formula === undefined) return '';
  const same = kept !== undefined && typedFormula(kept) === formula;
  const place = { fills: array !== undefined, ...(table === undefined ? {} : { table }) };
  const text = xmlText(same ? kept : fileFormula(formula, place));
  return `<f${array ? ` t="array" ref="${areaText(array)}"` : ''}>${text}</f>`;
}

/** The area of a sheet's cells, as files state it first. */
export function usedArea({ cells }: Pick<BookSheet, 'cells'>): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of cells.keys()) {
    const [row, column] = [rowOf(key), columnOf(key)];
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  if (bottom < 0) return cellText(0, 0);
  return areaText({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}
