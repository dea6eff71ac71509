import { mayPay } from '../../funding/fences/ringFence';
import { isInKind } from '../../plan/inKind';
import { namesAndWords, onceFor } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { rowsNaming } from '../../plan/rowsNaming';
import { comparable } from '../../table/heading';
import { contributorOf } from '../contributions/contributions';
import { meaningsOfLine } from './meaningsOfLine';

/** Which rows of a plan a condition is about, whatever the year. */
export interface RowsUnder {
  readonly kind: 'Contribution' | 'Allocation';
  /** Those that count for certain. */
  readonly rows: readonly number[];
  /** The stream whose money it asks for; '' where all money counts. */
  readonly stream: string;
  /** Lines of pools that name no stream, of which that stream may pay. */
  readonly open: readonly number[];
  /** The contributions of that stream to the condition's pool, and all of them. */
  readonly brought: readonly number[];
  readonly whole: readonly number[];
}

export const NONE: RowsUnder = {
  kind: 'Contribution',
  rows: [],
  stream: '',
  open: [],
  brought: [],
  whole: [],
};

/**
 * The rows of each condition, in the order of the condition table. No amount decides which they are, so that they are
 * looked for once, whatever the scenario.
 *
 * @example
 * rowsUnder(readPlan([[['Condition', 'Pool'], ['Minimum', 'BCF']], [['Contribution', 'Pool'], ['', 'BCF'], ['', 'LD']]]))[0].rows // => [0]
 */
export const rowsUnder = onceFor(
  namesAndWords('Condition', 'Contribution', 'Allocation', 'Stream', 'Service'),
  (plan): readonly RowsUnder[] => {
    const { Condition } = plan.tables;
    if (!Condition) return [];
    const meanings = new Map<number, ReadonlySet<string>>();
    const meaningsOf = (line: number) => {
      const known = meanings.get(line) ?? meaningsOfLine(plan, line);
      meanings.set(line, known);
      return known;
    };
    return Condition.names.map((_, row) => {
      const { Pool, Partner, Stream, Of } = Condition.words;
      const asks = {
        pool: Pool[row] ?? '',
        partner: Partner[row] ?? '',
        stream: Stream[row] ?? '',
        of: Of[row] ?? '',
      };
      return comparable(Condition.words['Applies to'][row] ?? '') === 'allocation'
        ? ofAllocations(plan, asks, meaningsOf)
        : { ...NONE, rows: contributions(plan, asks) };
    });
  },
);

/** Whose money: by pool, partner and stream; a blank is every one. */
interface Whose {
  readonly pool: string;
  readonly partner: string;
  readonly stream: string;
}

/** The rows of what is put in. */
function contributions(plan: Plan, { pool, partner, stream }: Whose): readonly number[] {
  const { Contribution } = plan.tables;
  if (!Contribution) return [];
  const rows = pool ? rowsNaming(Contribution.words.Pool, pool) : [...Array(Contribution.rows).keys()];
  const isOf = (name: string, wanted: string) => !wanted || comparable(name) === comparable(wanted);
  return rows.filter(
    (each) =>
      !isInKind(plan, each) &&
      isOf(contributorOf(plan, each), partner) &&
      isOf(Contribution.words.Stream[each] ?? '', stream),
  );
}

function ofAllocations(
  plan: Plan,
  { pool, partner, stream, of }: Whose & { readonly of: string },
  meaningsOf: (line: number) => ReadonlySet<string>,
): RowsUnder {
  const kind = 'Allocation';
  const { Allocation } = plan.tables;
  if (!Allocation) return { ...NONE, kind };
  const { Source, Stream, Commissioner } = Allocation.words;
  const all = pool ? rowsNaming(Source, pool) : [...Array(Allocation.rows).keys()];
  const rows = all.filter(
    (each) =>
      mayPay(of, meaningsOf(each)) &&
      (!partner || comparable(Commissioner[each] ?? '') === comparable(partner)),
  );
  if (!stream) return { ...NONE, kind, rows };
  const wanted = comparable(stream);
  const payer = (each: number) => comparable(Stream[each] ?? '');
  const direct = (each: number) => comparable(Source[each] ?? '') === wanted;
  return {
    kind,
    rows: rows.filter((each) => direct(each) || payer(each) === wanted),
    stream,
    open: rows.filter((each) => !payer(each) && isPool(plan, Source[each] ?? '')),
    brought: contributions(plan, { pool, partner: '', stream }),
    whole: contributions(plan, { pool, partner: '', stream: '' }),
  };
}

const isPool = (plan: Plan, source: string): boolean =>
  rowNamed(plan.tables.Stream, source) === undefined && source !== '';
