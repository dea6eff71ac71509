import { tokenTypes } from '@borgar/fx';
import { formulaRule } from '../../formulaRule';
import { cellName } from '../../area';
import { showsDay } from '../../grid/formats';
import { type Formula, inOurs } from '../../readFormula';
import { type ReviewedBook } from '../../reviewedBook';

const known = new WeakMap<ReviewedBook, ReadonlyMap<number, string>>();

/** A whole number says nothing by itself unless its cell shows it as a day. */
const isTelling = (value: number, format: string): boolean => !Number.isInteger(value) || showsDay(format);

/** Rates and days that are entered in cells that formulas refer to alone, by their value. */
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
        if (!on || typeof value !== 'number') continue;
        if (!isTelling(value, on.formatAt(area.row, area.column))) continue;
        inputs.set(value, `${on.cells.name}!${cellName(area.row, area.column)}`);
      }
  known.set(book, inputs);
  return inputs;
}

/** The 30th of December 1899, from which Excel counts days, and a day in milliseconds. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The days that a formula makes of three numbers, as Excel counts them. */
const daysIn = ({ calls }: Formula): readonly { text: string; day: number }[] =>
  calls.flatMap(({ name, args }) => {
    const numbers = args.map(([token, more]) =>
      token && !more && token.type === tokenTypes.NUMBER ? Number(token.value) : NaN,
    );
    const [year = NaN, month = NaN, date = NaN] = numbers;
    const day = (Date.UTC(year, month - 1, date) - EPOCH) / DAY;
    return name === 'DATE' && Number.isFinite(day) ? [{ text: `DATE(${numbers.join(',')})`, day }] : [];
  });

/** A rate or a day in a formula that is an input elsewhere. */
export const repeatedConstants = formulaRule({
  name: 'Input entered again in a formula',
  kind: 'risk',
  reason: 'When the input changes, this formula goes on with the old one.',
  source: 'ICAEW principle 14 and Financial Modelling Code, on hard-coding',
  remedy: 'Refer to the input cell in place of the number.',
  likelihood: 0.7,
  says: ({ formula }, _, book) => {
    for (const { text, day } of daysIn(formula)) {
      const input = inputsOf(book).get(day);
      if (input) return `the day ${text} is also the input in ${input}`;
    }
    for (const { token, call } of formula.words) {
      if (token.type !== tokenTypes.NUMBER || inOurs(call)) continue;
      const value = Number(token.value);
      const input = Number.isInteger(value) ? undefined : inputsOf(book).get(value);
      if (input) return `the number ${token.value} is also the input in ${input}`;
    }
    return null;
  },
});
