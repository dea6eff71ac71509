import { type Pence } from '../../money/pence';
import { type SweepFigures } from '../sweep/sweep';

/** What is looked at as levers move: what is allocated, what commitments are short of, how many are broken. */
export const LEVER_OUTCOMES = ['Allocated', 'Shortfall', 'Broken'] as const;
export type LeverOutcome = (typeof LEVER_OUTCOMES)[number];

/** Pence that are allocated and that commitments are short of, and how many are; shortfalls that is not known do not count. */
export type LeverOutcomes = Readonly<Record<LeverOutcome, Pence>>;

/**
 * What a year comes to.
 *
 * @example
 * leverOutcomes({ tiers: Float64Array.of(900, 100), shortfalls: Float64Array.of(0, 50, NaN) }) // => { Allocated: 1000, Shortfall: 50, Broken: 1 }
 */
export function leverOutcomes({ tiers, shortfalls }: SweepFigures): LeverOutcomes {
  const short = shortfalls.filter((pence) => pence > 0);
  return { Allocated: sum(tiers), Shortfall: sum(short), Broken: short.length };
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Whether less or more of an outcome is worse. */
export const worseOf = (outcome: LeverOutcome): 'less' | 'more' =>
  outcome === 'Allocated' ? 'less' : 'more';
