import { type Pence } from '../money/pence';
import { inTurn } from './inTurn';

/**
 * Least harm: of all ways to find the cut the one whose harm, Σ weight × what is given, is least. Where only floors
 * bound the lines that is to take from the least harm per £ first. Lines of equal harm share in proportion to what
 * they may give. (docs/calculations.md#7-cut-rules.)
 *
 * @param cut pence, from zero to the sum of the room
 * @param room pence that each line may give
 * @param harms harm for each £ given, as many; the smallest is cut first
 *
 * @example
 * leastHarm(200, [120, 90, 30], [1.5, 2, 10]) // => [120, 80, 0]
 */
export const leastHarm = (cut: Pence, room: readonly Pence[], harms: readonly number[]): Pence[] =>
  inTurn(cut, room, harms);
