import { tokenTypes } from '@borgar/fx';
import { cellName } from '../area';
import { across, type Direction, DIRECTIONS, formulasBeside } from '../lines';
import { inOurs, type Formula } from '../readFormula';
import { type FormulaCell, type ReviewedSheet } from '../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../reviewRule';

/** So many neighbours must agree with each other. */
const ENOUGH = 3;

const same = (a: FormulaCell, b: FormulaCell): boolean => a.formula.relative === b.formula.relative;

/** The neighbour whose formula most of the neighbours share and this cell does not, or null. */
function majority(sheet: ReviewedSheet, cell: FormulaCell, direction: Direction): FormulaCell | null {
  const before = formulasBeside(sheet, cell, direction, -1);
  const after = formulasBeside(sheet, cell, direction, 1);
  const all = [...before, ...after];
  const usual = all.find((one) => all.filter((other) => same(one, other)).length >= ENOUGH);
  if (!usual || same(usual, cell)) return null;
  const others = all.filter((one) => !same(one, usual));
  if (others.length > all.length - ENOUGH || others.length >= ENOUGH) return null;
  if (others.filter((one) => same(one, cell)).length > 1) return null;
  const both = [before, after].every((side) => side.some((one) => same(one, usual)));
  if (both) return sumsUp(cell, direction) ? null : usual;
  // at the end of a line an opening balance or a total may differ; the same formula gone astray may not
  const alike = shapeOf(cell.formula) === shapeOf(usual.formula) && cell.formula.words.length > 1;
  return others.length === 0 && alike && !sumsUp(cell, direction) ? usual : null;
}

/** Whether a formula adds up cells of the very line in which it stands, as totals and subtotals do. */
const sumsUp = ({ references, sheet, row, column }: FormulaCell, { line }: Direction): boolean =>
  references.some(
    ({ sheet: its, area }) =>
      its === sheet &&
      (line === 'column'
        ? area.rows > 1 && column >= area.column && column < area.column + area.columns
        : area.columns > 1 && row >= area.row && row < area.row + area.rows),
  );

/** A formula without what it refers to and how much: `ref*ref`. */
const shapeOf = ({ words }: Formula): string =>
  words
    .map(({ token }) => {
      if (token.type === tokenTypes.NUMBER) return '0';
      if (token.type === tokenTypes.STRING) return 'text';
      const fixed = token.type === tokenTypes.OPERATOR || token.type === tokenTypes.FUNCTION;
      return fixed ? token.value.toUpperCase() : 'ref';
    })
    .join(' ');

const agrees = (sheet: ReviewedSheet, cell: FormulaCell, direction: Direction): boolean =>
  ([-1, 1] as const).some((step) => {
    const [next] = formulasBeside(sheet, cell, direction, step);
    return next !== undefined && same(next, cell);
  });

/** A formula that is not its neighbours', where they agree with each other. */
export const inconsistentFormula: ReviewRule = {
  name: 'Inconsistent formula',
  reason:
    'In a row or column of one formula the odd one out is most often a slip of copying: a year or a line that is calculated unlike the others.',
  source: 'FAST 3.02; ICAEW principle 12',
  todo: 'Copy the neighbours’ formula into it, or give it a row or column of its own with a label that says why it differs.',
  find: (sheet) => sheet.formulas.flatMap((cell) => oddOneOut(sheet, cell)),
};

function oddOneOut(sheet: ReviewedSheet, cell: FormulaCell): ReviewFinding[] {
  if (cell.formula.calls.some((call) => inOurs(call))) return [];
  for (const direction of DIRECTIONS) {
    const usual = majority(sheet, cell, direction);
    if (!usual || agrees(sheet, cell, across(direction))) continue;
    const here = cellName(cell.row, cell.column);
    const there = cellName(usual.row, usual.column);
    const sentence = `${here} calculates ${cell.formula.text} where its neighbours in the ${direction.line} calculate as ${there} does, ${usual.formula.text}.`;
    return [findingAt(inconsistentFormula, 'Warning', sheet, cell, sentence)];
  }
  return [];
}
