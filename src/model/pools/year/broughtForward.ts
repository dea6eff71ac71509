import { byTime, type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { impossible, PoolError } from '../../errors/poolError';
import { type Pence } from '../../money/pence';
import { type PlanTable, type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { rowsNaming } from '../../plan/rowsNaming';
import { comparable } from '../../table/heading';
import { type PoolContributions } from '../contributions/contributions';

/** What a pool begins a year with. */
export interface PoolOpening {
  /** Pence; a surplus is positive, a deficit negative. */
  readonly broughtForward: Pence;
  /** Pence that earlier years took from the reserve, less what they put in. */
  readonly reserveTaken: Pence;
}

/** What the settlement of a year leaves for the next. */
interface YearEnd {
  /** An overspend that is carried forward; a surplus is negative. */
  readonly carried: Pence;
  readonly reserve: Pence;
}

/**
 * What a pool begins a year with: its opening balance in its first year, then what the year before carried forward.
 * Where no rule carries forward, nothing is brought forward and earlier years are not looked at, but for what those
 * with an outturn took from the reserve.
 *
 * @param settleEarlier settles an earlier year from what it began with
 * @throws the error of an earlier year that must be settled first and cannot be
 *
 * @example
 * ((plan) => poolOpening(plan, poolContributions(plan)[0], { start: 2007 }, () => ({ carried: -20, reserve: 0 })))(readPlan([[['Pool', 'Underspend rule'], ['CAMHS', 'Carry forward']], [['Contribution', 'Pool', '2006/07'], ['', 'CAMHS', 5]]])) // => { broughtForward: 20, reserveTaken: 0 }
 */
export function poolOpening(
  plan: Plan,
  found: PoolContributions,
  year: FinancialYear,
  settleEarlier: (year: FinancialYear, opening: PoolOpening) => YearEnd,
): PoolOpening {
  const label = yearLabel(year);
  const { carries, takesFromReserve } = rulesOf(plan, found.pool);
  const earlier = poolYears(plan, found).filter(({ start }) => start < year.start);
  if (!earlier.length) return { broughtForward: openingBalance(plan, found.pool), reserveTaken: 0 };
  let opening: PoolOpening = { broughtForward: 0, reserveTaken: 0 };
  for (const [position, before] of earlier.entries()) {
    if (!carries && !(takesFromReserve && hasOutturn(plan, found.pool, yearLabel(before)))) continue;
    try {
      const start =
        position === 0 ? { ...opening, broughtForward: openingBalance(plan, found.pool) } : opening;
      const { carried, reserve } = settleEarlier(before, start);
      opening = { broughtForward: -carried || 0, reserveTaken: opening.reserveTaken + reserve };
    } catch (error) {
      if (!(error instanceof PoolError)) throw error;
      const what = carries ? 'brings forward into' : 'has in its reserve in';
      throw new PoolError(error.code, `What ${found.pool} ${what} ${label} is not known: ${error.message}`);
    }
  }
  return opening;
}

/**
 * The years in which a pool has money or spends it, in order of time.
 *
 * @example
 * poolYears(readPlan([[['Contribution', 'Pool', '2007/08', '2006/07', '2005/06'], ['', 'CAMHS', 'tbc', 5, '']]]), { pool: 'CAMHS', contributors: [{ partner: '', rows: [0], amounts: [] }], otherIncome: { rows: [], amounts: [] } }) // => [{ start: 2006 }, { start: 2007 }]
 */
export function poolYears(
  plan: Plan,
  { pool, contributors, otherIncome }: Pick<PoolContributions, 'pool' | 'contributors' | 'otherIncome'>,
): FinancialYear[] {
  const { Contribution, Outturn } = plan.tables;
  const money = [...contributors, otherIncome].flatMap(({ rows }) => rows);
  const spent = rowsOf(Outturn, pool);
  const years = [
    ...(Contribution?.years ?? []).filter((column) => saysAnything(column, money)),
    ...(Outturn?.years ?? []).filter((column) => saysAnything(column, spent)),
  ].flatMap(({ year }) => year ?? []);
  const once = new Map(years.map((year) => [yearLabel(year), year]));
  return [...once].sort(([a], [b]) => byTime(a, b)).map(([, year]) => year);
}

const saysAnything = ({ pence, missing }: YearColumn, rows: readonly number[]): boolean =>
  rows.some((row) => pence[row] || missing[row]);

const rowsOf = (table: PlanTable<'Outturn'> | undefined, pool: string): readonly number[] =>
  rowsNaming(table?.words.Pool ?? [], pool);

const hasOutturn = ({ tables: { Outturn } }: Plan, pool: string, label: string): boolean =>
  (Outturn?.years ?? []).some(
    (column) => column.label === label && saysAnything(column, rowsOf(Outturn, pool)),
  );

function openingBalance({ tables: { Pool } }: Plan, pool: string): Pence {
  const row = rowNamed(Pool, pool) ?? -1;
  if (Pool?.unknown['Opening balance']?.has(row))
    throw impossible(`The opening balance of ${pool} is not known.`);
  return Pool?.numbers['Opening balance'][row] || 0;
}

/** Whether any of a pool's rules looks back to earlier years. */
function rulesOf({ tables }: Plan, pool: string) {
  const { Pool } = tables;
  const row = rowNamed(Pool, pool) ?? -1;
  const word = (heading: 'Overspend rule' | 'Underspend rule' | 'Reserve then') =>
    comparable(Pool?.words[heading][row] ?? '');
  const rules = [word('Overspend rule'), word('Underspend rule')];
  const then = rules.includes('reserve first') ? word('Reserve then') : '';
  const { 'Risk share': table } = tables;
  const ofPool = rowsNaming(table?.words.Pool ?? [], pool);
  const borneBy = (bearer: string, but?: string) =>
    ofPool.some(
      (each) =>
        comparable(table?.words['Borne by'][each] ?? '') === bearer &&
        comparable(table?.words.Side[each] ?? '') !== but,
    );
  return {
    carries: [...rules, then].includes('carry forward') || borneBy('next year'),
    takesFromReserve: rules[0] === 'reserve first' || borneBy('reserve', 'underspend'),
  };
}
