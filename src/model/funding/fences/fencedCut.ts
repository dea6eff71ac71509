import { fullOfFences, fullOfSets, MOST_SETS, payersOf } from './fullOfFences';
import { type Fenced, placeFenced } from './placeFenced';
import { type Pence } from '../../money/pence';

/** A pool that is short, with ring-fenced money in it. */
export interface FencedPool {
  /** Pence of each line, above zero. */
  readonly budgets: readonly Pence[];
  /** What still arrives of ring-fenced money. */
  readonly fences: readonly Fenced[];
  /** All that the pool has, ring-fenced or not. */
  readonly available: Pence;
  /** Which fences may pay for each line, as bits, where the caller knows it for many cuts. */
  readonly payers?: readonly number[] | null;
}

/** How some of the lines, by position, bear a shortage between them. */
export type SpreadOver = (lines: readonly number[], short: Pence) => { given: Pence[]; fromFloors: Pence };

/** What each line gives up, how much of that is of floors, and what of each fence's money can be used for nothing. */
export interface FencedCut {
  readonly given: Pence[];
  readonly fromFloors: Pence;
  readonly stranded: readonly Pence[];
}

/**
 * Cuts the lines of a pool down to what it has, by a rule, only as far as ring-fenced money can still be used in full
 * on what it may pay for: where the rule would leave less on some lines than the money that may pay for them alone,
 * these keep just that, and the others bear the rest by the same rule. What can be placed nowhere is stranded, and
 * bears nothing. (The rule as it is, and then the most violated set apart from the rest, again and again: the
 * decomposition of Fujishige for a rule that is fair among all.)
 *
 * @param pool which is short, or has no more than its lines
 *
 * @example
 * fencedCut({ budgets: [70, 100], fences: [{ pence: 70, mayPay: (line) => line === 0 }], available: 120 }, (lines, short) => ({ given: lines.map(() => short / lines.length), fromFloors: 0 })) // => { given: [0, 50], fromFloors: 0, stranded: [0] }
 */
export function fencedCut(
  { budgets, fences, available, payers = payersIn(budgets, fences) }: FencedPool,
  spread: SpreadOver,
): FencedCut {
  const lines = Array.from(budgets.keys());
  const sum = total(budgets);
  const arriving = total(fences.map(({ pence }) => pence));
  const given = new Array<Pence>(budgets.length).fill(0);
  let fromFloors = 0;
  // money to be paid back out of the pool leaves no telling whose money it is
  const isTold = available >= arriving;
  const used = isTold ? usable(fences, budgets, payers) : fences.map(() => 0);
  const stranded = fences.map(({ pence }, fence) => (isTold ? pence - (used[fence] ?? 0) : 0));
  solve(lines, isTold ? Array.from(fences.keys()) : [], sum - Math.min(sum, available - total(stranded)));
  return { given, fromFloors, stranded };

  function solve(own: readonly number[], ofFences: readonly number[], short: Pence): void {
    if (short <= 0) return;
    const parts = spread(own, short);
    const kept = own.map((line, i) => (budgets[line] ?? 0) - (parts.given[i] ?? 0));
    const mayPay = ofFences.map((fence) => (line: number) => fences[fence]?.mayPay(own[line] ?? -1) ?? false);
    const uses = ofFences.map((fence) => used[fence] ?? 0);
    const tooMuch = payers
      ? fullOfSets(uses, payersAmong(payers, own, ofFences, fences.length), kept)
      : fullOfFences(uses, mayPay, kept);
    if (!tooMuch || tooMuch.lines.length === own.length) {
      own.forEach((line, i) => (given[line] = parts.given[i] ?? 0));
      fromFloors += parts.fromFloors;
      return;
    }
    const tight = new Set(tooMuch.fences);
    const full = new Set(tooMuch.lines);
    // a line that is left nothing takes no money, and belongs to those who alone may pay for it
    kept.forEach((pence, line) => {
      if (pence === 0 && mayPay.some((pays, fence) => tight.has(fence) && pays(line))) full.add(line);
    });
    const [these, others] = apart(own, (_, i) => full.has(i));
    const [ofThese, ofOthers] = apart(ofFences, (_, i) => tight.has(i));
    const keep = total(ofThese.map((fence) => used[fence] ?? 0));
    const cut = total(these.map((line) => budgets[line] ?? 0)) - keep;
    solve(these, ofThese, cut);
    solve(others, ofOthers, short - cut);
  }
}

/** What of each ring-fence's money can be used on lines as they are. */
function usable(
  fences: readonly Fenced[],
  budgets: readonly Pence[],
  payers: readonly number[] | null,
): readonly Pence[] {
  const pence = fences.map((fence) => fence.pence);
  const mayPay = fences.map((fence) => fence.mayPay);
  const full = payers ? fullOfSets(pence, payers, budgets) : fullOfFences(pence, mayPay, budgets);
  return full ? placeFenced(fences, budgets).used : pence;
}

/** Which fences may pay for each line, as bits; null where there are too many of them. */
export function payersIn(budgets: readonly Pence[], fences: readonly Fenced[]): readonly number[] | null {
  if (fences.length > MOST_SETS) return null;
  const mayPay = fences.map((fence) => fence.mayPay);
  return budgets.map((_, line) => payersOf(mayPay, line));
}

/** The same for some lines and fences, the bits numbered among these. */
function payersAmong(
  payers: readonly number[],
  own: readonly number[],
  fences: readonly number[],
  all: number,
): readonly number[] {
  if (fences.length === all)
    return own.length === payers.length ? payers : own.map((line) => payers[line] ?? 0);
  return own.map((line) =>
    fences.reduce((set, fence, i) => set | ((((payers[line] ?? 0) >> fence) & 1) << i), 0),
  );
}

const total = (amounts: readonly Pence[]): Pence => amounts.reduce((sum, pence) => sum + pence, 0);

function apart<T>(all: readonly T[], isFirst: (each: T, i: number) => boolean): [T[], T[]] {
  const first: T[] = [];
  const others: T[] = [];
  all.forEach((each, i) => (isFirst(each, i) ? first : others).push(each));
  return [first, others];
}
