import { parseA1Ref } from '@borgar/fx';
import { contains, intersects } from '../audit/area';
import { type FormulaCell, type ReviewedBook } from '../audit/reviewedBook';
import { type Reference } from '../audit/reference';
import { type Area } from '../audit/workbookCells';
import { type BookArea, type BookCell, usedPart } from './nodes/bookCell';

/** The cells to which a reference of a formula comes: `A1#` is all that the formula in A1 fills. */
function reached(book: ReviewedBook, { formula }: FormulaCell, { sheet, area, word }: Reference): BookArea {
  const after = formula.words[formula.words.indexOf(word) + 1]?.token.value;
  const spill =
    after === '#'
      ? book.sheets[sheet]?.cells.spills.find(({ row, column }) => row === area.row && column === area.column)
      : undefined;
  return { sheet, area: spill ?? area };
}

/** The cells to which a formula refers by its text, each reference once. */
export function readsOf(book: ReviewedBook, cell: FormulaCell): BookArea[] {
  const seen = new Map<string, BookArea>();
  for (const reference of cell.references) {
    const found = reached(book, cell, reference);
    const { row, column, rows, columns } = found.area;
    seen.set([found.sheet, row, column, rows, columns].join(' '), found);
  }
  return [...seen.values()];
}

/** The formulas that refer to a cell by their texts, sheet by sheet from the top left. */
export const readersOf = (book: ReviewedBook, { sheet, row, column }: BookCell): FormulaCell[] =>
  book.sheets.flatMap(({ formulas }) =>
    formulas.filter((cell) =>
      cell.references.some((reference) => {
        const found = reached(book, cell, reference);
        return found.sheet === sheet && contains(found.area, row, column);
      }),
    ),
  );

/**
 * The cells that addresses of Excel's name, such as `Funding!A1:B2` or `'A, b'!C3`. What is no sheet of the workbook
 * is left out.
 */
export function areasOf(book: ReviewedBook, addresses: readonly string[]): BookArea[] {
  const each = addresses.flatMap((address) => address.match(/('(?:[^']|'')*'|[^,'])+/g) ?? []);
  return each.flatMap((address): BookArea[] => {
    const parsed = parseA1Ref(address.trim(), { allowNamed: false, allowTernary: true });
    if (!parsed || !('range' in parsed)) return [];
    const sheet = book.around.sheets.get((parsed.context?.at(-1) ?? '').toLowerCase());
    const { top, left, bottom, right } = parsed.range;
    if (sheet === undefined) return [];
    const [row, column] = [top ?? 0, left ?? 0];
    const area = {
      row,
      column,
      rows: (bottom ?? LAST_ROW) - row + 1,
      columns: (right ?? LAST_COLUMN) - column + 1,
    };
    return [{ sheet, area }];
  });
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * The parts of some cells that others do not cover. Only cells that hold anything count: whole columns and a table's
 * own cells are then the same to both.
 */
export function notCovered(
  book: ReviewedBook,
  cells: readonly BookArea[],
  by: readonly BookArea[],
): BookArea[] {
  return cells.flatMap(({ sheet, area }) => {
    let left: Area[] = [usedPart(book, { sheet, area })].filter(
      ({ rows, columns }) => rows > 0 && columns > 0,
    );
    for (const other of by)
      if (other.sheet === sheet) left = left.flatMap((each) => without(each, other.area));
    return left.map((each) => ({ sheet, area: each }));
  });
}

/**
 * A rectangle without another: at most four rectangles.
 *
 * @example
 * without({ row: 0, column: 0, rows: 3, columns: 1 }, { row: 1, column: 0, rows: 1, columns: 1 }) // => [{ row: 0, column: 0, rows: 1, columns: 1 }, { row: 2, column: 0, rows: 1, columns: 1 }]
 */
export function without(area: Area, other: Area): Area[] {
  if (!intersects(area, other)) return [area];
  const bottom = Math.min(area.row + area.rows, other.row + other.rows);
  const right = Math.min(area.column + area.columns, other.column + other.columns);
  const top = Math.max(area.row, other.row);
  const left = Math.max(area.column, other.column);
  const middle = { row: top, rows: bottom - top };
  return [
    { ...area, rows: top - area.row },
    { ...middle, column: area.column, columns: left - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
