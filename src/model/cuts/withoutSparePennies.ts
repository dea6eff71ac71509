import { type Pence } from '../money/pence';

/** What lines give up, and what they must save with it. */
export interface Saving {
  /** Pence that must be saved. */
  readonly saving: Pence;
  /** Pence that each line gives up, which save that or a little more. */
  readonly gross: readonly Pence[];
  /** What is saved of each penny of a line, times `scale`. */
  readonly own: readonly bigint[];
  readonly scale: bigint;
  /** How far each line is beyond its exact part, or its place in turn: the line with most gives a penny back first. */
  readonly beyond: readonly number[];
}

/**
 * Gives back every penny without which the lines still save what they must. Rounding up line by line saves a few
 * pence too many; here no line is left that could give a penny less. Between equals the later line gives back first.
 *
 * @example
 * withoutSparePennies({ saving: 255, gross: [163, 122], own: [9n, 9n], scale: 10n, beyond: [0.9, 0.7] }) // => [162, 122]
 */
export function withoutSparePennies({ saving, gross, own, scale, beyond }: Saving): Pence[] {
  const given = [...gross];
  const saved = given.reduce((sum, pence, i) => sum + (own[i] ?? 0n) * BigInt(pence), 0n);
  let spare = saved - BigInt(saving) * scale;
  const order = given.map((_, i) => i).sort((i, j) => (beyond[j] ?? 0) - (beyond[i] ?? 0) || j - i);
  for (let before = -1n; spare !== before;) {
    before = spare;
    for (const i of order) {
      const penny = own[i] ?? 0n;
      if (penny === 0n || penny > spare || !given[i]) continue;
      given[i] = (given[i] ?? 0) - 1;
      spare -= penny;
    }
  }
  return given;
}
