import { PoolError } from '../../errors/poolError';
import { type Plan } from '../../plan/plan';
import { Amounts, CHANGED, type WorkingColumn } from '../cascade/amounts';
import { type BrokenFloors, cascade } from '../cascade/cascade';
import { changeSum } from '../changes/changeSum';
import { whichStep } from '../steps/readStep';
import { type Scenario } from '../steps/scenario';
import { shiftMoney } from '../changes/shift';
import { covers, type Step } from '../steps/step';
import { Touches } from '../steps/touches';

/** A plan as a scenario leaves it. */
export interface PlanUnderScenario {
  readonly plan: Plan;
  /** Where money was cut from floors, since there was no other. */
  readonly brokenFloors: readonly BrokenFloors[];
}

/**
 * The plan as a scenario leaves it: the steps act in order, then shortages go down from the streams through
 * contributions and pools to the allocation lines. Whatever is calculated from a plan is calculated from this one in the
 * same way. Sums before and after agree to the penny.
 *
 * @throws `#N/A` for the first step that cannot be carried out
 *
 * @example
 * planUnder(readPlan([[['Stream', '2010/11'], ['ABG', 100]]]), { name: 'None', steps: [], problems: [] }).plan.tables.Stream.years[0].pence[0] // => 10000
 */
export function planUnder(plan: Plan, { name, steps, problems }: Scenario): PlanUnderScenario {
  const [problem] = problems;
  if (problem) throw new StepFailed(problem.row, problem.sentence);
  const amounts = new Amounts(plan);
  const touches = new Touches(plan);
  const brokenFloors = labelsOf(plan).flatMap(({ label, year }) => {
    const ofYear = amounts.in(label);
    const acts = (step: Step) => covers(step, year) && ofYear.read(step.target.table) !== undefined;
    const acting = steps.every(acts) ? steps : steps.filter(acts);
    for (const step of acting) {
      const column = ofYear.write(step.target.table);
      if (column) carryOutStep(plan, column, step);
    }
    touches.find(acting);
    return cascade(plan, ofYear, touches);
  });
  return { plan: { ...plan, tables: amounts.tables(), scenario: name, base: plan }, brokenFloors };
}

/** A step that cannot be carried out. */
export class StepFailed extends PoolError {
  constructor(
    /** Row in the scenario table. */
    readonly row: number,
    sentence: string,
  ) {
    super('#N/A', sentence);
  }
}

/** The years in which the plan has money of any kind. */
export function labelsOf(plan: Plan): { label: string; year: number | null }[] {
  const labels = new Map<string, number | null>();
  for (const kind of CHANGED)
    for (const { label, year } of plan.tables[kind]?.years ?? []) labels.set(label, year?.start ?? null);
  return [...labels].map(([label, year]) => ({ label, year }));
}

/**
 * Carries a step out in the column of one year.
 *
 * @param plan in whose scenario table the step stands
 * @throws `#N/A` where it cannot be carried out
 */
export function carryOutStep(plan: Plan, column: WorkingColumn, step: Step): void {
  const { target, change, from, to, row } = step;
  try {
    if (change.is === 'shift') shiftMoney(plan, column, step);
    else changeSum(column, target.rows, change, { always: from !== null || to !== null, said: target.said });
  } catch (error) {
    if (!(error instanceof PoolError)) throw error;
    throw new StepFailed(row, `${whichStep(plan, row)} cannot be carried out. ${error.message}`);
  }
}
