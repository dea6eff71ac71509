import { proRata } from '../cuts/proRata';
import { fencedCut, payersIn } from '../funding/fencedCut';
import { pooledFences } from '../funding/pooledFences';
import { type Pence } from '../money/pence';
import { type Plan } from '../plan/plan';
import { fencesFit } from './fencesFit';

/** Money of one ring-fence in a pool that may be short. */
export interface ExposedFence {
  /** What of it arrives when all uncertain streams do, pence. */
  readonly arrives: Pence;
  /** What each of the source's streams brings of it, pence. */
  readonly takes: readonly Pence[];
  /** Whether it may pay for each of the budgets. */
  readonly mayPay: readonly boolean[];
}

/** What a contribution brings less when the stream does not arrive that it comes from. */
export interface LostContribution {
  /** Row in the contribution table. */
  readonly row: number;
  /** Position among the streams of the source; -1 for one that never arrives. */
  readonly stream: number;
  readonly pence: Pence;
}

/**
 * The ring-fenced money of a pool that may be short; none where it has no such money.
 *
 * @param pool by its number in `sourcesOf`
 * @param lines rows of the allocation table, one for each budget
 * @param brings pence that a row of the contribution table brings when all streams arrive
 * @param streams how many streams the source has
 */
export function exposedFences(
  plan: Plan,
  pool: number,
  lines: readonly number[],
  brings: (row: number) => Pence,
  lost: readonly LostContribution[],
  streams: number,
): ExposedFence[] {
  return (pooledFences(plan).get(pool) ?? []).map(({ contributions, allowed }): ExposedFence => {
    const own = new Set(contributions);
    const takes = new Array<Pence>(streams).fill(0);
    let arrives = contributions.reduce((sum, row) => sum + Math.max(0, brings(row)), 0);
    for (const { row, stream, pence } of lost) {
      if (!own.has(row)) continue;
      if (stream < 0) arrives -= pence;
      else takes[stream] = (takes[stream] ?? 0) + pence;
    }
    return { arrives, takes, mayPay: lines.map((row) => allowed[row] === 1) };
  });
}

/**
 * What the lines of a pool give up, pro rata as far as the ring-fenced money that still arrives can be used, as a
 * scenario cuts it.
 *
 * @param available what the pool has for its lines, pence
 * @param isMissing whether a stream of the source does not arrive
 */
export function cutWithinFences(
  budgets: readonly Pence[],
  fences: readonly ExposedFence[],
  available: Pence,
  isMissing: (stream: number) => boolean,
): Pence[] {
  const pence = fences.map(({ arrives, takes }) =>
    takes.reduce((left, each, stream) => (isMissing(stream) ? left - each : left), arrives),
  );
  const most = budgets.reduce((sum, each) => sum + each, 0);
  if (available >= pence.reduce((sum, each) => sum + each, 0)) {
    const given = proRata(Math.max(0, most - available), budgets);
    const kept = budgets.map((each, line) => each - (given[line] ?? 0));
    if (fencesFit(fences, pence, kept)) return given; // as in most outcomes: the ring-fences change nothing
  }
  const arriving = fences.map(({ mayPay }, fence) => ({
    pence: pence[fence] ?? 0,
    mayPay: (line: number) => mayPay[line] === true,
  }));
  const spread = (lines: readonly number[], short: Pence) => ({
    given: proRata(
      short,
      lines.map((line) => budgets[line] ?? 0),
    ),
    fromFloors: 0,
  });
  const payers = payersBy.get(fences) ?? payersIn(budgets, arriving);
  payersBy.set(fences, payers);
  return fencedCut({ budgets, fences: arriving, available, payers }, spread).given;
}

const payersBy = new WeakMap<readonly ExposedFence[], readonly number[] | null>();
