import { type MoneyKind } from '../../plan/moneyKind';
import { amountAt, NOTHING, type Sum } from '../../funding/sum';
import { type PlanTable, type YearColumn } from '../../plan/planTable';
import { type Plan } from '../../plan/plan';

/** A table's column of a year; undefined where it has none. */
export function columnOf({ tables }: Plan, kind: MoneyKind, year: string): YearColumn | undefined {
  const table: PlanTable | undefined = tables[kind];
  return table?.years.find(({ label }) => label === year);
}

/**
 * An amount of a table; nothing where the table has not the year.
 *
 * @example
 * amountIn(readPlan([[['Stream', '2010/11'], ['ABG', 9]]]), 'Stream', 0, '2010/11').pence // => 900
 */
export function amountIn(plan: Plan, kind: MoneyKind, row: number, year: string): Sum {
  const column = columnOf(plan, kind, year);
  return column ? amountAt(column, row) : NOTHING;
}
