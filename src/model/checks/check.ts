import { type Plan } from '../plan/readPlan';
import { type TableKind } from '../plan/schema';
import { type Finding } from './finding';

/** One check: what it is called, which tables it cannot do without, and what it finds in a plan. */
export interface Check {
  readonly name: string;
  readonly needs: readonly TableKind[];
  readonly find: (plan: Plan) => Finding[];
}
