import { formatPounds } from '../../../model/money/format';
import { toThePound } from '../../look/AmountCell';
import { headlinesUpTo } from '../../../model/money/headlines';
import { type LeverOutcome } from '../../../model/scenarios/questions/leverOutcomes';

/** What is looked at, as a choice says it. */
export const OUTCOME_WORDS: Readonly<Record<LeverOutcome, string>> = {
  Broken: 'Commitments that are broken',
  Shortfall: 'What commitments are short of',
  Allocated: 'What is allocated',
};

/**
 * Writes an outcome to the penny, or a number of commitments.
 *
 * @example
 * [writeOutcome('Shortfall', 12345), writeOutcome('Broken', 2)] // => ["£123.45", "2"]
 */
export const writeOutcome = (outcome: LeverOutcome, value: number): string =>
  outcome === 'Broken' ? value.toLocaleString('en-GB') : formatPounds(value);

/** Writes outcomes that are beside each other in a picture, in one unit. */
export const shortOutcomes = (outcome: LeverOutcome, all: readonly number[]): ((value: number) => string) =>
  outcome === 'Broken'
    ? (value) => value.toLocaleString('en-GB')
    : headlinesUpTo(all.reduce((most, value) => Math.max(most, Math.abs(value)), 0));

/** Writes an outcome as a table does, to the pound. */
export const roundOutcome = (outcome: LeverOutcome, value: number): string =>
  outcome === 'Broken' ? writeOutcome(outcome, value) : toThePound(value);
