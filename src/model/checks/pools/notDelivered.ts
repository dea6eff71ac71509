import { byTime, UNDATED } from '../../calendar/financialYear';
import { formatAmount } from '../../money/format';
import { type Pence } from '../../money/pence';
import { type PlanTable } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { allContributions } from '../../pools/contributions/allContributions';
import { type PoolContributions, type PoolContributor } from '../../pools/contributions/contributions';
import { paidByYear } from '../../pools/contributions/paidByYear';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';
import { tableOf } from '../../plan/tableOf';

/**
 * What a partner promised a pool for years that are over, and has not delivered; and what it has paid beyond all that
 * it promises. The years of a pool are over up to its last outturn; before there is one, the first with money is. What
 * is promised is what was entered, whatever the scenario.
 *
 * @means A partner has put less into a pool than it committed for the years that are over. What is delivered counts
 * for the earliest years first.
 * @remedy Ask the partner, or correct Delivered. What was paid beyond the commitment is a note.
 * @title What came to % is not what was promised
 * @order 120
 */
export const notDelivered: Check = {
  name: 'Promised and not delivered',
  needs: [['Contribution.Delivered', 'Contribution.Paid']],
  find: ({ base, ...plan }) => {
    const typed = base ?? plan;
    const lastOutturn = lastOutturns(typed.tables.Outturn);
    return allContributions(typed).flatMap((found) => {
      const last = lastOutturn.get(comparable(found.pool)) ?? firstWithMoney(found);
      const parties = [
        ...found.contributors.map((party) => ({ ...party, as: '' })),
        ...found.inKind.filter(({ partner }) => partner).map((party) => ({ ...party, as: ' in kind' })),
      ];
      const recorded = parties.some(({ rows }) => rows.some((row) => typedFor(typed, 'Delivered', row)));
      return [
        ...(recorded && last ? parties.flatMap((party) => undelivered(typed, found.pool, party, last)) : []),
        ...found.contributors.flatMap((party) => overpaid(typed, found.pool, party)),
      ];
    });
  },
};

function undelivered(
  plan: Plan,
  pool: string,
  { partner, rows, as }: PoolContributor & { readonly as: string },
  last: string,
): Finding[] {
  const years = tableOf(plan, 'Contribution').years;
  const over = [...years.keys()].filter((y) => years[y]?.year && byTime(years[y].label, last) <= 0);
  const promised = over.filter((y) => rows.some((row) => years[y]?.pence[row]));
  const sum = promisedIn(plan, rows, over);
  const delivered = deliveredIn(plan, rows, over);
  if (sum === null || delivered === null || delivered >= sum) return [];
  const when = promised.length === 1 ? yearInWords(years[promised[0] ?? 0]?.label ?? '') : `up to ${last}`;
  const missing = formatAmount(sum - delivered);
  return [
    {
      ...about(plan, pool, rows, 'Delivered'),
      severity: delivered ? 'Warning' : 'Note',
      year: last,
      amount: sum - delivered,
      sentence: delivered
        ? `${partner} promised ${formatAmount(sum)}${as} to ${pool} ${when} and has delivered ${formatAmount(delivered)}: ${missing} is missing.`
        : `${partner} promised ${formatAmount(sum)}${as} to ${pool} ${when}, and nothing is under Delivered: type what has come, as for the others.`,
    },
  ];
}

/** Undated money counts as promised here: it may be what was paid. */
function overpaid(plan: Plan, pool: string, { partner, rows }: PoolContributor): Finding[] {
  const years = tableOf(plan, 'Contribution').years;
  const sum = promisedIn(plan, rows, [...years.keys()]);
  const paid = rows.reduce((all, row) => all + typedFor(plan, 'Paid', row), 0);
  if (sum === null || paid <= sum || rows.some((row) => isUnknown(plan, 'Paid', row))) return [];
  return [
    {
      ...about(plan, pool, rows, 'Paid'),
      severity: 'Note',
      year: '',
      amount: paid - sum,
      sentence: `${partner} has paid ${formatAmount(paid)} to ${pool}, which is ${formatAmount(paid - sum)} more than the ${formatAmount(sum)} that it promises in all.`,
    },
  ];
}

/** Null where part of it is not known. */
function promisedIn(plan: Plan, rows: readonly number[], positions: readonly number[]): Pence | null {
  const years = positions.flatMap((y) => tableOf(plan, 'Contribution').years[y] ?? []);
  if (years.some(({ missing }) => rows.some((row) => missing[row]))) return null;
  return years.reduce((all, { pence }) => rows.reduce((sum, row) => sum + (pence[row] ?? 0), all), 0);
}

/** Null where part of it is not known. */
function deliveredIn(plan: Plan, rows: readonly number[], positions: readonly number[]): Pence | null {
  const parts = rows.flatMap((row) => {
    const byYear = paidByYear(plan, row, 'Delivered');
    return positions.map((y) => byYear[y] ?? null);
  });
  return parts.reduce<Pence | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

const isUnknown = ({ tables: { Contribution } }: Plan, heading: 'Paid' | 'Delivered', row: number): boolean =>
  Contribution?.unknown[heading]?.has(row) ?? false;

/** Pence; zero where nothing is typed. */
const typedFor = ({ tables: { Contribution } }: Plan, heading: 'Paid' | 'Delivered', row: number): Pence =>
  Contribution?.numbers[heading][row] || 0;

/** The partner's first row that says something under the heading, else its first. */
const about = (plan: Plan, pool: string, rows: readonly number[], heading: 'Paid' | 'Delivered') => ({
  check: notDelivered.name,
  subject: pool,
  place: placeOf(
    plan,
    'Contribution',
    rows.find((row) => typedFor(plan, heading, row)) ?? rows[0] ?? 0,
    heading,
  ),
});

/** The last year in which each pool has spent something, by comparable name. */
function lastOutturns(Outturn: PlanTable<'Outturn'> | undefined): Map<string, string> {
  const last = new Map<string, string>();
  for (const { label, year, pence, missing } of Outturn?.years ?? []) {
    if (!year) continue;
    Outturn?.words.Pool.forEach((pool, row) => {
      const before = last.get(comparable(pool));
      if ((pence[row] || missing[row]) && (before === undefined || byTime(before, label) < 0))
        last.set(comparable(pool), label);
    });
  }
  return last;
}

const firstWithMoney = ({ years, total }: PoolContributions): string | undefined =>
  years.find((label, y) => label !== UNDATED && (total[y]?.pence || total[y]?.atLeast));
