import { cellName } from '../../area';
import { circlesOf } from '../../circles';
import { type FormulaCell, type ReviewedBook } from '../../reviewedBook';
import { findingAt, type ReviewRule } from '../../reviewRule';

const known = new WeakMap<ReviewedBook, readonly (readonly FormulaCell[])[]>();

function circles(book: ReviewedBook): readonly (readonly FormulaCell[])[] {
  const found = known.get(book) ?? circlesOf(book);
  known.set(book, found);
  return found;
}

/** So many cells of a circle are named. */
const NAMED = 6;

/** Formulas that rest on themselves. */
export const circularFormulas: ReviewRule = {
  name: 'Circular formulas',
  kind: 'wrong',
  reason: 'A figure that rests on itself is 0, or depends on how often Excel has calculated.',
  source: 'Financial Modelling Code, on circular references',
  remedy:
    'Break the circle at the step that does not need the others, such as interest on the opening balance.',
  find: (sheet, book) =>
    circles(book).flatMap((circle) => {
      const [first] = circle;
      if (!first || first.sheet !== sheet.index) return [];
      const names = [...circle, first].map(({ sheet: its, row, column }) => {
        const other = its === sheet.index ? '' : `${book.sheets[its]?.cells.name}!`;
        return `${other}${cellName(row, column)}`;
      });
      const path = names.length > NAMED + 1 ? [...names.slice(0, NAMED), '…', names[0]] : names;
      const sentence =
        circle.length === 1
          ? `${names[0]} refers to itself: ${first.formula.text}.`
          : `${circle.length} formulas rest on each other: ${path.join(' → ')}.`;
      return [findingAt(circularFormulas, sheet, { at: first, sentence })];
    }),
};
