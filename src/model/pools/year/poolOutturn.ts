import { impossible } from '../../errors/poolError';
import { type Pence } from '../../money/pence';
import { type PlanTable } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { rowsNaming } from '../../plan/rowsNaming';
import { yearColumn } from '../../plan/yearColumn';

/** A row of a table, 0 the first, with its amount of a year. */
export interface RowAmount {
  readonly row: number;
  readonly pence: Pence;
}

/**
 * The rows of the outturn table that say what a pool spent in a year. A blank and a zero are the same, so rows
 * that are all blank are no outturn.
 *
 * @param year a year's label
 * @throws `#N/A` where there is no outturn or part of it is not known
 *
 * @example
 * poolOutturn(readPlan([[['Outturn', 'Pool', '2006/07'], ['', 'CAMHS', 6]]]), 'CAMHS', '2006/07') // => [{ row: 0, pence: 600 }]
 * @example
 * poolOutturn(readPlan([[['Outturn', 'Pool', '2006/07'], ['', 'CAMHS', '']]]), 'CAMHS', '2006/07') // => throws "CAMHS has no outturn in 2006/07"
 */
export function poolOutturn(plan: Plan, pool: string, year: string): readonly RowAmount[] {
  const { Outturn } = plan.tables;
  const spent = amountsOf(Outturn, Outturn?.words.Pool, pool, year);
  if (spent.every(({ pence }) => pence === 0))
    throw impossible(`${pool} has no outturn in ${year}: type what was spent in the outturn table.`);
  return spent;
}

/**
 * The rows of a table that name a pool, with their amounts of a year.
 *
 * @param names the column in which the pool is named
 * @throws `#N/A` where an amount is not known
 *
 * @example
 * amountsOf(readPlan([[['Allocation', 'Source', '2006/07'], ['', 'ABG', 9], ['', 'camhs', 6]]]).tables.Allocation, ['ABG', 'camhs'], 'CAMHS', '2006/07') // => [{ row: 1, pence: 600 }]
 */
export function amountsOf(
  table: PlanTable | undefined,
  names: readonly string[] | undefined,
  pool: string,
  year: string,
): RowAmount[] {
  const column = yearColumn(table, year);
  if (!column) return [];
  return rowsNaming(names ?? [], pool).map((row) => {
    if (column.missing[row])
      throw impossible(
        `The ${table?.kind} table, row ${table?.rowInTable[row]}, ${year} is not known, so ${pool} cannot be settled.`,
      );
    return { row, pence: column.pence[row] ?? 0 };
  });
}
