import { usedOf, withinFences } from '../entered/fencedPayments';
import { ringFenceOf } from '../entered/fencedPool';
import { type Inputs } from '../entered/inputs';
import { type InputRow, UnreadableInput } from '../entered/inputTable';
import { type Floors, floorsOf } from './floors';
import { heldMoney, type HeldMoney } from './heldMoney';
import { keptParts } from './keptParts';
import { byName, type Gives } from './namedShortage';
import { give, type Use } from './shortage';
import {
  contributionsFrom,
  linesFrom,
  poolOf,
  poolsOf,
  type Source,
  sumOf,
  type YearMoney,
} from './yearMoney';

/** The last step that says how a source's shortage is spread, and what it says; '' where none does. */
export interface Touched {
  readonly place: number;
  readonly rule: string;
}

/**
 * Cuts what sources pay for down to what they have: first of the streams that steps have touched, then of the pools that
 * are touched or get less.
 */
export function goDown(inputs: Inputs, money: YearMoney, touched: ReadonlyMap<Source, Touched>): void {
  const pools = new Map<Source, Touched>();
  const later = (pool: Source, by: Touched) => {
    const before = pools.get(pool);
    const isLater = !before || !before.rule || (by.rule !== '' && by.place > before.place);
    if (isLater) pools.set(pool, by);
  };
  // what a cut takes from one source changes no floor of another, nor which commitments a floor keeps
  const before = { money: money.copy(), floors: null as Floors | null };
  const held = () => ({ money: before.money, ...(before.floors ??= floorsOf(inputs, before.money)) });
  for (const stream of inputs.rows('Stream')) {
    const by = touched.get(stream);
    if (!by) continue;
    const contributions = contributionsFrom(inputs, stream);
    for (const row of cut(inputs, money, stream, contributions, by, held)) {
      const pool = poolOf(row);
      if (pool !== null && contributions.includes(row)) later(pool, by);
    }
  }
  for (const [source, by] of touched) if (typeof source === 'string') later(source, by);
  for (const pool of poolsOf(inputs)) {
    const by = pools.get(pool);
    if (by) cut(inputs, money, pool, [], by, held);
  }
}

/** The floors, and the money of which they are. */
interface Held extends Floors {
  readonly money: YearMoney;
}

/** Cuts the uses of one source; which of them give anything. */
function cut(
  inputs: Inputs,
  money: YearMoney,
  source: InputRow | string,
  contributions: readonly InputRow[],
  { rule }: Touched,
  held: () => Held,
): InputRow[] {
  const feeds = typeof source === 'string' ? inputs.moneyTo(source) : [source];
  if (typeof source === 'string' && !inputs.has('Contribution')) return [];
  if (feeds.some((row) => money.of(row) === 'unknown')) return [];
  const available = sumOf(feeds.map((row) => money.pence(row)));
  const lines = linesFrom(inputs, source);
  const all = [...contributions, ...lines];
  const rows = all.filter((row) => money.pence(row) > 0n);
  const budgets = rows.map((row) => money.pence(row));
  const sum = sumOf(budgets);
  const wanted = sum + sumOf(all.filter((row) => money.pence(row) < 0n).map((row) => money.pence(row)));
  const over = wanted - (available > 0n ? available : 0n);
  const short = over < sum ? over : sum;
  mustBeTold(inputs, source, [...contributions, ...lines], {
    rule,
    isShort: short > 0n,
    isUsed: rows.length > 0,
  });
  if (short <= 0n) return [];
  const { keeps, firm, rank, money: before } = rule === 'pro rata' ? { ...NOTHING_HELD, money } : held();
  const uses = rows.map((row, i) => ({
    pence: budgets[i] ?? 0n,
    keeps: keeps.get(row) ?? 0n,
    firm: firm.get(row) ?? 0n,
    rank: rank(row),
  }));
  const kept = (own: readonly number[]) => (amounts: readonly bigint[]) =>
    keptParts(
      inputs,
      before,
      own.flatMap((i) => rows[i] ?? []),
      amounts,
      keeps,
    );
  const spread: Gives = (own, left, pence) =>
    give(
      own.map((i, k) => ({ ...(uses[i] ?? NO_USE), pence: left[k] ?? 0n })),
      pence,
      rule,
      kept(own),
    );
  const fenced = typeof source === 'string' ? heldMoney(inputs, money, source, rows) : null;
  const floor = (use: number) => (rule === 'pro rata' ? 0n : (uses[use]?.keeps ?? 0n));
  const given = fenced
    ? withHeldMoney(budgets, sum - short, fenced, floor, spread)
    : spread([...rows.keys()], budgets, short);
  rows.forEach((row, i) => money.set(row, (budgets[i] ?? 0n) - (given[i] ?? 0n)));
  return rows.filter((_, i) => (given[i] ?? 0n) > 0n);
}

const NO_USE: Use = { pence: 0n, keeps: 0n, firm: 0n, rank: 0 };
const NOTHING_HELD: Floors = { keeps: new Map(), firm: new Map(), rank: () => 0 };

/** Refuses a shortage where a table that says how it is spread was not given. */
function mustBeTold(
  inputs: Inputs,
  source: Source,
  uses: readonly InputRow[],
  { rule, isShort, isUsed }: { readonly rule: string; readonly isShort: boolean; readonly isUsed: boolean },
): void {
  const ofStream = typeof source !== 'string';
  const namesPool = () =>
    inputs
      .rows('Allocation')
      .some((line) => line.says('Source') && !inputs.named('Stream', line.says('Source')));
  const isWithout = () =>
    (!inputs.has('Contribution') && (inputs.has('Pool') || namesPool())) ||
    (!inputs.has('Allocation') && (inputs.has('Service') || inputs.has('Commitment')));
  const funds = (from: Source) => linesFrom(inputs, from).some((line) => line.says('Commitment') !== '');
  const keeps = () =>
    !inputs.has('Commitment') && [source, ...(ofStream ? uses.map(poolOf) : [])].some(funds);
  const isFenced = (row: InputRow) =>
    inputs.has('Stream') ? ringFenceOf(inputs, row) !== '' : row.says('Stream') !== '';
  const fences = () =>
    !ofStream &&
    ((!inputs.has('Stream') && inputs.contributionsTo(source).some(isFenced)) ||
      (!inputs.has('Service') &&
        linesFrom(inputs, source).some((line) => line.says('Service') !== '') &&
        inputs.moneyTo(source).some(isFenced)));
  const isUntold =
    (ofStream && isUsed && isWithout()) || (isShort && ((rule !== 'pro rata' && keeps()) || fences()));
  if (isUntold)
    throw new UnreadableInput('A table that says how a shortage is spread is not among those given');
}

/** What lines give where money arrives in their pool that is held for some of them. */
function withHeldMoney(
  budgets: readonly bigint[],
  available: bigint,
  held: HeldMoney,
  floor: (line: number) => bigint,
  give: Gives,
): readonly bigint[] {
  const { payers } = held;
  const all = sumOf(payers.map(({ pence }) => pence));
  const sum = sumOf(budgets);
  // money to be paid back out of the pool leaves no telling whose money it is
  if (available < all) return give([...budgets.keys()], budgets, sum - (available < sum ? available : sum));
  const used = usedOf(payers, budgets);
  const usable = available - (all - sumOf(used));
  const within = payers.map((payer, f) => ({ ...payer, pence: used[f] ?? 0n }));
  const spread = byName(held, budgets, floor, give);
  return withinFences(budgets, sum - (usable < sum ? usable : sum), within, spread);
}
