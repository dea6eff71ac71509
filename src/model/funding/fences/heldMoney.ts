import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { rowsOf, sourcesOf } from '../../plan/sources';
import { fencesArriving } from './fencesArriving';
import { type NamedLines } from './namedShortage';
import { namedFirst, namedStreams } from './namedMoney';
import { type Fenced } from './placeFenced';
import { type PooledFence } from './pooledFences';

/** Money that still arrives in a pool and may pay only for some of its lines. */
export interface HeldMoney {
  /** What named streams pay of their lines, and after it ring-fenced money, the most restricted first. */
  readonly money: readonly Fenced[];
  /** The ring-fences that are last in it. */
  readonly ringFences: readonly PooledFence[];
  /** Null where no line names a stream. */
  readonly named: NamedLines | null;
}

/**
 * The money of a pool that is held for some of its lines: that of a stream for the lines that name it, as far as they take
 * it, and what is then left of ring-fenced money for what it may pay for. Null where there is none of either.
 *
 * @param pool by its number in `sourcesOf`
 * @param lines rows of the allocation table, and what each takes, above zero
 * @param brings pence that a row of the contribution table brings
 *
 * @example
 * heldMoney(readPlan([[['Stream'], ['Grant'], ['Base']], [['Contribution', 'Pool', 'Stream'], ['', 'P', 'Grant'], ['', 'P', 'Base']], [['Allocation', 'Source', 'Stream'], ['', 'P', 'Grant'], ['', 'P', '']]]), 2, [0, 1], [60, 40], (row) => [50, 30][row])?.named // => { streamOf: [0, -1], beyond: [10, 40] }
 */
export function heldMoney(
  plan: Plan,
  pool: number,
  lines: readonly number[],
  takes: readonly Pence[],
  brings: (contribution: number) => Pence,
): HeldMoney | null {
  const money = Array.from(rowsOf(sourcesOf(plan).moneyTo, pool));
  const named = namedFirst(plan, lines, takes, money, (row) => Math.max(0, brings(row)));
  const arriving = fencesArriving(plan, pool, named?.brings ?? brings);
  if (!named && !arriving) return null;
  const ringFences = arriving?.fences ?? [];
  const streams = namedStreams(plan);
  const streamOf = lines.map((row) => streams[row] ?? -1);
  const ofNamed = (named?.money ?? []).map(({ stream, pays }) => ({
    pence: pays.reduce((sum, pence) => sum + pence, 0),
    mayPay: (line: number) => streamOf[line] === stream,
  }));
  const ofFences = ringFences.map(({ allowed }, fence) => ({
    pence: arriving?.pence[fence] ?? 0,
    mayPay: (line: number) => allowed[lines[line] ?? -1] === 1,
  }));
  return {
    money: [...ofNamed.filter(({ pence }) => pence > 0), ...ofFences],
    ringFences,
    named: named && { streamOf, beyond: named.lines },
  };
}
