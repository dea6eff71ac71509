import { penceBy } from '../funding/sumsBy';
import { type Fraction, plus, ZERO } from '../money/fraction';
import { namesAndWords, onceFor } from '../plan/onceFor';
import { type YearColumn } from '../plan/reading/planTable';
import { type Plan } from '../plan/plan';
import { numbered, sourcesOf } from '../plan/sources';
import { CONFIRMED, POOLED, certaintyOfSources, UNTOLD } from './confirmed';
import { confirmedByLine } from './confirmedByLine';
import { poolMixes } from './poolMix';

/** Which allocations fund which commitment, and from what. Allocations that name no commitment are left out. */
export interface Wiring {
  readonly commitments: number;
  /** The commitment of each allocation, -1 for none. */
  readonly commitmentOf: Int32Array;
  /** How many allocations name each commitment. */
  readonly lines: Int32Array;
  /** The commitment of an allocation whose source is a confirmed stream, else -1. */
  readonly confirmedFor: Int32Array;
  /** The same where the plan's tables do not tell what its source is. */
  readonly untoldFor: Int32Array;
  /** The pair of an allocation from a pool, else -1. */
  readonly pairOf: Int32Array;
  /** Commitments and the pools that fund them, each pair once. */
  readonly pairs: readonly { readonly commitment: number; readonly pool: number }[];
}

/** What does not depend on the year. */
export const wiringOf = onceFor(
  namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation', 'Commitment'),
  findWiring,
);

function findWiring(plan: Plan): Wiring {
  const { Allocation, Commitment } = plan.tables;
  const commitments = Commitment?.rows ?? 0;
  const { names, sourceOfAllocation } = sourcesOf(plan);
  const certainty = certaintyOfSources(plan);
  const commitmentOf = numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? new Map<string, number>());
  const rows = commitmentOf.length;
  const lines = new Int32Array(commitments);
  const confirmedFor = new Int32Array(rows).fill(-1);
  const untoldFor = new Int32Array(rows).fill(-1);
  const pairOf = new Int32Array(rows).fill(-1);
  const pairs: { commitment: number; pool: number }[] = [];
  const known = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const commitment = commitmentOf[row] as number;
    if (commitment < 0) continue;
    lines[commitment] = (lines[commitment] as number) + 1;
    const found = sourceOfAllocation[row] as number;
    const source = found < 0 ? names.length : found;
    const standing = certainty[source];
    if (standing === CONFIRMED) confirmedFor[row] = commitment;
    else if (standing === UNTOLD) untoldFor[row] = commitment;
    else if (standing === POOLED) {
      const key = commitment * names.length + source;
      const pair = known.get(key) ?? pairs.push({ commitment, pool: source }) - 1;
      known.set(key, pair);
      pairOf[row] = pair;
    }
  }
  return { commitments, commitmentOf, lines, confirmedFor, untoldFor, pairOf, pairs };
}

/**
 * What each commitment gets in a year that is not confirmed, as the plan is wired: what does not come from confirmed
 * streams, looked at through pools in proportion to their contributions, and within their ring-fences. Exact, in pence. Null where it cannot be
 * reported, since an amount or what a source consists of is missing. (docs/calculations.md#15-dependence.)
 *
 * @param funded what each commitment gets, pence
 */
export function unconfirmedAsWired(
  plan: Plan,
  wiring: Wiring,
  column: YearColumn,
  funded: Float64Array,
): (Fraction | null)[] {
  const { commitments, commitmentOf, confirmedFor, untoldFor, pairOf, pairs } = wiring;
  const confirmed = penceBy(column, confirmedFor, commitments);
  const untold = penceBy(column, untoldFor, commitments);
  const unknown = new Uint8Array(commitments);
  for (let row = 0; row < commitmentOf.length; row++)
    if (column.missing[row] && (commitmentOf[row] as number) >= 0) unknown[commitmentOf[row] as number] = 1;
  const parts = new Map<number, Fraction[]>();
  const add = (commitment: number, part: Fraction) => {
    const of = parts.get(commitment) ?? [];
    of.push(part);
    parts.set(commitment, of);
  };
  const byLine = confirmedByLine(plan, column.label);
  for (const [row, share] of byLine) {
    const commitment = commitmentOf[row] as number;
    const pence = column.pence[row] as number;
    if (commitment < 0 || pence === 0) continue;
    if (share) add(commitment, { ...share, numerator: BigInt(pence) * share.numerator });
    else unknown[commitment] = 1;
  }
  const pooled = penceBy(
    column,
    byLine.size ? pairOf.map((pair, row) => (byLine.has(row) ? -1 : pair)) : pairOf,
    pairs.length,
  );
  const mixes = poolMixes(plan, column.label);
  pairs.forEach(({ commitment, pool }, pair) => {
    const pence = pooled[pair] as number;
    if (pence === 0) return;
    const mix = mixes.get(pool);
    if (!mix) unknown[commitment] = 1;
    else if (mix.numerator === mix.denominator)
      confirmed[commitment] = (confirmed[commitment] as number) + pence;
    else if (mix.numerator > 0n) add(commitment, { ...mix, numerator: BigInt(pence) * mix.numerator });
  });
  return Array.from(confirmed, (known, commitment) => {
    if (unknown[commitment] || untold[commitment]) return null;
    const rest = BigInt((funded[commitment] as number) - known);
    const pooledPart = parts.get(commitment);
    if (!pooledPart) return { numerator: rest, denominator: 1n };
    const { numerator, denominator } = sumOfFractions(pooledPart);
    return { numerator: rest * denominator - numerator, denominator };
  });
}

/** Two and two, so that numbers grow long only at the end. */
function sumOfFractions(parts: readonly Fraction[]): Fraction {
  const [first = ZERO, second] = parts;
  if (!second) return first;
  const half = parts.length >> 1;
  return plus(sumOfFractions(parts.slice(0, half)), sumOfFractions(parts.slice(half)));
}
