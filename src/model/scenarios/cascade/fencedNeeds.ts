import { fencesArriving } from '../../funding/fences/fencesArriving';
import { payInTurn } from '../../funding/fences/payInTurn';
import { placeFenced } from '../../funding/fences/placeFenced';
import { flowInPool, type PooledMoney } from '../../funding/fences/pooledFlow';
import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';

/** Money that comes into a pool, and how much of what each line must keep it has to bring. */
interface NeededMoney extends Pick<PooledMoney, 'contributions' | 'amounts'> {
  /** Pence by position among the lines. */
  readonly needs: readonly Pence[];
}

/** What the lines of a pool with ring-fenced money must keep, and which money has to bring it. */
export interface FencedNeeds {
  /** Rows of the allocation table. */
  readonly lines: readonly number[];
  readonly money: readonly NeededMoney[];
}

/**
 * Which money has to bring what the lines of a pool must keep: the money that pays for a line, in proportion to what
 * it pays of it. Where the money that is not ring-fenced would have to bring more than there is of it, ring-fenced
 * money brings all that it can; what no money can bring is nobody's part. Null where no ring-fenced money arrives, or nobody knows what it pays.
 *
 * @param needed pence that a row of the allocation table must keep
 */
export function fencedNeeds(
  plan: Plan,
  pool: number,
  contributed: YearColumn | undefined,
  allocated: YearColumn | undefined,
  needed: (line: number) => Pence,
): FencedNeeds | null {
  const flow = contributed && allocated && flowInPool(plan, pool, contributed, allocated);
  if (!flow) return null;
  const { lines, money } = flow;
  const needs = lines.map(needed);
  const parts = needs.map((pence, line) =>
    apportion(
      pence,
      money.map(({ pays }) => pays[line] ?? 0),
    ),
  );
  const rest = money.length - 1;
  const restNeeds = total(parts.map((part) => part[rest] ?? 0));
  const shared = (needsOf: (m: number) => readonly Pence[]): FencedNeeds => ({
    lines,
    money: money.flatMap((each, m) => (total(each.amounts) > 0 ? { ...each, needs: needsOf(m) } : [])),
  });
  const isNamed = money.some(({ of }) => of === 'named');
  if (isNamed || restNeeds <= total(money[rest]?.amounts ?? []))
    return shared((m) => parts.map((part) => part[m] ?? 0));

  const { fences, pence } = fencesArriving(plan, pool, (row) => contributed.pence[row] ?? 0) ?? {
    fences: [],
    pence: [],
  };
  const fenced = fences.map(({ allowed }, f) => ({
    pence: pence[f] ?? 0,
    mayPay: (line: number) => allowed[lines[line] ?? -1] === 1,
  }));
  const { used } = placeFenced(fenced, needs);
  const paid = payInTurn(
    fenced.map(({ mayPay }, f) => ({ pence: used[f] ?? 0, mayPay })),
    needs,
  );
  const left = needs.map((each, line) => each - total(paid.map((part) => part[line] ?? 0)));
  return shared((m) => (m === rest ? left : (paid[m] ?? [])));
}

const total = (amounts: readonly Pence[]): Pence => amounts.reduce((sum, pence) => sum + pence, 0);
