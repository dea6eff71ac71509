import { byTime } from '../../calendar/financialYear';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { conditionName } from './conditionHeadroom';
import { type ConditionLine, conditionSchedule } from './conditionSchedule';
import { tableOf } from '../../plan/tableOf';

/** The conditions of a plan, a row each, a column for each year in which any asks something. */
export interface ConditionsByYear {
  readonly years: readonly string[];
  readonly rows: readonly {
    /** Its row in the condition table. */
    readonly row: number;
    readonly name: string;
    /** Null in a year in which it asks nothing. */
    readonly lines: readonly (ConditionLine | null)[];
  }[];
}

/**
 * What each condition asks and has to spare, year by year.
 *
 * @param pool the pool whose conditions they are; all conditions where it is left out
 *
 * @example
 * conditionsByYear(readPlan([[['Condition', 'Pool', '2025/26', '2026/27'], ['Minimum', 'BCF', 100, '']], [['Contribution', 'Pool', '2025/26'], ['', 'BCF', 90]]])).rows[0].lines.map((line) => line?.headroom ?? null) // => [-1000]
 */
export function conditionsByYear(plan: Plan, pool?: string): ConditionsByYear {
  const Condition = tableOf(plan, 'Condition');
  const isOf = (row: number) =>
    pool === undefined || comparable(Condition.words.Pool[row] ?? '') === comparable(pool);
  const lines = conditionSchedule(plan).filter(({ row }) => isOf(row));
  const years = [...new Set(lines.map(({ year }) => year))].sort(byTime);
  const rows = [...Array(Condition.rows).keys()].filter(isOf);
  const linesOf = new Map(rows.map((row) => [row, new Map<string, ConditionLine>()]));
  for (const line of lines) linesOf.get(line.row)?.set(line.year, line);
  return {
    years,
    rows: rows.map((row) => ({
      row,
      name: conditionName(plan, row),
      lines: years.map((year) => linesOf.get(row)?.get(year) ?? null),
    })),
  };
}
