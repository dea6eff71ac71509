import { type ExposedSource, lossesIn } from './exposedSource';

/** So many streams have few enough states that what each costs is remembered, and so many figures of it. */
const MOST_STREAMS = 16;
const MOST_FIGURES = 2 ** 20;

/**
 * What the commitments of a source lose in a state of the streams that bring it money. A state is a number whose bit
 * `j` says that the source's stream `j` does not arrive. Each state is calculated once and remembered.
 */
export class RememberedLosses {
  /** One list a commitment of the source, pence by state; right for the states that have been asked for. */
  readonly byState: readonly Float64Array[];
  readonly #calculated: Uint8Array;
  readonly #row: Float64Array;

  constructor(readonly source: ExposedSource) {
    const states = 2 ** source.streams.length;
    this.byState = source.commitments.map(() => new Float64Array(states));
    this.#calculated = new Uint8Array(states);
    this.#row = new Float64Array(source.commitments.length);
  }

  /** Whether a source has few enough states to be remembered. */
  static fits({ streams, commitments }: Pick<ExposedSource, 'streams' | 'commitments'>): boolean {
    return streams.length <= MOST_STREAMS && commitments.length * 2 ** streams.length <= MOST_FIGURES;
  }

  /** Sees to it that the losses of some states are in {@link byState}. */
  calculateAll(states: Uint16Array): void {
    const calculated = this.#calculated;
    for (let i = 0; i < states.length; i++)
      if (!calculated[states[i] as number]) this.calculate(states[i] as number);
  }

  /** The same for one. */
  calculate(state: number): void {
    if (this.#calculated[state]) return;
    this.#calculated[state] = 1;
    lossesIn(this.source, (stream) => ((state >> stream) & 1) === 1, this.#row);
    for (let column = 0; column < this.#row.length; column++)
      (this.byState[column] as Float64Array)[state] = this.#row[column] as number;
  }
}
