import { type Pence } from '../money/pence';
import { type YearColumn } from '../plan/planTable';

/** A sum that knows whether it is whole. */
export interface Sum {
  /** Pence that are known. */
  readonly pence: Pence;
  /** Whether an amount in it is missing, so that the true sum may be more. */
  readonly atLeast: boolean;
  /** Whether any amount in it is known; if not, there is no figure to show. */
  readonly known: boolean;
}

export const NOTHING: Sum = { pence: 0, atLeast: false, known: true };

/** Adds the rows of a year that belong; all where no test is given. */
export function sumOf(column: YearColumn, belongs: (row: number) => boolean = () => true): Sum {
  let pence = 0;
  let missing = 0;
  let counted = 0;
  for (let row = 0; row < column.pence.length; row++) {
    if (!belongs(row)) continue;
    pence += column.pence[row] ?? 0;
    if (column.missing[row]) missing++;
    else counted++;
  }
  return { pence, atLeast: missing > 0, known: missing === 0 || counted > 0 };
}

export const addSums = (a: Sum, b: Sum): Sum => ({
  pence: a.pence + b.pence,
  atLeast: a.atLeast || b.atLeast,
  known: a.known || b.known,
});

/** One amount of a year. */
export const amountAt = (column: YearColumn, row: number): Sum => ({
  pence: column.pence[row] ?? 0,
  atLeast: column.missing[row] === 1,
  known: column.missing[row] !== 1,
});
