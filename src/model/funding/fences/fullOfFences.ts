import { type Pence } from '../../money/pence';
import { placeFenced } from './placeFenced';

/** Up to so many ring-fences all sets of them are looked at, which is quicker than a network. */
export const MOST_SETS = 9;

/** Ring-fences, and lines that are full of their money. */
export interface FullLines {
  readonly fences: readonly number[];
  readonly lines: readonly number[];
}

/**
 * The ring-fences whose money cannot all be used, with those that they compete with, and the lines that take all their
 * money from these; null where all can be used. Of several such sets the smallest of those that leave most over.
 * (Hall's condition, docs/calculations.md#5-ring-fences.)
 *
 * @param pence by ring-fence
 * @param mayPay by ring-fence: whether it may pay for a line
 * @param lines pence that each line can take
 *
 * @example
 * fullOfFences([70, 20], [(line) => line === 0, () => true], [60, 100]) // => { fences: [0], lines: [0] }
 * @example
 * fullOfFences([60, 20], [(line) => line === 0, () => true], [60, 100]) // => null
 */
export function fullOfFences(
  pence: readonly Pence[],
  mayPay: readonly ((line: number) => boolean)[],
  lines: readonly Pence[],
): FullLines | null {
  if (pence.length > MOST_SETS) {
    const fences = pence.map((each, fence) => ({ pence: each, mayPay: mayPay[fence] ?? (() => false) }));
    return placeFenced(fences, lines).tooMuch;
  }
  return fullOfSets(
    pence,
    lines.map((_, line) => payersOf(mayPay, line)),
    lines,
  );
}

/**
 * The same for few ring-fences, of which those that may pay for a line are the bits of a number.
 *
 * @param payers by line
 *
 * @example
 * fullOfSets([70, 20], [0b11, 0b10], [60, 100]) // => { fences: [0], lines: [0] }
 */
export function fullOfSets(
  pence: readonly Pence[],
  payers: readonly number[],
  lines: readonly Pence[],
): FullLines | null {
  const sets = 1 << pence.length;
  // what lines can take of which only ring-fences of a set may pay, set by set
  const within = new Float64Array(sets);
  for (let line = 0; line < lines.length; line++) {
    const set = payers[line] as number;
    within[set] = (within[set] as number) + (lines[line] as number);
  }
  for (let fence = 0; fence < pence.length; fence++)
    for (let set = 0; set < sets; set++)
      if ((set >> fence) & 1) within[set] = (within[set] as number) + (within[set ^ (1 << fence)] as number);
  const all = within[sets - 1] as number;
  // what the ring-fences of a set have, from the set without its last
  const has = new Float64Array(sets);
  let [most, smallest] = [0, 0];
  for (let set = 1; set < sets; set++) {
    const last = 31 - Math.clz32(set);
    has[set] = (has[set ^ (1 << last)] as number) + (pence[last] as number);
    const over = (has[set] as number) + (within[sets - 1 - set] as number) - all;
    if (over > most) [most, smallest] = [over, set];
    else if (over === most && over > 0) smallest &= set;
  }
  if (most === 0) return null;
  return {
    fences: [...pence.keys()].filter((fence) => (smallest >> fence) & 1),
    lines: [...lines.keys()].filter((line) => lines[line] && (payers[line] as number) & smallest),
  };
}

/** Which ring-fences may pay for a line, as the bits of a number. */
export function payersOf(mayPay: readonly ((line: number) => boolean)[], line: number): number {
  let set = 0;
  for (let fence = 0; fence < mayPay.length; fence++) if (mayPay[fence]?.(line)) set |= 1 << fence;
  return set;
}
