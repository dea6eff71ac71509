import { type Pence } from '../money/pence';
import { placeFenced } from './placeFenced';

/** Up to so many ring-fences all sets of them are looked at, which is quicker than a network. */
const MOST_SETS = 6;

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
  const sets = 1 << pence.length;
  const payers = lines.map((_, line) => payersOf(mayPay, line));
  // what lines can take of which only ring-fences of a set may pay, set by set
  const within = new Array<number>(sets).fill(0);
  lines.forEach((room, line) => (within[payers[line] ?? 0] = (within[payers[line] ?? 0] ?? 0) + room));
  for (let fence = 0; fence < pence.length; fence++)
    for (let set = 0; set < sets; set++)
      if ((set >> fence) & 1) within[set] = (within[set] ?? 0) + (within[set ^ (1 << fence)] ?? 0);
  const all = within[sets - 1] ?? 0;
  let [most, smallest] = [0, 0];
  for (let set = 1; set < sets; set++) {
    let over = (within[sets - 1 - set] ?? 0) - all;
    for (let fence = 0; fence < pence.length; fence++) if ((set >> fence) & 1) over += pence[fence] ?? 0;
    if (over > most) [most, smallest] = [over, set];
    else if (over === most && over > 0) smallest &= set;
  }
  if (most === 0) return null;
  return {
    fences: [...pence.keys()].filter((fence) => (smallest >> fence) & 1),
    lines: [...lines.keys()].filter((line) => lines[line] && (payers[line] ?? 0) & smallest),
  };
}

function payersOf(mayPay: readonly ((line: number) => boolean)[], line: number): number {
  let set = 0;
  for (let fence = 0; fence < mayPay.length; fence++) if (mayPay[fence]?.(line)) set |= 1 << fence;
  return set;
}
