import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';
import { type Life } from '../law/span';
import { contributionsOf } from '../contributions/contributionsOf';
import { dayOrNone } from './lifeOfPool';
import { tableOf } from '../../plan/tableOf';

/** A partner of a pool: one that puts something in, or its host. */
export interface Member {
  readonly partner: string;
  /** Its row in the partner table, undefined where it has none. */
  readonly partnerRow: number | undefined;
  /** As entered; '' where it is not given. */
  readonly type: string;
  /** Its rows in the contribution table, of money and in kind; empty for a host that puts nothing in. */
  readonly rows: readonly number[];
  /** Its days in the pool: the pool's own, less those before it joins or after it leaves. */
  readonly days: Life;
}

/**
 * The partners of a pool, contributors first in the order of their rows, then a host that puts nothing in.
 *
 * @param row the pool's row
 * @param life the pool's days
 *
 * @example
 * membersOf(readPlan([[['Pool', 'Host'], ['CAMHS', 'Council']], [['Contribution', 'Pool', 'Partner', 'In kind'], ['', 'CAMHS', 'PCT', 'Yes']]]), 0, { from: null, to: null }).map(({ partner, rows }) => [partner, rows]) // => [["PCT", [0]], ["Council", []]]
 */
export function membersOf(plan: Plan, row: number, life: Life): Member[] {
  const { Pool, Partner } = plan.tables;
  const found = contributionsOf(plan, Pool?.names[row] ?? '');
  const rowsOf = new Map<string, { partner: string; rows: number[] }>();
  for (const { partner, rows } of [...(found?.contributors ?? []), ...(found?.inKind ?? [])]) {
    const before = rowsOf.get(comparable(partner));
    if (before) before.rows.push(...rows);
    else if (partner) rowsOf.set(comparable(partner), { partner, rows: [...rows] });
  }
  const host = Pool?.words.Host[row] ?? '';
  if (host && !rowsOf.has(comparable(host))) rowsOf.set(comparable(host), { partner: host, rows: [] });
  return [...rowsOf.values()].map(({ partner, rows }) => {
    const partnerRow = rowNamed(Partner, partner);
    const type = partnerRow === undefined ? '' : (Partner?.words.Type[partnerRow] ?? '');
    return { partner, partnerRow, type, rows, days: rows.length ? daysIn(plan, rows, life) : life };
  });
}

/** From the first day on which one of its contributions begins to the last on which one ends. */
function daysIn(plan: Plan, rows: readonly number[], life: Life): Life {
  const Contribution = tableOf(plan, 'Contribution');
  const typed = (heading: 'Starts' | 'Ends') =>
    rows.map((row) => dayOrNone(Contribution.numbers[heading][row]));
  const from = Math.min(...typed('Starts').map((day) => day ?? -Infinity));
  const to = Math.max(...typed('Ends').map((day) => day ?? Infinity));
  return {
    from: from === -Infinity ? life.from : Math.max(from, life.from ?? -Infinity),
    to: to === Infinity ? life.to : Math.min(to, life.to ?? Infinity),
  };
}
