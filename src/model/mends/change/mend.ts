import { type Finding } from '../../findings/finding';
import { type Plan } from '../../plan/plan';
import { readPlan } from '../../plan/readPlan';
import { type Grid } from '../../table/grid';
import { type PlanChange } from './change';

/** What one click does to mend a finding, as data: it is shown before it is done. */
export interface Mend extends PlanChange {
  /** The words of its button, such as "Use NHS commissioner". */
  readonly action: string;
  /** Whether it may be done together with the same mend of other findings, since it moves no money. */
  readonly joins: boolean;
}

/** A plan as entered, with the cells of its tables. */
export interface Mendable {
  readonly plan: Plan;
  /** The tables from which it was read: places count among them. */
  readonly grids: readonly Grid[];
}

/**
 * A plan and the tables from which it is read.
 *
 * @param grids the plan's tables, headings first
 *
 * @example
 * mendable([[['Partner'], ['PCT']]]).plan.tables.Partner?.rows // => 1
 */
export const mendable = (grids: readonly Grid[]): Mendable => ({ plan: readPlan(grids), grids });

/** How the findings of one check are mended: none or several ways, the likeliest first. */
export type MendKind = (at: Mendable, finding: Finding) => readonly Mend[];
