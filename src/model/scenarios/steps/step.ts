import { type Day } from '../../calendar/day';
import { type CutRule } from '../../cuts/rule';
import { type Pence } from '../../money/pence';
import { type TableKind } from '../../plan/declared/schema';

/**
 * The years over which a share is reached evenly, by the calendar year in which they start: in the first it is as the
 * plan is typed, from the last on it is held.
 */
export interface Path {
  readonly from: number;
  readonly to: number;
}

/** What a step does to the sum of what it acts on, in each year that it covers. */
export type Change =
  | { readonly is: 'cut' | 'uplift'; readonly share: number }
  | { readonly is: 'shift'; readonly share: number; readonly path: Path | null }
  /** To a share of what is there in each year; without a path by the Taper of each stream. */
  | { readonly is: 'taper'; readonly share: number; readonly path: Path }
  | { readonly is: 'own taper' }
  | { readonly is: 'less' | 'set'; readonly pence: Pence }
  | { readonly is: 'ends'; readonly on: Day };

/** What a step acts on: rows of one table. */
export interface Target {
  readonly table: 'Stream' | 'Contribution' | 'Allocation';
  readonly rows: readonly number[];
  /** As a sentence says it: `Sure Start`, `the tier Specialist`. */
  readonly said: string;
}

/** One step of a scenario, read and found in the plan. */
export interface Step {
  /** Row in the scenario table. */
  readonly row: number;
  readonly target: Target;
  readonly change: Change;
  /** The lines to which a shift moves money. */
  readonly toRows: readonly number[];
  readonly toTier: string;
  /** First and last year by the calendar year in which they start; null for both is every year and undated money. */
  readonly from: number | null;
  readonly to: number | null;
  /** How those who draw on it bear a shortage; null where the step does not say. */
  readonly spread: CutRule | null;
}

/** Something about a step that cannot be carried out, under the heading at which it is. */
export interface StepProblem {
  /** Row in the scenario table. */
  readonly row: number;
  readonly heading: string;
  readonly sentence: string;
  /** The table that was not given, where that is all that is wrong. */
  readonly absent?: TableKind;
}

/**
 * Whether a step acts on the money of a year; null is undated money, on which only a step without years acts.
 *
 * @example
 * [2009, 2010, null].map((year) => covers({ from: 2010, to: null }, year)) // => [false, true, false]
 */
export function covers({ from, to }: Pick<Step, 'from' | 'to'>, year: number | null): boolean {
  if (year === null) return from === null && to === null;
  return year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}
