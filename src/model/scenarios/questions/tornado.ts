import { type Plan } from '../../plan/plan';
import { type DraftStep } from '../steps/draft';
import { type Outcome, outcomesOf, worseOf } from './leverOutcomes';
import { leverValue, withValue } from '../steps/leverValue';
import { type Lever, oneAtATime, type Tornado } from './oneAtATime';
import { readDraft } from '../run/readDraft';
import { type Step } from '../steps/step';
import { stepWords } from '../steps/stepWords';
import { sweep } from '../sweep/sweep';

/** How far a step is moved: from not being done to being done, or by a share of its own value either way. */
export type Reach = 'whole' | number;

/**
 * Which of a draft's steps matters most: each moved alone, the others at rest, and then all to their worse ends.
 * (docs/calculations.md#12-risk.)
 *
 * @param rows the draft; each of its own steps is a lever
 * @param label the year's heading, or `Undated`
 * @param reach a step that has no value, such as an end, is done or not whatever it is
 * @returns how much of the work is done, again and again; and at last the tornado
 * @throws `#N/A` for a step that cannot be carried out
 */
export function* tornado(
  plan: Plan,
  rows: readonly DraftStep[],
  outcome: Outcome,
  label: string,
  reach: Reach,
): Generator<number, Tornado> {
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
    outcomesOf(swept.under([...before, ...settings.filter((step) => step !== null)], of))[outcome];
  return yield* oneAtATime(levers, outcomeOf, worseOf(outcome));
}

/** The draft's row of a step: those rows are last in the scenario table. */
const wordsFor = (rows: readonly DraftStep[], { tables: { Scenario } }: Plan, { row }: Step): DraftStep =>
  rows[row - ((Scenario?.rows ?? 0) - rows.length)] ?? {};
