import { dayMeantBy } from '../../model/calendar/dayMeantBy';
import { wrongInput } from '../../model/errors/poolError';
import { clipped, quoted } from '../../model/errors/quoted';
import { UNDATED, yearLabel, type FinancialYear } from '../../model/calendar/financialYear';
import { readYearHeading } from '../../model/calendar/yearHeading';
import { type Day, dayOf } from '../../model/calendar/day';
import { type Pence } from '../../model/money/pence';
import { numberMeantBy } from '../../model/money/plainNumber';
import { isBlank, isCellError } from '../../model/table/grid';
import { comparable, textOf } from '../../model/table/heading';
import { notOneOf } from '../../model/errors/notOneOf';
import { cellOf } from './cellOf';
import { asTyped, moneyArgument, passOn, rangeArgument } from './cells';

/** A range of amounts in pence, cell by cell; blanks are zero. */
export const amountsArgument = (range: unknown, name: string): Pence[][] =>
  rangeArgument(range, `${name} is`, 'an amount in pounds').map((row, r, { length }) =>
    row.map((cell, c) =>
      cell === null
        ? 0
        : moneyArgument(cell, length * row.length === 1 ? name : `${name}, row ${r + 1}, column ${c + 1},`),
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
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const meant = typeof cell === 'string' ? numberMeantBy(cell) : null;
  throw wrongInput(
    `${name} is ${asTyped(cell)}, not a number: type it as one${meant === null ? '' : `, such as ${meant}`}.`,
  );
}

/** A year that was entered for a day would be one of 1905 and thereabouts. */
const EARLIEST = dayOf(1910, 1, 1);
const LATEST = dayOf(9999, 12, 31);

/** A day; blank, or the zero that desktop Excel hands over for a blank, is none. */
export function dayArgument(value: unknown, name: string): Day | null {
  const cell = cellOf(value);
  if (isCellError(cell)) throw passOn(cell.error, name);
  if (isBlank(cell) || cell === 0) return null;
  if (typeof cell === 'number' && cell >= EARLIEST && cell < LATEST + 1) return Math.floor(cell);
  const meant = typeof cell === 'string' ? dayMeantBy(cell) : null;
  throw wrongInput(`${name} is ${asTyped(cell)}: type a date, such as ${meant ?? 'DATE(2025,10,1)'}.`);
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
  if (!found) throw wrongInput(notOneOf(name, given, words), { remedies: [{ kind: 'word', given, words }] });
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
    time.kind === 'faulty'
      ? `${clipped(given)} ${time.why}`
      : `${quoted(given)} is not a financial year such as 2010/11`;
  throw wrongInput(
    given ? `The year: ${why}.` : 'The year is missing: give a financial year such as 2010/11.',
  );
}

/** The heading of a column of money: a financial year, or Undated. */
export function labelArgument(value: unknown): string {
  return comparable(wordArgument(value, 'The year')) === comparable(UNDATED)
    ? UNDATED
    : yearLabel(yearArgument(value));
}
