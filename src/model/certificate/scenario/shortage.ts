import { byRemainder } from '../entered/fencedPayments';
import { sumOf } from './yearMoney';

/** Something that a source pays for, which bears a part of a shortage. */
export interface Use {
  readonly pence: bigint;
  /** What must stay of it, and what of that is Protected. */
  readonly keeps: bigint;
  readonly firm: bigint;
  /** 1 the dearest. */
  readonly rank: number;
}

/** What a use keeps of a commitment's floor. */
export interface KeptPart {
  readonly use: number;
  readonly pence: bigint;
  /** Its place among commitments, which decides between equals. */
  readonly commitment: number;
  readonly rank: number;
  readonly isProtected: boolean;
}

/**
 * What each use gives of a shortage: by `pro rata` the same part; else none below its floor while others can give, the
 * same part or those that are least dear first. Where floors cannot all be kept they give the same part, or one
 * commitment's after the other's; Protected ones last.
 *
 * @param rule as the step writes it; '' is protected where anything has a floor
 * @param keptBy which commitments the floors keep
 */
export function give(
  uses: readonly Use[],
  short: bigint,
  rule: string,
  keptBy: (kept: readonly bigint[]) => readonly KeptPart[],
): readonly bigint[] {
  const budgets = uses.map(({ pence }) => pence);
  if (rule === 'pro rata') return byRemainder(short, budgets);
  const inTurn = rule === 'priority' || rule === 'least harm';
  const kept = uses.map(({ pence, keeps }) => (pence < keeps ? pence : keeps));
  const room = budgets.map((pence, i) => pence - (kept[i] ?? 0n));
  const over = short - sumOf(room);
  if (over > 0n) {
    const broken = inTurn
      ? oneByOne(over, keptBy(kept), uses.length)
      : together(
          over,
          kept,
          uses.map(({ firm }, i) => (firm < (kept[i] ?? 0n) ? firm : (kept[i] ?? 0n))),
        );
    return room.map((pence, i) => pence + (broken[i] ?? 0n));
  }
  if (rule === 'headroom') return byRemainder(short, room);
  return inTurn ? leastDearFirst(short, room, uses) : untilFloorsHold(short, budgets, room);
}

/** Every use gives the same part of what it has until its floor holds it. */
function untilFloorsHold(short: bigint, budgets: readonly bigint[], room: readonly bigint[]): bigint[] {
  const given = budgets.map(() => 0n);
  let open = budgets.map((_, i) => i);
  let left = short;
  for (;;) {
    const all = sumOf(open.map((i) => budgets[i] ?? 0n));
    const full = open.filter((i) => (room[i] ?? 0n) * all <= left * (budgets[i] ?? 0n));
    if (full.length === 0) break;
    for (const i of full) given[i] = room[i] ?? 0n;
    left -= sumOf(full.map((i) => room[i] ?? 0n));
    open = open.filter((i) => !full.includes(i));
  }
  const parts = byRemainder(
    left,
    open.map((i) => budgets[i] ?? 0n),
  );
  open.forEach((i, k) => (given[i] = parts[k] ?? 0n));
  return given;
}

/** The least dear give all that they may before the next; equals in proportion to what they may give. */
function leastDearFirst(short: bigint, room: readonly bigint[], uses: readonly Use[]): bigint[] {
  const given = room.map(() => 0n);
  let left = short;
  const ranks = [...new Set(uses.map(({ rank }) => rank))].sort((a, b) => b - a);
  for (const rank of ranks) {
    const turn = uses.flatMap((use, i) => (use.rank === rank ? [i] : []));
    const most = turn.map((i) => room[i] ?? 0n);
    const now = sumOf(most) < left ? sumOf(most) : left;
    byRemainder(now, most).forEach((part, k) => (given[turn[k] ?? 0] = part));
    left -= now;
  }
  return given;
}

/** Floors give the same part, Protected ones when the others have nothing left. */
function together(over: bigint, kept: readonly bigint[], firm: readonly bigint[]): bigint[] {
  const soft = kept.map((pence, i) => pence - (firm[i] ?? 0n));
  const first = sumOf(soft) < over ? sumOf(soft) : over;
  const [a, b] = [byRemainder(first, soft), byRemainder(over - first, firm)];
  return kept.map((_, i) => (a[i] ?? 0n) + (b[i] ?? 0n));
}

/** One commitment's floor after the other's: not Protected, least dear, largest and last entered first. */
function oneByOne(over: bigint, parts: readonly KeptPart[], count: number): bigint[] {
  const lost = Array.from({ length: count }, () => 0n);
  const floors = [...new Set(parts.map(({ commitment }) => commitment))].map((commitment) => {
    const own = parts.filter((part) => part.commitment === commitment);
    return { commitment, own, pence: sumOf(own.map((part) => part.pence)) };
  });
  floors.sort(
    (a, b) =>
      Number(a.own[0]?.isProtected) - Number(b.own[0]?.isProtected) ||
      (b.own[0]?.rank ?? 0) - (a.own[0]?.rank ?? 0) ||
      Number(b.pence > a.pence) - Number(b.pence < a.pence) ||
      b.commitment - a.commitment,
  );
  let left = over;
  for (const { own, pence } of floors) {
    const now = left < pence ? left : pence;
    byRemainder(
      now,
      own.map((part) => part.pence),
    ).forEach((part, i) => {
      const use = own[i]?.use ?? 0;
      lost[use] = (lost[use] ?? 0n) + part;
    });
    left -= now;
  }
  return lost;
}
