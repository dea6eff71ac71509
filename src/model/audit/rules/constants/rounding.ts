import { contains } from '../../area';
import { formulaRule } from '../../formulaRule';
import { inOurs, type Call } from '../../readFormula';
import { type FormulaCell, type ReviewedBook } from '../../reviewedBook';
import { type Reference } from '../../reference';

const ROUNDS: readonly string[] = ['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'MROUND'];

const known = new WeakMap<ReviewedBook, readonly (readonly Reference[])[]>();

/** For each sheet, the cells to which formulas refer. */
function usedOn(book: ReviewedBook): readonly (readonly Reference[])[] {
  const before = known.get(book);
  if (before) return before;
  const found: Reference[][] = book.sheets.map(() => []);
  for (const { formulas } of book.sheets)
    for (const { references } of formulas)
      for (const reference of references) found[reference.sheet]?.push(reference);
  known.set(book, found);
  return found;
}

/** Whether a rounding is all that a formula does, so that it rounds a result and nothing on the way to one. */
const isWhole = ({ formula }: FormulaCell, rounding: Call): boolean => {
  const [first] = formula.calls;
  const inside = formula.words.filter(({ call }) => call !== null).length;
  return first === rounding && formula.words.length - inside === 2; // its name and its closing bracket
};

const isUsed = ({ sheet, row, column }: FormulaCell, book: ReviewedBook): boolean =>
  usedOn(book)[sheet]?.some(({ area }) => contains(area, row, column)) ?? false;

/** Rounding before the end: only a settlement rounds, and says so. */
export const rounding = formulaRule({
  name: 'Rounding on the way',
  kind: 'risk',
  reason:
    'What is rounded before it is added up leaves totals that are pennies or pounds out, and nobody owns the difference.',
  source: 'Financial Modelling Code, on unnecessary rounding',
  remedy:
    'Use the whole figure and let the number format round what is shown; where shares must add up to the penny use POOL.APPORTION.',
  likelihood: 0.6,
  says: (cell, _, book) => {
    const found = cell.formula.calls.find((call) => ROUNDS.includes(call.name) && !inOurs(call.outer));
    if (!found) return null;
    if (!isWhole(cell, found)) return `${found.name} rounds within the formula`;
    if (!isUsed(cell, book)) return null;
    return `${found.name} rounds a figure that other formulas use`;
  },
});
