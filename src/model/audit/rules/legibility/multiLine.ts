import { formulaRule } from '../../formulaRule';

/** Formulas written over several lines, of which Excel's formula bar shows one. */
export const multiLine = formulaRule({
  name: 'Formula of several lines',
  kind: 'style',
  reason: 'Excel shows one line of it, so a reader does not see the rest.',
  source: 'FAST 3.03-01',
  remedy: 'Divide it into steps, one a row or column, each with a label.',
  says: ({ formula }) => {
    const lines = formula.text.split(/\r?\n/).filter((line) => line.trim() !== '').length;
    return lines > 1 ? `the formula has ${lines} lines` : null;
  },
});
