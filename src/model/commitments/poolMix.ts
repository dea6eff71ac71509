import { type Fraction, inLowestTerms, ONE, ZERO } from '../money/fraction';
import { type Pence } from '../money/pence';
import { isInKind } from '../plan/inKind';
import { intervalAt } from '../plan/interval';
import { namesAndWords, onceForYear } from '../plan/onceFor';
import { mayBeMore } from '../plan/quality';
import { type Plan } from '../plan/plan';
import { sourcesOf } from '../plan/sources';
import { certaintyOfSources, isConfirmed, UNTOLD } from './confirmed';
import { yearColumn } from '../plan/yearColumn';

/**
 * The share of a pool's money of a year that comes from confirmed streams, from zero to one and in lowest terms.
 * Null where it is not known, since the amount of a contribution is missing, a bound or an interval.
 */
export type PoolMix = Fraction | null;
/**
 * What each pool's money consists of, in one year. A contribution that names no stream is a promise without a
 * certainty, so it is not confirmed; contributions in kind are no money. A pool without contributions in the year has
 * nothing that is confirmed.
 *
 * @param label the year's heading
 * @returns by the number of the source in {@link sourcesOf}; streams have none
 *
 * @example
 * poolMixes(readPlan([[['Stream', 'Certainty', '2010/11'], ['ABG', 'Confirmed', 9]], [['Contribution', 'Pool', 'Stream', '2010/11'], ['', 'CAMHS', 'ABG', 2], ['', 'CAMHS', '', 3]]]), '2010/11').get(1) // => { numerator: 2n, denominator: 5n }
 */
export const poolMixes = onceForYear(
  namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation'),
  ['Contribution'],
  findMixes,
);

function findMixes(plan: Plan, label: string): ReadonlyMap<number, PoolMix> {
  const { Stream, Contribution } = plan.tables;
  const { streams, names, streamOfContribution, poolOfContribution } = sourcesOf(plan);
  const pools = names.length - streams;
  const pence = [new Float64Array(pools), new Float64Array(pools)] as const;
  const present = [new Uint8Array(pools), new Uint8Array(pools)] as const;
  const missing = new Uint8Array(pools);
  const known = certaintyOfSources(plan);
  const column = yearColumn(Contribution, label);
  for (let row = 0; column && row < poolOfContribution.length; row++) {
    const pool = (poolOfContribution[row] as number) - streams;
    if (pool < 0 || isInKind(plan, row)) continue;
    const amount = column.pence[row] as number;
    const stream = streamOfContribution[row] as number;
    const side = stream >= 0 && isConfirmed(Stream?.words.Certainty[stream] ?? '') ? 1 : 0;
    pence[side][pool] = (pence[side][pool] as number) + amount;
    if (amount !== 0 || column.missing[row]) present[side][pool] = 1;
    if (mayBeMore(column, row) || intervalAt(column, row)) missing[pool] = 1;
  }
  const mixes = new Map<number, PoolMix>();
  for (let pool = 0; pool < pools; pool++) {
    const [unconfirmed, confirmed] = [pence[0][pool] as number, pence[1][pool] as number];
    const both = present[0][pool] && present[1][pool];
    const mix =
      known[streams + pool] === UNTOLD
        ? null
        : !both
          ? present[1][pool]
            ? ONE
            : ZERO
          : missing[pool]
            ? null
            : confirmedPart(confirmed, confirmed + unconfirmed);
    mixes.set(streams + pool, mix);
  }
  return mixes;
}

/**
 * What part of money is confirmed. A pool that owes more than it has in one part is counted wholly as the other.
 *
 * @example
 * confirmedPart(40, 60) // => { numerator: 2n, denominator: 3n }
 */
export function confirmedPart(confirmed: Pence, of: Pence): Fraction {
  if (of <= 0 || confirmed <= 0) return ZERO;
  if (confirmed >= of) return ONE;
  return inLowestTerms({ numerator: BigInt(confirmed), denominator: BigInt(of) });
}
