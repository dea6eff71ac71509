import { type Pence } from '../../../model/money/pence';
import { type Giver } from './givers';

/** The most parts that a bar has: more could not be distinguished. */
const MOST = 5;

export interface BarPart {
  /** Which of the bar's looks it has, 0 the first. */
  readonly shape: number;
  readonly names: readonly string[];
  readonly pence: Pence;
}

/**
 * The parts of a bar in the order of those who give; where there are too many, the smallest are one part at the end.
 * What is not known, zero or negative has no part.
 *
 * @example
 * barParts([{ name: 'PCT', amount: { pence: 5, atLeast: false, known: true } }]) // => [{ shape: 0, names: ["PCT"], pence: 5 }]
 */
export function barParts(givers: readonly Omit<Giver, 'rows'>[]): BarPart[] {
  const shown = givers.filter(({ amount }) => amount.known && amount.pence > 0);
  const bySize = [...shown].sort((a, b) => b.amount.pence - a.amount.pence);
  const merged = new Set(shown.length > MOST ? bySize.slice(MOST - 1) : []);
  const parts = shown
    .filter((giver) => !merged.has(giver))
    .map(({ name, amount }, shape): BarPart => ({ shape, names: [name], pence: amount.pence }));
  if (merged.size === 0) return parts;
  const others = shown.filter((giver) => merged.has(giver));
  const pence = others.reduce((sum, { amount }) => sum + amount.pence, 0);
  return [...parts, { shape: MOST - 1, names: others.map(({ name }) => name), pence }];
}
