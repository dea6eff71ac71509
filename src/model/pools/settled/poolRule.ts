import { impossible, wrongInput } from '../../errors/poolError';
import { formatAmount } from '../../money/format';
import { type Pence } from '../../money/pence';
import { type PlanTable } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';
import { capsOf } from './capsOf';
import { fixedSharesOf } from './fixedSharesOf';
import { poolLines } from './poolLines';
import { type PoolYear } from '../year/poolYear';
import { readBands } from './readBands';
import { NOBODY_BEARS, type SettlementRule } from '../settlement/settlementRule';

/**
 * The rule by which a pool's overspend or underspend of a year is shared, read from the tables' columns. What they
 * cannot decide nobody bears, so that nobody is made to own what was not agreed.
 *
 * @param variance pence; positive is an overspend
 * @param reserveTaken pence that earlier years took from the reserve, less what they put in
 * @throws `#N/A` where the pool has no rule, `#VALUE!` for a column that cannot be read
 *
 * @example
 * poolRule(readPlan([[['Pool', 'Overspend rule', 'Reserve', 'Reserve then'], ['CAMHS', 'Reserve first', 30, 'Host bears']]]), { pool: 'CAMHS', parties: [], host: 0 }, 5000, 1000) // => { form: 'reserve', reserve: 2000, then: { form: 'host', host: 0 } }
 */
export function poolRule(plan: Plan, year: PoolYear, variance: Pence, reserveTaken: Pence): SettlementRule {
  const { Pool } = plan.tables;
  const row = rowNamed(Pool, year.pool);
  if (!Pool || row === undefined)
    throw impossible(`${year.pool} has no row in the pool table, so no rule says who bears what.`);
  const heading = variance > 0 ? 'Overspend rule' : 'Underspend rule';
  const typed = Pool.words[heading][row] ?? '';
  if (!typed) throw impossible(`${year.pool} has no ${heading.toLowerCase()}: type one in the pool table.`);
  if (comparable(typed) !== 'reserve first') return oneRule(plan, Pool, row, year, variance, typed);
  const agreed = agreedReserve(plan, year.pool);
  const reserve = variance > 0 ? Math.max(0, agreed - reserveTaken) : agreed;
  if (reserve >= Math.abs(variance)) return { form: 'reserve', reserve, then: NOBODY_BEARS };
  const then = oneRule(plan, Pool, row, year, variance, Pool.words['Reserve then'][row] ?? '');
  return { form: 'reserve', reserve, then };
}

/** A rule by its name, other than the reserve. */
function oneRule(
  plan: Plan,
  Pool: PlanTable<'Pool'>,
  row: number,
  year: PoolYear,
  variance: Pence,
  name: string,
): SettlementRule {
  const { host } = year;
  const rule = comparable(name);
  switch (rule) {
    case 'contribution share':
      return { form: 'contribution' };
    case 'fixed shares': {
      const shares = fixedSharesOf(plan, year);
      return shares ? { form: 'fixed', shares } : NOBODY_BEARS;
    }
    case 'host bears':
      return host === null ? NOBODY_BEARS : { form: 'host', host };
    case 'capped':
      return {
        form: 'capped',
        caps: capsOf(plan, year),
        host,
      };
    case 'bands':
      return { form: 'bands', bands: readBands(Pool.words.Bands[row] ?? '', year) };
    case 'by line':
    case 'own risk': {
      const lines = poolLines(plan, year, rule, variance);
      return lines ? { form: 'lines', lines, host } : NOBODY_BEARS;
    }
    case 'carry forward':
      return { form: 'carry forward' };
    default:
      return NOBODY_BEARS;
  }
}

/**
 * What there is in the reserve of a pool, or may be put into it, as the partners agreed.
 *
 * @throws `#N/A` where it is not known, `#VALUE!` where it is below zero
 *
 * @example
 * agreedReserve(readPlan([[['Pool', 'Reserve'], ['CAMHS', 30]]]), 'camhs') // => 3000
 */
export function agreedReserve({ tables: { Pool } }: Plan, pool: string): Pence {
  const row = rowNamed(Pool, pool) ?? -1;
  const reserve = Pool?.numbers.Reserve[row] || 0;
  if (Pool?.unknown.Reserve?.has(row)) throw impossible(`The reserve of ${Pool.names[row]} is not known.`);
  if (reserve < 0)
    throw wrongInput(
      `The reserve of ${Pool?.names[row]} is ${formatAmount(reserve)}: type what there is to take, zero or more.`,
    );
  return reserve;
}
