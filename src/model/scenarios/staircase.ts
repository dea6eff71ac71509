import { commitmentSchedule } from '../commitments/commitmentSchedule';
import { type Pence } from '../money/pence';
import { type Plan } from '../plan/readPlan';
import { type DraftStep, draftPlan } from './draft';
import { planUnder } from './planUnder';
import { scenarioNamed } from './scenario';

/** A commitment and the least cut that breaks it. */
export interface Stair {
  readonly commitment: string;
  /** The least cut, a share of 1 in tenths of a percent, at which it is no longer kept; null where it never breaks. */
  readonly at: number | null;
  /** What it is short of then. */
  readonly shortBy: Pence;
}

const STEPS = 1000;
const TRIED = 'What is tried';

/**
 * Which commitment breaks first as a cut grows: each commitment that is kept without it, with the least cut that
 * breaks it, those that break first before the others. One step's share goes from nothing to all in tenths of a
 * percent; the steps before it stand.
 *
 * @param steps the drafted scenario; the change of the last one is taken to be `cut %`
 * @param label the year's heading, or `Undated`
 */
export function staircase(plan: Plan, steps: readonly DraftStep[], label: string): Stair[] {
  const before = steps.slice(0, -1);
  const lever = steps.at(-1);
  if (!lever) return [];
  const known = new Map<number, ReadonlyMap<string, Pence>>();
  const shortAt = (step: number): ReadonlyMap<string, Pence> => {
    const found =
      known.get(step) ??
      shortfalls(plan, [...before, { ...lever, Change: 'cut %', Value: step / STEPS }], label);
    known.set(step, found);
    return found;
  };
  const kept = [...shortAt(0)].filter(([, short]) => short === 0).map(([name]) => name);
  const stairs = kept.map((commitment): Stair => {
    const short = (step: number) => shortAt(step).get(commitment) ?? 0;
    if (short(STEPS) === 0) return { commitment, at: null, shortBy: 0 };
    let holds = 0;
    let breaks = STEPS;
    while (breaks - holds > 1) {
      const middle = (holds + breaks) >> 1;
      if (short(middle) > 0) breaks = middle;
      else holds = middle;
    }
    return { commitment, at: breaks / STEPS, shortBy: short(breaks) };
  });
  return stairs.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
}

/** What each commitment with a floor is short of; those of which it is not known are left out. */
function shortfalls(plan: Plan, steps: readonly DraftStep[], label: string): ReadonlyMap<string, Pence> {
  const drafted = draftPlan(plan, TRIED, steps);
  const under = planUnder(drafted, scenarioNamed(drafted, TRIED)).plan;
  return new Map(
    (commitmentSchedule(under) ?? []).flatMap(({ year, status, commitment, shortfall }) =>
      year === label && (status === 'Kept' || status === 'Broken') ? [[commitment, shortfall.pence]] : [],
    ),
  );
}
