import { type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { impossible } from '../../errors/poolError';
import { isOneAmount, type Sum } from '../../funding/sum';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';
import { type PoolContributions, type PoolContributor } from '../contributions/contributions';
import { mustHaveOwners } from './ownerKnown';
import { poolOutturn, type RowAmount } from './poolOutturn';
import { mustBeExact } from './settlementEvidence';
import { yearColumn } from '../../plan/yearColumn';

/** What came into a pool in a year and what was spent, each amount known to the penny. */
export interface PoolYear {
  readonly pool: string;
  readonly year: FinancialYear;
  /** As the tables head it. */
  readonly label: string;
  /** The partners that put money in, and the host. */
  readonly parties: readonly PoolContributor[];
  /** Pence, by position of the party. */
  readonly contributions: readonly Pence[];
  readonly otherIncome: Pence;
  /** The host's position; null where the pool table names none. */
  readonly host: number | null;
  /** The pool's rows of the outturn table. */
  readonly spent: readonly RowAmount[];
  readonly outturn: Pence;
}

/**
 * Gathers a pool's year for its settlement. A host that puts no money in is a party all the same.
 *
 * @throws `#N/A` where an amount is not known or not exact, or there is no outturn
 *
 * @example
 * ((plan) => poolYear(plan, poolContributions(plan)[0], { start: 2006 }).contributions)(readPlan([[['Pool', 'Host'], ['CAMHS', 'Council']], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5]], [['Outturn', 'Pool', '2006/07'], ['', 'CAMHS', 6]]])) // => [500, 0]
 */
export function poolYear(plan: Plan, found: PoolContributions, year: FinancialYear): PoolYear {
  const { pool, contributors, otherIncome } = found;
  const { Pool, Contribution } = plan.tables;
  const label = yearLabel(year);
  const hostName = Pool?.words.Host[rowNamed(Pool, pool) ?? -1] ?? '';
  const isHost = ({ partner }: PoolContributor) => comparable(partner) === comparable(hostName);
  const parties =
    hostName && !contributors.some(isHost)
      ? [...contributors, { partner: hostName, rows: [], amounts: [] }]
      : contributors;
  const y = found.years.indexOf(label);
  const column = yearColumn(Contribution, label);
  const money = [...contributors, otherIncome].flatMap(({ rows }) => rows);
  mustBeExact(
    plan,
    'Contribution',
    money.map((row) => ({ row, pence: column?.pence[row] ?? 0 })),
  );
  const known = (amount: Sum | undefined, whose: string): Pence => {
    if (amount && !isOneAmount(amount)) throw impossible(`${whose} in ${label} is not known.`);
    return amount?.pence ?? 0;
  };
  const contributions = parties.map(({ partner, amounts }) =>
    known(amounts[y], `What ${partner} contributes to ${pool}`),
  );
  mustHaveOwners(plan, otherIncome.rows);
  const income = known(otherIncome.amounts[y], `The other income of ${pool}`);
  const spent = poolOutturn(plan, pool, label);
  mustBeExact(plan, 'Outturn', spent);
  return {
    pool,
    year,
    label,
    parties,
    contributions,
    otherIncome: income,
    host: hostName ? parties.findIndex(isHost) : null,
    spent,
    outturn: spent.reduce((sum, { pence }) => sum + pence, 0),
  };
}
