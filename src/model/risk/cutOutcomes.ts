import { cutOf, type ExposedSource } from './exposedSource';
import { lossesAlong } from './lossesAlong';
import { certainly, gathered, lostUnless, type Outcomes, sumOfBoth } from './outcomes';

/** So many figures are kept at once: 128 MB. */
const MOST_FIGURES = 2 ** 24;

/**
 * What may be cut from those who draw on a source, where nothing else depends on the streams that bring it money.
 * Streams of round amounts come to the same cut in many ways, which are put together at once.
 */
export class CutOutcomes {
  /** The cuts, pence. */
  readonly cuts: Outcomes;
  /** What some commitments lose by each cut, by their position in the source. */
  #losses: ReadonlyMap<number, Float64Array> = new Map();

  /** @param probabilities that each of the source's streams arrives, in its order */
  constructor(
    private readonly source: ExposedSource,
    probabilities: readonly number[],
  ) {
    this.cuts = cutsOf(source, probabilities);
  }

  /** What is taken from one of the source's commitments, below zero. */
  takenFrom(commitment: number): Outcomes {
    const { chances, exact } = this.cuts;
    const losses = this.#lossesOf(this.source.commitments.indexOf(commitment));
    return gathered(
      losses.map((pence) => 0 - pence),
      chances,
      exact,
    );
  }

  /** Calculated for this commitment and those that follow it at once, as many as there is room for. */
  #lossesOf(column: number): Float64Array {
    const known = this.#losses.get(column);
    if (known) return known;
    const { amounts: cuts } = this.cuts;
    const together = Math.max(1, Math.floor(MOST_FIGURES / cuts.length));
    const columns = this.source.commitments.map((_, i) => i).slice(column, column + together);
    const lists = lossesAlong(this.source, cuts, columns);
    this.#losses = new Map(lists.map((list, k) => [column + k, list]));
    return lists[0] as Float64Array;
  }
}

/** Leaves room to count streams that take nothing away, of which there are fewer. */
const ROOM = 32;

/**
 * How likely each cut is. As long as all streams arrive nothing is cut, even from a source that is overdrawn; so a
 * stream that takes nothing away, as one does that gives in kind, counts as none.
 */
function cutsOf(source: ExposedSource, probabilities: readonly number[]): Outcomes {
  const lost = probabilities.reduce((sum, probability, j) => {
    const takes = source.takes[j] ?? 0;
    return sumOfBoth(sum, lostUnless(probability, takes > 0 ? takes * ROOM : 1));
  }, certainly(0));
  const cuts = lost.amounts.map((amount) =>
    amount > 0 || source.alwaysCut ? cutOf(source, Math.floor(amount / ROOM)) : 0,
  );
  return gathered(cuts, lost.chances, lost.exact);
}
