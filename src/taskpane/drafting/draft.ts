import { PoolError } from '../../model/errors/poolError';
import { type Plan } from '../../model/plan/plan';
import { type DraftStep, draftOf, draftPlan } from '../../model/scenarios/steps/draft';
import { planUnder } from '../../model/scenarios/run/planUnder';
import { whyIdle } from '../../model/scenarios/steps/whyIdle';
import { scenarioNamed } from '../../model/scenarios/steps/scenario';
import { tableOf } from '../../model/plan/tableOf';

/** A scenario that is being built in the pane; nothing of it is in the workbook until it is saved. */
export interface Draft {
  /** The scenario on which it is based; '' for the plan as entered. */
  readonly basedOn: string;
  readonly steps: readonly DraftStep[];
}

/** What a step begins with: a tenth off everything. */
export const FIRST_STEP: DraftStep = { Target: 'All', Change: 'cut %', Value: 0.1 };

/** A draft begins with nothing: what is not asked for is not cut. */
export const NEW_DRAFT: Draft = { basedOn: '', steps: [] };

/** A draft that holds the steps of a scenario of the plan, to be changed and saved under another name. */
export function draftFrom(plan: Plan, scenario: string): Draft {
  const steps = draftOf(plan, scenario);
  const basedOn = steps.find((step) => step['Based on'])?.['Based on'];
  return {
    basedOn: basedOn === undefined ? '' : String(basedOn),
    steps: steps.map(({ 'Based on': _, ...step }) => step),
  };
}

/** The plan as a draft would leave it, or why it cannot be carried out. */
export type Outcome =
  | {
      readonly plan: Plan;
      /** Why each step changes nothing, by its position; null for one that does. */
      readonly idle: readonly (string | null)[];
    }
  | { readonly why: string };

const TRIED = 'Draft scenario';

/**
 * Carries a draft out by the same model as the sheets.
 *
 * @param plan as entered
 */
export function tryDraft(plan: Plan, { basedOn, steps }: Draft): Outcome {
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

/** The rows as they would be in the scenario table, in order; what it is based on is in the first. */
export const rowsOfDraft = ({ basedOn, steps }: Draft): DraftStep[] =>
  (steps.length ? steps : [{}]).map((step, i) => ({
    ...step,
    ...(steps.length ? { Order: i + 1 } : {}),
    ...(i === 0 && basedOn ? { 'Based on': basedOn } : {}),
  }));
