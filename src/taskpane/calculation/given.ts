import { type Plan } from '../../model/plan/plan';
import { type Grid } from '../../model/table/grid';
import { type Draft } from '../drafting/draft';

/** What all long work is about. */
interface About {
  readonly draft: Draft;
  /** The year's heading, or `Undated`. */
  readonly year: string;
}

/** With what long work is sent to a worker: the ranges of the plan's tables, as plain data. */
export interface Given extends About {
  readonly grids: readonly Grid[];
}

/** With what it begins there. */
export interface Asked extends About {
  /** The plan as entered. */
  readonly plan: Plan;
}
