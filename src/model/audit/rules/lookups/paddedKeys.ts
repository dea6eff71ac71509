import { type Cell } from '../../../table/grid';
import { nameOf, namesOf } from '../../ranges';
import { contains } from '../../area';
import { inOurs } from '../../readFormula';
import { readsAsNumber } from '../../readsAsNumber';
import { type Area } from '../../workbookCells';
import { type ReviewedBook, type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../../reviewRule';

/** Spaces on both sides, or one that does not break: an indent or one trailing space alone is common and harmless. */
const SPACES = /^[\s\u00a0]+\S.*[\s\u00a0]+$|^\u00a0|\u00a0$/;

/** Texts with spaces before or after them, which a look-up does not find. */
export const paddedKeys: ReviewRule = {
  name: 'Name with stray spaces',
  kind: 'risk',
  reason:
    'A look-up or SUMIF does not find a name that has a space before or after it, and nobody can see the space.',
  source: 'FAST 3.03, on functions to avoid; audit practice on imported lists',
  remedy: 'Enter the name again without the space, or clean the column with TRIM.',
  find: (sheet, book) => {
    const { used } = sheet;
    const columns = Array.from({ length: used.columns }, (_, i) => used.column + i);
    const searched = searchedOn(book)[sheet.index] ?? [];
    return columns.flatMap((column) => inColumn(column, sheet, searched));
  },
};

function inColumn(column: number, sheet: ReviewedSheet, searched: readonly Area[]): ReviewFinding[] {
  const { used } = sheet;
  const cells = Array.from({ length: used.rows }, (_, i) => ({ row: used.row + i, column })).filter(
    ({ row }) => {
      const typed = sheet.typedAt(row, column);
      return isPadded(typed) || (hasSpace(typed) && searched.some((area) => contains(area, row, column)));
    },
  );
  const [first] = cells;
  if (!first) return [];
  const name = String(sheet.typedAt(first.row, column)).trim();
  const sentence =
    cells.length > 1
      ? `${namesOf(cells)} hold names with spaces around them, such as “${name}”.`
      : `${nameOf(first)} holds “${name}” with spaces around it.`;
  return [findingAt(paddedKeys, sheet, { at: first, cells, sentence, likelihood: 0.55 })];
}

/** Functions that look for a text in the cells that they are given. */
const SEARCH: readonly string[] = [
  ...['VLOOKUP', 'HLOOKUP', 'LOOKUP', 'XLOOKUP', 'MATCH', 'XMATCH', 'SUMIF', 'SUMIFS', 'COUNTIF', 'COUNTIFS'],
  ...['AVERAGEIF', 'AVERAGEIFS'],
];

const known = new WeakMap<ReviewedBook, readonly (readonly Area[])[]>();

const isSame = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** For each sheet, the cells in which formulas look for texts, and those with the texts that they look for. */
function searchedOn(book: ReviewedBook): readonly (readonly Area[])[] {
  const before = known.get(book);
  if (before) return before;
  const areas = book.sheets.map((): Area[] => []);
  for (const { formulas } of book.sheets)
    for (const { references } of formulas)
      for (const { sheet, area, word } of references) {
        if (!word.call || !SEARCH.includes(word.call.name) || inOurs(word.call)) continue;
        const there = areas[sheet];
        const last = there?.at(-1);
        // copies of one formula search the same list
        if (!last || !isSame(last, area)) there?.push(area);
      }
  known.set(book, areas);
  return areas;
}

/** Whether a short text has a space before or after it, which only matters where texts are compared. */
const hasSpace = (typed: Cell): boolean =>
  typeof typed === 'string' &&
  typed.trim() !== '' &&
  typed.length <= 40 &&
  typed !== typed.trim() &&
  !readsAsNumber(typed);

const isPadded = (typed: Cell): boolean =>
  typeof typed === 'string' &&
  typed.trim() !== '' &&
  typed.length <= 40 &&
  SPACES.test(typed) &&
  !readsAsNumber(typed);
