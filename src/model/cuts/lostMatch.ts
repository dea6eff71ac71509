import { impossible } from '../errors/poolError';
import { exactWeights } from '../money/exactWeights';
import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { productAtMost } from '../money/whole';

/** A cut that loses match funding: what each line gives up, and how much of that was a partner's. */
export interface MatchedCut {
  readonly gross: Pence[];
  readonly lost: Pence[];
}

const WHOLE = 10_000n;

/**
 * Least harm where cutting a line loses its match: each £ taken from it saves only what was not the partner's, so
 * its harm for each £ saved is harm ÷ (1 − match), and the line with the least gives first, between equals the
 * earlier. The last line gives the fewest pence that save the rest; part of a penny of match counts as lost. A line
 * whose match is all of it saves nothing and gives nothing. (`calculations` section 7: £2,480,000 has to be cut to
 * save £2,000,000.)
 *
 * @param saving pence that must be saved, nought or more
 * @param room pence that each line may give
 * @param harms harm for each £ given
 * @param matches the partner's part of each £ in hundredths of a per cent, whole, from 0 to 10,000
 * @throws `#N/A` where all that the lines may give saves less
 *
 * @example
 * leastHarmWithMatch(90, [100, 100], [1, 1.5], [4000, 0]) // => { gross: [0, 90], lost: [0, 0] }
 */
export function leastHarmWithMatch(
  saving: Pence,
  room: readonly Pence[],
  harms: readonly number[],
  matches: readonly number[],
): MatchedCut {
  const { whole } = exactWeights(harms);
  const kept = room.map((_, i) => Number(WHOLE) - (matches[i] ?? 0));
  const noWorse = (i: number, j: number) =>
    productAtMost(whole[i] ?? 0, kept[j] ?? 0, whole[j] ?? 0, kept[i] ?? 0);
  const order = room.map((_, i) => i).filter((i) => kept[i] !== 0);
  order.sort((i, j) => (noWorse(i, j) ? (noWorse(j, i) ? i - j : -1) : 1));

  const gross = room.map(() => 0);
  const lost = room.map(() => 0);
  let left = saving;
  for (const i of order) {
    const keep = BigInt(kept[i] ?? 0);
    const needed = Number((BigInt(left) * WHOLE + keep - 1n) / keep);
    const given = Math.min(room[i] ?? 0, needed);
    const saved = Number((BigInt(given) * keep) / WHOLE);
    gross[i] = given;
    lost[i] = given - saved;
    left -= saved;
  }
  if (left > 0)
    throw impossible(
      `The most that can be saved is ${formatAmount(saving - left)}, ${formatAmount(left)} less than ${formatAmount(saving)}: cuts that lose their match save only the rest. Lower the saving or a floor.`,
    );
  return { gross, lost };
}
