import { tokenTypes } from '@borgar/fx';
import { formulaRule } from '../../formulaRule';
import { cellName } from '../../area';
import { inOurs } from '../../readFormula';
import { type ReviewedBook } from '../../reviewedBook';

const known = new WeakMap<ReviewedBook, ReadonlyMap<number, string>>();

/** Rates and dates that are entered in cells that formulas refer to alone, by their value. */
function inputsOf(book: ReviewedBook): ReadonlyMap<number, string> {
  const before = known.get(book);
  if (before) return before;
  const inputs = new Map<number, string>();
  for (const { formulas } of book.sheets)
    for (const { references } of formulas)
      for (const { sheet, area } of references) {
        if (area.rows * area.columns > 1) continue;
        const on = book.sheets[sheet];
        const value = on?.typedAt(area.row, area.column);
        if (!on || typeof value !== 'number' || Number.isInteger(value)) continue;
        inputs.set(value, `${on.cells.name}!${cellName(area.row, area.column)}`);
      }
  known.set(book, inputs);
  return inputs;
}

/** A rate in a formula that is an input elsewhere. */
export const repeatedConstants = formulaRule({
  name: 'Input entered again in a formula',
  kind: 'risk',
  reason: 'When the input changes, this formula goes on with the old rate.',
  source: 'ICAEW principle 14 and Financial Modelling Code, on hard-coding',
  remedy: 'Refer to the input cell in place of the number.',
  says: ({ formula }, _, book) => {
    for (const { token, call } of formula.words) {
      if (token.type !== tokenTypes.NUMBER || inOurs(call)) continue;
      const value = Number(token.value);
      const input = Number.isInteger(value) ? undefined : inputsOf(book).get(value);
      if (input) return `the number ${token.value} is also the input in ${input}`;
    }
    return null;
  },
});
