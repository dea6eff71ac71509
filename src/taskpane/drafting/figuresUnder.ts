import { checkPlan } from '../../model/checks/checkPlan';
import { notChecked } from '../../model/checks/notChecked';
import { PoolError } from '../../model/errors/poolError';
import { fundingByCertainty } from '../../model/funding/certainty';
import { isBase, scenarioNames } from '../../model/scenarios/steps/chain';
import { underScenario } from '../../model/scenarios/run/underScenario';
import { comparable } from '../../model/table/heading';
import { type Figures } from '../atHand/figures';

/** What the screens show under the scenario that is picked. */
export interface FiguresUnder {
  readonly figures: Figures;
  /** The scenario as the plan writes it; '' for the plan as entered. */
  readonly scenario: string;
  /** Why the plan is shown as entered although a scenario is picked. */
  readonly why: string | null;
}

/**
 * The figures of a reading under a scenario. A name that the plan has no longer is the base; a scenario that cannot
 * be carried out leaves the plan as entered, and says why.
 */
export function figuresUnder(figures: Figures, picked: string): FiguresUnder {
  const scenario = isBase(picked)
    ? undefined
    : scenarioNames(figures.plan).find((name) => comparable(name) === comparable(picked));
  if (scenario === undefined) return { figures, scenario: '', why: null };
  try {
    const plan = underScenario(figures.plan, scenario);
    return {
      figures: {
        ...figures,
        plan,
        funding: fundingByCertainty(plan),
        findings: checkPlan(plan),
        notChecked: notChecked(plan),
      },
      scenario,
      why: null,
    };
  } catch (error) {
    if (error instanceof PoolError) return { figures, scenario, why: error.message };
    throw error;
  }
}
