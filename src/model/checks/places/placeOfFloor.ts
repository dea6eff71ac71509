import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { type Place } from '../../findings/finding';
import { yearColumn } from '../../plan/yearColumn';

/**
 * The cell of a commitment's floor in a year; the commitment's name where the table has no such year.
 *
 * @param row a row of the commitment table
 */
export const placeOfFloor = (plan: Plan, row: number, year: string): Place | null =>
  placeOf(plan, 'Commitment', row, yearColumn(plan.tables.Commitment, year)?.column ?? 0);
