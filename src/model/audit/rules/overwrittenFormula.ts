import { cellName } from '../area';
import { across, type Direction, DIRECTIONS, formulasBeside } from '../lines';
import { type FormulaCell, type ReviewedSheet } from '../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../reviewRule';
import { readsAsNumber } from '../readsAsNumber';

/** So many formulas beside the gap must be one, and so wide may the gap be: more is a row of inputs. */
const ENOUGH = 3;
const WIDEST = 2;

interface At {
  readonly row: number;
  readonly column: number;
}

/** Whether a figure was typed into a cell. */
const isFigure = (sheet: ReviewedSheet, { row, column }: At): boolean => {
  const typed = sheet.typedAt(row, column);
  return typeof typed === 'number' || (typeof typed === 'string' && readsAsNumber(typed));
};

/** How many typed figures stand in line on one side of a cell. */
function figuresBeside(sheet: ReviewedSheet, at: At, { rows, columns }: Direction, step: 1 | -1): number {
  let count = 0;
  while (
    count <= WIDEST &&
    isFigure(sheet, {
      row: at.row + (count + 1) * step * rows,
      column: at.column + (count + 1) * step * columns,
    })
  )
    count++;
  return count;
}

/** The formula that stands on both sides of a typed figure, or null. */
function formulaAround(sheet: ReviewedSheet, at: At, direction: Direction): FormulaCell | null {
  const before = figuresBeside(sheet, at, direction, -1);
  const after = figuresBeside(sheet, at, direction, 1);
  if (before + after + 1 > WIDEST) return null;
  const sides = [
    formulasBeside(sheet, at, direction, -1, before + 1),
    formulasBeside(sheet, at, direction, 1, after + 1),
  ];
  const usual = sides[0]?.[0];
  if (!usual) return null;
  const runs = sides.map((side) => {
    const other = side.findIndex(({ formula }) => formula.relative !== usual.formula.relative);
    return other < 0 ? side.length : other;
  });
  const [left = 0, right = 0] = runs;
  return left > 0 && right > 0 && left + right >= ENOUGH ? usual : null;
}

/** A figure typed where the cells around it hold one formula. */
export const overwrittenFormula: ReviewRule = {
  name: 'Overwritten formula',
  reason: 'A figure typed over a formula stays what it is when the inputs change, and nothing shows it.',
  source: 'Audit practice: no overtyped formula (AQuA Book; ICAEW principle 14)',
  todo: 'Copy the formula back from the cell beside it; if the figure is meant, put it among the inputs with its evidence.',
  find: (sheet) => {
    const found: ReviewFinding[] = [];
    const { used } = sheet;
    for (let row = used.row; row < used.row + used.rows; row++)
      for (let column = used.column; column < used.column + used.columns; column++)
        if (isFigure(sheet, { row, column })) found.push(...overwritten(sheet, { row, column }));
    return found;
  },
};

function overwritten(sheet: ReviewedSheet, at: At): ReviewFinding[] {
  for (const direction of DIRECTIONS) {
    const usual = formulaAround(sheet, at, direction);
    if (!usual) continue;
    if (inLineWith(sheet, at, direction) > WIDEST) continue;
    const typed = String(sheet.typedAt(at.row, at.column));
    const sentence = `${cellName(at.row, at.column)} holds the typed figure ${typed} where the ${direction.line} around it is calculated, as ${cellName(usual.row, usual.column)} is by ${usual.formula.text}.`;
    return [findingAt(overwrittenFormula, 'Error', sheet, at, sentence)];
  }
  return [];
}

/** How many typed figures stand side by side across a direction, each amid formulas: more than a few are inputs. */
function inLineWith(sheet: ReviewedSheet, at: At, direction: Direction): number {
  const { rows, columns } = across(direction);
  const reach = ([-1, 1] as const).map((step) => {
    for (let i = 1; i <= WIDEST; i++) {
      const next = { row: at.row + i * step * rows, column: at.column + i * step * columns };
      if (!isFigure(sheet, next) || !formulaAround(sheet, next, direction)) return i - 1;
    }
    return WIDEST;
  });
  return 1 + (reach[0] ?? 0) + (reach[1] ?? 0);
}
