import { type Fraction } from '../money/fraction';
import { type Pence } from '../money/pence';
import { type Plan } from '../plan/plan';
import { rowsOf, sourcesOf } from '../plan/sources';
import { type PooledMoney, pooledFlows } from './fences/pooledFlow';
import { yearColumn } from '../plan/yearColumn';

/** A contribution that is behind an allocation from a pool. */
export interface Behind {
  /** Row in the contribution table. */
  readonly row: number;
  /** What it counts for beside the others that are behind the same allocation. */
  readonly weight: Fraction;
  /**
   * What money it is part of: that of the stream which the allocation names, a ring-fence's own, or what pays for the rest
   * in proportion; null for all of the pool.
   */
  readonly of: PooledMoney['of'] | null;
  /** Its amount, and that of all with which it pays in proportion, pence. */
  readonly pence: Pence;
  readonly among: Pence;
}

/**
 * The contributions that are behind an allocation from a pool, in their order: all of the pool in proportion, and
 * where it has ring-fenced money, or lines that name their stream, as {@link pooledFlows} says. None where that is not known.
 *
 * @param row of the allocation table
 * @param label the year's heading
 *
 * @example
 * contributionsBehind(readPlan([[['Contribution', 'Pool', '2025/26'], ['', 'P', 70], ['', 'P', 60]], [['Allocation', 'Source', '2025/26'], ['', 'P', 90]]]), 0, '2025/26').map(({ row, pence, among }) => [row, pence, among]) // => [[0, 7000, 13000], [1, 6000, 13000]]
 */
export function contributionsBehind(plan: Plan, row: number, label: string): Behind[] {
  const { moneyTo, sourceOfAllocation } = sourcesOf(plan);
  const pool = sourceOfAllocation[row] ?? -1;
  const flow = pooledFlows(plan, label).get(pool);
  if (flow === null) return [];
  if (flow) {
    const line = flow.lines.indexOf(row);
    return flow.money
      .flatMap(({ contributions, amounts, of: why, pays }) => {
        const among = amounts.reduce((sum, pence) => sum + pence, 0);
        const paid = pays[line] ?? 0;
        if (paid === 0 || among === 0) return [];
        return contributions.map((of, i): Behind => {
          const pence = amounts[i] ?? 0;
          const weight = { numerator: BigInt(paid) * BigInt(pence), denominator: BigInt(among) };
          return { row: of, weight, of: why, pence, among };
        });
      })
      .filter(({ pence }) => pence !== 0)
      .sort((a, b) => a.row - b.row);
  }
  const column = yearColumn(plan.tables.Contribution, label);
  const rows = Array.from(rowsOf(moneyTo, pool));
  if (rows.some((each) => column?.missing[each] || (column?.pence[each] ?? 0) < 0)) return [];
  const among = rows.reduce((sum, each) => sum + (column?.pence[each] ?? 0), 0);
  return rows.flatMap((each): Behind[] => {
    const pence = column?.pence[each] ?? 0;
    if (pence === 0) return [];
    return [{ row: each, weight: { numerator: BigInt(pence), denominator: 1n }, of: null, pence, among }];
  });
}
