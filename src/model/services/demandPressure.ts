import { type Day, daysIn, firstDay, lastDay } from '../calendar/day';
import { type FinancialYear } from '../calendar/financialYear';
import { wrongInput } from '../errors/poolError';
import {
  type Fraction,
  fractionOf,
  minus,
  ONE,
  plus,
  timesFraction,
  timesRounded,
  whole,
  ZERO,
} from '../money/fraction';
import { type Pence } from '../money/pence';
import { roundedTogether } from '../money/roundedTogether';
import { type DemandLine } from './priceVolumeMix';
import { weeksBetween, weeksInYear } from './weeks';

/** What a unit cost is for: a year, or a week, of which a year has 52 or as many as its days. A field of the price. */
export const PRICE_BASES = ['a year', 'a week, 52 a year', 'a week, by days'] as const;
export type PriceBasis = (typeof PRICE_BASES)[number];

/**
 * For how many periods a change costs in a financial year: all of it, or from the day on which it begins. Part of a
 * year goes by days, both ends counted.
 *
 * @param from null for the whole year
 * @throws `#VALUE!` for a day outside the year
 *
 * @example
 * periodsIn({ start: 2006 }, 'a week, by days', 39035) // => { numerator: 138n, denominator: 7n }
 */
export function periodsIn(year: FinancialYear, basis: PriceBasis, from: Day | null): Fraction {
  if (from === null) {
    if (basis === 'a year') return ONE;
    return weeksInYear(year, basis === 'a week, by days' ? 'days' : '52 weeks');
  }
  if (from < firstDay(year) || from > lastDay(year))
    throw wrongInput(
      'The change begins on a day outside the year: choose a day of the year that is looked at.',
    );
  const weeks = weeksBetween(from, lastDay(year));
  return basis === 'a year' ? { numerator: weeks.numerator, denominator: BigInt(daysIn(year)) } : weeks;
}

/** What more, or less, is needed than before. */
export interface Pressure {
  /** Pence of each type, adding up to the total. */
  readonly lines: readonly Pence[];
  readonly total: Pence;
}

/**
 * What other numbers or other prices cost more than before: units after at the price after less units before at the
 * price before, for so many periods. Numbers may grow on from there. Calculated exactly; types are rounded together, so
 * that they add up. (docs/calculations.md#10-cost-of-demand.)
 *
 * @param lines numbers of units and pence for one in a period; a type that there was none of has no price before
 * @param growth share of 1 by which the units after grow each year, and for how many years
 * @throws `#VALUE!` for a growth below -100% or above 100%
 *
 * @example
 * demandPressure([{ unitsBefore: 12, priceBefore: 40000, unitsAfter: 12, priceAfter: 90000 }], { numerator: 365n, denominator: 7n }) // => { lines: [31285714], total: 31285714 }
 */
export function demandPressure(
  lines: readonly DemandLine[],
  periods: Fraction,
  growth: { readonly rate: number; readonly years: number } = { rate: 0, years: 0 },
): Pressure {
  if (!(Math.abs(growth.rate) <= 1))
    throw wrongInput(`Demand grows by ${growth.rate}: give a percentage from -100% to 100%.`);
  const yearly = plus(ONE, fractionOf(growth.rate));
  let grown = ONE;
  for (let year = 0; year < growth.years; year++) grown = timesFraction(grown, yearly);
  const cost = (units: number, price: Pence | null) => timesFraction(fractionOf(units), whole(price ?? 0));
  const exact = lines.map(({ unitsBefore, priceBefore, unitsAfter, priceAfter }) =>
    timesFraction(
      minus(timesFraction(cost(unitsAfter, priceAfter), grown), cost(unitsBefore, priceBefore)),
      periods,
    ),
  );
  const total = timesRounded(1, exact.reduce(plus, ZERO));
  return { lines: roundedTogether(exact, total), total };
}
