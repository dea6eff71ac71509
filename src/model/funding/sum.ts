import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { type Interval, intervalAt } from '../plan/interval';
import { type YearColumn } from '../plan/reading/planTable';
import { mayBeMore, type Quality, QUALITY_ORDER, qualityAt } from '../plan/quality';

/** A sum that knows whether it is whole. */
export interface Sum {
  /** Pence that are known. */
  readonly pence: Pence;
  /** Whether an amount in it is missing or known as a bound, so that the true sum may be more. */
  readonly atLeast: boolean;
  /** Whether any amount in it is known; if not, there is no figure to show. */
  readonly known: boolean;
  /** The worst of its amounts, where not all are exact. */
  readonly quality?: Quality;
  /** Between which amounts the known part of it lies, where evidence gives that of any amount in it. */
  readonly interval?: Interval;
}

export const NOTHING: Sum = { pence: 0, atLeast: false, known: true };
/** An amount that nobody knows. */
export const NOT_KNOWN: Sum = { pence: 0, atLeast: true, known: false };

/** Adds the rows of a year that belong; all where no test is given. */
export function sumOf(column: YearColumn, belongs: (row: number) => boolean = () => true): Sum {
  let pence = 0;
  let missing = 0;
  let counted = 0;
  let worst = 0;
  let more = false;
  let interval: Interval | undefined;
  for (let row = 0; row < column.pence.length; row++) {
    if (!belongs(row)) continue;
    if (column.interval) interval = together({ pence, interval }, intervalOf(column, row));
    pence += column.pence[row] ?? 0;
    if (column.missing[row]) missing++;
    else counted++;
    more ||= mayBeMore(column, row);
    worst = Math.max(worst, qualityAt(column, row));
  }
  return within(withQuality({ pence, atLeast: more, known: missing === 0 || counted > 0 }, worst), interval);
}

/**
 * A sum with the worst quality of its amounts: over a bound it is at least what is known.
 *
 * @param worst its place in {@link QUALITY_ORDER}
 *
 * @example
 * withQuality({ pence: 5, atLeast: false, known: true }, 4) // => { pence: 5, atLeast: true, known: true, quality: "bound" }
 */
export function withQuality(sum: Sum, worst: number): Sum {
  const quality = QUALITY_ORDER[worst];
  return worst ? { ...sum, atLeast: sum.atLeast || quality === 'bound', quality } : sum;
}

/** What has an amount and may lie in an interval. */
interface Lying {
  readonly pence: Pence;
  readonly interval?: Interval | undefined;
}

/** An amount of a year with its interval. */
export const intervalOf = (column: YearColumn, row: number): Lying => ({
  pence: column.pence[row] ?? 0,
  interval: intervalAt(column, row) ?? undefined,
});

/** Between which amounts the sum of two lies; undefined where neither has an interval. */
export const together = (a: Lying, b: Lying): Interval | undefined =>
  a.interval || b.interval
    ? {
        low: (a.interval?.low ?? a.pence) + (b.interval?.low ?? b.pence),
        high: (a.interval?.high ?? a.pence) + (b.interval?.high ?? b.pence),
      }
    : undefined;

/** A sum with its interval. */
export const within = (sum: Sum, interval: Interval | undefined): Sum =>
  interval ? { ...sum, interval } : sum;

/**
 * Adds two sums, as good as the worse of them.
 *
 * @example
 * addSums({ pence: 5, atLeast: false, known: true, quality: 'rounded' }, NOTHING) // => { pence: 5, atLeast: false, known: true, quality: "rounded" }
 */
export const addSums = (a: Sum, b: Sum): Sum =>
  within(
    withQuality(
      { pence: a.pence + b.pence, atLeast: a.atLeast || b.atLeast, known: a.known || b.known },
      a.quality || b.quality ? Math.max(placeOf(a), placeOf(b)) : 0,
    ),
    together(a, b),
  );

const placeOf = ({ quality = 'exact' }: Sum) => QUALITY_ORDER.indexOf(quality);

/** One amount of a year. */
export const amountAt = (column: YearColumn, row: number): Sum =>
  within(
    withQuality(
      {
        pence: column.pence[row] ?? 0,
        atLeast: column.missing[row] === 1,
        known: column.missing[row] !== 1,
      },
      qualityAt(column, row),
    ),
    intervalAt(column, row) ?? undefined,
  );

/** The least that a sum is, as far as it is known. */
export const leastOf = ({ pence, interval }: Sum): Pence => interval?.low ?? pence;

/** The most that the known part of a sum is. */
export const mostOf = ({ pence, interval }: Sum): Pence => interval?.high ?? pence;

/**
 * Whether a sum is one amount: nothing in it is missing, a bound or known only as an interval.
 *
 * @example
 * isOneAmount({ pence: 5, atLeast: false, known: true, interval: { low: 4, high: 6 } }) // => false
 */
export const isOneAmount = ({ atLeast, interval }: Sum): boolean => !atLeast && !interval;

/**
 * A sum as words, each amount in a form of your choice.
 *
 * @example
 * sumWords({ pence: 9350, atLeast: true, known: true, interval: { low: 9331, high: 9369 } }, formatAmount) // => "£93.31 to £93.69 or more"
 */
export function sumWords({ pence, atLeast, interval }: Sum, words: (pence: Pence) => string): string {
  if (!interval) return `${atLeast ? 'at least ' : ''}${words(pence)}`;
  return `${words(interval.low)} to ${words(interval.high)}${atLeast ? ' or more' : ''}`;
}

/**
 * A sum inside a sentence.
 *
 * @example
 * inSentence({ pence: 9331000000, atLeast: true, known: true }) // => "at least £93,310,000"
 */
export const inSentence = (sum: Sum): string => sumWords(sum, formatAmount);
