import { wrongInput } from '../errors/poolError';
import { type Fraction, fractionOf, timesFraction, timesRounded } from './fraction';
import { type Pence } from './pence';

/**
 * An amount after several rates, one after another, rounded once at the end: rounding every year would leave another
 * penny. (`calculations` section 3.)
 *
 * @param amount pence
 * @param rates shares of 1: 0.0275 is 2.75%, -0.05 a cut of 5%
 * @returns pence
 * @throws `#VALUE!` for a rate below -100% or above 100%, which is a percentage typed as a whole number
 *
 * @example
 * uprate(108608600, [0.0275, 0.0275, 0.0275, 0.0275, 0.0275]) // => 124386535
 * @example
 * uprate(10000, [2.5]) // => throws "250%"
 */
export function uprate(amount: Pence, rates: readonly number[]): Pence {
  const one: Fraction = { numerator: 1n, denominator: 1n };
  return timesRounded(amount, rates.map(growth).reduce(timesFraction, one));
}

/** One plus a rate, exactly. */
function growth(rate: number, i: number): Fraction {
  if (!(Math.abs(rate) <= 1))
    throw wrongInput(
      `Rate ${i + 1} is ${rate}, which is ${Number((rate * 100).toPrecision(12))}%: type a percentage, such as 2.5% or 0.025.`,
    );
  const { numerator, denominator } = fractionOf(rate);
  return { numerator: numerator + denominator, denominator };
}
