import { PoolError } from '../../errors/poolError';
import { type Plan } from '../../plan/plan';
import { Amounts, AmountsInYear, CHANGED, type WorkingColumn } from '../cascade/amounts';
import { type BrokenFloors, cascade, type Stranded } from '../cascade/cascade';
import { raisedLinesUnknown } from '../cascade/raisedLines';
import { changeSum, type Touched } from '../changes/changeSum';
import { whichStep } from '../steps/readStep';
import { type Scenario } from '../steps/scenario';
import { shiftMoney } from '../changes/shift';
import { taperAsEntered } from '../changes/taperAsEntered';
import { covers, type Step } from '../steps/step';
import { Touches } from '../steps/touches';
import { type UnmetLine, unmetLines } from './unmetLines';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** A plan as a scenario leaves it. */
export interface PlanUnderScenario {
  readonly plan: Plan;
  /** Where money was cut from floors, since there was no other. */
  readonly brokenFloors: readonly BrokenFloors[];
  /** Ring-fenced money that could be placed nowhere. */
  readonly stranded: readonly Stranded[];
  /** What lines need after the steps and do not get. */
  readonly unmet: readonly UnmetLine[];
  /** The steps that changed nothing in any year. */
  readonly idle: readonly Step[];
}

/**
 * The plan as a scenario leaves it: the steps act in order, then shortages go down from the streams through
 * contributions and pools to the allocation lines. Whatever is calculated from a plan is calculated from this one in
 * the same way. Sums before and after agree to the penny, and a step that changes nothing leaves everything as it
 * was.
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
  const acted = new Set<Step>();
  const years = labelsOf(plan).map(({ label, year }) => {
    const ofYear = amounts.in(label);
    const changedLines = new Set<number>();
    touches.clear();
    steps.forEach((step, position) => {
      const column = covers(step, year) ? ofYear.write(step.target.table) : undefined;
      if (!column) return;
      touches.begin(step, position);
      const onLines = step.target.table === 'Allocation';
      const touched = onLines ? { row: (row: number) => (changedLines.add(row), touches.row(row)) } : touches;
      if (carryOutStep(plan, column, step, touched)) acted.add(step);
    });
    touches.keepOnly((kind) => ofYear.written(kind));
    const needed = changedLines.size ? ofYear.read('Allocation')?.pence.slice() : undefined;
    const { broken, stranded } = cascade(plan, ofYear, touches);
    const entered = yearColumn(plan.tables.Allocation, label)?.pence;
    if (needed && entered) raisedLinesUnknown(plan, ofYear, changedLines, entered, needed);
    return { broken, stranded, unmet: unmetLines(ofYear.read('Allocation'), needed, changedLines) };
  });
  const outcome = {
    plan: { ...plan, tables: amounts.tables(), scenario: name, base: plan },
    brokenFloors: years.flatMap(({ broken }) => broken),
    stranded: years.flatMap(({ stranded }) => stranded),
    unmet: years.flatMap(({ unmet }) => unmet),
    idle: steps.filter((step) => !acted.has(step)),
  };
  outcomes.set(outcome.plan.tables, outcome);
  return outcome;
}

const outcomes = new WeakMap<Plan['tables'], PlanUnderScenario>();

/** What else came of the scenario that left a plan as it is; null for a plan as entered. */
export const outcomeBehind = ({ tables }: Plan): PlanUnderScenario | null => outcomes.get(tables) ?? null;

/**
 * What a year's amounts are after the steps, before shortages go down.
 *
 * @throws `#N/A` for the first step that cannot be carried out
 */
export function amountsAfterSteps(plan: Plan, steps: readonly Step[], label: string): AmountsInYear {
  const year = labelsOf(plan).find((each) => each.label === label)?.year ?? null;
  const amounts = new AmountsInYear(plan, label);
  for (const step of steps) {
    const column = covers(step, year) ? amounts.write(step.target.table) : undefined;
    if (column) carryOutStep(plan, column, step, { row: () => undefined });
  }
  return amounts;
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
    for (const { label, year } of tableOf(plan, kind).years) labels.set(label, year?.start ?? null);
  return [...labels].map(([label, year]) => ({ label, year }));
}

/**
 * Carries a step out in the column of one year.
 *
 * @param plan in whose scenario table the step is
 * @param touched gets each row whose amount becomes another; money that is shifted stays with its source
 * and is not reported
 * @returns whether anything changed
 * @throws `#N/A` where it cannot be carried out
 */
export function carryOutStep(plan: Plan, column: WorkingColumn, step: Step, touched: Touched): boolean {
  const { target, change, from, to, row } = step;
  try {
    if (change.is === 'shift') return shiftMoney(plan, column, step);
    if (change.is === 'own taper') return taperAsEntered(plan, column, target.rows, touched);
    const always = from !== null || to !== null;
    return changeSum(column, target.rows, change, { always, said: target.said, touched });
  } catch (error) {
    if (!(error instanceof PoolError)) throw error;
    throw new StepFailed(row, `${whichStep(plan, row)} cannot be carried out. ${error.message}`);
  }
}
