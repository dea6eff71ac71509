/**
 * A likelihood from evidence that adds up: 0 is even, each unit for or against weighs as much as the next.
 *
 * @example
 * likelihood(0) // => 0.5
 */
export const likelihood = (evidence: number): number => 1 / (1 + Math.exp(-evidence));
