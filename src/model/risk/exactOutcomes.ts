import { type Pence } from '../money/pence';
import { CutOutcomes } from './cutOutcomes';
import { cutWithout, type ExposedSource, lossesIn } from './exposedSource';
import { type ExposedCommitment, type Exposure } from './exposure';
import { certainly, gathered, likelihoods, type Outcomes, sumOfBoth } from './outcomes';

/** What a commitment gets: the sum of two amounts of which neither depends on the other. */
export type Halves = readonly [Outcomes, Outcomes];

/** Up to so many uncertain streams every outcome is calculated. */
export const MOST_ENUMERATED = 20;

/** Every outcome of what commitments get. What is the same for several of them is found once. */
export class ExactOutcomes {
  readonly #cuts = new Map<ExposedSource, CutOutcomes>();

  constructor(private readonly exposure: Exposure) {}

  /**
   * The outcomes of what a commitment gets. The streams that reach it fall into groups: streams are of one group
   * where they meet in a pool. What each group takes is enumerated, and the groups are put together into two halves.
   *
   * @param commitment by position in the exposure
   */
  halvesOf(commitment: number): Halves {
    const { funded, sources } = this.exposure.commitments[commitment] as ExposedCommitment;
    const own = sources.map((s) => this.exposure.sources[s] as ExposedSource);
    const groups = groupsOf(own).map((group) => this.#takenBy(group, commitment));
    groups.sort((a, b) => b.amounts.length - a.amounts.length);
    return groups.reduce<Halves>(
      ([a, b], group) =>
        a.amounts.length <= b.amounts.length ? [sumOfBoth(a, group), b] : [a, sumOfBoth(b, group)],
      [certainly(funded), certainly(0)],
    );
  }

  #takenBy({ streams, sources }: Group, commitment: number): Outcomes {
    const chances = (positions: Iterable<number>) =>
      Array.from(positions, (stream) => this.exposure.streams[stream]?.probability ?? 0);
    const [source, ...others] = sources;
    if (!source || others.length || source.fences.length)
      return takenByAll([...streams], sources, commitment, chances(streams));
    const cuts = this.#cuts.get(source) ?? new CutOutcomes(source, chances(source.streams));
    this.#cuts.set(source, cuts);
    return cuts.takenFrom(commitment);
  }
}

interface Group {
  readonly streams: ReadonlySet<number>;
  readonly sources: readonly ExposedSource[];
}

/** Sources by groups that share no stream. */
function groupsOf(sources: readonly ExposedSource[]): Group[] {
  let groups: Group[] = [];
  for (const source of sources) {
    const joined = groups.filter(({ streams }) => source.streams.some((stream) => streams.has(stream)));
    groups = groups.filter((group) => !joined.includes(group));
    groups.push({
      streams: new Set([...joined.flatMap(({ streams }) => [...streams]), ...source.streams]),
      sources: [...joined.flatMap((group) => group.sources), source],
    });
  }
  return groups;
}

/** What sources that share streams take from a commitment, below zero: state by state of all the streams. */
function takenByAll(
  streams: readonly number[],
  sources: readonly ExposedSource[],
  commitment: number,
  probabilities: readonly number[],
): Outcomes {
  const states = 2 ** streams.length;
  const amounts = new Float64Array(states);
  const own = new Uint32Array(states);
  for (const source of sources) {
    const losses = lossesByState(source, source.commitments.indexOf(commitment));
    // the state of the source's own streams within each state of all of them, built up stream by stream
    streams.forEach((stream, j) => {
      const bit = source.streams.indexOf(stream);
      const added = bit < 0 ? 0 : 1 << bit;
      for (let state = 0; state < 1 << j; state++) own[(1 << j) | state] = (own[state] as number) | added;
    });
    for (let state = 0; state < states; state++)
      amounts[state] = (amounts[state] as number) - (losses[own[state] as number] as number);
  }
  const { chances, exact } = likelihoods(probabilities);
  return gathered(amounts, chances, exact);
}

/** So many cuts are remembered: streams of round amounts come to the same cut in many states. */
const MOST_CUTS = 2 ** 17;

/** So many figures of all the commitments of a source are kept at once: 128 MB. */
const MOST_FIGURES = 2 ** 24;
const fencedLosses = new WeakMap<ExposedSource, readonly Float64Array[]>();

/** The same where ring-fences decide it: found once for all commitments of the source, if there is room for that. */
function lossesWithinFences(source: ExposedSource, column: number): Float64Array {
  const known = fencedLosses.get(source);
  if (known) return known[column] as Float64Array;
  const states = 2 ** source.streams.length;
  const isAll = states * source.commitments.length <= MOST_FIGURES;
  const columns = isAll ? [...source.commitments.keys()] : [column];
  const lists = columns.map(() => new Float64Array(states));
  const row = new Float64Array(source.commitments.length);
  for (let state = 0; state < states; state++) {
    lossesIn(source, (stream) => ((state >> stream) & 1) === 1, row);
    columns.forEach((each, i) => ((lists[i] as Float64Array)[state] = row[each] as number));
  }
  if (isAll) fencedLosses.set(source, lists);
  return lists[isAll ? column : 0] as Float64Array;
}

/** What a source takes from one of its commitments, by state. */
function lossesByState(source: ExposedSource, column: number): Float64Array {
  if (source.fences.length) return lossesWithinFences(source, column);
  const row = new Float64Array(source.commitments.length);
  const byCut = new Map<Pence, Pence>();
  return new Float64Array(2 ** source.streams.length).map((_, state) => {
    const isMissing = (stream: number) => ((state >> stream) & 1) === 1;
    const cut = cutWithout(source, isMissing);
    const known = byCut.get(cut);
    if (known !== undefined) return known;
    const loss = lossesIn(source, isMissing, row)[column] as number;
    if (byCut.size < MOST_CUTS) byCut.set(cut, loss);
    return loss;
  });
}
