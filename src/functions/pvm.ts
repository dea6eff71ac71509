import { wrongInput } from '../model/errors/poolError';
import { fractionOf } from '../model/money/fraction';
import { priceVolumeMix } from '../model/services/priceVolumeMix';
import { answer } from './answers/answer';
import { numberArgument } from './given/arguments';
import { lineArgument, moneyArgument } from './given/cells';

/**
 * Says why a cost has changed: volume, more or fewer units; mix, dearer or cheaper types among them; and price. The three add up to the change, to the penny.
 * @customfunction PVM
 * @helpurl https://localhost:3000/help.html
 * @param unitsBefore One row or one column: how many there were of each type, such as children in a placement.
 * @param pricesBefore What one cost in a period, in pounds; blank where there was none of the type.
 * @param unitsAfter How many there are.
 * @param pricesAfter What one costs now.
 * @param [periods] For how many periods, such as 52 weeks; 1 where it is left out.
 * @returns Volume, Mix, Price and Change in pounds, and New types: the positions of those that had no price before, all of whose cost is counted as mix.
 * @trace why the cost of {unitsBefore} at {£pricesBefore} became that of {unitsAfter} at {£pricesAfter}: volume, mix and price
 *
 * @example
 * pvm([[330, 120, 42]], [[400, 900, 2500]], [[318, 138, 44]], [[410, 935, 2550]], 52) // => [["Volume", "Mix", "Price", "Change", "New types"], [291707.32, 561092.68, 530920, 1383720, ""]]
 */
export function pvm(
  unitsBefore: unknown[][],
  pricesBefore: unknown[][],
  unitsAfter: unknown[][],
  pricesAfter: unknown[][],
  periods?: unknown,
): unknown[][] {
  return answer(() => {
    const units = numbers(unitsBefore, 'Units before', numberArgument);
    const read = (range: unknown[][], name: string, reader: Reader) => {
      const found = numbers(range, name, reader);
      if (found.length === units.length) return found;
      throw wrongInput(`There are ${units.length} units before and ${found.length} ${name.toLowerCase()}.`);
    };
    const prices = read(pricesBefore, 'Prices before', moneyArgument);
    const after = read(unitsAfter, 'Units after', numberArgument);
    const pricesNow = read(pricesAfter, 'Prices after', moneyArgument);
    const lines = units.map((unitsBefore, i) => ({
      unitsBefore,
      priceBefore: prices[i] || null,
      unitsAfter: after[i] ?? 0,
      priceAfter: pricesNow[i] || null,
    }));
    const found = priceVolumeMix(lines, fractionOf(numberArgument(periods, 'Periods') || 1));
    const { volume, mix, price, change, withoutPriceBefore } = found;
    return [
      ['Volume', 'Mix', 'Price', 'Change', 'New types'],
      [
        ...[volume, mix, price, change].map((pence) => pence / 100),
        withoutPriceBefore.map((i) => i + 1).join(', '),
      ],
    ];
  });
}

type Reader = (value: unknown, name: string) => number;

const numbers = (range: unknown[][], name: string, read: Reader): number[] =>
  lineArgument(range, name).cells.map((cell, i) => read(cell, `${name}, ${i + 1},`));
