import { movedFormula } from '../../grid/movedFormula';
import { type Axis } from '../../anatomy/strip';
import { isSameFigure, valueElsewhere } from '../../evaluation/valueElsewhere';
import { type Figure, isFormula, isNumeric } from '../../grid/figure';
import { sheetFigures } from '../../grid/sheetFigures';
import { likelihood } from '../../likelihood';
import { nameOf, namesOf } from '../../ranges';
import { type ReviewedBook, type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../../reviewRule';
import { sumsLine } from './lineage';

/** So many numbers must be copies, and this share of the line. */
const ENOUGH = 2;
const SHARE = 0.5;

/** A line of which one cell is calculated and others are what its formula would give there, entered as numbers. */
export const typedCopies: ReviewRule = {
  name: 'Numbers in place of a formula',
  kind: 'wrong',
  reason:
    'They were results once and do not follow when the inputs change; some may have been left behind already.',
  source: 'ICAEW principle 14 and Financial Modelling Code, on hard-coding',
  remedy: 'Copy the formula over the numbers, or keep them as inputs and say in a label what they are.',
  find: (sheet, book) =>
    (['row', 'column'] as const).flatMap((axis) =>
      sheetFigures(sheet).lines[axis].flatMap((line) => copiesIn(line, axis, sheet, book)),
    ),
};

function copiesIn(
  line: readonly Figure[],
  axis: Axis,
  sheet: ReviewedSheet,
  book: ReviewedBook,
): ReviewFinding[] {
  const [first, second] = line.filter(isFormula);
  if (!first || second || line.length < 3 || !first.anatomy.sum || sumsLine(first, axis)) return [];
  const numbers = line.filter((figure) => figure.kind === 'number' && isNumeric(figure));
  const equal = numbers.filter((figure) =>
    isSameFigure(figure.value, valueElsewhere(first, figure, sheet, book)),
  );
  if (equal.length < ENOUGH || equal.length < numbers.length * SHARE) return [];
  const others = numbers.filter((figure) => !equal.includes(figure));
  const left =
    others.length > 0 ? `; ${namesOf(others)} ${others.length > 1 ? 'hold' : 'holds'} something else` : '';
  const lead = others[0] ?? equal[0] ?? first;
  const sentence = `${namesOf(equal)} hold as numbers what the formula of ${nameOf(first)}, ${first.anatomy.text}, gives there${left}.`;
  return [
    findingAt(typedCopies, sheet, {
      ...{ at: lead, cells: line, sentence, proposed: movedFormula(first, lead) },
      kind: others.length > 0 ? 'wrong' : 'risk',
      likelihood: likelihood(0.2 + 0.4 * Math.min(equal.length, 4)),
    }),
  ];
}
