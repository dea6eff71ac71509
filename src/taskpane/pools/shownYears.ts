import { byTime, UNDATED } from '../../model/calendar/financialYear';
import { type Sum } from '../../model/funding/sum';
import { type Plan } from '../../model/plan/plan';
import { type PoolContributions } from '../../model/pools/contributions/contributions';
import { outturnLines } from '../../model/pools/year/outturnLines';

/**
 * The years that a pool's page can show, in order of time: those in which anything is put in or spent; where there
 * are none, all years of the contribution table.
 */
export function shownYears(plan: Plan, pool: string, contributed: PoolContributions | undefined): string[] {
  const { Outturn } = plan.tables;
  const given = contributed?.years.filter((_year, y) =>
    [contributed.total[y], ...contributed.inKind.map(({ amounts }) => amounts[y])].some(isSaid),
  );
  const spent = (Outturn?.years ?? [])
    .map(({ label }) => label)
    .filter((year) => wasSpentIn(plan, pool, year));
  const years = [...new Set([...(given ?? []), ...spent])].sort(byTime);
  return years.length > 0 ? years : [...(contributed?.years ?? [])];
}

/** The year with which a page begins: the last that has an outturn, else the first. */
export const lastYearSpent = (plan: Plan, pool: string, years: readonly string[]): string | undefined =>
  years.filter((year) => year !== UNDATED && wasSpentIn(plan, pool, year)).at(-1) ?? years[0];

const wasSpentIn = (plan: Plan, pool: string, year: string): boolean =>
  outturnLines(plan, pool, year).from === 'outturn';

const isSaid = (sum: Sum | undefined): boolean => sum !== undefined && (sum.pence !== 0 || sum.atLeast);
