import { proRata } from '../cuts/proRata';
import { fencedCut, payersIn, type SpreadOver } from '../funding/fences/fencedCut';
import { namedStreams } from '../funding/fences/namedMoney';
import { type BearFrom, namedShortage } from '../funding/fences/namedShortage';
import { pooledFences } from '../funding/fences/pooledFences';
import { type Pence } from '../money/pence';
import { type Plan } from '../plan/plan';
import { rowsOf, sourcesOf } from '../plan/sources';
import { fencesFit } from './fencesFit';

/** Money in a pool that may be short, and that is held for some of its lines: ring-fenced, or of a stream that they name. */
export interface ExposedFence {
  /** What of it arrives when all uncertain streams do, pence. */
  readonly arrives: Pence;
  /** What each of the source's streams brings of it, pence. */
  readonly takes: readonly Pence[];
  /** Whether it may pay for each of the budgets. */
  readonly mayPay: readonly boolean[];
  /** Whether lines name the stream; it pays what these take, and the rest of it is as other money. */
  readonly isNamed: boolean;
  /** Those before it, by position, that are paid out of the same money first. */
  readonly after: readonly number[];
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
 * The money of a pool that may be short and is held for some of its lines: that of streams which lines name, then what is
 * ring-fenced; none where it has no such money.
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
  const { moneyTo, streamOfContribution } = sourcesOf(plan);
  const naming = lines.map((row) => namedStreams(plan)[row] ?? -1);
  const named = [...new Set(naming.filter((stream) => stream >= 0))];
  const arriving = (contributions: readonly number[]) => {
    const own = new Set(contributions);
    const takes = new Array<Pence>(streams).fill(0);
    let arrives = contributions.reduce((sum, row) => sum + Math.max(0, brings(row)), 0);
    for (const { row, stream, pence } of lost) {
      if (!own.has(row)) continue;
      if (stream < 0) arrives -= pence;
      else takes[stream] = (takes[stream] ?? 0) + pence;
    }
    return { arrives, takes };
  };
  const money = Array.from(rowsOf(moneyTo, pool));
  return [
    ...named.map((stream): ExposedFence => ({
      ...arriving(money.filter((row) => streamOfContribution[row] === stream)),
      mayPay: naming.map((each) => each === stream),
      isNamed: true,
      after: [],
    })),
    ...(pooledFences(plan).get(pool) ?? []).map(({ contributions, allowed }): ExposedFence => ({
      ...arriving(contributions),
      mayPay: lines.map((row) => allowed[row] === 1),
      isNamed: false,
      after: [...named.keys()].filter((n) =>
        contributions.some((row) => streamOfContribution[row] === named[n]),
      ),
    })),
  ];
}

/**
 * What the lines of a pool give up, pro rata: first those that name a stream which is short, and as far as the money that
 * is held for some of them can still be used, as a scenario cuts it.
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
  const most = total(budgets);
  const pence: Pence[] = [];
  for (const { arrives, takes, mayPay, isNamed, after } of fences) {
    const brings = takes.reduce((left, each, stream) => (isMissing(stream) ? left - each : left), arrives);
    const asked = isNamed ? total(budgets.filter((_, line) => mayPay[line])) : Infinity;
    pence.push(after.reduce((left, n) => left - (pence[n] ?? 0), Math.min(brings, asked)));
  }
  const isTold = available >= total(pence);
  const spread = isTold ? spreadByName(budgets, fences, pence) : spreadOver(budgets);
  if (isTold) {
    const { given } = spread([...budgets.keys()], Math.max(0, most - available));
    const kept = budgets.map((each, line) => each - (given[line] ?? 0));
    if (fencesFit(fences, pence, kept)) return given; // as in most outcomes: what is held changes nothing
  }
  const arriving = fences.map(({ mayPay }, fence) => ({
    pence: pence[fence] ?? 0,
    mayPay: (line: number) => mayPay[line] === true,
  }));
  const payers = payersBy.get(fences) ?? payersIn(budgets, arriving);
  payersBy.set(fences, payers);
  return fencedCut({ budgets, fences: arriving, available, payers }, spread).given;
}

const payersBy = new WeakMap<readonly ExposedFence[], readonly number[] | null>();

const bear: BearFrom = (_, left, short) => ({ given: proRata(short, left), fromFloors: 0 });

/** The same percentage of every line. */
const spreadOver =
  (budgets: readonly Pence[]): SpreadOver =>
  (lines, short) =>
    bear(
      lines,
      lines.map((line) => budgets[line] ?? 0),
      short,
    );

/** First over the lines that name a stream which brings less than they take. */
function spreadByName(
  budgets: readonly Pence[],
  fences: readonly ExposedFence[],
  pence: readonly Pence[],
): SpreadOver {
  const streamOf = new Array<number>(budgets.length).fill(-1);
  const beyond = new Array<Pence>(budgets.length).fill(0);
  let isShort = false;
  fences.forEach(({ mayPay, isNamed }, n) => {
    if (!isNamed) return;
    const own = budgets.map((each, line) => (mayPay[line] ? each : 0));
    const pays = proRata(pence[n] ?? 0, own);
    own.forEach((each, line) => {
      if (!mayPay[line]) return;
      streamOf[line] = n;
      beyond[line] = each - (pays[line] ?? 0);
      isShort ||= each > (pays[line] ?? 0);
    });
  });
  return isShort
    ? namedShortage({ streamOf, beyond }, budgets, (_, left) => left, bear)
    : spreadOver(budgets);
}

const total = (amounts: readonly Pence[]): Pence => amounts.reduce((sum, pence) => sum + pence, 0);
