import { addSums, amountAt, NOTHING, type Sum } from '../../funding/sum';
import { type Plan } from '../../plan/plan';
import { type PlanTable } from '../../plan/reading/planTable';
import { yearColumn } from '../../plan/yearColumn';
import { NONE, rowsUnder } from './rowsUnder';

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
  const { kind, rows, stream, open, brought, whole } = rowsUnder(plan)[row] ?? NONE;
  const come = (these: readonly number[]) => sumOf(plan.tables[kind], these, year);
  const certain = come(rows);
  if (!open.length) return { least: certain, most: certain, assumes: '', kind, rows };
  const putIn = (these: readonly number[]) => sumOf(plan.tables.Contribution, these, year).pence;
  const possible = come(open);
  const own = putIn(brought);
  const left = Math.max(0, own - certain.pence);
  const must = Math.max(0, possible.pence - Math.max(0, putIn(whole) - own));
  const plus = (pence: number): Sum => addSums(certain, { ...possible, pence });
  return {
    least: plus(Math.min(left, must)),
    most: plus(Math.min(left, possible.pence)),
    assumes: stream,
    kind,
    rows,
  };
}

/** What rows come to in a year; nothing where the table has not the year. */
function sumOf(table: PlanTable | undefined, rows: readonly number[], year: string): Sum {
  const column = yearColumn(table, year);
  return column ? rows.map((each) => amountAt(column, each)).reduce(addSums, NOTHING) : NOTHING;
}
