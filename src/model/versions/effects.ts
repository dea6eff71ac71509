import { byTime } from '../calendar/financialYear';
import { commitmentSchedule } from '../commitments/commitmentSchedule';
import { type CommitmentStatus } from '../commitments/status';
import { fundingSchedule } from '../funding/schedule';
import { NOTHING, type Sum } from '../funding/sum';
import { type Plan } from '../plan/plan';
import { poolContributions } from '../pools/contributions/contributions';
import { serviceSchedule } from '../services/serviceSchedule';
import { comparable } from '../table/heading';
import { type Renames } from './renames';

/** A total of the plan that is another than it was. */
export interface TotalEffect {
  readonly total: string;
  readonly year: string;
  readonly before: Sum;
  readonly after: Sum;
}

/** A count of commitments that is another than it was. */
export interface CountEffect {
  readonly status: CommitmentStatus;
  readonly year: string;
  readonly before: number;
  readonly after: number;
}

/** What the commitment of an indicator gets, where that is another than it was. */
export interface IndicatorEffect {
  readonly indicator: string;
  readonly commitment: string;
  readonly year: string;
  readonly before: Sum;
  readonly after: Sum;
}

export interface Effects {
  /** Funding, each pool, and all services; year by year. */
  readonly totals: readonly TotalEffect[];
  /** How many commitments are kept, broken and so on in each year. */
  readonly counts: readonly CountEffect[];
  /** The money behind each indicator of the later version, year by year. */
  readonly indicators: readonly IndicatorEffect[];
}

const STATUSES: readonly CommitmentStatus[] = ['Kept', 'Broken', 'Unfunded', 'Not known', 'No floor'];

/**
 * The totals of the plan that differ between two versions of it.
 *
 * @param renames what pools are called now
 *
 * @example
 * effectsBetween(readPlan([[['Stream', '2010/11'], ['ABG', 5]]]), readPlan([[['Stream', '2010/11'], ['ABG', 7]]])).totals.map(({ total, year, before, after }) => [total, year, before.pence, after.pence]) // => [["Funding", "2010/11", 500, 700]]
 */
export function effectsBetween(before: Plan, after: Plan, renames?: Renames): Effects {
  const [was, is] = [totalsOf(before, renames), totalsOf(after)];
  const totals = [...new Map([...is, ...was]).values()].flatMap(({ key, total, year }): TotalEffect[] => {
    const [a, b] = [was.get(key)?.sum ?? NOTHING, is.get(key)?.sum ?? NOTHING];
    return sameSum(a, b) ? [] : [{ total, year, before: a, after: b }];
  });
  const [keptThen, keptNow] = [countsOf(before), countsOf(after)];
  const years = [...new Set([...keptThen, ...keptNow].map(([, { year }]) => year))].sort(byTime);
  const counts = years.flatMap((year) =>
    STATUSES.flatMap((status): CountEffect[] => {
      const [a, b] = [keptThen, keptNow].map((each) => each.get(`${year} ${status}`)?.count ?? 0);
      return a === b ? [] : [{ status, year, before: a ?? 0, after: b ?? 0 }];
    }),
  );
  return { totals, counts, indicators: indicatorEffects(before, after, renames) };
}

function indicatorEffects(before: Plan, after: Plan, renames?: Renames): IndicatorEffect[] {
  const { Indicator } = after.tables;
  if (!Indicator) return [];
  const fundedIn = (plan: Plan, now: (name: string) => string) =>
    new Map(
      (commitmentSchedule(plan) ?? []).map((line) => [
        `${now(comparable(line.commitment))} ${line.year}`,
        line,
      ]),
    );
  const [was, is] = [
    fundedIn(before, (name) => renames?.now(['Commitment'], name) ?? name),
    fundedIn(after, (name) => name),
  ];
  const years = [...new Set([...was.values(), ...is.values()].map(({ year }) => year))].sort(byTime);
  return Indicator.names.flatMap((indicator, row) =>
    years.flatMap((year): IndicatorEffect[] => {
      const commitment = Indicator.words.Commitment[row] ?? '';
      const key = `${comparable(commitment)} ${year}`;
      const [a, b] = [was.get(key)?.funded ?? NOTHING, is.get(key)?.funded ?? NOTHING];
      return sameSum(a, b) ? [] : [{ indicator, commitment, year, before: a, after: b }];
    }),
  );
}

interface Total {
  readonly key: string;
  readonly total: string;
  readonly year: string;
  readonly sum: Sum;
}

function totalsOf(plan: Plan, renames?: Renames): Map<string, Total> {
  const found = new Map<string, Total>();
  const put = (total: string, name: string, years: readonly string[], sums: readonly Sum[]) =>
    years.forEach((year, y) => {
      const key = `${name} ${year}`;
      found.set(key, { key, total, year, sum: sums[y] ?? NOTHING });
    });
  const funding = fundingSchedule(plan);
  if (funding) put('Funding', 'funding', funding.years, funding.total);
  for (const { pool, years, total } of poolContributions(plan)) {
    const name = comparable(pool);
    put(`Pool ${pool}`, `pool ${renames?.now(['Pool'], name) ?? name}`, years, total);
  }
  const services = serviceSchedule(plan);
  if (services) put('Services', 'services', services.years, services.total);
  return found;
}

function countsOf(plan: Plan): Map<string, { readonly year: string; readonly count: number }> {
  const counts = new Map<string, { year: string; count: number }>();
  for (const { year, status } of commitmentSchedule(plan) ?? []) {
    const key = `${year} ${status}`;
    counts.set(key, { year, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return counts;
}

const sameSum = (a: Sum, b: Sum): boolean =>
  a.pence === b.pence && a.atLeast === b.atLeast && a.known === b.known;
