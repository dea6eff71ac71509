import { PoolError } from '../errors/poolError';
import { type Plan } from '../plan/readPlan';
import { sourcesOf } from '../plan/sources';
import { Amounts, CHANGED, type WorkingColumn } from './amounts';
import { type BrokenFloors, cascade, type Touched } from './cascade';
import { changeSum } from './changeSum';
import { whichStep } from './readStep';
import { type Scenario } from './scenario';
import { shiftMoney } from './shift';
import { covers, type Step } from './step';

/** A plan as a scenario leaves it. */
export interface PlanUnderScenario {
  readonly plan: Plan;
  /** Where money was cut from floors, since there was no other. */
  readonly brokenFloors: readonly BrokenFloors[];
}

/**
 * The plan as a scenario leaves it: the steps act in order, then shortages go down from the streams through
 * contributions and pools to the allocation lines. Whatever is reckoned from a plan is reckoned from this one in the
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
  const shortBy = new Map(steps.map((step) => [step, touchedBy(plan, step)]));
  const brokenFloors = labelsOf(plan).flatMap(({ label, year }) => {
    const touched: Touched = new Map();
    for (const step of steps) {
      if (!covers(step, year) || !carryOut(plan, amounts, label, step)) continue;
      for (const source of shortBy.get(step) ?? [])
        touched.set(source, step.spread ?? touched.get(source) ?? null);
    }
    return cascade(plan, amounts, label, touched);
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

/** Carries a step out in one year; whether sources may fall short by it. */
function carryOut(plan: Plan, amounts: Amounts, label: string, step: Step): boolean {
  const column = amounts.write(step.target.table, label);
  if (!column) return false;
  carryOutStep(plan, column, step);
  return step.change.is !== 'shift';
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

/** The sources that may now fall short. */
export function touchedBy(plan: Plan, { target }: Step): Set<number> {
  const { streamOfContribution, poolOfContribution, sourceOfAllocation } = sourcesOf(plan);
  const found = new Set<number>();
  for (const row of target.rows) {
    if (target.table === 'Stream') found.add(row);
    else if (target.table === 'Allocation') found.add(sourceOfAllocation[row] ?? -1);
    else {
      found.add(poolOfContribution[row] ?? -1);
      found.add(streamOfContribution[row] ?? -1);
    }
  }
  found.delete(-1);
  return found;
}
