import { timesRounded } from '../model/money/fraction';
import { growthOf } from '../model/money/growthOf';
import { answer } from './answers/answer';
import { amountsArgument, inPounds, numberArgument } from './given/arguments';
import { rangeArgument } from './given/cells';

/**
 * An amount after one or more yearly rates, rounded once at the end.
 * @customfunction UPRATE
 * @helpurl https://localhost:3000/help.html
 * @param amount The amount in pounds; one cell or a range.
 * @param rates The rates one after another, as percentages: 2.75% is 0.0275; blanks change nothing.
 * @returns The amount in pounds after all rates, in the shape of the amount.
 * @trace {£amount} after rates of {%rates}, rounded once
 *
 * @example
 * uprated([[1086086]], [[0.0275, 0.0275, 0.0275, 0.0275, 0.0275]]) // => [[1243865.35]]
 */
export function uprated(amount: unknown[][], rates: unknown[][]): number[][] {
  return answer(() => {
    const given = rangeArgument(rates, 'The rates are', 'one or more percentages').flat();
    const growth = growthOf(given.map((rate, i) => numberArgument(rate, `Rate ${i + 1}`)));
    return inPounds(
      amountsArgument(amount, 'The amount').map((row) => row.map((pence) => timesRounded(pence, growth))),
    );
  });
}
