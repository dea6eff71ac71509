import { type Pence } from '../../money/pence';
import { shareOut } from '../cascade/shareOut';

/** The lines that are to be cut, and the commitments that must not break. */
export interface Stand {
  /** Pence, above zero. */
  readonly budgets: readonly Pence[];
  /** The commitment of each line by position among `commitments`, -1 where it keeps none. */
  readonly commitmentOf: readonly number[];
  readonly commitments: readonly { readonly name: string; readonly floor: Pence; readonly funded: Pence }[];
  readonly total: Pence;
  /** What streams and pools have in the year that nothing draws on. */
  readonly unspent: Pence;
}

/** What a cut breaks. */
export interface Breach {
  /** The commitment that is short of most. */
  readonly name: string;
  readonly short: Pence;
  /** What all are short of. */
  readonly total: Pence;
}

/** At most so many lines are cut while pennies are tried one after the other. */
const MOST_TRIED = 2e7;

/**
 * The smallest cut, every line giving the same percentage, that breaks a commitment: every cut below it keeps them all.
 * Shares by largest remainder do not all grow with the cut, so the pennies are tried one by one from where rounding can
 * first break a commitment. Where that would take too long the answer is a cut that breaks one while a penny less keeps
 * them all, found by halving.
 *
 * @param are whose commitments are all kept, and at least one has a floor
 *
 * @example
 * firstBreach({ budgets: [2, 6, 6], commitmentOf: [0, 1, -1], commitments: [{ name: 'K0', floor: 2, funded: 2 }, { name: 'K1', floor: 3, funded: 6 }], total: 14, unspent: 0 }) // => 3
 */
export function firstBreach(stand: Stand): Pence {
  const { budgets, total } = stand;
  let kept = safeCut(stand);
  let breaks = total;
  const from = kept;
  while (breaks - kept > 1) {
    const middle = kept + Math.floor((breaks - kept) / 2);
    if (breachAt(stand, middle).short > 0) breaks = middle;
    else kept = middle;
  }
  if ((breaks - from) * budgets.length > MOST_TRIED) return breaks;
  for (let cut = from + 1; cut < breaks; cut++) if (breachAt(stand, cut).short > 0) return cut;
  return breaks;
}

/** A cut up to which no rounding breaks a commitment: each line gives less than a penny more than its exact share. */
function safeCut({ budgets, commitmentOf, commitments, total }: Stand): Pence {
  const lines = commitments.map(() => 0);
  const amounts = commitments.map(() => 0n);
  budgets.forEach((pence, line) => {
    const commitment = commitmentOf[line] ?? -1;
    if (commitment < 0) return;
    lines[commitment] = (lines[commitment] ?? 0) + 1;
    amounts[commitment] = (amounts[commitment] ?? 0n) + BigInt(pence);
  });
  return commitments.reduce((least, { floor, funded }, i) => {
    const amount = amounts[i] ?? 0n;
    if (amount === 0n) return least;
    const room = Math.max(0, funded - floor - (lines[i] ?? 0));
    return Math.min(least, Number((BigInt(room) * BigInt(total)) / amount));
  }, total - 1);
}

/**
 * What breaks when every line gives the same share of a cut; short of 0 where all are kept.
 *
 * @param cut pence, from zero to the total
 *
 * @example
 * breachAt({ budgets: [100, 300], commitmentOf: [0, -1], commitments: [{ name: 'Safe', floor: 90, funded: 100 }], total: 400, unspent: 0 }, 80) // => { name: "Safe", short: 10, total: 10 }
 */
export function breachAt({ budgets, commitmentOf, commitments, total }: Stand, cut: Pence): Breach {
  const pence = Float64Array.from(budgets);
  const given = shareOut(cut, { pence, from: 0, to: pence.length }, total, new Float64Array(pence.length));
  const left = commitments.map(({ funded }) => funded);
  given.forEach((part, line) => {
    const commitment = commitmentOf[line] ?? -1;
    if (commitment >= 0) left[commitment] = (left[commitment] ?? 0) - part;
  });
  let worst = { name: '', short: 0 };
  let all = 0;
  commitments.forEach(({ name, floor }, i) => {
    const short = Math.max(0, floor - (left[i] ?? 0));
    all += short;
    if (short > worst.short) worst = { name, short };
  });
  return { ...worst, total: all };
}
