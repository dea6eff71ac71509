import { sizeOf } from '../../cellReference';
import { type FormulaFigure } from '../../grid/figure';
import { sheetFigures } from '../../grid/sheetFigures';
import { cellName } from '../../area';
import { type ReviewedBook, type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewRule } from '../../reviewRule';

/** A formula on fewer cells than this is no calculation of its own. */
const FEWEST_CELLS = 3;
/** What comes more often than this is the plan of the workbook. */
const MOST = 3;

/** A formula that is copied down a list is calculated for each of its lines. */
const COPIED = 50;

interface Calculated {
  readonly sheet: ReviewedSheet;
  readonly figure: FormulaFigure;
}

const known = new WeakMap<ReviewedBook, ReadonlyMap<string, readonly Calculated[]>>();

/** The formulas of a workbook by what they calculate from which cells, wherever they are. */
function calculations(book: ReviewedBook): ReadonlyMap<string, readonly Calculated[]> {
  const before = known.get(book);
  if (before) return before;
  const found = new Map<string, Calculated[]>();
  for (const sheet of book.sheets)
    for (const figure of sheetFigures(sheet).formulas) {
      if (sheetFigures(sheet).copiesOf(figure.print) > COPIED) continue;
      const key = keyOf(figure, sheet, book);
      const there = key === null ? undefined : found.get(key);
      if (there) there.push({ sheet, figure });
      else if (key !== null) found.set(key, [{ sheet, figure }]);
    }
  known.set(book, found);
  return found;
}

/** The same for formulas that calculate the same from the same cells; null for those that are short. */
function keyOf({ anatomy }: FormulaFigure, sheet: ReviewedSheet, { around }: ReviewedBook): string | null {
  const { parts, references, names, broken } = anatomy;
  const cells = references.reduce((sum, reference) => sum + sizeOf(reference), 0);
  if (names || broken || cells < FEWEST_CELLS) return null;
  return parts
    .map(({ token, reference }) => {
      if (!reference) return token.value;
      const { sheet: name, top, left, bottom, right } = reference;
      const index = name === null ? sheet.index : (around.sheets.get(name.toLowerCase()) ?? name);
      return `${index}!${top},${left}:${bottom},${right}`;
    })
    .join('');
}

/** A calculation that another cell already has. */
export const sameTwice: ReviewRule = {
  name: 'Same calculation twice',
  kind: 'style',
  reason: 'When one of the two is changed the other goes on as before, and the workbook shows two answers.',
  source: 'FAST 3.01, on calculating once; ICAEW principle 15',
  remedy: 'Calculate it in one cell and refer to that cell from the other.',
  find: (sheet, book) =>
    [...calculations(book).values()].flatMap((all) => {
      const [first, ...others] = all;
      if (!first || others.length === 0 || all.length > MOST) return [];
      const here = others.filter((each) => each.sheet === sheet).map(({ figure }) => figure);
      const [at] = here;
      if (!at || here.some((each) => isBeside(each, first.figure) && first.sheet === sheet)) return [];
      const own = first.sheet === sheet ? '' : `${first.sheet.cells.name}!`;
      const sentence = `${cellName(at.row, at.column)} calculates ${at.anatomy.text.slice(1)} once more: ${own}${cellName(first.figure.row, first.figure.column)} already does.`;
      return [findingAt(sameTwice, sheet, { at, cells: here, sentence, likelihood: 0.6 })];
    }),
};

/** Copies side by side with fixed references fill a line on purpose. */
const isBeside = (a: FormulaFigure, b: FormulaFigure): boolean =>
  Math.abs(a.row - b.row) + Math.abs(a.column - b.column) === 1;
