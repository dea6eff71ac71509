import { type Plan } from '../../model/plan/plan';
import { type DraftStep, enteredSteps } from '../../model/scenarios/steps/draftPlan';

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
  const steps = enteredSteps(plan, scenario);
  const basedOn = steps.find((step) => step['Based on'])?.['Based on'];
  return {
    basedOn: basedOn === undefined ? '' : String(basedOn),
    steps: steps.map(({ 'Based on': _, ...step }) => step),
  };
}

/** The rows as they would be in the scenario table, in order; what it is based on is in the first. */
export const rowsOfDraft = ({ basedOn, steps }: Draft): DraftStep[] =>
  (steps.length ? steps : [{}]).map((step, i) => ({
    ...step,
    ...(steps.length ? { Order: i + 1 } : {}),
    ...(i === 0 && basedOn ? { 'Based on': basedOn } : {}),
  }));
