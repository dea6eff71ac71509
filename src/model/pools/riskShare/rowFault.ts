import { PoolError } from '../../errors/poolError';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';
import { contributionsOf } from '../contributions/contributionsOf';
import { amountIn } from './amountIn';
import { bearerOf } from './bearerOf';
import { mustHaveYears, RISK_SHARE, sideOf } from './rowsInForce';
import { tableOf } from '../../plan/tableOf';

/**
 * Why a row of the Risk share table cannot be read, whether or not there is an outturn to settle; null where it can.
 *
 * @example
 * rowFault(readPlan([[['Risk share', 'Pool', 'Borne by'], ['', 'LD', 'PCT']], [['Pool'], ['LD']]]), 0) // => "The Risk share table, row 1, has PCT under Borne by, which is no partner and no pool: type one, or All partners, Host, Reserve, Next year or Board."
 */
export function rowFault(plan: Plan, row: number): string | null {
  const { Pool, Partner } = plan.tables;
  const pool = tableOf(plan, RISK_SHARE).words.Pool[row] ?? '';
  const named = [
    ...(contributionsOf(plan, pool)?.contributors ?? []).map(({ partner }) => partner),
    Pool?.words.Host[rowNamed(Pool, pool) ?? -1] ?? '',
    ...(Partner?.names ?? []),
  ];
  const parties = named.filter((name) => comparable(name)).map((partner) => ({ partner }));
  const some = () => 1;
  try {
    mustHaveYears(plan, row);
    sideOf(plan, row);
    bearerOf(plan, { pool, parties, host: null }, row);
    amountIn(plan, row, 'Limit', { '% of pool': some, '% of line': some, '% of variance': some });
    amountIn(plan, row, 'Cap', { '% of contribution': some, '% of line contribution': some });
    return null;
  } catch (error) {
    if (error instanceof PoolError) return error.message;
    throw error;
  }
}
