import { wrongInput } from '../model/errors/poolError';
import { readYearHeading, UNDATED, yearLabel, type FinancialYear } from '../model/calendar/financialYear';
import { type Day } from '../model/calendar/day';
import { type Pence } from '../model/money/pence';
import { isBlank, isCellError } from '../model/table/grid';
import { comparable, textOf } from '../model/table/heading';
import { cellOf, gridOf, moneyArgument, passOn } from './cells';

/** A range of amounts in pence, cell by cell; blanks are zero. */
export const amountsArgument = (range: readonly (readonly unknown[])[], name: string): Pence[][] =>
  gridOf(range).map((row, r, { length }) =>
    row.map((cell, c) =>
      moneyArgument(cell, length * row.length === 1 ? name : `${name}, row ${r + 1}, column ${c + 1},`),
    ),
  );

/** Every cell of a range of pence as pounds. */
export const inPounds = (range: readonly (readonly Pence[])[]): number[][] =>
  range.map((row) => row.map((pence) => pence / 100));

/** A number; blank is zero. */
export function numberArgument(value: unknown, name: string): number {
  const cell = cellOf(value);
  if (isCellError(cell)) throw passOn(cell.error, name);
  if (isBlank(cell)) return 0;
  if (typeof cell !== 'number') throw wrongInput(`${name} is "${textOf(cell)}", not a number.`);
  return cell;
}

/** A day; blank, or the zero that desktop Excel hands over for a blank, is none. */
export function dayArgument(value: unknown, name: string): Day | null {
  const day = numberArgument(value, name);
  if (day < 0 || day > 2_958_465) throw wrongInput(`${name} is ${day}, not a date.`);
  return day === 0 ? null : Math.floor(day);
}

/** Words; blank is ''. */
export function wordArgument(value: unknown, name: string): string {
  const cell = cellOf(value);
  if (isCellError(cell)) throw passOn(cell.error, name);
  return textOf(cell);
}

/** One of a few words, case and spacing ignored; blank is the first. */
export function choiceArgument<T extends string>(
  value: unknown,
  name: string,
  words: readonly [T, ...T[]],
): T {
  const given = wordArgument(value, name);
  if (!given) return words[0];
  const found = words.find((word) => comparable(word) === comparable(given));
  if (!found) throw wrongInput(`${name} is "${given}": give one of ${words.join(', ')}.`);
  return found;
}

/** A financial year such as 2010/11. */
export function yearArgument(value: unknown): FinancialYear {
  const given = wordArgument(value, 'The year');
  const time = readYearHeading(given);
  if (time.kind === 'year') return time.year;
  if (time.kind === 'undated')
    throw wrongInput('The year is Undated: an amount without a year has no part in any year.');
  const why =
    time.kind === 'faulty' ? `${given} ${time.why}` : `"${given}" is not a financial year such as 2010/11`;
  throw wrongInput(`The year: ${why}.`);
}

/** The heading of a column of money: a financial year, or Undated. */
export function labelArgument(value: unknown): string {
  return comparable(wordArgument(value, 'The year')) === comparable(UNDATED)
    ? UNDATED
    : yearLabel(yearArgument(value));
}
