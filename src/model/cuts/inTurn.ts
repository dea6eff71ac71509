import { type Pence } from '../money/pence';
import { asShown } from '../money/asShown';
import { proRata } from './proRata';

/**
 * Lines give in turn, each all that it may before the next gives anything. Lines of equal rank are one turn: where
 * they need not give all, they share in proportion to what they may give, so that the order of the rows decides
 * nothing but a penny between equals.
 *
 * @param cut pence, from zero to the sum of the room
 * @param room pence that each line may give
 * @param ranks as many; the lowest is cut first, and those that Excel shows alike (15 digits) are equal
 *
 * @example
 * inTurn(100, [90, 60, 30], [1, 2, 2]) // => [90, 7, 3]
 */
export function inTurn(cut: Pence, room: readonly Pence[], ranks: readonly number[]): Pence[] {
  const shares = room.map(() => 0);
  let left = cut;
  for (const turn of turnsOf(ranks)) {
    if (left === 0) break;
    const most = turn.map((i) => room[i] ?? 0);
    const together = most.reduce((sum, pence) => sum + pence, 0);
    const given = together <= left ? most : proRata(left, most);
    turn.forEach((i, k) => {
      shares[i] = given[k] ?? 0;
      left -= given[k] ?? 0;
    });
  }
  return shares;
}

/**
 * Those of equal rank together, the lowest first.
 *
 * @example
 * [...turnsOf([2, 1, 2])] // => [[1], [0, 2]]
 */
export function* turnsOf(ranks: readonly number[]): Generator<number[]> {
  const rank = Float64Array.from(ranks, rankOf);
  const order = Uint32Array.from(rank, (_, i) => i);
  order.sort((i, j) => (rank[i] ?? 0) - (rank[j] ?? 0) || i - j);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const first = rank[order[from] ?? 0];
    while (to < order.length && rank[order[to] ?? 0] === first) to++;
    yield Array.from(order.subarray(from, to));
  }
}

const rankOf = (n: number) => (Number.isInteger(n) ? n : asShown(n));
