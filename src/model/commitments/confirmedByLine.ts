import { pooledFlows, type PooledMoney } from '../funding/fences/pooledFlow';
import { type Fraction, plus, ZERO } from '../money/fraction';
import { type Pence } from '../money/pence';
import { namesAndWords, onceForYear } from '../plan/onceFor';
import { type Plan } from '../plan/plan';
import { rowsOf, sourcesOf } from '../plan/sources';
import { isConfirmed } from './confirmed';
import { confirmedPart, type PoolMix, poolMixes } from './poolMix';
import { tableOf } from '../plan/tableOf';

/**
 * The share of each allocation from a pool that is confirmed in a year: as much as its pool's money is, and where the
 * pool has ring-fenced money as much as the money that pays for it is.
 *
 * @param label the year's heading
 * @returns by row of the allocation table, for those from a pool with ring-fenced money; the others are as their
 * pool in {@link poolMixes}
 *
 * @example
 * [...confirmedByLine(readPlan([[['Stream', 'Ring-fence', 'Certainty', '2025/26'], ['Grant', 'Homes', 'At risk', 70], ['Base', '', 'Confirmed', 60]], [['Contribution', 'Pool', 'Stream', '2025/26'], ['', 'P', 'Grant', 70], ['', 'P', 'Base', 60]], [['Service'], ['Homes'], ['Care']], [['Allocation', 'Source', 'Service', '2025/26'], ['', 'P', 'Homes', 90], ['', 'P', 'Care', 40]]]), '2025/26').values()] // => [{ numerator: 2000n, denominator: 9000n }, { numerator: 4000n, denominator: 4000n }]
 */
export const confirmedByLine = onceForYear(
  namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation', 'Service'),
  ['Contribution', 'Allocation'],
  findShares,
);

function findShares(plan: Plan, label: string): ReadonlyMap<number, PoolMix> {
  const shares = new Map<number, PoolMix>();
  const flows = pooledFlows(plan, label);
  if (!flows.size) return shares;
  const mixes = poolMixes(plan, label);
  const { allocationsFrom } = sourcesOf(plan);
  for (const [pool, flow] of flows) {
    const mix = mixes.get(pool) ?? null;
    const isWhole = mix && (mix.numerator === 0n || mix.numerator === mix.denominator);
    if (flow && mix && !isWhole) {
      const parts = flow.money.map((money) => ({ pays: money.pays, share: confirmedOf(plan, money) }));
      flow.lines.forEach((row, line) => shares.set(row, shareOfLine(parts, line)));
    } else for (const row of rowsOf(allocationsFrom, pool)) shares.set(row, isWhole ? mix : null);
  }
  return shares;
}

/** What part of money that pays together is confirmed. */
function confirmedOf(plan: Plan, { contributions, amounts }: PooledMoney): Fraction {
  const { streamOfContribution } = sourcesOf(plan);
  const certainty = tableOf(plan, 'Stream').words.Certainty;
  let [confirmed, all] = [0, 0];
  contributions.forEach((row, i) => {
    const pence = amounts[i] ?? 0;
    all += pence;
    if (isConfirmed(certainty[streamOfContribution[row] ?? -1] ?? '')) confirmed += pence;
  });
  return confirmedPart(confirmed, all);
}

/** What part of a line is confirmed, by what pays how much of it. */
function shareOfLine(
  parts: readonly { readonly pays: readonly Pence[]; readonly share: Fraction }[],
  line: number,
): Fraction {
  const paying = parts.map(({ pays, share }) => ({ pence: pays[line] ?? 0, share }));
  const { numerator, denominator } = paying.reduce<Fraction>(
    (sum, { pence, share }) => plus(sum, { ...share, numerator: share.numerator * BigInt(pence) }),
    ZERO,
  );
  const all = paying.reduce((sum, { pence }) => sum + pence, 0);
  return { numerator, denominator: denominator * BigInt(all) };
}
