import { isConfirmed } from '../../../src/model/commitments/confirmed';
import { proRata } from '../../../src/model/cuts/proRata';
import { arrives, arrivesBelow, keyOfDraw, keyOfStream } from '../../../src/model/risk/counterRandom';
import { type Plan } from '../../../src/model/plan/plan';
import { YEAR } from './riskyPlan';

/** What a job answers: the draws themselves, and the figures made of them. */
export interface RiskAnswer {
  /** What a commitment gets, pence, draw by draw. */
  readonly draws: (commitment: number) => ArrayLike<number>;
  /** Kept, expected shortfall in pence, P10, P50, P90, by commitment. */
  readonly figures: readonly (readonly number[])[];
}

interface Line {
  readonly pence: number;
  readonly commitment: Commitment | null;
}
interface Pool {
  has: number;
  readonly lines: Line[];
  readonly budgets: number[];
  readonly used: number;
}
interface Stream {
  readonly key: number;
  readonly below: number;
  readonly lines: Line[];
  readonly contributions: { readonly pool: Pool; readonly pence: number }[];
}
interface Commitment {
  readonly floor: number;
  funded: number;
  readonly draws: number[];
}

/**
 * The lean way to write it, with an object for each thing and no more work than each draw needs: what arrives is paid
 * out, a pool that is short cuts its lines to the penny by the same largest remainder, and lines that keep no
 * commitment are followed only where they share a cut. The same random numbers, so that the draws must be the same.
 */
export function leanRisk(plan: Plan, draws: number, seed: number): RiskAnswer {
  const { streams, pools, commitments } = objectsOf(plan);
  for (let draw = 0; draw < draws; draw++) {
    const key = keyOfDraw(seed, draw);
    for (const commitment of commitments) commitment.funded = 0;
    for (const pool of pools) pool.has = 0;
    for (const stream of streams) {
      if (!arrives(key, stream.key, stream.below)) continue;
      for (const { commitment, pence } of stream.lines) commitment!.funded += pence;
      for (const { pool, pence } of stream.contributions) pool.has += pence;
    }
    for (const pool of pools) {
      const short = pool.used - pool.has;
      const given = short > 0 ? proRata(short, pool.budgets) : null;
      for (let i = 0; i < pool.lines.length; i++) {
        const { commitment, pence } = pool.lines[i]!;
        if (commitment) commitment.funded += given ? pence - given[i]! : pence;
      }
    }
    for (const commitment of commitments) commitment.draws.push(commitment.funded);
  }
  return { draws: (c) => commitments[c]!.draws, figures: commitments.map(figuresOf) };
}

function figuresOf({ floor, draws }: Commitment): number[] {
  const sorted = [...draws].sort((a, b) => a - b);
  const short = draws.reduce((sum, pence) => sum + Math.max(0, floor - pence), 0);
  const kept = draws.filter((pence) => pence >= floor).length;
  const at = (share: number) => sorted[Math.ceil(draws.length * share) - 1]!;
  return [kept / draws.length, Math.round(short / draws.length), at(0.1), at(0.5), at(0.9)];
}

/** The year's objects; a stream that is confirmed always arrives. */
function objectsOf({ tables }: Plan) {
  const { Stream, Pool, Contribution, Allocation, Commitment } = tables;
  const year = (table: typeof Stream | typeof Contribution | typeof Allocation | typeof Commitment) =>
    table!.years.find(({ label }) => label === YEAR)!.pence;
  const commitments = Commitment!.names.map((_, row): Commitment => ({
    floor: year(Commitment)[row]!,
    funded: 0,
    draws: [],
  }));
  const lines = new Map<string, Line[]>();
  Allocation!.words.Source.forEach((source, row) => {
    const position = Commitment!.rowOf.get(Allocation!.words.Commitment[row]!.toLowerCase());
    const line = {
      pence: year(Allocation)[row]!,
      commitment: position === undefined ? null : commitments[position]!,
    };
    if (lines.has(source)) lines.get(source)!.push(line);
    else lines.set(source, [line]);
  });
  const pools = new Map(
    Pool!.names.map((name): [string, Pool] => {
      const own = (lines.get(name) ?? []).filter(({ pence }) => pence > 0);
      const budgets = own.map(({ pence }) => pence);
      return [name, { has: 0, lines: own, budgets, used: budgets.reduce((sum, pence) => sum + pence, 0) }];
    }),
  );
  const streams = Stream!.names.map((name, row): Stream => ({
    key: keyOfStream(row),
    below: isConfirmed(Stream!.words.Certainty[row]!)
      ? 2 ** 32
      : arrivesBelow(Stream!.numbers.Probability[row]!),
    lines: (lines.get(name) ?? []).filter(({ commitment }) => commitment),
    contributions: Contribution!.words.Stream.flatMap((of, i) =>
      of === name ? [{ pool: pools.get(Contribution!.words.Pool[i]!)!, pence: year(Contribution)[i]! }] : [],
    ),
  }));
  return {
    streams,
    pools: [...pools.values()].filter((pool) => pool.lines.some(({ commitment }) => commitment)),
    commitments,
  };
}
