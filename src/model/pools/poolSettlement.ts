import { type FinancialYear, yearLabel } from '../calendar/financialYear';
import { impossible, wrongInput } from '../errors/poolError';
import { type Pence } from '../money/pence';
import { type Plan, rowNamed } from '../plan/readPlan';
import { comparable } from '../table/heading';
import { type PoolContributor, poolContributions } from './contributions';
import { poolLines } from './poolLines';
import { settle } from './settlement/settle';
import { type Settlement, type SettlementRule } from './settlement/settlementRule';

/** What one partner bears and owes. Liability less paid is due; what is negative is owed to the partner. */
export interface PartnerSettlement {
  readonly partner: string;
  readonly contribution: Pence;
  readonly share: Pence;
  readonly liability: Pence;
  readonly paid: Pence;
  readonly due: Pence;
}

export interface PoolSettlement {
  readonly partners: readonly PartnerSettlement[];
  readonly outturn: Pence;
  /** What no rule assigns, or what the table's columns cannot decide. */
  readonly unallocated: Pence;
  /** What goes to next year as the pool's opening balance. */
  readonly carried: Pence;
}

/**
 * Settles a pool's year: outturn less contributions is shared by the pool's own rule, one for an overspend and one
 * for an underspend, and each partner's liability is set against what it has paid. The shares, what nobody owns and
 * what is carried forward add up to the variance to the penny. (`calculations` section 6.)
 *
 * @throws `#N/A` where contributions, outturn or rule are missing; `#VALUE!` for a pool that no table names
 */
export function settlePool(plan: Plan, pool: string, year: FinancialYear): PoolSettlement {
  const label = yearLabel(year);
  const found = poolContributions(plan).find((entry) => comparable(entry.pool) === comparable(pool));
  const y = found?.years.indexOf(label) ?? -1;
  if (!found) throw wrongInput(`No pool is called ${pool}: give a name of the pool or contribution table.`);
  if (y < 0 || !found.contributors.length) throw impossible(`${pool} has no contributions in ${label}.`);
  const contributions = found.contributors.map(({ partner, amounts }) => {
    const amount = amounts[y];
    if (!amount || amount.atLeast)
      throw impossible(`What ${partner} contributes to ${pool} in ${label} is not known.`);
    return amount.pence;
  });
  const { outturn, lines } = poolLines(plan, pool, label, found.contributors);
  const total = contributions.reduce((sum, amount) => sum + amount, 0);
  const variance = outturn - total;
  const rule = variance === 0 ? null : ruleOf(plan, pool, variance, found.contributors, lines);
  const shared: Settlement = rule
    ? settle(contributions, variance, rule)
    : { shares: contributions.map(() => 0), unallocated: variance, reserve: 0, carried: 0 };
  const partners = found.contributors.map((contributor, i) => {
    const contribution = contributions[i] ?? 0;
    const share = shared.shares[i] ?? 0;
    const paid = paidBy(plan, contributor);
    const liability = contribution + share;
    return { partner: contributor.partner, contribution, share, liability, paid, due: liability - paid };
  });
  return { partners, outturn, unallocated: shared.unallocated, carried: shared.carried };
}

/** What a partner has paid, over all its rows; a blank is nought. */
function paidBy(plan: Plan, { rows }: PoolContributor): Pence {
  const paid = plan.tables.Contribution?.numbers.Paid;
  return rows.reduce((sum, row) => sum + (paid?.[row] || 0), 0);
}

/**
 * The pool's rule for an overspend or an underspend with what the tables' columns say of it; null where they cannot
 * decide, so that nobody is made to own what was not agreed.
 */
function ruleOf(
  plan: Plan,
  pool: string,
  variance: Pence,
  contributors: readonly PoolContributor[],
  lines: ReturnType<typeof poolLines>['lines'],
): SettlementRule | null {
  const { Pool, Contribution } = plan.tables;
  const row = rowNamed(Pool, pool);
  if (!Pool || row === undefined)
    throw impossible(`${pool} has no row in the pool table, so no rule says who bears what.`);
  const heading = variance > 0 ? 'Overspend rule' : 'Underspend rule';
  const typed = Pool.words[heading][row] ?? '';
  if (!typed) throw impossible(`${pool} has no ${heading.toLowerCase()}: type one in the pool table.`);
  const hostName = comparable(Pool.words.Host[row] ?? '');
  const host = contributors.findIndex(({ partner }) => hostName && comparable(partner) === hostName);
  const each = (values: Float64Array | undefined, { rows }: PoolContributor): number | null => {
    const given = rows
      .map((r) => values?.[r])
      .filter((v): v is number => v !== undefined && !Number.isNaN(v));
    return given.length ? given.reduce((sum, v) => sum + v, 0) : null;
  };
  switch (comparable(typed)) {
    case 'contribution share':
      return { form: 'contribution' };
    case 'fixed shares':
      return { form: 'fixed', shares: contributors.map((c) => each(Contribution?.numbers.Share, c) ?? 0) };
    case 'host bears':
      return host < 0 ? null : { form: 'host', host };
    case 'capped': {
      const caps = contributors.map((c) => each(Contribution?.numbers.Cap, c) || null);
      return { form: 'capped', caps, host: host < 0 ? null : host };
    }
    case 'by line':
    case 'own risk':
      return lines && { form: 'lines', lines, host: host < 0 ? null : host };
    case 'carry forward':
      return { form: 'carry forward' };
    default:
      return null;
  }
}
