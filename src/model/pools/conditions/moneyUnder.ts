import { addSums, amountAt, NOTHING, type Sum } from '../../funding/sum';
import { mayPay } from '../../funding/ringFence';
import { isInKind } from '../../plan/inKind';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { rowsNaming } from '../../plan/rowsNaming';
import { comparable } from '../../table/heading';
import { contributorOf } from '../contributions/contributions';
import { meaningsOfLine } from './meaningsOfLine';

/** What of a year's money a condition is about. */
export interface MoneyUnder {
  /** What counts for certain, and the most that can. They differ only where an allocation names no stream. */
  readonly least: Sum;
  readonly most: Sum;
  /** The stream that decides which of the two it is; '' where they are one. */
  readonly assumes: string;
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
  const { Condition } = plan.tables;
  const onContributions = comparable(Condition?.words['Applies to'][row] ?? '') !== 'allocation';
  if (!onContributions) return allocated(plan, row, year);
  const sum = contributed(plan, year, {
    pool: Condition?.words.Pool[row] ?? '',
    partner: Condition?.words.Partner[row] ?? '',
    stream: Condition?.words.Stream[row] ?? '',
  });
  return { least: sum, most: sum, assumes: '' };
}

/** What is put in, by pool, partner and stream; a blank is every one. */
function contributed(
  plan: Plan,
  year: string,
  { pool, partner, stream }: { readonly pool: string; readonly partner: string; readonly stream: string },
): Sum {
  const { Contribution } = plan.tables;
  const column = Contribution?.years.find(({ label }) => label === year);
  if (!Contribution || !column) return NOTHING;
  const is = (typed: string, wanted: string) => !wanted || comparable(typed) === comparable(wanted);
  const rows = [...Array(Contribution.rows).keys()].filter(
    (each) =>
      !isInKind(plan, each) &&
      is(Contribution.words.Pool[each] ?? '', pool) &&
      is(contributorOf(plan, each), partner) &&
      is(Contribution.words.Stream[each] ?? '', stream),
  );
  return rows.map((each) => amountAt(column, each)).reduce(addSums, NOTHING);
}

function allocated(plan: Plan, row: number, year: string): MoneyUnder {
  const { Condition, Allocation } = plan.tables;
  const column = Allocation?.years.find(({ label }) => label === year);
  if (!Allocation || !column) return { least: NOTHING, most: NOTHING, assumes: '' };
  const word = (heading: 'Pool' | 'Partner' | 'Stream' | 'Of') => Condition?.words[heading][row] ?? '';
  const [pool, stream] = [word('Pool'), word('Stream')];
  const all = pool ? rowsNaming(Allocation.words.Source, pool) : [...Array(Allocation.rows).keys()];
  const rows = all.filter(
    (each) =>
      mayPay(word('Of'), meaningsOfLine(plan, each)) &&
      (!word('Partner') ||
        comparable(Allocation.words.Commissioner[each] ?? '') === comparable(word('Partner'))),
  );
  const sumOf = (these: readonly number[]) =>
    these.map((each) => amountAt(column, each)).reduce(addSums, NOTHING);
  if (!stream) {
    const sum = sumOf(rows);
    return { least: sum, most: sum, assumes: '' };
  }
  const payer = (each: number) => comparable(Allocation.words.Stream[each] ?? '');
  const direct = (each: number) => comparable(Allocation.words.Source[each] ?? '') === comparable(stream);
  const paid = rows.filter((each) => direct(each) || payer(each) === comparable(stream));
  const open = rows.filter((each) => !payer(each) && isPool(plan, Allocation.words.Source[each] ?? ''));
  const certain = sumOf(paid);
  if (!open.length) return { least: certain, most: certain, assumes: '' };
  const brought = contributed(plan, year, { pool, partner: '', stream });
  const whole = contributed(plan, year, { pool, partner: '', stream: '' });
  const possible = sumOf(open);
  const left = Math.max(0, brought.pence - certain.pence);
  const must = Math.max(0, possible.pence - Math.max(0, whole.pence - brought.pence));
  const plus = (pence: number): Sum => addSums(certain, { ...possible, pence });
  return {
    least: plus(Math.min(left, must)),
    most: plus(Math.min(left, possible.pence)),
    assumes: stream,
  };
}

const isPool = (plan: Plan, source: string): boolean =>
  rowNamed(plan.tables.Stream, source) === undefined && source !== '';
