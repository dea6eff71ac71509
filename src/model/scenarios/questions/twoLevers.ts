import { impossible } from '../../errors/poolError';
import { type Plan } from '../../plan/plan';
import { fallsTo, WHOLE } from '../../plan/workPart';
import { type DraftStep } from '../steps/draftPlan';
import { type LeverOutcomes, leverOutcomes } from './leverOutcomes';
import { leverValue, withValue } from '../steps/leverValue';
import { readDraft } from '../run/readDraft';
import { type Step } from '../steps/step';
import { sweep } from '../sweep/sweep';

/** What a year comes to for each pair of values of two steps. */
export interface LeverGrid {
  /** The values of the first and of the second step: shares of 1, or pence. */
  readonly values: readonly [readonly number[], readonly number[]];
  /** A row for each value of the first. */
  readonly outcomes: readonly (readonly LeverOutcomes[])[];
}

/** From nothing through the step's own value to twice as much. */
const PARTS = [0, 0.5, 1, 1.5, 2];

/**
 * What becomes of a year as two steps of a draft go from nothing to twice their value, the others as they are.
 *
 * @param pair their positions in the draft
 * @param label the year's heading, or `Undated`
 * @param part of the values of the first step: the grid has their rows
 * @returns how much of the work is done, again and again; and at last the grid
 * @throws `#N/A` for a step that cannot be carried out, or has no value to move
 */
export function* twoLevers(
  plan: Plan,
  rows: readonly DraftStep[],
  pair: readonly [number, number],
  label: string,
  part = WHOLE,
): Generator<number, LeverGrid> {
  const { of, before, own } = readDraft(plan, rows);
  const swept = sweep(plan, label);
  const [first, second] = pair.map((position) => valuesOf(own[position])) as [number[], number[]];
  const outcomes: LeverOutcomes[][] = [];
  const falling = fallsTo([...first.entries()], part);
  for (const [i, a] of falling) {
    const row: LeverOutcomes[] = [];
    // there and back again, so that each differs little from the one before
    const order = [...second.keys()];
    for (const j of i % 2 ? order.reverse() : order) {
      const set = own.map((step, at) =>
        at === pair[0] ? withValue(step, a) : at === pair[1] ? withValue(step, second[j] as number) : step,
      );
      row[j] = leverOutcomes(swept.under([...before, ...set], of));
      const done = outcomes.length * second.length + row.filter(Boolean).length;
      yield done / (falling.length * second.length);
    }
    outcomes.push(row);
  }
  return { values: [first, second], outcomes };
}

/** The values that a step takes, each once: what is more than all is all. */
function valuesOf(step: Step | undefined): number[] {
  const value = step ? leverValue(step) : null;
  if (!step || value === null || value === 0)
    throw impossible(
      'A step without an amount cannot be moved: choose two steps that have a percentage or an amount.',
    );
  return [...new Set(PARTS.map((part) => leverValue(withValue(step, value * part)) ?? 0))];
}
