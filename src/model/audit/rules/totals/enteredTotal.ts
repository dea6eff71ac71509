import { type Figure, isFormula, isNumeric } from '../../grid/figure';
import { labelOf, saysTotal } from '../../grid/labels';
import { type SheetFigures, sheetFigures } from '../../grid/sheetFigures';
import { namesOf } from '../../ranges';
import { type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../../reviewRule';
import { cellName } from '../../area';
import { sumAsShown } from '../../../money/asShown';

/** So many figures above make a column that a total could add up. */
const FEWEST = 3;

interface Entered {
  readonly figure: Figure;
  /** The rows that the totals beside it add up. */
  readonly from: number;
  readonly to: number;
  readonly sum: number;
  readonly lines: number;
  /** Whether it cannot be a total of its lines. */
  readonly noSum: boolean;
}

/** Numbers in a row of totals, where the cells beside them add up the column. */
export const enteredTotal: ReviewRule = {
  name: 'Total entered as a number',
  kind: 'wrong',
  reason: 'It stays what it is when a line above it changes, and may never have been the sum.',
  source: 'ICAEW principle 16, on checks; AQuA Book, on overtyped formulas',
  remedy: 'Enter the sum of the column as a formula; where it is not a sum, give it a row of its own.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    const rows = new Set(figures.formulas.flatMap((each) => (isTotalOfColumn(each) ? [each.row] : [])));
    return [...rows].flatMap((row) => inRow(row, figures, sheet));
  },
};

const isTotalOfColumn = ({ anatomy, column }: Figure): boolean =>
  anatomy?.strip?.axis === 'column' && anatomy.strip.line === column && anatomy.strip.fn === 'SUM';

function inRow(row: number, figures: SheetFigures, sheet: ReviewedSheet): ReviewFinding[] {
  const line = figures.lines.row.filter(([first]) => first?.row === row);
  return line.flatMap((cells) => {
    const strip = cells.find((each) => isFormula(each) && isTotalOfColumn(each))?.anatomy?.strip;
    const [first] = cells;
    if (!strip || !first || !saysTotal(labelOf(sheet, row, first.column))) return [];
    const entered = cells.flatMap((figure): Entered[] => {
      if (figure.kind !== 'number' || !isNumeric(figure) || figure.anatomy) return [];
      const { from, to } = strip;
      const above = Array.from({ length: to - from + 1 }, (_, i) => figures.at(from + i, figure.column));
      const numbers = above.filter(isNumeric);
      const sum = numbers.reduce((total, { value }) => total + value, 0);
      if (numbers.length < FEWEST) return [];
      return [{ figure, from, to, sum, lines: numbers.length, noSum: noSum(figure, numbers) }];
    });
    const bad = entered.some(({ noSum: no }) => no);
    const wrong = bad ? entered.filter((each) => !isRounded(each)) : [];
    const right = entered.filter((each) => !wrong.includes(each));
    return [...reported(wrong, 'wrong', sheet), ...reported(right, 'risk', sheet)];
  });
}

/**
 * Whether a number cannot be the total of its lines: it is smaller than one of them, none being negative, or the lines
 * are calculated. A column that was entered from another source, total and all, may well have left out some lines.
 */
const noSum = ({ value }: Figure, lines: readonly (Figure & { readonly value: number })[]): boolean =>
  lines.some(isFormula) ||
  (lines.every((line) => line.value >= 0) && lines.some((line) => line.value > Number(value)));

/** Whether a number is the sum but for the rounding of its lines. */
const isRounded = ({ figure, sum, lines }: Entered): boolean =>
  Math.abs(Number(figure.value) - sum) <= lines / 2 &&
  Math.abs(Number(figure.value) - sum) <= Math.abs(sum) * 0.005;

function reported(
  entered: readonly Entered[],
  kind: 'wrong' | 'risk',
  sheet: ReviewedSheet,
): ReviewFinding[] {
  const [first] = entered;
  if (!first) return [];
  const cells = entered.map(({ figure }) => figure);
  const range = `${cellName(first.from, first.figure.column)}:${cellName(first.to, first.figure.column)}`;
  const is = cells.length > 1 ? 'are numbers' : 'is a number';
  const sums =
    kind === 'wrong'
      ? `; ${range} add up to ${sumAsShown(first.sum)}, not ${String(first.figure.value)}`
      : '';
  return [
    findingAt(enteredTotal, sheet, {
      ...{ at: first.figure, cells, kind, proposed: `=SUM(${range})`, likelihood: 0.6 },
      sentence: `${namesOf(cells)} ${is} in a row of totals that are calculated${sums}.`,
    }),
  ];
}
