import { movedFormula } from '../../grid/movedFormula';
import { type FormulaFigure } from '../../grid/figure';
import { labelOf } from '../../grid/labels';
import { sheetFigures } from '../../grid/sheetFigures';
import { likelihood } from '../../likelihood';
import { nameOf } from '../../ranges';
import { type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewRule } from '../../reviewRule';
import { kinAcross } from './lineage';

/** So many lines of one label must agree. */
const ENOUGH = 3;

function byLabel(sheet: ReviewedSheet): ReadonlyMap<string, readonly FormulaFigure[]> {
  const groups = new Map<string, FormulaFigure[]>();
  for (const figure of sheetFigures(sheet).formulas) {
    const label = labelOf(sheet, figure.row, figure.column);
    if (!/[a-z]/i.test(label)) continue;
    const key = `${figure.column} ${label.toLowerCase()}`;
    const there = groups.get(key);
    if (there) there.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}

/** Lines of one label that come again and again on a sheet, of which one is calculated unlike the others. */
export const oddAmongLabels: ReviewRule = {
  name: 'Odd among lines of one label',
  kind: 'wrong',
  reason:
    'Lines with the same label are calculated alike; the one that differs was most often changed by mistake.',
  source: 'FAST 3.02; ICAEW principle 12',
  remedy: 'Give the line the formula of the others, or a label of its own.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    return [...byLabel(sheet).values()].flatMap((lines) => {
      const prints = new Map<string, FormulaFigure[]>();
      for (const figure of lines) prints.set(figure.print, [...(prints.get(figure.print) ?? []), figure]);
      const [most = [], ...others] = [...prints.values()].sort((a, b) => b.length - a.length);
      const [odd] = others[0] ?? [];
      const [model] = most;
      if (!odd || !model || most.length < ENOUGH || others.length !== 1 || others[0]?.length !== 1) return [];
      if (odd.anatomy.shape !== model.anatomy.shape || kinAcross(figures, odd, 'column') > 1) return [];
      return [
        findingAt(oddAmongLabels, sheet, {
          at: odd,
          sentence: `${nameOf(odd)} has ${odd.anatomy.text} where ${most.length} other lines of the label ${labelOf(sheet, odd.row, odd.column)} have the formula of ${nameOf(model)}, ${model.anatomy.text}.`,
          proposed: movedFormula(model, odd),
          likelihood: likelihood(-0.6 + 0.4 * Math.min(most.length, 5)),
        }),
      ];
    });
  },
};
