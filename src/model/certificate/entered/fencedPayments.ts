import { UnreadableInput } from './inputTable';

/** Money and the lines that it may pay for. */
export interface Payer {
  readonly pence: bigint;
  readonly mayPay: readonly boolean[];
}

/** All sets of ring-fences are looked at; more are not recomputed. */
const MOST_PAYERS = 12;

/**
 * What each ring-fenced money pays of each line, found by Hall's condition over all sets of them: first how much of each
 * can be used, the first before the others, then each in its turn in proportion to what its lines still need, with what
 * all later ones need set apart.
 *
 * @returns by payer what of it is used, and what it pays by line
 *
 * @example
 * fencedPayments([{ pence: 70n, mayPay: [true, false] }], [60n, 100n]) // => { used: [60n], pays: [[60n, 0n]] }
 */
export function fencedPayments(payers: readonly Payer[], lines: readonly bigint[]) {
  if (payers.length > MOST_PAYERS)
    throw new UnreadableInput(
      `A pool has more than ${MOST_PAYERS} ring-fences, which this calculation does not follow`,
    );
  const used = usedOf(payers, lines);
  const left = [...lines];
  const pays = payers.map(({ mayPay }, at) => {
    const later = payers.slice(at + 1).map((payer, i) => ({ ...payer, pence: used[at + 1 + i] ?? 0n }));
    const paid = withinFences(left, used[at] ?? 0n, later, (own, pence) =>
      byRemainder(
        pence,
        own.map((line) => (mayPay[line] ? (left[line] ?? 0n) : 0n)),
      ),
    );
    paid.forEach((pence, line) => (left[line] = (left[line] ?? 0n) - pence));
    return paid;
  });
  return { used, pays };
}

/** How much of each money can be used on the lines, the first before the others. */
export function usedOf(payers: readonly Payer[], lines: readonly bigint[]): bigint[] {
  const used: bigint[] = [];
  payers.forEach(({ pence, mayPay }, at) => {
    const room = subsets(at).map((set) => {
      const those = set.map((i) => payers[i]?.mayPay ?? []);
      const before = sum(set.map((i) => used[i] ?? 0n));
      return payable([...those, mayPay], lines) - before;
    });
    used.push(room.reduce((least, each) => (each < least ? each : least), pence));
  });
  return used;
}

/**
 * What lines give by a rule, only so far that all money which may pay for some of them can still be used on what they
 * keep: where the rule would leave too little on some lines, these keep just what that money is, and the others give the
 * rest by the same rule.
 *
 * @param rule what some of the lines, by position, give of so many pence
 */
export function withinFences(
  lines: readonly bigint[],
  pence: bigint,
  payers: readonly Payer[],
  rule: (own: readonly number[], pence: bigint) => readonly bigint[],
): bigint[] {
  if (payers.length > MOST_PAYERS)
    throw new UnreadableInput(
      `A pool has more than ${MOST_PAYERS} ring-fences, which this calculation does not follow`,
    );
  const given = lines.map(() => 0n);
  give(
    pence,
    lines.map((_, line) => line),
    payers,
  );
  return given;

  function give(short: bigint, own: readonly number[], others: readonly Payer[]): void {
    if (short <= 0n) return;
    const parts = rule(own, short);
    const kept = own.map((line, i) => (lines[line] ?? 0n) - (parts[i] ?? 0n));
    const within = (payer: Payer) => own.map((line) => payer.mayPay[line] === true);
    const sets = subsets(others.length).map((set) => {
      const those = set.map((i) => others[i] as Payer);
      return { set, over: sum(those.map((each) => each.pence)) - payable(those.map(within), kept) };
    });
    const most = sets.reduce((max, { over }) => (over > max ? over : max), 0n);
    const worst = sets.filter(({ over }) => over === most).map(({ set }) => set);
    const tight = others.filter((_, i) => worst.every((set) => set.includes(i)));
    const full = own.filter((line) => tight.some((payer) => payer.mayPay[line]));
    if (most === 0n || full.length === own.length) {
      own.forEach((line, i) => (given[line] = parts[i] ?? 0n));
      return;
    }
    const cut = sum(full.map((line) => lines[line] ?? 0n)) - sum(tight.map((each) => each.pence));
    give(cut, full, tight);
    give(
      short - cut,
      own.filter((line) => !full.includes(line)),
      others.filter((each) => !tight.includes(each)),
    );
  }
}

/** Every set of the first few numbers. */
const subsets = (count: number): number[][] =>
  Array.from({ length: 2 ** count }, (_, set) =>
    Array.from({ length: count }, (_, i) => i).filter((i) => (set >> i) & 1),
  );

/** What is needed on the lines for which any of some payers may pay. */
const payable = (payers: readonly (readonly boolean[])[], lines: readonly bigint[]): bigint =>
  sum(lines.filter((_, line) => payers.some((mayPay) => mayPay[line])));

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, each) => all + each, 0n);

/**
 * Shares whole pence by weight: the whole pence of each share, and the pence left over to the largest remainders, of
 * equal ones to the larger weight and then the earlier.
 *
 * @example
 * byRemainder(100n, [1n, 1n, 1n]) // => [34n, 33n, 33n]
 */
export function byRemainder(pence: bigint, weights: readonly bigint[]): bigint[] {
  const all = sum(weights);
  if (all === 0n) return weights.map(() => 0n);
  const shares = weights.map((weight) => (pence * weight) / all);
  const order = weights
    .map((weight, i) => ({ i, weight, rest: (pence * weight) % all }))
    .sort((a, b) => sign(b.rest - a.rest) || sign(b.weight - a.weight) || a.i - b.i);
  for (const { i } of order.slice(0, Number(pence - sum(shares)))) shares[i] = (shares[i] ?? 0n) + 1n;
  return shares;
}

const sign = (n: bigint): number => (n > 0n ? 1 : n < 0n ? -1 : 0);
