import { readYearHeading } from '../../../model/calendar/yearHeading';
import { type Pence } from '../../../model/money/pence';
import { type Plan } from '../../../model/plan/plan';
import { tierSchedule } from '../../../model/services/tierSchedule';
import { type Draft } from '../../drafting/draft';
import { tryDraft } from '../../drafting/tryDraft';
import { isShift } from '../steps/typedStep';

/** What a draft's shifts bring to prevention in a year, by the calendar year in which it starts. */
export interface MovedInYear {
  readonly start: number;
  readonly moved: Pence;
}

/**
 * What prevention has in each year more than the same draft without its shifts would leave it, from the first year in
 * which that is anything; null where nothing is shifted to it, an amount is not known, or the draft fails.
 *
 * @param plan as entered
 */
export function movedToPrevention(plan: Plan, draft: Draft): MovedInYear[] | null {
  const others = draft.steps.filter(({ Change }) => !isShift(String(Change ?? '')));
  if (others.length === draft.steps.length) return null;
  const [without, withShifts] = [{ ...draft, steps: others }, draft].map((each) => preventionIn(plan, each));
  if (!without || !withShifts) return null;
  const years = [...withShifts].map(([start, pence]) => ({
    start,
    moved: Math.max(0, pence - (without.get(start) ?? 0)),
  }));
  const moving = years.filter(({ moved }) => moved > 0).map(({ start }) => start);
  if (!moving.length) return null;
  const first = Math.min(...moving);
  const last = Math.max(...years.map(({ start }) => start));
  return Array.from({ length: last - first + 1 }, (_, y) => ({
    start: first + y,
    moved: years.find(({ start }) => start === first + y)?.moved ?? 0,
  }));
}

/** What prevention has by year under a draft; null where the draft fails or an amount is not known. */
function preventionIn(plan: Plan, draft: Draft): Map<number, Pence> | null {
  const outcome = tryDraft(plan, draft);
  const schedule = 'plan' in outcome ? tierSchedule(outcome.plan) : null;
  if (!schedule) return null;
  const found = new Map<number, Pence>();
  for (const [y, label] of schedule.years.entries()) {
    const heading = readYearHeading(label);
    const amount = schedule.prevention.amounts[y];
    if (heading.kind !== 'year' || !amount) continue;
    if (amount.atLeast) return null;
    found.set(heading.year.start, amount.pence);
  }
  return found;
}
