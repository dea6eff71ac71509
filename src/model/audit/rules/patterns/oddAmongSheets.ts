import { movedFormula } from '../../grid/movedFormula';
import { type Figure, isFormula, isNumeric, NUMBER_PRINT } from '../../grid/figure';
import { type SheetFigures, sheetFigures } from '../../grid/sheetFigures';
import { likelihood } from '../../likelihood';
import { nameOf } from '../../ranges';
import { type ReviewedBook } from '../../reviewedBook';
import { findingAt, type ReviewRule } from '../../reviewRule';
import { kinAcross } from './lineage';

/** Sheets are of one shape where four in five formulas agree, of at least ten; three such sheets are a family. */
const AGREEING = 0.8;
const FEWEST = 10;
const FAMILY = 3;

/** Equal for copies of a formula on sheets of one shape, each of which may refer to a sheet of its own. */
const printAcross = (figure: Figure): string =>
  isFormula(figure) ? figure.print.replace(/[^\s*+\-/(),:;=<>&^']+!|'[^']*'!/g, '§!') : NUMBER_PRINT;

function agreement(a: SheetFigures, b: SheetFigures): number {
  const same = a.formulas.filter((figure) => {
    const other = b.at(figure.row, figure.column);
    return isFormula(other) && printAcross(other) === printAcross(figure);
  }).length;
  return same >= FEWEST ? same / a.formulas.length : 0;
}

const known = new WeakMap<ReviewedBook, readonly (readonly SheetFigures[])[]>();

/** The sheets that are copies of one another, such as one for each month or service. */
export function familiesOf(book: ReviewedBook): readonly (readonly SheetFigures[])[] {
  const before = known.get(book);
  if (before) return before;
  let free = book.sheets.map(sheetFigures).filter(({ formulas }) => formulas.length >= FEWEST);
  const families: (readonly SheetFigures[])[] = [];
  for (let first = free[0]; first && free.length >= FAMILY; first = free[0]) {
    const head = first;
    const others = free
      .slice(1)
      .filter((each) => agreement(head, each) >= AGREEING && agreement(each, head) >= AGREEING);
    const family = [head, ...others];
    if (family.length >= FAMILY) families.push(family);
    free = free.filter((each) => each !== head && (family.length < FAMILY || !family.includes(each)));
  }
  known.set(book, families);
  return families;
}

/** A cell that differs from the same cell of all sheets of the same shape. */
export const oddAmongSheets: ReviewRule = {
  name: 'Odd among like sheets',
  kind: 'wrong',
  reason:
    'On sheets that are copies of one another, the one cell that differs was most often changed by mistake.',
  source: 'FAST 2, on sheets laid out alike',
  remedy: 'Copy the cell from one of the other sheets, or say in a label why this sheet differs.',
  find: (sheet, book) => {
    const figures = sheetFigures(sheet);
    const family = familiesOf(book).find((each) => each.includes(figures));
    if (!family) return [];
    const others = family.filter((each) => each !== figures);
    const [model] = others;
    return (model?.formulas ?? []).flatMap((usual) => {
      const odd = figures.at(usual.row, usual.column);
      if (!isNumeric(odd) || printAcross(odd) === printAcross(usual)) return [];
      const agree = others.every((each) => {
        const other = each.at(usual.row, usual.column);
        return other !== undefined && printAcross(other) === printAcross(usual);
      });
      if (!agree) return [];
      if (isFormula(odd) && kinAcross(figures, odd, 'row') + kinAcross(figures, odd, 'column') > 0) return [];
      const is = isFormula(odd) ? `has ${odd.anatomy.text}` : `holds the number ${odd.value}`;
      return [
        findingAt(oddAmongSheets, sheet, {
          at: odd,
          kind: isFormula(odd) ? 'wrong' : 'risk',
          sentence: `${nameOf(odd)} ${is} where the same cell of ${others.length} sheets like this one has ${usual.anatomy.text}.`,
          proposed: movedFormula(usual, odd),
          likelihood: likelihood(-0.8 + 0.6 * Math.min(others.length, 4)),
        }),
      ];
    });
  },
};
