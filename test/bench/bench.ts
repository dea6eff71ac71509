/**
 * How a job is timed against its peers.
 *
 * A file `*.bench.ts` anywhere under test/bench is found by itself. It exports one job, several, or a function that
 * makes them (async where a peer has to be loaded first) as its default:
 *
 *     export default {
 *       job: 'J6: a user’s rule',
 *       size: 'three names, 1,000 plans',
 *       input: () => plans(1000),                       // made afresh for every call, outside of the clock
 *       ours: { name: 'Poolbook', run: (plans) => plans.map(rule) },
 *       peers: [{ name: 'mathjs, compiled', run: (plans) => plans.map(compiled), goal: 400 }],
 *       leftOut: [],
 *     } satisfies Bench<Plan[], boolean[]>;
 *
 * First every peer must give our own answer on the same input, or the bench fails; then ours and the peer run in
 * turn in one process, first for the compiler and then on the clock, and the median of the paired ratios counts. Each
 * file has a process of its own.
 *
 *     npm run bench                 all of them; writes docs/performance.md
 *     npm run bench -- apportion    those whose path holds the word; writes nothing
 *     npm run bench -- --gate       all of them; fails where a floor is missed, or 0.7 of a goal without one; writes nothing
 */
export interface Bench<Input = unknown, Output = unknown> {
  /** What is done, in the field's words. */
  readonly job: string;
  /** How much of it. */
  readonly size: string;
  /** Makes what a call is given; called for every call, and not timed. */
  readonly input: () => Input;
  readonly ours: Contender<Input, Output>;
  readonly peers: readonly Peer<Input, Output>[];
  /** What one of our calls may take at most. */
  readonly atMost?: Limit;
  /** Calls in one timed sample; by default as many as last a millisecond. 1 keeps a fresh input in the cache. */
  readonly calls?: number;
  /** The same job as a program of its own, which cannot take turns with ours; null where it cannot be made here. */
  readonly alone?: () => ByItself | null;
  /** Peers that are not run, each with the reason. */
  readonly leftOut?: readonly { readonly name: string; readonly why: string }[];
}

export interface Contender<Input, Output> {
  readonly name: string;
  readonly run: (input: Input) => Output | Promise<Output>;
}

export interface Peer<Input, Output> extends Contender<Input, Output> {
  /** How many times faster ours is to be, below one for a limit; left out where the peer only informs. */
  readonly goal?: number;
  /** What must be reached whatever happens; by default there is only the goal. */
  readonly floor?: number;
  /** Why the goal is missed, where it is, as a sentence. */
  readonly missedSince?: string;
  /** Whether the peer's answer is ours; by default, whether they are deeply equal. */
  readonly agrees?: (ours: Awaited<Output>, theirs: Awaited<Output>) => boolean;
  /** Why the peer's answer cannot be ours, as the end of a sentence; it is then timed all the same and the page says so. */
  readonly differs?: string;
}

/** A contender that was timed in a process of its own, after it gave our own answer. */
export interface ByItself {
  readonly name: string;
  readonly nanoseconds: number;
}

/** The most that one of our calls may take. */
export interface Limit {
  readonly nanoseconds: number;
  /** How many of the unit one call handles: 6,000 cells. */
  readonly of: number;
  /** `cell` */
  readonly unit: string;
  /** Why more is taken, where it is, as a sentence. */
  readonly missedSince?: string;
}

/** What a bench file exports by default. */
export type BenchModule =
  | AnyBench
  | readonly AnyBench[]
  | (() => AnyBench | readonly AnyBench[] | Promise<AnyBench | readonly AnyBench[]>);

/** A bench whatever its input and output are: only the file that wrote it knows them. */
export type AnyBench = Bench<any, any>;
