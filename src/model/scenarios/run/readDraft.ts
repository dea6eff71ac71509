import { type Plan } from '../../plan/plan';
import { type DraftStep, draftPlan } from '../steps/draftPlan';
import { StepFailed } from './planUnder';
import { scenarioNamed } from '../steps/scenario';
import { type Step } from '../steps/step';
import { tableOf } from '../../plan/tableOf';

/** A drafted scenario, read and found in the plan, for those who carry its steps out again and again. */
export interface ReadDraft {
  /** In whose scenario table the steps are. */
  readonly of: Plan;
  /** What it inherits. */
  readonly before: readonly Step[];
  /** Its own steps, in the order in which they act. */
  readonly own: readonly Step[];
}

const TRIED = 'Draft scenario';

/**
 * Reads the rows of a draft as the steps of a scenario.
 *
 * @throws `#N/A` for the first that cannot be carried out
 *
 * @example
 * readDraft(readPlan([[['Stream', '2010/11'], ['ABG', 1]]]), [{ Target: 'All', Change: 'cut %', Value: 0.1 }]).own[0].change // => { is: "cut", share: 0.1 }
 */
export function readDraft(plan: Plan, rows: readonly DraftStep[]): ReadDraft {
  const of = draftPlan(plan, TRIED, rows);
  const { steps, problems } = scenarioNamed(of, TRIED);
  const [problem] = problems;
  if (problem) throw new StepFailed(problem.row, problem.sentence.replaceAll(` of ${TRIED}`, ''));
  const isOwn = ({ row }: Step) => tableOf(of, 'Scenario').names[row] === TRIED;
  return { of, before: steps.filter((step) => !isOwn(step)), own: steps.filter(isOwn) };
}
