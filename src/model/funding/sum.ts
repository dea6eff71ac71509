import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { type YearColumn } from '../plan/planTable';
import { type Quality, QUALITY_ORDER, qualityAt } from '../plan/quality';

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
  for (let row = 0; row < column.pence.length; row++) {
    if (!belongs(row)) continue;
    pence += column.pence[row] ?? 0;
    if (column.missing[row]) missing++;
    else counted++;
    worst = Math.max(worst, qualityAt(column, row));
  }
  return withQuality({ pence, atLeast: missing > 0, known: missing === 0 || counted > 0 }, worst);
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

/**
 * Adds two sums, as good as the worse of them.
 *
 * @example
 * addSums({ pence: 5, atLeast: false, known: true, quality: 'rounded' }, NOTHING) // => { pence: 5, atLeast: false, known: true, quality: "rounded" }
 */
export const addSums = (a: Sum, b: Sum): Sum =>
  withQuality(
    { pence: a.pence + b.pence, atLeast: a.atLeast || b.atLeast, known: a.known || b.known },
    a.quality || b.quality ? Math.max(placeOf(a), placeOf(b)) : 0,
  );

const placeOf = ({ quality = 'exact' }: Sum) => QUALITY_ORDER.indexOf(quality);

/** One amount of a year. */
export const amountAt = (column: YearColumn, row: number): Sum =>
  withQuality(
    {
      pence: column.pence[row] ?? 0,
      atLeast: column.missing[row] === 1,
      known: column.missing[row] !== 1,
    },
    qualityAt(column, row),
  );

/**
 * A sum inside a sentence.
 *
 * @example
 * inSentence({ pence: 9331000000, atLeast: true, known: true }) // => "at least £93,310,000"
 */
export const inSentence = ({ pence, atLeast }: Sum): string =>
  `${atLeast ? 'at least ' : ''}${formatAmount(pence)}`;
