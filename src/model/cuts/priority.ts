import { type Pence } from '../money/pence';
import { inTurn } from './inTurn';

/**
 * Priority order: the line with the largest weight is cut first, down to its floor, then the next. Lines of equal
 * weight share in proportion to what they may give. (docs/calculations.md#7-cut-rules.)
 *
 * @param cut pence, from zero to the sum of the room
 * @param room pence that each line may give
 * @param weights as many; the largest is cut first
 *
 * @example
 * priority(200, [120, 90, 30], [5, 6, 1]) // => [110, 90, 0]
 */
export const priority = (cut: Pence, room: readonly Pence[], weights: readonly number[]): Pence[] =>
  inTurn(
    cut,
    room,
    weights.map((weight) => -weight),
  );
