import { isConfirmed } from '../commitments/confirmed';
import { yearInWords } from '../findings/yearInWords';
import { saysCertainty } from '../funding/certainty';
import { formatAmount } from '../money/format';
import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { unmetDemand } from '../scenarios/run/unmetDemand';
import { serviceSchedule } from '../services/serviceSchedule';
import { statementYears } from './planYears';
import { linesOf, type ResourceLine, resources, sumAt } from './resources';
import {
  amountOfYear,
  figuresOf,
  greatest,
  holds,
  NO_CERTAINTY,
  notKnown,
  partByCount,
  type StatementTest,
  testOf,
  type TestPart,
  UNKNOWN_AMOUNT,
} from './verdict';

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
  if (!saysCertainty(plan)) return notKnown(part, NO_CERTAINTY);
  const { years, total } = resources(plan);
  const { y, pence, inYear } = greatest(
    years,
    years.map((_, at) => sumAt(plan, at, ({ certainty }) => !isConfirmed(certainty)).pence),
  );
  if (pence <= 0)
    return total.some(({ atLeast }) => atLeast)
      ? notKnown(part, UNKNOWN_AMOUNT)
      : holds(part, 'All money is confirmed.');
  const all = total[y]?.pence ?? 0;
  return {
    part,
    holds: all > pence ? 'In part' : 'No',
    figures: figuresOf(all - pence, all),
    why: `${inYear} is not confirmed.`,
  };
}

/** Streams with money in a year and none in the next year of the plan. */
function moneyThatGoesOn(plan: Plan): TestPart {
  const part = 'Money that goes on';
  const { years, total } = resources(plan);
  const following = statementYears(plan);
  const next = years.map((year) => following[following.indexOf(year) + 1] ?? '');
  const ends = ({ amounts }: ResourceLine, y: number) => {
    const after = amounts[years.indexOf(next[y] ?? '')];
    return Boolean(next[y]) && (amounts[y]?.pence ?? 0) > 0 && !(after && (after.pence > 0 || after.atLeast));
  };
  const { y, pence, inYear } = greatest(
    years,
    years.map((year, at) => (following.includes(year) ? sumAt(plan, at, (line) => ends(line, at)).pence : 0)),
  );
  if (pence <= 0) return holds(part, 'No stream ends before the last year of the plan.');
  const all = total[y]?.pence ?? 0;
  const names = linesOf(plan).flatMap((line) => (ends(line, y) ? [line.source] : []));
  return {
    part,
    holds: pence < all ? 'In part' : 'No',
    figures: figuresOf(pence, all),
    why: `${inYear} has nothing after it ${yearInWords(next[y] ?? '')}: ${names.join(', ')}.`,
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
      figures: figuresOf(got, needed),
      why: `${service} needs ${amountOfYear(needed, year)} and gets ${formatAmount(got)}: ${formatAmount(short)} of demand is not met.`,
    },
  ];
}
