import { proRata } from '../../cuts/proRata';
import { type Pence } from '../../money/pence';
import { namesAndWords, onceFor } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { numbered, rowsOf, sourcesOf } from '../../plan/sources';

/** What one stream pays of the lines of a pool that name it. */
export interface NamedMoney {
  /** Row in the stream table. */
  readonly stream: number;
  /** Rows of the contribution table that bring it, and what each brings. */
  readonly contributions: readonly number[];
  readonly amounts: readonly Pence[];
  /** Pence by position among the lines. */
  readonly pays: readonly Pence[];
}

/** What named streams pay, and what is then left of each line and of each contribution. */
export interface AfterNamed {
  readonly money: readonly NamedMoney[];
  readonly lines: readonly Pence[];
  readonly brings: (contribution: number) => Pence;
}

/**
 * The stream that each allocation from a pool names under Stream and that puts money into that pool, by row of the
 * allocation table; -1 where it names none, or one that brings nothing there, which is a finding.
 */
export const namedStreams = onceFor(
  namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation'),
  (plan: Plan): Int32Array => {
    const { Stream, Allocation } = plan.tables;
    const named = numbered(Allocation?.words.Stream, Stream?.rowOf ?? NO_STREAMS);
    if (!named.some((stream) => stream >= 0)) return named;
    const { streams, moneyTo, sourceOfAllocation, streamOfContribution } = sourcesOf(plan);
    return named.map((stream, row) => {
      const pool = sourceOfAllocation[row] ?? -1;
      const feeds =
        stream >= 0 &&
        pool >= streams &&
        rowsOf(moneyTo, pool).some((each) => streamOfContribution[each] === stream);
      return feeds ? stream : -1;
    });
  },
);
const NO_STREAMS: ReadonlyMap<string, number> = new Map<string, number>();

/**
 * Lets the streams that lines of a pool name pay for these before anything else: each as far as it reaches, in proportion
 * to its lines. What a line needs beyond its stream is paid as a line that names none. Null where no line names one.
 *
 * @param lines rows of the allocation table, and what each has, none negative
 * @param money rows of the contribution table, and what each brings, none negative
 *
 * @example
 * namedFirst(readPlan([[['Stream'], ['Grant'], ['Base']], [['Contribution', 'Pool', 'Stream'], ['', 'P', 'Grant'], ['', 'P', 'Base']], [['Allocation', 'Source', 'Stream'], ['', 'P', 'Grant'], ['', 'P', '']]]), [0, 1], [60, 40], [0, 1], () => 50)?.lines // => [10, 40]
 */
export function namedFirst(
  plan: Plan,
  lines: readonly number[],
  spent: readonly Pence[],
  money: readonly number[],
  brings: (contribution: number) => Pence,
): AfterNamed | null {
  const stream = namedStreams(plan);
  const { streamOfContribution } = sourcesOf(plan);
  const named = new Set(lines.map((row) => stream[row] ?? -1).filter((each) => each >= 0));
  if (!named.size) return null;
  const left = [...spent];
  const less = new Map<number, Pence>();
  const paying = [...named].map((each): NamedMoney => {
    const contributions = money.filter((row) => streamOfContribution[row] === each);
    const amounts = contributions.map(brings);
    const own = lines.map((row, line) => (stream[row] === each ? (left[line] ?? 0) : 0));
    const used = Math.min(total(amounts), total(own));
    const pays = proRata(used, own);
    pays.forEach((pence, line) => (left[line] = (left[line] ?? 0) - pence));
    proRata(used, amounts).forEach((pence, i) => less.set(contributions[i] ?? -1, pence));
    return { stream: each, contributions, amounts, pays };
  });
  return { money: paying, lines: left, brings: (row) => brings(row) - (less.get(row) ?? 0) };
}

const total = (amounts: readonly Pence[]): Pence => amounts.reduce((sum, pence) => sum + pence, 0);
