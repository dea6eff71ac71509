import { wrongInput } from '../errors/poolError';
import { type Fraction, fractionOf, ONE, timesFraction } from './fraction';
import { percentage, plainNumber } from './plainNumber';

/** So many rates are more than anybody has, and their exact product takes no time that is noticed. */
const MOST_RATES = 1_000;

/**
 * What several rates make together of an amount, one after another, exactly. The amount is rounded once at the end:
 * rounding every year would leave another penny. (docs/calculations.md#3-price-changes.)
 *
 * @param rates shares of 1: 0.0275 is 2.75%, -0.05 a cut of 5%; zero changes nothing
 * @throws `#VALUE!` for a rate that is no percentage, or more than 1,000 of them
 *
 * @example
 * growthOf([0.5, 0, -0.5]) // => { numerator: 75n, denominator: 100n }
 * @example
 * growthOf([2.5]) // => throws "250%"
 */
export function growthOf(rates: readonly number[]): Fraction {
  let product: Fraction = ONE;
  let count = 0;
  rates.forEach((rate, i) => {
    if (rate === 0) return;
    if (++count > MOST_RATES)
      throw wrongInput('There are more than 1,000 rates: give one for each year, and no other cells.');
    product = timesFraction(product, growth(rate, i));
  });
  return product;
}

/** One plus a rate, exactly. */
function growth(rate: number, i: number): Fraction {
  if (!(Math.abs(rate) <= 1))
    throw wrongInput(
      `Rate ${i + 1} is ${plainNumber(rate)}, which is ${percentage(rate)}: type a percentage, such as 2.5% or 0.025.`,
    );
  const { numerator, denominator } = fractionOf(rate);
  return { numerator: numerator + denominator, denominator };
}
