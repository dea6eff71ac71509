import { timesRounded } from '../../../src/model/money/fraction';
import { arrivesBelow, keyOfStream } from '../../../src/model/risk/counterRandom';
import { type Exposure } from '../../../src/model/risk/exposure';
import { Limit, type LimitColumn, penceIn } from './limit';
import { runningCount } from './scenarioColumns';

const FIGURES = 24;
const [PENCE_BYTES, STATE_BYTES] = [8, 2];

/** Draws and the figures made of them as C makes them. Every source has few enough streams that its states are listed. */
export class DrawsLimit {
  readonly limit: Limit;

  constructor(
    private readonly exposure: Exposure,
    private readonly draws: number,
    seed: number,
  ) {
    const { streams, sources, commitments } = exposure;
    const of = <T>(list: (source: (typeof sources)[number]) => ArrayLike<T>) =>
      sources.flatMap((source) => Array.from(list(source)));
    const count = (list: (source: (typeof sources)[number]) => ArrayLike<unknown>) =>
      runningCount(sources.map((source) => list(source).length));
    const states = sources.map((source) => 2 ** source.streams.length);
    const losses = runningCount(sources.map((source, s) => source.commitments.length * states[s]!));
    const reached = commitments.flatMap((commitment, c) =>
      commitment.sources.map((s) => [s, sources[s]!.commitments.indexOf(c)] as const),
    );
    const columns: LimitColumn[] = [
      Int32Array.of(draws, seed, sources.length, commitments.length),
      Int32Array.from(streams, ({ row }) => keyOfStream(row)),
      Float64Array.from(streams, ({ probability }) => arrivesBelow(probability)),
      count((source) => source.streams),
      Int32Array.from(of((source) => source.streams)),
      Float64Array.from(of((source) => source.takes)),
      Float64Array.from(sources, ({ available }) => available),
      Float64Array.from(sources, ({ most }) => most),
      Float64Array.from(sources, ({ used }) => used),
      Int32Array.from(sources, ({ alwaysCut }) => Number(alwaysCut)),
      count((source) => source.budgets),
      Float64Array.from(of((source) => source.budgets)),
      Int32Array.from(of((source) => source.columnOf)),
      count((source) => source.commitments),
      runningCount(commitments.map((commitment) => commitment.sources.length)),
      Int32Array.from(reached, ([source]) => source),
      Int32Array.from(reached, ([, column]) => column),
      Float64Array.from(commitments, ({ funded }) => funded),
      Float64Array.from(commitments, ({ line }) => line.floor.pence),
      sources.length * draws * STATE_BYTES,
      losses,
      losses.at(-1)! * PENCE_BYTES,
      Math.max(...states),
      draws * PENCE_BYTES,
      commitments.length * 5 * PENCE_BYTES,
    ];
    this.limit = new Limit(columns);
  }

  /** Kept, expected shortfall in pence, P10, P50 and P90, by commitment. */
  figuresIn(image: Uint8Array): number[][] {
    const pence = penceIn(image, FIGURES, this.exposure.commitments.length * 5);
    return this.exposure.commitments.map((_, c) => {
      const [broken, short, ...percentiles] = pence.subarray(5 * c, 5 * c + 5) as unknown as [number, number];
      const draws = { numerator: BigInt(short), denominator: BigInt(this.draws) };
      return [(this.draws - broken) / this.draws, timesRounded(1, draws), ...percentiles];
    });
  }
}
