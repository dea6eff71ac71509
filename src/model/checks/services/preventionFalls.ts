import { UNDATED } from '../../calendar/financialYear';
import { type Sum } from '../../funding/sum';
import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { type Pence } from '../../money/pence';
import { shareToHold } from '../../prevention/shareToHold';
import { type TierSchedule, tierSchedule } from '../../services/tierSchedule';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearColumn } from '../../plan/yearColumn';

/**
 * Prevention falls from a year to the next, in cash or as a share of all that is allocated; both are always said,
 * since a rising share can be a cash cut. Nothing is said of a year in which an amount is missing or nothing is
 * allocated, nor where nothing counted as prevention before.
 *
 * @means What goes to prevention falls from one year to the next, in cash or as a share of all. A share can rise
 * while the cash falls.
 * @remedy Look at both figures. If the plan commits to a shift to prevention, look at the cash.
 * @title Prevention falls
 * @order 240
 */
export const preventionFalls: Check = {
  name: 'Prevention falls',
  needs: ['Service.Tier', 'Allocation.amounts'],
  alsoMissing: ({ tables: { Allocation } }) =>
    (Allocation?.years.filter(({ year }) => year).length ?? 0) < 2
      ? 'No two years in the Allocation table'
      : null,
  find: (plan) => {
    const schedule = tierSchedule(plan);
    if (!schedule) return [];
    return schedule.years.slice(1).flatMap((year, y) => {
      const [before, after] = [inYearOf(schedule, y), inYearOf(schedule, y + 1)];
      if (year === UNDATED || !before || !after || before.prevention <= 0) return [];
      const cash = after.prevention - before.prevention;
      const down = after.share < before.share;
      if (cash >= 0 && !down) return [];
      return {
        severity: 'Warning' as const,
        check: preventionFalls.name,
        subject: 'Prevention',
        year,
        amount: cash,
        sentence: sentenceOf(before, after, cash),
        place: placeOfYear(plan, year),
      };
    });
  },
};

interface PreventionYear {
  readonly label: string;
  readonly prevention: Pence;
  readonly total: Pence;
  readonly share: number;
  /** What is in tiers that nothing classifies. */
  readonly unclassified: Pence;
}

/** Prevention in a year; null where an amount is missing or nothing is allocated. */
function inYearOf(
  { years, prevention, total, unclassified }: TierSchedule,
  y: number,
): PreventionYear | null {
  const share = prevention.shares[y];
  if (typeof share !== 'number') return null;
  const pence = (amounts: readonly Sum[]) => amounts[y]?.pence ?? 0;
  return {
    label: years[y] ?? '',
    prevention: pence(prevention.amounts),
    total: pence(total.amounts),
    share,
    unclassified: pence(unclassified.amounts),
  };
}

function sentenceOf(before: PreventionYear, after: PreventionYear, cash: Pence): string {
  const change = Math.abs(after.share - before.share);
  // a smaller change would not be seen in them
  const decimals = change < 0.001 ? 4 : 1;
  const shown = ({ prevention, share, label }: PreventionYear) =>
    `${formatAmount(prevention)} (${formatShare(share, decimals)}) in ${label}`;
  const inCash =
    cash === 0 ? 'the same in cash' : `${formatAmount(Math.abs(cash))} ${cash < 0 ? 'less' : 'more'} in cash`;
  const points = formatShare(change, decimals).slice(0, -1);
  const inShare =
    points === '0'
      ? 'the same share'
      : `${points} percentage points ${after.share < before.share ? 'less' : 'more'} as a share`;
  const holds =
    cash < 0 && after.share > before.share && before.prevention <= after.total
      ? `, which would have to be ${formatShare(shareToHold(before.prevention, after.total) ?? 0, decimals)} to hold the cash`
      : '';
  const unclassified =
    before.unclassified !== 0 || after.unclassified !== 0
      ? `; tiers that nothing classifies, ${formatAmount(before.unclassified)} and then ${formatAmount(after.unclassified)}, are in neither`
      : '';
  return `Prevention goes from ${shown(before)} to ${shown(after)}: ${inCash}, ${inShare}${holds}${unclassified}.`;
}

/** The year's heading in the allocation table. */
function placeOfYear(plan: Parameters<Check['find']>[0], year: string): Finding['place'] {
  const column = yearColumn(plan.tables.Allocation, year)?.column ?? 0;
  return { table: plan.positions.Allocation ?? 0, row: 0, column };
}
