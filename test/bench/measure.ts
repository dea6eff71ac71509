import { isDeepStrictEqual } from 'node:util';
import { type AnyBench, type Contender, type Peer } from './bench';

/** A peer beside us: medians of one call each in nanoseconds, and of how many times longer the peer took. */
export interface Duel {
  readonly peer: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  readonly pairs: number;
  readonly goal: number | null;
  readonly floor: number | null;
  readonly missedSince: string | null;
  readonly differs: string | null;
}

const SAMPLE_NS = 1e6;
const MOST_CALLS = 20_000;
const SECONDS_A_DUEL = 3;
/** Both run as often before the clock starts, for the compiler: a peer that takes long would else meet ours cold. */
const SECONDS_OF_WARM_UP = 6;
const MOST_WARM_UP_PAIRS = 20;
const FEWEST_PAIRS = 3;
const MOST_PAIRS = 401;

/** Ours against one peer: first the same answer, then time, in turn. */
export async function duel(bench: AnyBench, peer: Peer<any, any>): Promise<Duel> {
  await mustAgree(bench, peer);
  const ourCalls = bench.calls ?? (await callsInASample(bench, bench.ours));
  const theirCalls = bench.calls ?? (await callsInASample(bench, peer));
  const warm = performance.now() + SECONDS_OF_WARM_UP * 1000;
  for (let pair = 0; pair < MOST_WARM_UP_PAIRS && (pair === 0 || performance.now() < warm); pair++) {
    await timeOf(bench, bench.ours, ourCalls);
    await timeOf(bench, peer, theirCalls);
  }
  const ours: number[] = [];
  const theirs: number[] = [];
  const end = performance.now() + SECONDS_A_DUEL * 1000;
  for (let pair = 0; pair < MOST_PAIRS && (pair < FEWEST_PAIRS || performance.now() < end); pair++) {
    if (pair % 2) theirs.push(await timeOf(bench, peer, theirCalls));
    ours.push(await timeOf(bench, bench.ours, ourCalls));
    if (pair % 2 === 0) theirs.push(await timeOf(bench, peer, theirCalls));
  }
  return {
    peer: peer.name,
    ours: median(ours),
    theirs: median(theirs),
    ratio: median(theirs.map((time, pair) => time / ours[pair]!)),
    pairs: ours.length,
    goal: peer.goal ?? null,
    floor: peer.floor ?? null,
    missedSince: peer.missedSince ?? null,
    differs: peer.differs ?? null,
  };
}

async function mustAgree(bench: AnyBench, peer: Peer<any, any>): Promise<void> {
  const [ours, theirs] = [await bench.ours.run(bench.input()), await peer.run(bench.input())];
  if (peer.differs !== undefined) return;
  const agree = peer.agrees ?? isDeepStrictEqual;
  if (!agree(ours, theirs))
    throw new Error(`${bench.job}: ${peer.name} does not give the answer of ${bench.ours.name}.`);
}

async function callsInASample(bench: AnyBench, contender: Contender<any, any>): Promise<number> {
  let calls = 1;
  for (;;) {
    const spent = (await timeOf(bench, contender, calls)) * calls;
    if (spent >= SAMPLE_NS / 2 || calls >= MOST_CALLS) return calls;
    calls = Math.min(MOST_CALLS, Math.ceil((calls * SAMPLE_NS) / Math.max(spent, SAMPLE_NS / 10)));
  }
}

let sink: unknown;

/** Nanoseconds of one call; the inputs are made before the clock starts. */
async function timeOf(bench: AnyBench, { run }: Contender<any, any>, calls: number): Promise<number> {
  const inputs = Array.from({ length: calls }, () => bench.input());
  const start = performance.now();
  for (const input of inputs) {
    sink = run(input);
    if (sink instanceof Promise) await sink;
  }
  return ((performance.now() - start) * 1e6) / calls;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

const CALLS_ALONE = 1500;

/**
 * Nanoseconds of one of our calls with no peer between them, in the quickest tenth: what it takes while the machine
 * does nothing else.
 */
export async function alone(bench: AnyBench): Promise<number> {
  const times: number[] = [];
  const end = performance.now() + SECONDS_A_DUEL * 1000;
  while (times.length < FEWEST_PAIRS || (times.length < CALLS_ALONE && performance.now() < end))
    times.push(await timeOf(bench, bench.ours, 1));
  return times.sort((a, b) => a - b)[Math.floor(times.length / 10)] ?? NaN;
}
