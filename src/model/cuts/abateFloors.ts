import { type Pence } from '../money/pence';
import { inTurn } from './inTurn';
import { proRata } from './proRata';

/**
 * Floors that cannot all be kept from the money there is, each abated by the same percentage. Where there is enough
 * they are unchanged. (docs/calculations.md#8-commitments, answer i.)
 *
 * @param floors pence, none negative
 * @param available pence, zero or more
 * @returns the floors as they can be kept, adding up to what is available
 *
 * @example
 * abateProRata([100, 200], 150) // => [50, 100]
 */
export function abateProRata(floors: readonly Pence[], available: Pence): Pence[] {
  const short = shortfall(floors, available);
  const abated = proRata(short, floors);
  return floors.map((floor, i) => floor - (abated[i] ?? 0));
}

/**
 * Floors that cannot all be kept, the last in rank giving way first, down to nothing before the next does. Floors of
 * equal rank are abated by the same percentage. (docs/calculations.md#8-commitments, answer ii.)
 *
 * @param ranks as many; 1 is kept before 2
 *
 * @example
 * abateByRank([100, 200, 50], 310, [1, 3, 2]) // => [100, 160, 50]
 */
export function abateByRank(floors: readonly Pence[], available: Pence, ranks: readonly number[]): Pence[] {
  const short = shortfall(floors, available);
  const abated = inTurn(
    short,
    floors,
    ranks.map((rank) => -rank),
  );
  return floors.map((floor, i) => floor - (abated[i] ?? 0));
}

const shortfall = (floors: readonly Pence[], available: Pence): Pence =>
  Math.max(0, floors.reduce((sum, floor) => sum + floor, 0) - available);
