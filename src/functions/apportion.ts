import { apportion as shares } from '../model/money/apportion';
import { answer } from './answers/answer';
import { lineArgument, moneyArgument, weightsArgument } from './given/cells';

/**
 * Shares a total out by weight, exactly to the penny: largest remainder, ties to the larger weight and then the earlier.
 * @customfunction APPORTION
 * @helpurl https://localhost:3000/help.html
 * @param total The amount in pounds, whole pence; a negative total mirrors the positive one.
 * @param weights One row or one column of numbers, none negative; blanks count as zero.
 * @returns The shares in pounds, in the shape of the weights, adding up to the total.
 * @trace {£total} shared by weight {weights}
 * @tracePart the {nth} share of {£total} shared by weight {weights}
 *
 * @example
 * apportion(100, [[1], [1], [1]]) // => [[33.34], [33.33], [33.33]]
 * @example
 * apportion(100, [[0, 0]]) // => throws "no basis"
 */
export function apportion(total: unknown, weights: unknown[][]): number[][] {
  return answer(() => {
    const { cells, inShape } = lineArgument(weights, 'The weights');
    const parts = shares(moneyArgument(total, 'The total'), weightsArgument(cells, 'Weight'));
    return inShape(parts.map((pence) => pence / 100));
  });
}
