import { formulaRule } from '../../formulaRule';
import { inOurs, type Formula } from '../../readFormula';

const LONGEST = 200;

/** How long a formula is to a reader: the tables that our own functions are given do not count. */
export const readLength = ({ words }: Formula): number =>
  words.reduce((sum, { token, call }) => (inOurs(call) ? sum : sum + token.value.length), 0);

/** Formulas that are too long to be read. */
export const longFormulas = formulaRule({
  name: 'Long formula',
  kind: 'style',
  reason: 'What does not fit in a glance is not checked by anyone, and hides its steps.',
  source: 'FAST 3.03-01',
  remedy: 'Divide it into steps, one a row or column, each with a label.',
  says: ({ formula }) => {
    const length = readLength(formula);
    return length > LONGEST ? `the formula is ${length} characters long` : null;
  },
});
