import { CERTAINTIES } from '../plan/declared/words';
import { type Plan } from '../plan/plan';
import { comparable } from '../table/heading';
import { fundingSchedule } from './schedule';
import { addSums, NOTHING, type Sum } from './sum';
import { tableOf } from '../plan/tableOf';

/** Where the plan does not say how certain a stream is, or says it in a word of its own. */
export const NOT_GIVEN = 'Not given';

export interface CertaintyTotals {
  readonly years: readonly string[];
  /** In order of certainty, only those that occur. */
  readonly rows: readonly { readonly certainty: string; readonly amounts: readonly Sum[] }[];
  readonly total: readonly Sum[];
}

/** What can be counted on: funding by certainty and year. Empty where the plan has no streams. */
export function fundingByCertainty(plan: Plan): CertaintyTotals {
  const schedule = fundingSchedule(plan);
  if (!schedule) return { years: [], rows: [], total: [] };
  const rows = [...CERTAINTIES, NOT_GIVEN].flatMap((certainty) => {
    const lines = schedule.lines.filter((line) => certaintyOf(line.certainty) === certainty);
    if (!lines.length) return [];
    const amounts = schedule.years.map((_, y) =>
      lines.map((line) => line.amounts[y] ?? NOTHING).reduce(addSums),
    );
    return [{ certainty, amounts }];
  });
  return { years: schedule.years, rows, total: schedule.total };
}

/**
 * The certainty that a word stands for.
 *
 * @param typed as the plan has it
 *
 * @example
 * ['at  risk', 'hoped for', ''].map(certaintyOf) // => ["At risk", "Not given", "Not given"]
 */
export const certaintyOf = (typed: string): string =>
  CERTAINTIES.find((certainty) => comparable(certainty) === comparable(typed)) ?? NOT_GIVEN;

/**
 * Whether any stream of the plan says how certain it is.
 *
 * @example
 * saysCertainty(readPlan([[['Stream', 'Certainty'], ['ABG', 'Indicative'], ['Base budget', '']]])) // => true
 */
export const saysCertainty = (plan: Plan): boolean => tableOf(plan, 'Stream').words.Certainty.some(Boolean);
