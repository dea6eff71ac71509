import { type Plan } from '../../plan/plan';
import { WHOLE } from '../../plan/workPart';
import { type DraftStep } from '../steps/draftPlan';
import { type LeverOutcome, leverOutcomes, worseOf } from './leverOutcomes';
import { leverValue, withValue } from '../steps/leverValue';
import { allTogether, type Alone, eachAlone, type Lever, type Tornado } from './eachAlone';
import { readDraft } from '../run/readDraft';
import { type Step } from '../steps/step';
import { stepWords } from '../steps/stepWords';
import { sweep } from '../sweep/sweep';

/** How far a step is moved: from not being done to being done, or by a share of its own value either way. */
export type Reach = 'whole' | number;

/** What is asked of the steps of a draft. */
export interface Moved {
  /** The draft; each of its own steps is a lever. */
  readonly rows: readonly DraftStep[];
  readonly outcome: LeverOutcome;
  /** The year's heading, or `Undated`. */
  readonly label: string;
  /** A step that has no value, such as an end, is done or not whatever it is. */
  readonly reach: Reach;
}

/**
 * Which of a draft's steps matters most: each moved alone, the others at rest. (docs/calculations.md#12-risk.)
 *
 * @param part of the steps
 * @returns how much of the work is done, again and again; and at last what each does
 * @throws `#N/A` for a step that cannot be carried out
 */
export function* stepsAlone(plan: Plan, moved: Moved, part = WHOLE): Generator<number, Alone> {
  const { levers, outcomeOf } = leversOf(plan, moved);
  return yield* eachAlone(levers, outcomeOf, part);
}

/**
 * And then all moved to their worse ends.
 *
 * @param alone what each of all steps does, in their order
 * @throws `#N/A` for a step that cannot be carried out
 */
export function tornado(plan: Plan, moved: Moved, alone: Alone): Tornado {
  const { levers, outcomeOf } = leversOf(plan, moved);
  return allTogether(levers, outcomeOf, alone, worseOf(moved.outcome));
}

function leversOf(plan: Plan, { rows, outcome, label, reach }: Moved) {
  const { of, before, own } = readDraft(plan, rows);
  const swept = sweep(plan, label);
  const levers = own.map((step): Lever<Step | null> => {
    const name = stepWords(wordsFor(rows, of, step));
    const value = leverValue(step);
    if (reach === 'whole') return { name, ends: [null, step], rest: null };
    if (value === null) return { name, ends: [null, step], rest: step };
    const ends = [withValue(step, value * (1 - reach)), withValue(step, value * (1 + reach))] as const;
    return { name, ends, rest: step };
  });
  const outcomeOf = (settings: readonly (Step | null)[]) =>
    leverOutcomes(swept.under([...before, ...settings.filter((step) => step !== null)], of))[outcome];
  return { levers, outcomeOf };
}

/** The draft's row of a step: those rows are last in the scenario table. */
const wordsFor = (rows: readonly DraftStep[], { tables: { Scenario } }: Plan, { row }: Step): DraftStep =>
  rows[row - ((Scenario?.rows ?? 0) - rows.length)] ?? {};
