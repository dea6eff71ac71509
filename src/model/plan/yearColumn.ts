import { type PlanTable, type YearColumn } from './reading/planTable';

/**
 * A table's column of a year; undefined where the plan has no such table or the table no such year.
 *
 * @param label as a year is written everywhere: `2010/11`, or `Undated`
 *
 * @example
 * yearColumn({ years: [{ label: '2010/11', column: 3 }] }, '2010/11').column // => 3
 */
export const yearColumn = (
  table: Pick<PlanTable, 'years'> | undefined,
  label: string,
): YearColumn | undefined => table?.years.find((column) => column.label === label);
