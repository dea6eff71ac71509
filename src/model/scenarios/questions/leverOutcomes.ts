import { type Pence } from '../../money/pence';
import { type SweepFigures } from '../sweep/sweep';

/** What is looked at as levers move: what is allocated, what commitments are short of, how many are broken. */
export const OUTCOMES = ['Allocated', 'Shortfall', 'Broken'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Pence that are allocated and that commitments are short of, and how many are; shortfalls that is not known do not count. */
export type Outcomes = Readonly<Record<Outcome, Pence>>;

/**
 * What a year comes to.
 *
 * @example
 * outcomesOf({ tiers: Float64Array.of(900, 100), shortfalls: Float64Array.of(0, 50, NaN) }) // => { Allocated: 1000, Shortfall: 50, Broken: 1 }
 */
export function outcomesOf({ tiers, shortfalls }: SweepFigures): Outcomes {
  const short = shortfalls.filter((pence) => pence > 0);
  return { Allocated: sum(tiers), Shortfall: sum(short), Broken: short.length };
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Whether less or more of an outcome is worse. */
export const worseOf = (outcome: Outcome): 'less' | 'more' => (outcome === 'Allocated' ? 'less' : 'more');
