import { byTime, type FinancialYear } from '../../calendar/financialYear';
import { yearSpan } from './yearSpan';
import { type Sum } from '../../funding/sum';
import { fractionOf, minus, timesRounded } from '../../money/fraction';
import { type Pence } from '../../money/pence';
import { oncePerPlan } from '../../plan/oncePerPlan';
import { type Plan } from '../../plan/plan';
import { type YearColumn } from '../../plan/reading/planTable';
import { comparable } from '../../table/heading';
import { type MoneyUnder, moneyUnder } from './moneyUnder';

/** A condition on money in one year: what it asks, what there is, and how far apart they are. */
export interface ConditionLine {
  /** Its row in the condition table, 0 the first. */
  readonly row: number;
  readonly condition: string;
  /** The year's heading. */
  readonly year: string;
  readonly limit: 'At least' | 'At most';
  /** What the condition asks, in pence. */
  readonly asked: Pence;
  /** What counts towards it: the most that can for At least, the least that must for At most. */
  readonly counted: Sum;
  /** Pence to spare; negative is the gap. */
  readonly headroom: Pence;
  /** The stream that is taken to pay for all that it may, where no allocation says; '' where none is. */
  readonly assumes: string;
}

/**
 * The conditions of a plan year by year, under the scenario of the plan. A year without an amount is left out, unless
 * the row has an Uplift and the year before an amount: then it is that much more, rounded once to the penny. So is a
 * year that lies outside From and To.
 *
 * @example
 * conditionSchedule(readPlan([[['Condition', 'Pool', 'Applies to', 'At least or At most', '2025/26'], ['NHS minimum', 'BCF', 'Contribution', 'At least', 100]], [['Contribution', 'Pool', '2025/26'], ['', 'BCF', 90]]])).map(({ year, headroom }) => [year, headroom]) // => [["2025/26", -1000]]
 */
export const conditionSchedule = oncePerPlan((plan): readonly ConditionLine[] => {
  const { Condition } = plan.tables;
  if (!Condition) return [];
  const columns = [...Condition.years].sort((a, b) => byTime(a.label, b.label));
  return Condition.names.flatMap((condition, row) => {
    const uplift = Condition.numbers.Uplift[row] || 0;
    let before: { readonly year: FinancialYear; readonly asked: Pence } | null = null;
    return columns.flatMap((column): ConditionLine[] => {
      const asked = askedIn(column, row, before, uplift);
      before = asked !== null && column.year ? { year: column.year, asked } : null;
      if (asked === null || !holdsIn(plan, row, column.year)) return [];
      const atMost = comparable(Condition.words['At least or At most'][row] ?? '') === 'at most';
      const under = moneyUnder(plan, row, column.label);
      return [
        lineOf(
          row,
          condition || `Condition in row ${Condition.rowInTable[row]}`,
          column.label,
          asked,
          atMost,
          under,
        ),
      ];
    });
  });
});

function lineOf(
  row: number,
  condition: string,
  year: string,
  asked: Pence,
  atMost: boolean,
  { least, most, assumes }: MoneyUnder,
): ConditionLine {
  const counted = atMost ? least : most;
  return {
    ...{ row, condition, year, asked, counted, assumes },
    limit: atMost ? 'At most' : 'At least',
    headroom: atMost ? asked - counted.pence : counted.pence - asked,
  };
}

/** What a condition asks in a year; null where it asks nothing, or what is not known. */
function askedIn(
  { pence, missing, year }: YearColumn,
  row: number,
  before: { readonly year: FinancialYear; readonly asked: Pence } | null,
  uplift: number,
): Pence | null {
  if (missing[row]) return null;
  if (pence[row]) return pence[row];
  if (!uplift || !before || year?.start !== before.year.start + 1) return null;
  const rate = fractionOf(uplift);
  return timesRounded(before.asked, minus(rate, { numerator: -1n, denominator: 1n }));
}

/** Whether a condition holds on some day of a year; money without a year has no day. */
function holdsIn({ tables: { Condition } }: Plan, row: number, year: FinancialYear | null): boolean {
  const day = (heading: 'From' | 'To', otherwise: number) => {
    const typed = Condition?.numbers[heading][row] ?? NaN;
    return Number.isNaN(typed) ? otherwise : typed;
  };
  if (!year) return true;
  const { first, last } = yearSpan(year);
  return day('From', -Infinity) <= last && first <= day('To', Infinity);
}
