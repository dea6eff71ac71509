import { PoolError } from '../../model/errors/poolError';
import { type Plan } from '../../model/plan/plan';
import { tableOf } from '../../model/plan/tableOf';
import { planUnder } from '../../model/scenarios/run/planUnder';
import { draftPlan } from '../../model/scenarios/steps/draftPlan';
import { scenarioNamed } from '../../model/scenarios/steps/scenario';
import { whyIdle } from '../../model/scenarios/steps/whyIdle';
import { type Draft, rowsOfDraft } from './draft';

/** The plan as a draft would leave it, or why it cannot be carried out. */
export type TriedDraft =
  | {
      readonly plan: Plan;
      /** Why each step changes nothing, by its position; null for one that does. */
      readonly idle: readonly (string | null)[];
    }
  | { readonly why: string };

/** What it is called while it has no name. */
const TRIED = 'Draft scenario';

/**
 * Carries a draft out by the same model as the sheets.
 *
 * @param plan as entered
 */
export function tryDraft(plan: Plan, { basedOn, steps }: Draft): TriedDraft {
  try {
    const drafted = draftPlan(plan, TRIED, rowsOfDraft({ basedOn, steps }));
    const outcome = planUnder(drafted, scenarioNamed(drafted, TRIED));
    const first = tableOf(drafted, 'Scenario').rows - steps.length;
    const byRow = new Map(outcome.idle.map((step) => [step.row, step]));
    const idle = steps.map((_, i) => {
      const step = byRow.get(first + i);
      return step ? whyIdle(drafted, step).reason : null;
    });
    return { plan: outcome.plan, idle };
  } catch (error) {
    if (error instanceof PoolError) return { why: error.message.replaceAll(` of ${TRIED}`, '') };
    throw error;
  }
}
