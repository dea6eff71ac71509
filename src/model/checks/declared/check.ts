import { type Plan } from '../../plan/plan';
import { type Finding } from '../../findings/finding';
import { type TableKind } from '../../plan/declared/schema';
import { type Needs } from './needs';

/** One check: what it is called, what it goes by, and what it finds in a plan. */
export interface Check {
  readonly name: string;
  /** What it cannot do without. In a plan that is missing any of it nothing could be found, and that is said. */
  readonly needs: readonly Needs[];
  /** What else a plan is missing that has all of these, as words that begin a sentence; null where that is nothing. */
  readonly alsoMissing?: (plan: Plan) => string | null;
  /** Whether it goes by names and words alone, so that money which cannot be read does not touch it. */
  readonly byNames?: true;
  /** Tables of which it goes by names and words and no amount: what it found holds until something else changes. */
  readonly byWordsOf?: readonly TableKind[];
  readonly find: (plan: Plan) => Finding[];
}
