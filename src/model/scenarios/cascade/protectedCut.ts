import { type Pence } from '../../money/pence';
import { productAtMost } from '../../money/whole';
import { shareOut, type Stretch } from './shareOut';

/** Uses of one source beside each other, with what must stay of each at the same places. */
export interface FlooredStretch extends Stretch {
  readonly floors: Float64Array;
  /** What of the floors is of commitments that are Protected; none where it is left out. */
  readonly firm?: Float64Array;
}

let afloat = new Int32Array(64);
let weights = new Float64Array(64);
let shares = new Float64Array(64);

/**
 * Spreads a shortage as `spreadShortage` does where floors are protected, to the same penny, in arrays that are used
 * again and again: every use gives the same percentage until its floor holds it; where the floors cannot all be kept
 * they lose the same percentage. (docs/calculations.md#7-cut-rules, docs/calculations.md#8-commitments.)
 *
 * @param sum of the uses, above zero
 * @param short pence, at most the sum
 * @param parts is given what each use gives up, the first at 0
 * @returns how much of it is cut from floors
 *
 * @example
 * cutProtected({ pence: Float64Array.of(100, 100), floors: Float64Array.of(90, 80), from: 0, to: 2 }, 200, 115, new Float64Array(2)) // => 85
 */
export function cutProtected(uses: FlooredStretch, sum: Pence, short: Pence, parts: Float64Array): Pence {
  const { pence, floors, from, to } = uses;
  const count = to - from;
  makeRoom(count);
  let room = 0;
  for (let i = 0; i < count; i++) {
    const budget = pence[from + i] as number;
    const floor = floors[from + i] as number;
    weights[i] = budget < floor ? budget : floor;
    parts[i] = budget - (weights[i] as number);
    room += parts[i] as number;
  }
  if (short <= room) {
    fill(uses, sum, short, parts);
    return 0;
  }
  breakFloors(uses, sum - room, short - room, parts);
  return short - room;
}

/** Takes from the floors, which are in the weights, first those that are not Protected. */
function breakFloors(
  { firm, from, to }: FlooredStretch,
  sum: Pence,
  short: Pence,
  parts: Float64Array,
): void {
  const count = to - from;
  const take = (pence: Pence, of: Pence) => {
    if (pence === 0) return;
    shareOut(pence, { pence: weights, from: 0, to: count }, of, shares);
    for (let i = 0; i < count; i++) parts[i] = (parts[i] as number) + (shares[i] as number);
  };
  let kept = 0;
  for (let i = 0; firm && i < count; i++) kept += Math.min(weights[i] as number, firm[from + i] as number);
  if (!firm || kept === 0) {
    take(short, sum);
    return;
  }
  const held = weights.slice(0, count);
  for (let i = 0; i < count; i++) weights[i] = Math.max(0, (held[i] as number) - (firm[from + i] as number));
  const first = Math.min(short, sum - kept);
  take(first, sum - kept);
  for (let i = 0; i < count; i++) weights[i] = Math.min(held[i] as number, firm[from + i] as number);
  take(short - first, kept);
}

/**
 * Equal percentage with floors kept, beginning with every use afloat: those that would give more than they may are
 * held at that, until none is.
 *
 * @param parts what each use may give, which becomes what it gives
 */
function fill({ pence, from, to }: Stretch, sum: Pence, short: Pence, parts: Float64Array): void {
  let floating = to - from;
  for (let i = 0; i < floating; i++) afloat[i] = i;
  let pull = sum;
  let left = short;
  for (let held = true; held && floating > 0;) {
    const [allPull, all, before] = [pull, left, floating];
    floating = 0;
    for (let k = 0; k < before; k++) {
      const i = afloat[k] as number;
      const budget = pence[from + i] as number;
      const most = parts[i] as number;
      if (productAtMost(most, allPull, all, budget)) {
        pull -= budget;
        left -= most;
      } else afloat[floating++] = i;
    }
    held = floating < before;
  }
  for (let k = 0; k < floating; k++) weights[k] = pence[from + (afloat[k] as number)] as number;
  if (floating > 0) shareOut(left, { pence: weights, from: 0, to: floating }, pull, shares);
  for (let k = 0; k < floating; k++) parts[afloat[k] as number] = shares[k] as number;
}

function makeRoom(uses: number): void {
  if (uses <= afloat.length) return;
  afloat = new Int32Array(2 * uses);
  weights = new Float64Array(2 * uses);
  shares = new Float64Array(2 * uses);
}
