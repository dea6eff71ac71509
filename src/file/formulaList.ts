import { cellKey, cellText, columnOf, rowOf } from './address/address';
import { type Book, type BookCell, type BookSheet } from './book/book';
import { formulaWords } from '../model/trace/formulaWords';
import { comparable, listOf, textOf } from '../model/table/heading';
import { planTables } from './views/planTables';
import { node } from './xml/xmlNode';

const NAME = 'Formulas';
const HEADINGS = ['Sheet', 'Cell', 'Formula', 'In words', 'Evidence of its tables'];
const WIDTHS = [24, 12, 70, 60, 40];
/** Evidence that is named; of more there is the number. */
const MOST_NAMED = 8;

/**
 * A sheet that lists every formula of a workbook with its cell, as text, in words, and with the evidence that the rows
 * of its tables name, for the copy that holds values only. Formulas
 * come in the order of their sheets and cells, a formula that fills several cells once.
 *
 * @returns null where the workbook has no formula
 */
export function formulaList(book: Book): BookSheet | null {
  const evidence = evidenceByTable(book);
  const formulas = book.sheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, { formula }]) => formula !== undefined)
      .sort(([a], [b]) => a - b)
      .map(([key, { formula = '' }]) => [
        ...[name, cellText(rowOf(key), columnOf(key)), formula],
        formulaWords(formula, (reference) => reference) ?? '',
        evidenceOf(formula, evidence),
      ]),
  );
  if (formulas.length === 0) return null;
  const cells = new Map<number, BookCell>();
  for (const [row, line] of [HEADINGS, ...formulas].entries())
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

/** What the rows of each table name under Evidence, by the table's name. */
const evidenceByTable = (book: Book): ReadonlyMap<string, readonly string[]> =>
  new Map(
    planTables(book).tables.map(({ name, grid: [headings = [], ...rows] }) => {
      const column = headings.findIndex((heading) => comparable(textOf(heading)) === 'evidence');
      const named = column > 0 ? rows.flatMap((row) => listOf(textOf(row[column]))) : [];
      return [comparable(name), [...new Set(named)]];
    }),
  );

/** The evidence of the tables that a formula is given. */
function evidenceOf(formula: string, evidence: ReadonlyMap<string, readonly string[]>): string {
  const tables = [...formula.matchAll(/([\p{L}_][\p{L}\d_.]*)\[/gu)].map(([, name = '']) => comparable(name));
  const named = [...new Set(tables.flatMap((name) => evidence.get(name) ?? []))];
  const more = named.length - MOST_NAMED;
  return [...named.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function freeName({ sheets }: Book): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = NAME;
  for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${NAME} ${at}`;
  return name;
}
