import { type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { impossible, wrongInput } from '../../errors/poolError';
import { type Pence } from '../../money/pence';
import { oncePerPlan } from '../../plan/oncePerPlan';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { type PoolOpening, poolOpening, poolYears } from '../year/broughtForward';
import { allContributions } from '../contributions/allContributions';
import { type PoolContributions } from '../contributions/contributions';
import { contributionWeights } from '../contributions/contributionWeights';
import { paidInYear } from '../contributions/paidByYear';
import { poolRule } from './poolRule';
import { type PoolYear, poolYear } from '../year/poolYear';
import { sharesByContribution, withoutBasis } from '../settlement/basis';
import { settle } from '../settlement/settle';
import { NOBODY_BEARS, type Settlement } from '../settlement/settlementRule';

/** What one partner bears and owes. Liability less paid is due; what is negative is owed to the partner. */
export interface PartnerSettlement {
  readonly partner: string;
  readonly contribution: Pence;
  readonly share: Pence;
  readonly liability: Pence;
  readonly paid: Pence;
  readonly due: Pence;
}

/**
 * A pool's year settled, in pence. The variance is the outturn less contributions, other income and what was brought
 * forward; the partners' shares, the reserve, what nobody owns and what is carried add up to it.
 */
export interface PoolSettlement {
  readonly partners: readonly PartnerSettlement[];
  /** The body that holds the pool's money, as the pool table names it; '' where it names none. */
  readonly host: string;
  readonly otherIncome: Pence;
  /** A surplus is positive, a deficit negative. */
  readonly broughtForward: Pence;
  readonly outturn: Pence;
  /** An overspend is positive. */
  readonly variance: Pence;
  /** Taken from the reserve; what is put into it is negative. */
  readonly reserve: Pence;
  /** What no rule assigns, or what the table's columns cannot decide. */
  readonly unallocated: Pence;
  /** An overspend carried forward is positive: it is next year's opening deficit. */
  readonly carried: Pence;
}

/**
 * Settles a pool's year: outturn less income is shared by the pool's own rule, one for an overspend and one for an
 * underspend, and each partner's liability is set against what it has paid. (docs/calculations.md#6-settlement.)
 *
 * @throws `#N/A` where contributions, outturn or rule are missing or not exact; `#VALUE!` for a pool that no table
 * names, or a rule that cannot be read
 *
 * @example
 * settlePool(readPlan([[['Pool', 'Underspend rule', 'Opening balance'], ['CAMHS', 'Carry forward', 2]], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5]], [['Outturn', 'Pool', '2006/07'], ['', 'CAMHS', 6]]]), 'CAMHS', { start: 2006 }).carried // => -100
 */
export function settlePool(plan: Plan, pool: string, year: FinancialYear): PoolSettlement {
  if (!plan.tables.Contribution)
    throw wrongInput(
      'The contribution table is missing: pass the table that begins with the heading Contribution.',
    );
  const found = allContributions(plan).find((entry) => comparable(entry.pool) === comparable(pool));
  if (!found) throw wrongInput(`No pool is called ${pool}: give a name of the pool or contribution table.`);
  if (!poolYears(plan, found).some(({ start }) => start === year.start)) throw noMoney(found.pool, year);
  const opening = poolOpening(plan, found, year, (before, start) => settleOnce(plan, found, before, start));
  return settleOnce(plan, found, year, opening);
}

const settledYears = oncePerPlan(() => new Map<string, PoolSettlement>());

/** What a pool begins a year with follows from the plan, so a year that later years look back to is settled once. */
function settleOnce(
  plan: Plan,
  found: PoolContributions,
  year: FinancialYear,
  opening: PoolOpening,
): PoolSettlement {
  const settled = settledYears(plan);
  const key = `${yearLabel(year)} ${comparable(found.pool)}`;
  const known = settled.get(key) ?? settleYear(plan, found, year, opening);
  settled.set(key, known);
  return known;
}

/** Settles one year from what the pool began it with. */
function settleYear(
  plan: Plan,
  found: PoolContributions,
  year: FinancialYear,
  { broughtForward, reserveTaken }: PoolOpening,
): PoolSettlement {
  const gathered = poolYear(plan, found, year);
  const { parties, contributions, otherIncome, outturn, host } = gathered;
  if (![...contributions, otherIncome, broughtForward].some(Boolean)) throw noMoney(found.pool, year);
  const income = contributions.reduce((sum, amount) => sum + amount, otherIncome + broughtForward);
  const variance = outturn - income;
  const { shares, unallocated, reserve, carried } = shareOut(plan, gathered, variance, reserveTaken);
  const partners = parties.map(({ partner, rows }, i): PartnerSettlement => {
    const contribution = contributions[i] ?? 0;
    const share = shares[i] ?? 0;
    const liability = contribution + share;
    const paid = paidInYear(plan, rows, year);
    return { partner, contribution, share, liability, paid, due: liability - paid };
  });
  return {
    partners: partners.filter(({ share }, i) => share !== 0 || parties[i]?.rows.length),
    host: host === null ? '' : (parties[host]?.partner ?? ''),
    otherIncome,
    broughtForward,
    outturn,
    variance,
    reserve,
    unallocated,
    carried,
  };
}

function shareOut(plan: Plan, gathered: PoolYear, variance: Pence, reserveTaken: Pence): Settlement {
  const rule = variance === 0 ? NOBODY_BEARS : poolRule(plan, gathered, variance, reserveTaken);
  const weights = sharesByContribution(rule)
    ? contributionWeights(plan, gathered.parties, gathered.year)
    : gathered.contributions.map(() => 0);
  return settle(weights, variance, weights.some(Boolean) ? rule : withoutBasis(rule));
}

const noMoney = (pool: string, year: FinancialYear) =>
  impossible(`${pool} has no contributions in ${yearLabel(year)}: type them in the contribution table.`);
