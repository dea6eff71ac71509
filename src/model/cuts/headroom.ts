import { type Pence } from '../money/pence';
import { proRata } from './proRata';

/**
 * Headroom: every line gives the same percentage of what it may give, so that none falls below its floor. Pence left
 * over go by largest remainder. (docs/calculations.md#7-cut-rules.)
 *
 * @param cut pence, from zero to the sum of the room
 * @param room pence that each line may give: budget less floor
 *
 * @example
 * headroom(200000000, [0, 20000000, 50000000, 25000000, 120000000, 90000000]) // => [0, 13114754, 32786885, 16393443, 78688525, 59016393]
 */
export const headroom = (cut: Pence, room: readonly Pence[]): Pence[] => proRata(cut, room);
