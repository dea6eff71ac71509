import { REPLACED_HEADINGS, replacedFormulas } from '../model/trace/replacedFormulas';
import { cellKey, cellText, columnOf, rowOf } from './address/address';
import { type Book, type BookCell, type BookSheet } from './book/book';
import { planTables } from './views/planTables';
import { node } from './xml/xmlNode';

const NAME = 'Formulas';
const WIDTHS = [24, 12, 70, 60, 40];

/**
 * A sheet that lists every formula of a workbook with its cell, as text, in words, and with the evidence that the rows
 * of its tables name, for the copy that holds values only. Formulas come in the order of their sheets and cells, a
 * formula that fills several cells once.
 *
 * @returns null where the workbook has no formula
 */
export function formulaList(book: Book): BookSheet | null {
  const placed = book.sheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, { formula }]) => formula !== undefined)
      .sort(([a], [b]) => a - b)
      .map(([key, { formula = '' }]) => ({
        ...{ sheet: name, cell: cellText(rowOf(key), columnOf(key)), formula },
      })),
  );
  if (placed.length === 0) return null;
  const formulas = replacedFormulas(placed, planTables(book).tables);
  const cells = new Map<number, BookCell>();
  for (const [row, line] of [REPLACED_HEADINGS, ...formulas].entries())
    for (const [column, value] of line.entries()) cells.set(cellKey(row, column), { value, format: 0 });
  return {
    ...{ name: freeName(book), state: 'visible', cells, gridlines: true, protection: null },
    ...{ tables: [], merged: [], validations: [], conditional: [], comments: [], charts: [] },
    columns: WIDTHS.map((width, at) => ({ from: at, to: at, width, hidden: false })),
    ...{ rows: new Map(), frozen: { rows: 1, columns: 0 } },
    print: { landscape: true, fits: { wide: 1, tall: 0 } },
    carried: { nodes: [node('sheetFormatPr', { defaultRowHeight: 15 })], relations: [] },
  };
}

function freeName({ sheets }: Book): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = NAME;
  for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${NAME} ${at}`;
  return name;
}
