import { type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { PoolError, wrongInput } from '../../errors/poolError';
import { type Pence } from '../../money/pence';
import { oncePerPlan } from '../../plan/oncePerPlan';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';
import { faultOf, RISK_SHARE, rowsInForce } from '../riskShare/rowsInForce';
import { type Bearer } from '../settlement/layer';

/** What of a pool's variance another pool bears. */
export interface BorneElsewhere {
  readonly pool: string;
  readonly amount: Pence;
}

/** Settles a pool's year, as far as what it has of other pools. */
type Settle = (
  plan: Plan,
  pool: string,
  year: FinancialYear,
) => { readonly pools: readonly BorneElsewhere[] };

/** The pools that name another under Borne by in a year, each once, in the order of their rows. */
function poolsNaming(plan: Plan, pool: string, year: FinancialYear): string[] {
  const table = plan.tables[RISK_SHARE];
  if (!table || rowNamed(plan.tables.Partner, pool) !== undefined) return [];
  const names = table.words['Borne by'].flatMap((bearer, row) =>
    comparable(bearer) === comparable(pool) ? [table.words.Pool[row] ?? ''] : [],
  );
  const once = new Map(names.filter(Boolean).map((name) => [comparable(name), name]));
  return [...once.values()].filter(
    (taker) =>
      comparable(taker) !== comparable(pool) &&
      rowsInForce(plan, taker, year.start).some(
        (row) => comparable(table.words['Borne by'][row] ?? '') === comparable(pool),
      ),
  );
}

const EACH_OTHER = 'name each other';

const inHand = oncePerPlan(() => new Set<string>());

/**
 * What the pools that name this one take of its variance before its own layers act: an amount has the sign of this
 * pool's variance. Pools take in the order of their rows in the Risk share table.
 *
 * @param until a pool that takes after those before it; all of them where it is left out
 * @throws `#VALUE!` where pools name each other, and what settling one of them throws
 */
export function takenByOthers(
  plan: Plan,
  pool: string,
  year: FinancialYear,
  settle: Settle,
  until?: string,
): BorneElsewhere[] {
  const takers = poolsNaming(plan, pool, year);
  const end = takers.findIndex((taker) => comparable(taker) === comparable(until ?? ''));
  const before = end < 0 ? takers : takers.slice(0, end);
  return before.flatMap((taker) => {
    const key = `${comparable(taker)} ${year.start}`;
    const busy = inHand(plan);
    if (busy.has(key))
      throw wrongInput(
        `${taker} and ${pool} ${EACH_OTHER} under Borne by in ${yearLabel(year)}, so neither can be settled first: name only one of them.`,
      );
    busy.add(key);
    try {
      const taken = settle(plan, taker, year).pools.find(
        (other) => comparable(other.pool) === comparable(pool),
      );
      return taken?.amount ? [{ pool: taker, amount: -taken.amount }] : [];
    } catch (error) {
      if (!(error instanceof PoolError) || error.message.includes(EACH_OTHER)) throw error;
      throw new PoolError(error.code, `What ${taker} takes of ${pool} is not known: ${error.message}`);
    } finally {
      busy.delete(key);
    }
  });
}

/**
 * The most that a pool bears of another's variance: its own of the other sign, less what pools before took of it.
 *
 * @throws `#VALUE!` where the row names a pool that cannot be settled
 */
export function availableIn(
  plan: Plan,
  { taker, other, row }: { readonly taker: string; readonly other: string; readonly row: number },
  year: FinancialYear,
  settle: Settle,
  varianceOf: () => Pence,
): Pick<Bearer, 'cap' | 'side'> {
  try {
    const before = takenByOthers(plan, other, year, settle, taker);
    const left = before.reduce((rest, { amount }) => rest - amount, varianceOf());
    return { cap: Math.abs(left), side: left < 0 ? 'overspend' : 'underspend' };
  } catch (error) {
    if (!(error instanceof PoolError) || error.message.includes(EACH_OTHER)) throw error;
    throw faultOf(plan, row, `names ${other}, of which it is not known what it can bear: ${error.message}`);
  }
}
