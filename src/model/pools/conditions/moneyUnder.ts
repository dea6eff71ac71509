import { addSums, amountAt, NOTHING, type Sum } from '../../funding/sum';
import { mayPay } from '../../funding/fences/ringFence';
import { isInKind } from '../../plan/inKind';
import { type Plan } from '../../plan/plan';
import { type PlanTable } from '../../plan/reading/planTable';
import { rowNamed } from '../../plan/readPlan';
import { rowsNaming } from '../../plan/rowsNaming';
import { comparable } from '../../table/heading';
import { contributorOf } from '../contributions/contributions';
import { meaningsOfLine } from './meaningsOfLine';
import { yearColumn } from '../../plan/yearColumn';
import { tableOf } from '../../plan/tableOf';

/** What of a year's money a condition is about. */
export interface MoneyUnder {
  /** What counts for certain, and the most that can. They differ only where an allocation names no stream. */
  readonly least: Sum;
  readonly most: Sum;
  /** The stream that decides which of the two it is; '' where they are one. */
  readonly assumes: string;
  /** The table and the rows that count for certain. */
  readonly kind: 'Contribution' | 'Allocation';
  readonly rows: readonly number[];
}

/**
 * The money that a row of the condition table is about, in one year. Contributions count by pool, partner and stream.
 * Allocations count by pool, by what they pay for (purpose, tier, group or scheme type), by commissioner under Partner,
 * and by the stream that pays. Where a pool's allocations do not name their stream, it may pay for as much as it brings,
 * and must pay for what the pool's other money cannot.
 *
 * @param year a year's heading
 *
 * @example
 * moneyUnder(readPlan([[['Condition', 'Applies to', 'Of'], ['', 'Allocation', 'Homes']], [['Allocation', 'Source', 'Service', '2025/26'], ['', 'BCF', 'Grants', 5], ['', 'BCF', 'Falls', 7]], [['Service', 'Purpose'], ['Grants', 'homes']]]), 0, '2025/26').most.pence // => 500
 */
export function moneyUnder(plan: Plan, row: number, year: string): MoneyUnder {
  const Condition = tableOf(plan, 'Condition');
  const onContributions = comparable(Condition.words['Applies to'][row] ?? '') !== 'allocation';
  if (!onContributions) return allocated(plan, row, year);
  const rows = contributions(plan, {
    pool: Condition.words.Pool[row] ?? '',
    partner: Condition.words.Partner[row] ?? '',
    stream: Condition.words.Stream[row] ?? '',
  });
  const sum = sumOf(plan.tables.Contribution, rows, year);
  return { least: sum, most: sum, assumes: '', kind: 'Contribution', rows };
}

/** What rows come to in a year; nothing where the table has not the year. */
function sumOf(table: PlanTable | undefined, rows: readonly number[], year: string): Sum {
  const column = yearColumn(table, year);
  return column ? rows.map((each) => amountAt(column, each)).reduce(addSums, NOTHING) : NOTHING;
}

/** Whose money: by pool, partner and stream; a blank is every one. */
interface Whose {
  readonly pool: string;
  readonly partner: string;
  readonly stream: string;
}

/** The rows of what is put in. */
function contributions(plan: Plan, { pool, partner, stream }: Whose): number[] {
  const { Contribution } = plan.tables;
  if (!Contribution) return [];
  const is = (typed: string, wanted: string) => !wanted || comparable(typed) === comparable(wanted);
  return [...Array(Contribution.rows).keys()].filter(
    (each) =>
      !isInKind(plan, each) &&
      is(Contribution.words.Pool[each] ?? '', pool) &&
      is(contributorOf(plan, each), partner) &&
      is(Contribution.words.Stream[each] ?? '', stream),
  );
}

function allocated(plan: Plan, row: number, year: string): MoneyUnder {
  const { Condition, Allocation } = plan.tables;
  const kind = 'Allocation';
  if (!Allocation) return { least: NOTHING, most: NOTHING, assumes: '', kind, rows: [] };
  const word = (heading: 'Pool' | 'Partner' | 'Stream' | 'Of') => Condition?.words[heading][row] ?? '';
  const [pool, stream] = [word('Pool'), word('Stream')];
  const all = pool ? rowsNaming(Allocation.words.Source, pool) : [...Array(Allocation.rows).keys()];
  const rows = all.filter(
    (each) =>
      mayPay(word('Of'), meaningsOfLine(plan, each)) &&
      (!word('Partner') ||
        comparable(Allocation.words.Commissioner[each] ?? '') === comparable(word('Partner'))),
  );
  const come = (these: readonly number[]) => sumOf(Allocation, these, year);
  if (!stream) return { least: come(rows), most: come(rows), assumes: '', kind, rows };
  const payer = (each: number) => comparable(Allocation.words.Stream[each] ?? '');
  const direct = (each: number) => comparable(Allocation.words.Source[each] ?? '') === comparable(stream);
  const paid = rows.filter((each) => direct(each) || payer(each) === comparable(stream));
  const open = rows.filter((each) => !payer(each) && isPool(plan, Allocation.words.Source[each] ?? ''));
  const certain = come(paid);
  if (!open.length) return { least: certain, most: certain, assumes: '', kind, rows: paid };
  const putIn = (of: string) =>
    sumOf(plan.tables.Contribution, contributions(plan, { pool, partner: '', stream: of }), year);
  const [brought, whole, possible] = [putIn(stream), putIn(''), come(open)];
  const left = Math.max(0, brought.pence - certain.pence);
  const must = Math.max(0, possible.pence - Math.max(0, whole.pence - brought.pence));
  const plus = (pence: number): Sum => addSums(certain, { ...possible, pence });
  return {
    least: plus(Math.min(left, must)),
    most: plus(Math.min(left, possible.pence)),
    assumes: stream,
    kind,
    rows: paid,
  };
}

const isPool = (plan: Plan, source: string): boolean =>
  rowNamed(plan.tables.Stream, source) === undefined && source !== '';
