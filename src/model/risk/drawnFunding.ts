import { type Draws } from './draws';
import { type ExposedSource, lossesIn } from './exposedSource';
import { type ExposedCommitment, type Exposure } from './exposure';
import { RememberedLosses } from './rememberedLosses';
import { type Bounds } from './smallestAt';

/** What commitments get in draws. What a source takes from its commitments is found once for all of them. */
export class DrawnFunding {
  readonly #sources = new Map<number, DrawnLosses>();

  constructor(
    private readonly exposure: Exposure,
    private readonly draws: Draws,
  ) {}

  /**
   * What a commitment gets, pence, draw by draw.
   *
   * @param commitment by position in the exposure; one that was drawn for
   * @param amounts one entry for each draw; written over
   */
  of(commitment: number, amounts = new Float64Array(this.draws.to - this.draws.from)): Float64Array {
    const { funded, sources } = this.exposure.commitments[commitment] as ExposedCommitment;
    amounts.fill(funded);
    for (const position of sources) {
      const { states, byState, columnOf } = this.#lossesOf(position);
      const lost = byState[columnOf(commitment)] as Float64Array;
      if (states) takeByState(amounts, lost, states);
      else take(amounts, lost);
    }
    return amounts;
  }

  /** Between what bounds all that a commitment gets lies, though it may never come near them. */
  boundsOf(commitment: number): Bounds {
    const { funded, sources } = this.exposure.commitments[commitment] as ExposedCommitment;
    const most = sources.map((position) => {
      const { byState, columnOf } = this.#lossesOf(position);
      return (byState[columnOf(commitment)] as Float64Array).reduce((max, lost) => Math.max(max, lost), 0);
    });
    return { least: most.reduce((least, lost) => least - lost, funded), most: funded };
  }

  #lossesOf(position: number): DrawnLosses {
    const known = this.#sources.get(position);
    if (known) return known;
    const source = this.exposure.sources[position] as ExposedSource;
    const missing = source.streams.map((stream) => this.draws.missing[stream] as Uint16Array);
    const losses = RememberedLosses.fits(source) ? lookedUp(source, missing) : byDraw(source, missing);
    this.#sources.set(position, losses);
    return losses;
  }
}

/** What a source takes from its commitments. */
interface DrawnLosses {
  /** The state of its streams in each draw; null where the lists go by draw. */
  readonly states: Uint16Array | null;
  /** A list for each commitment of the source, pence. */
  readonly byState: readonly Float64Array[];
  readonly columnOf: (commitment: number) => number;
}

/** Looked up by the state of the source's streams. */
function lookedUp(source: ExposedSource, missing: readonly Uint16Array[]): DrawnLosses {
  const losses = new RememberedLosses(source);
  const states = statesOf(missing);
  losses.calculateAll(states);
  return {
    states,
    byState: losses.byState,
    columnOf: (commitment) => source.commitments.indexOf(commitment),
  };
}

/** The state of some streams in each draw; of one stream it is whether it does not arrive. */
function statesOf(missing: readonly Uint16Array[]): Uint16Array {
  const [only, ...others] = missing as [Uint16Array, ...Uint16Array[]];
  if (!others.length) return only;
  const states = only.slice();
  others.forEach((fate, i) => addBit(states, fate, i + 1));
  return states;
}

function addBit(states: Uint16Array, fate: Uint16Array, bit: number): void {
  for (let d = 0; d < states.length; d++) states[d] = (states[d] as number) | ((fate[d] as number) << bit);
}

/** Calculated for each draw, of a source that has too many states. */
function byDraw(source: ExposedSource, missing: readonly Uint16Array[]): DrawnLosses {
  const draws = missing[0]?.length ?? 0;
  const lists = source.commitments.map(() => new Float64Array(draws));
  const row = new Float64Array(source.commitments.length);
  for (let d = 0; d < draws; d++) {
    lossesIn(source, (stream) => missing[stream]?.[d] === 1, row);
    for (let column = 0; column < row.length; column++)
      (lists[column] as Float64Array)[d] = row[column] as number;
  }
  return { states: null, byState: lists, columnOf: (commitment) => source.commitments.indexOf(commitment) };
}

function takeByState(amounts: Float64Array, lost: Float64Array, states: Uint16Array): void {
  for (let d = 0; d < amounts.length; d++)
    amounts[d] = (amounts[d] as number) - (lost[states[d] as number] as number);
}

function take(amounts: Float64Array, lost: Float64Array): void {
  for (let d = 0; d < amounts.length; d++) amounts[d] = (amounts[d] as number) - (lost[d] as number);
}
