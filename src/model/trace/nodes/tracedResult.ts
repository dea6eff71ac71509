import { type Plan } from '../../plan/plan';
import { type Cell, type Grid } from '../../table/grid';
import { textOf } from '../../table/heading';
import { type TraceNode } from './traceNode';
import { type TracedPlan, tracedPlan } from './tracedPlan';

/** One of Poolbook's functions as a cell calls it, with what it is given. */
export interface TracedCall {
  /** Without its prefix, such as `FUNDING`. */
  readonly name: string;
  /** What it is given before the tables, as grids: a single cell is one row of one. */
  readonly given: readonly Grid[];
  /** The tables that it is given. */
  readonly plan: Plan;
  /** These and the other tables of the workbook. */
  readonly whole: Plan;
}

/** A cell of what a function answers. */
export interface ResultCell {
  /** Headings first. */
  readonly grid: Grid;
  /** 1 the first below the headings. */
  readonly row: number;
  readonly column: number;
}

/** Finds what a cell of a function's answer is made of; null where it is none of that function's. */
export type ResultTracer = (call: TracedCall, cell: ResultCell) => TraceNode | null;

/** @example headingOf({ grid: [['Stream', '2010/11'], ['ABG', 9]], row: 1, column: 1 }) // => "2010/11" */
export const headingOf = ({ grid, column }: ResultCell): string => textOf(grid[0]?.[column]);

/** What the cell shows. */
export const shownIn = ({ grid, row, column }: ResultCell): Cell => grid[row]?.[column] ?? null;

/** A word that a function is given; '' where it is given none. */
export const wordGiven = ({ given }: TracedCall, position: number): string =>
  textOf(given[position]?.[0]?.[0]);

/** The plan under the scenario that a function is given. */
export const planGiven = (call: TracedCall, position = 0): TracedPlan =>
  tracedPlan(call.plan, call.whole, wordGiven(call, position));
