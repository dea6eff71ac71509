import { oncePerPlan } from '../../plan/oncePerPlan';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { poolContributions, type PoolContributions } from './contributions';

const byPool = oncePerPlan(
  (plan) => new Map(poolContributions(plan).map((found) => [comparable(found.pool), found])),
);

/**
 * What is contributed to a pool; undefined where the plan has no contribution table.
 *
 * @example
 * contributionsOf(readPlan([[['Pool', 'Host', 'Overspend rule'], ['CAMHS', 'PCT', 'Host bears']], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5]]]), 'camhs').contributors[0].partner // => "PCT"
 */
export const contributionsOf = (plan: Plan, pool: string): PoolContributions | undefined =>
  byPool(plan).get(comparable(pool));

/**
 * Every row of the contribution table that is for the pool: money, other income and what is given in kind.
 *
 * @example
 * rowsOf({ contributors: [{ partner: 'PCT', rows: [0, 2], amounts: [] }], otherIncome: { rows: [3], amounts: [] }, inKind: [] }) // => [0, 2, 3]
 */
export function rowsOf({ contributors, otherIncome, inKind }: PoolContributions): readonly number[] {
  return [
    ...contributors.flatMap(({ rows }) => rows),
    ...otherIncome.rows,
    ...inKind.flatMap(({ rows }) => rows),
  ];
}
