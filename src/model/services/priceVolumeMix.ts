import { impossible, wrongInput } from '../errors/poolError';
import {
  type Fraction,
  fractionOf,
  minus,
  overFraction,
  plus,
  timesFraction,
  timesRounded,
  whole,
  ZERO,
} from '../money/fraction';
import { type Pence } from '../money/pence';
import { roundedTogether } from '../money/roundedTogether';

/** One type of placement or unit, before and after. */
export interface DemandLine {
  /** How many there were, and what one cost in a period, pence; null for a price that there was none of. */
  readonly unitsBefore: number;
  readonly priceBefore: Pence | null;
  readonly unitsAfter: number;
  readonly priceAfter: Pence | null;
}

/** Why a cost has changed; the three add up to the change, to the penny. */
export interface PriceVolumeMix {
  /** More or fewer units, at the average price before. */
  readonly volume: Pence;
  /** Dearer or cheaper types among them, at the prices before. */
  readonly mix: Pence;
  /** Other prices for the same types. */
  readonly price: Pence;
  readonly change: Pence;
  /** Types, by position, that had no price before: what they cost is counted as mix, all of it. */
  readonly withoutPriceBefore: readonly number[];
}

/**
 * Parts a change in cost into volume, mix and price. Volume is the change in units at the average price before; mix
 * what the units after would have cost at the prices before, less the same number at the average; price what the
 * units after cost more than at the prices before. Worked out exactly; the three are rounded together, so that they
 * add up to the change. (docs/calculations.md#10-cost-of-demand.)
 *
 * @param periods for how long, such as 52 weeks
 * @throws `#N/A` where there were no units before, `#VALUE!` where units are negative or have no price
 *
 * @example
 * priceVolumeMix([{ unitsBefore: 2, priceBefore: 100, unitsAfter: 3, priceAfter: 110 }], { numerator: 1n, denominator: 1n }) // => { volume: 100, mix: 0, price: 30, change: 130, withoutPriceBefore: [] }
 */
export function priceVolumeMix(lines: readonly DemandLine[], periods: Fraction): PriceVolumeMix {
  const withoutPriceBefore: number[] = [];
  let [unitsBefore, unitsAfter, costBefore, costAfter, atOldPrices] = [ZERO, ZERO, ZERO, ZERO, ZERO];
  lines.forEach((line, i) => {
    const before = unitsOf(line.unitsBefore, i);
    const after = unitsOf(line.unitsAfter, i);
    const priceAfter = priceOf(line.priceAfter, after, i, 'after');
    const isNew = line.priceBefore === null && before.numerator === 0n;
    if (isNew && after.numerator > 0n) withoutPriceBefore.push(i);
    const priceBefore = isNew ? priceAfter : priceOf(line.priceBefore, before, i, 'before');
    unitsBefore = plus(unitsBefore, before);
    unitsAfter = plus(unitsAfter, after);
    costBefore = plus(costBefore, timesFraction(before, priceBefore));
    costAfter = plus(costAfter, timesFraction(after, priceAfter));
    atOldPrices = plus(atOldPrices, timesFraction(after, priceBefore));
  });
  if (unitsBefore.numerator === 0n)
    throw impossible(
      'There were no units before, so there is no average price to measure volume and mix by.',
    );
  // at the average price before: units after ÷ units before of the cost before
  const atAverage = timesFraction(overFraction(unitsAfter, unitsBefore), costBefore);
  const exact = [minus(atAverage, costBefore), minus(atOldPrices, atAverage), minus(costAfter, atOldPrices)];
  const change = timesRounded(1, timesFraction(minus(costAfter, costBefore), periods));
  const [volume = 0, mix = 0, price = 0] = roundedTogether(
    exact.map((part) => timesFraction(part, periods)),
    change,
  );
  return { volume, mix, price, change, withoutPriceBefore };
}

function unitsOf(units: number, i: number): Fraction {
  if (!(units >= 0 && units < Infinity))
    throw wrongInput(`Type ${i + 1} has ${units} units: a number of units is zero or more.`);
  return fractionOf(units);
}

function priceOf(price: Pence | null, units: Fraction, i: number, when: 'before' | 'after'): Fraction {
  if (price === null && units.numerator > 0n)
    throw wrongInput(`Type ${i + 1} has units ${when} and no price ${when}: give what one costs.`);
  return whole(price ?? 0);
}
