import { sumOf } from '../funding/sum';
import { type Pence } from '../money/pence';
import { type Plan } from '../plan/readPlan';
import { commitmentSchedule } from '../commitments/commitmentSchedule';
import { type DraftStep } from './draft';
import { stepWords } from './stepWords';
import { underSteps } from './waterfall';

/** What is looked at as levers move: what is allocated, or what commitments are short of, in a year. */
export type Outcome = 'Allocated' | 'Shortfall';

/** One lever moved alone, the others at rest. */
export interface Swing {
  readonly lever: string;
  /** What the outcome becomes, in pence. */
  readonly becomes: Pence;
  /** Against the outcome with no lever moved. */
  readonly change: Pence;
}

/** A tornado: levers one at a time, the greatest swing first, and how far all together differ from their sum. */
export interface Tornado {
  readonly base: Pence;
  readonly swings: readonly Swing[];
  /** All levers moved at once, one after the other. */
  readonly together: Pence;
  /** What all levers together do beyond the sum of what each does alone: single effects do not add up. */
  readonly interaction: Pence;
}

/**
 * Moves each lever alone and then all of them, and says how far the effects are from adding up. (`calculations`
 * section 12.)
 *
 * @param levers steps, each a lever
 * @param label the year's heading, or `Undated`
 *
 * @example
 * tornado(readPlan([[['Allocation', 'Source', '2010/11'], ['', 'ABG', 100]], [['Stream', '2010/11'], ['ABG', 100]]]), [{ Target: 'All', Change: 'cut %', Value: 0.1 }, { Target: 'All', Change: 'cut %', Value: 0.5 }], 'Allocated', '2010/11').interaction // => 500
 */
export function tornado(plan: Plan, levers: readonly DraftStep[], outcome: Outcome, label: string): Tornado {
  const base = outcomeOf(plan, outcome, label);
  const swings = levers.map((lever) => {
    const becomes = outcomeOf(underSteps(plan, [lever]), outcome, label);
    return { lever: stepWords(lever), becomes, change: becomes - base };
  });
  const together = outcomeOf(underSteps(plan, levers), outcome, label);
  const sum = swings.reduce((total, { change }) => total + change, 0);
  return {
    base,
    swings: [...swings].sort((a, b) => Math.abs(b.change) - Math.abs(a.change)),
    together,
    interaction: together - base - sum,
  };
}

/**
 * What an outcome becomes for each pair of values of two levers: a row for each value of the first.
 *
 * @param values of the first and the second lever, as their Value
 */
export function twoLevers(
  plan: Plan,
  levers: readonly [DraftStep, DraftStep],
  values: readonly [readonly number[], readonly number[]],
  outcome: Outcome,
  label: string,
): Pence[][] {
  const [first, second] = levers;
  return values[0].map((a) =>
    values[1].map((b) =>
      outcomeOf(
        underSteps(plan, [
          { ...first, Value: a },
          { ...second, Value: b },
        ]),
        outcome,
        label,
      ),
    ),
  );
}

function outcomeOf(plan: Plan, outcome: Outcome, label: string): Pence {
  if (outcome === 'Allocated') {
    const column = plan.tables.Allocation?.years.find((year) => year.label === label);
    return column ? sumOf(column).pence : 0;
  }
  return (commitmentSchedule(plan) ?? [])
    .filter(({ year, shortfall }) => year === label && shortfall.known)
    .reduce((sum, { shortfall }) => sum + shortfall.pence, 0);
}
