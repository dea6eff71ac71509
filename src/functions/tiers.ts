import { type Plan } from '../model/plan/plan';
import { tierSchedule, type Share, type TierLine } from '../model/services/tierSchedule';
import { answer } from './answers/answer';
import { pounds } from './answers/fundingGrid';
import { scenarioArgument } from './given/planArgument';
import { mustHave } from './given/requiredTables';

/**
 * Lists what goes to each tier by year, to prevention, and in all, always both in cash and as a share: a rising share can be a cash cut.
 * @customfunction TIERS
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as entered.
 * @param tables The plan's tables with their headings, such as Services[#All], Allocations[#All] and Tiers[#All], in any order.
 * @returns Tier, Measure and a column for each year: a row in pounds and a row of shares of 1, unrounded, for each tier, for Prevention, and for Total. Without a Tier table universal and targeted are prevention, specialist is not, and levels 1 to 4 are under their own names, in no part of Prevention. A year in which an amount is not known has shares that are unknown; a year without money has none.
 * @trace what goes to each tier and to prevention[ under {scenario}], in cash and as a share
 *
 * @example
 * tiers('', [[['Service', 'Tier'], ['Play', 'Universal'], ['Care', 'Specialist']], [['Allocation', 'Service', '2010/11'], ['a', 'Play', 100], ['b', 'Care', 300]]]) // => [["Tier", "Measure", "2010/11"], ["Universal", "£", 100], ["Universal", "Share", 0.25], ["Specialist", "£", 300], ["Specialist", "Share", 0.75], ["Prevention", "£", 100], ["Prevention", "Share", 0.25], ["Total", "£", 400], ["Total", "Share", 1]]
 */
export function tiers(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const plan = scenarioArgument(scenario, tables);
    mustHave(plan, ['Service', 'Allocation'], ['Tier']);
    return tiersGrid(plan);
  });
}

/** The schedule of tiers: headings, and two rows for each tier, for prevention and for the total. */
function tiersGrid(plan: Plan): (string | number)[][] {
  const schedule = tierSchedule(plan);
  const lines = schedule ? [...schedule.lines, schedule.prevention, schedule.total] : [];
  return [['Tier', 'Measure', ...(schedule?.years ?? [])], ...lines.flatMap(inBoth)];
}

const inBoth = ({ tier, amounts, shares }: TierLine): (string | number)[][] => [
  [tier, '£', ...amounts.map(pounds)],
  [tier, 'Share', ...shares.map(shareCell)],
];

/** A blank where there is nothing to be a share of. */
const shareCell = (share: Share): string | number => share ?? '';
