import { tokenTypes } from '@borgar/fx';
import { formulaRule } from '../../formulaRule';
import { inOurs } from '../../readFormula';

/** Whole columns or rows in formulas. */
export const wholeColumns = formulaRule({
  name: 'Whole column',
  kind: 'style',
  reason: 'It takes in whatever is ever typed above, below or beside the figures, totals and notes included.',
  source: 'Financial Modelling Code, on traceable references',
  remedy: 'Make the figures a table and refer to its column, or name the cells that are meant.',
  says: ({ formula }) => {
    const found = formula.words.find(({ token, call }) => {
      if (token.type === tokenTypes.REF_BEAM) return !inOurs(call);
      return token.type === tokenTypes.REF_RANGE && /\$?[A-Z]+\$?1:\$?[A-Z]+\$?1048576$/i.test(token.value);
    });
    return found ? `it takes in the whole of ${found.token.value}` : null;
  },
});
