import { isConfirmed } from '../commitments/confirmed';
import { saysCertainty } from '../funding/certainty';
import { addSums, NOTHING, type Sum } from '../funding/sum';
import { formatAmount } from '../money/format';
import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { unmetDemand } from '../scenarios/run/unmetDemand';
import { serviceSchedule } from '../services/serviceSchedule';
import { yearInWords } from '../findings/yearInWords';
import { statementYears } from './planYears';
import { resources, type ResourceLine } from './resources';
import { amountOfYear, notKnown, partByCount, type StatementTest, testOf, type TestPart } from './verdict';

/**
 * Whether the statement is realistic: its money is confirmed and goes on, what services cost is given by units and
 * unit costs, and the demand that a scenario brings is met. (docs/calculations.md#14-statement-of-resources.)
 *
 * @example
 * realistic(readPlan([[['Stream', 'Certainty', '2010/11', '2011/12'], ['Core', 'Confirmed', 80, 80], ['ABG', 'At risk', 20, '']]])).parts.map(({ part, holds, figures }) => [part, holds, figures]) // => [["Confirmed money", "In part", "£80 of £100"], ["Money that goes on", "In part", "£20 of £100"], ["Units and unit costs", "Not known", ""]]
 */
export const realistic = (plan: Plan): StatementTest =>
  testOf('Realistic', [confirmedMoney(plan), moneyThatGoesOn(plan), unitCosts(plan), ...demand(plan)]);

function confirmedMoney(plan: Plan): TestPart {
  const part = 'Confirmed money';
  if (!saysCertainty(plan)) return notKnown(part, 'No stream says how certain it is: fill in Certainty.');
  const { years, total } = resources(plan);
  const unconfirmed = years.map((_, y) => sumAt(plan, y, ({ certainty }) => !isConfirmed(certainty)));
  const y = indexOfGreatest(unconfirmed);
  const [not, all, year] = [unconfirmed[y] ?? NOTHING, total[y] ?? NOTHING, years[y] ?? ''];
  if (not.pence <= 0)
    return total.some(({ atLeast }) => atLeast)
      ? notKnown(part, 'An amount of the streams is not known.')
      : { part, holds: 'Yes', figures: '', why: 'All money is confirmed.' };
  const confirmed = all.pence - not.pence;
  return {
    part,
    holds: confirmed > 0 ? 'In part' : 'No',
    figures: `${formatAmount(confirmed)} of ${formatAmount(all.pence)}`,
    why: `${amountOfYear(not.pence, year)} is not confirmed.`,
  };
}

/** Streams with money in a year and none in the next year of the plan. */
function moneyThatGoesOn(plan: Plan): TestPart {
  const part = 'Money that goes on';
  const { years, total } = resources(plan);
  const following = statementYears(plan);
  const ends = years.map((year, y): { sum: Sum; names: string[]; next: string } => {
    const next = following[following.indexOf(year) + 1];
    if (!following.includes(year) || next === undefined) return { sum: NOTHING, names: [], next: '' };
    const later = years.indexOf(next);
    const ended = linesOf(plan).filter(({ amounts }) => {
      const after = amounts[later] ?? NOTHING;
      return (amounts[y]?.pence ?? 0) > 0 && after.pence <= 0 && !after.atLeast;
    });
    const sum = ended.map(({ amounts }) => amounts[y] ?? NOTHING).reduce(addSums, NOTHING);
    return { sum, names: ended.map(({ source }) => source), next };
  });
  const y = indexOfGreatest(ends.map(({ sum }) => sum));
  const { sum, names, next } = ends[y] ?? { sum: NOTHING, names: [], next: '' };
  if (sum.pence <= 0)
    return { part, holds: 'Yes', figures: '', why: 'No stream ends before the last year of the plan.' };
  const all = (total[y] ?? NOTHING).pence;
  return {
    part,
    holds: sum.pence < all ? 'In part' : 'No',
    figures: `${formatAmount(sum.pence)} of ${formatAmount(all)}`,
    why: `${amountOfYear(sum.pence, years[y] ?? '')} has nothing after it ${yearInWords(next)}: ${shortList(names)}.`,
  };
}

function unitCosts(plan: Plan): TestPart {
  const part = 'Units and unit costs';
  const { Service } = plan.tables;
  const paid = (serviceSchedule(plan)?.lines ?? []).filter(
    ({ row, amounts }) => row !== null && amounts.some(({ pence, atLeast }) => pence !== 0 || atLeast),
  );
  const given = paid.filter(({ service }) => {
    const row = rowNamed(Service, service) ?? -1;
    return (Service?.numbers.Units[row] ?? NaN) > 0 && (Service?.numbers['Unit cost'][row] ?? NaN) > 0;
  });
  if (given.length === 0)
    return notKnown(
      part,
      'No service says how many units it gives and what one costs: fill in Units and Unit cost.',
    );
  return partByCount(part, given.length, paid.length, 'services with money have units and a unit cost');
}

/** Only under a scenario whose steps bring demand. */
function demand(plan: Plan): TestPart[] {
  const unmet = unmetDemand(plan);
  const worst = [...unmet].sort((a, b) => b.short - a.short)[0];
  if (!worst || worst.short <= 0) return [];
  const { service, year, needed, got, short } = worst;
  return [
    {
      part: 'Demand that is met',
      holds: 'No',
      figures: `${formatAmount(got)} of ${formatAmount(needed)}`,
      why: `${service} needs ${amountOfYear(needed, year)} and gets ${formatAmount(got)}: ${formatAmount(short)} of demand is not met.`,
    },
  ];
}

const linesOf = (plan: Plan): ResourceLine[] => resources(plan).partners.flatMap(({ lines }) => lines);

/** What the streams come to of which something holds, in the year at a place. */
export const sumAt = (plan: Plan, y: number, belongs: (line: ResourceLine) => boolean): Sum =>
  linesOf(plan)
    .filter(belongs)
    .map(({ amounts }) => amounts[y] ?? NOTHING)
    .reduce(addSums, NOTHING);

/** The place of the greatest of amounts, the first of equals. */
export const indexOfGreatest = (sums: readonly Pick<Sum, 'pence'>[]): number =>
  sums.reduce((best, { pence }, y) => (pence > (sums[best]?.pence ?? 0) ? y : best), 0);

/** @example shortList(['A', 'B', 'C', 'D', 'E']) // => "A, B, C and 2 more" */
export const shortList = (names: readonly string[], most = 3): string =>
  names.length > most + 1
    ? `${names.slice(0, most).join(', ')} and ${names.length - most} more`
    : names.join(', ').replace(/, ([^,]*)$/, ' and $1');
