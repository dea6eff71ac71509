import { type MoneyKind } from '../../plan/declared/moneyKind';
import { amountAt, NOTHING, type Sum } from '../../funding/sum';
import { type Plan } from '../../plan/plan';
import { yearColumn } from '../../plan/yearColumn';

/**
 * An amount of a table; nothing where the table has not the year.
 *
 * @example
 * amountIn(readPlan([[['Stream', '2010/11'], ['ABG', 9]]]), 'Stream', 0, '2010/11').pence // => 900
 */
export function amountIn(plan: Plan, kind: MoneyKind, row: number, year: string): Sum {
  const column = yearColumn(plan.tables[kind], year);
  return column ? amountAt(column, row) : NOTHING;
}
