import { type Plan } from '../../model/plan/plan';
import { type Draft } from '../drafting/draft';

/** What all long work is about. */
export interface Asked {
  /** The plan as entered. */
  readonly plan: Plan;
  readonly draft: Draft;
  /** The year's heading, or `Undated`. */
  readonly year: string;
}
