/**
 * The package numfmt, which reads numbers and dates for the grid, with dates in the order of the user's country. The
 * builds of the workbench and of the templates, and the tests, put this in its place; the package itself is
 * numfmt-published to them.
 */
import * as numfmt from 'numfmt-published';

export * from 'numfmt-published';

/** `1/4` and `10/13`: two numbers, in which numfmt sees a month and a day everywhere. */
const TWO_NUMBERS = /^\s*(\d{1,2})\s*([-/])\s*(\d{1,2})\s*$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_FIRST = 'en-GB';

let monthFirst = false;

/** Whether dates are read month first from now on, as in the United States. */
export function readMonthFirst(first: boolean): void {
  monthFirst = first;
}

type Parsed = ReturnType<typeof numfmt.parseDate>;

/** A number, a day and a time of day each have a digit; most texts have none, and the grid asks at each drawing. */
const DIGIT = /\d/;
/** Texts that were read as dates, day first: the grid asks for each cell at each drawing. */
const read = new Map<string, Parsed>();
/** What is remembered at most; then it begins again. */
const MOST_READ = 10_000;

/** A day as Excel's number and the format that shows it as it was entered; null where the text is no date. */
export const parseDate: typeof numfmt.parseDate = (value, options) => {
  if (!DIGIT.test(value)) return null;
  if (monthFirst || options?.locale) return numfmt.parseDate(value, options);
  let parsed = options ? undefined : read.get(value);
  if (parsed === undefined) {
    parsed = numfmt.parseDate(withMonthName(value), { ...options, locale: DAY_FIRST });
    if (options) return parsed;
    if (read.size === MOST_READ) read.clear();
    read.set(value, parsed);
  }
  return parsed && { ...parsed };
};

/** A time of day; the grid asks for it. @public */
export const parseTime: typeof numfmt.parseTime = (value, options) =>
  DIGIT.test(value) ? numfmt.parseTime(value, options) : null;

/** A number; the grid asks for it. @public */
export const parseNumber: typeof numfmt.parseNumber = (value, options) =>
  DIGIT.test(value) ? numfmt.parseNumber(value, options) : null;

/** What a text means in a cell; the grid asks for it. @public */
export const parseValue: typeof numfmt.parseValue = (value, options) =>
  parseNumber(value, options) ??
  parseDate(value, options) ??
  parseTime(value, options) ??
  numfmt.parseBool(value, options);

/** `1/4` is 1 April; `10/13` can only be October 2013. */
function withMonthName(value: string): string {
  const [, day, separator, month] = TWO_NUMBERS.exec(value) ?? [];
  if (day === undefined || month === undefined || separator === undefined) return value;
  const name = MONTHS[Number(month) - 1];
  if (name !== undefined) return `${day}${separator}${name}`;
  const first = MONTHS[Number(day) - 1];
  return first === undefined ? value : `${first}${separator}${month}`;
}
