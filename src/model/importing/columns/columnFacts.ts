import { readYearHeading } from '../../calendar/yearHeading';
import { type Grid, isBlank } from '../../table/grid';
import { comparable, textOf } from '../../table/heading';
import { isBody, isChangeHeading } from './headingWords';
import { numberIn } from './numberIn';

/** What is below a heading. */
export interface ColumnFacts {
  readonly column: number;
  readonly heading: string;
  readonly numbers: number;
  /** Cells of words, and how many different ones. */
  readonly words: readonly string[];
  readonly distinct: number;
  /** Words and numbers that are financial years. */
  readonly years: number;
  readonly bodies: number;
  /** What the numbers are where they are no amounts, as the end of a sentence; null where they may be. */
  readonly notMoney: string | null;
}

/** Codes have at least so many digits, all the same number. */
const CODE_DIGITS = 4;
/** Other texts need not be read as years. */
const MAY_BE_YEAR = /^.{0,4}\d\d.{0,8}$/;
const FIRST_DAY = 29_000; // 1979
const LAST_DAY = 73_050; // 2099
const DAY_HEADING = /\b(?:date|day|from|to|starts?|ends?|due|review|signed)\b/i;
const COUNT_HEADING =
  /\b(?:fte|wte|headcount|places|units|volume|number of|no\.? of|rank|order|row|age|code|ref(?:erence)?|id|cost cent(?:re|er)|account|postcode|phone|year)\b/i;

/** Looks at each column below the headings. */
export function columnFacts(grid: Grid, headings: readonly string[], firstRow: number): ColumnFacts[] {
  return headings.map((heading, column) => {
    const numbers: number[] = [];
    const words: string[] = [];
    let years = 0;
    let bodies = 0;
    for (let row = firstRow; row < grid.length; row++) {
      const cell = grid[row]?.[column];
      if (isBlank(cell)) continue;
      const text = textOf(cell);
      if (MAY_BE_YEAR.test(text) && readYearHeading(text).kind === 'year') years++;
      const number = numberIn(cell);
      if (number !== null) numbers.push(number);
      else if (text) {
        words.push(text);
        if (isBody(cell)) bodies++;
      }
    }
    const distinct = new Set(words.map(comparable)).size;
    const notMoney = numbers.length ? whatElse(heading, numbers) : null;
    return { column, heading, numbers: numbers.length, words, distinct, years, bodies, notMoney };
  });
}

/** What numbers are that are no amounts; null where they may be amounts. */
function whatElse(heading: string, numbers: readonly number[]): string | null {
  if (readYearHeading(heading).kind === 'year') return null;
  if (isChangeHeading(heading)) return 'changes and percentages';
  if (heading.includes('£')) return null;
  const digits = new Set(numbers.map((number) => String(Math.abs(number)).length));
  const whole = numbers.every(Number.isInteger);
  if (DAY_HEADING.test(heading) && numbers.every((number) => number > FIRST_DAY && number < LAST_DAY))
    return 'dates';
  const [length = 0] = digits;
  if (
    /\bcode|ref|cost cent|\bid\b|\bno\b|account/i.test(heading) &&
    whole &&
    digits.size === 1 &&
    length >= CODE_DIGITS
  )
    return `codes of ${length} digits`;
  return COUNT_HEADING.test(heading) ? 'no amounts of money, by the heading' : null;
}
