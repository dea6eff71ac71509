import { type CutRule } from '../../cuts/rule';
import { fencedCut, type FencedCut } from '../../funding/fences/fencedCut';
import { type HeldMoney } from '../../funding/fences/heldMoney';
import { type BearFrom, namedShortage } from '../../funding/fences/namedShortage';
import { type Pence } from '../../money/pence';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { commitmentParts } from './commitmentParts';
import { type HeldStretch, spreadShortage } from './spread';

/** Lines that draw on a pool with money in it that is held for some of them. */
export interface HeldLines {
  /** By row of the allocation table, and at the same places what each has and what holds it. */
  readonly rows: readonly number[];
  readonly held: Pick<HeldStretch, 'pence' | 'floors' | 'firm' | 'ranks'>;
  /** Where the first of them is in the stretch. */
  readonly from: number;
}

/** What of some lines, beside each other, each has. */
export const takenBy = ({ rows, held, from }: HeldLines): Pence[] =>
  rows.map((_, line) => held.pence[from + line] ?? 0);

/**
 * What lines of a pool give up where money arrives in it that is held for some of them: first those give that name a
 * stream which is short, then all, and what is held can still be used in full.
 */
export function cutHeldPool(
  plan: Plan,
  label: string,
  lines: HeldLines,
  { money, named }: HeldMoney,
  available: Pence,
  rule: CutRule | null,
  allocated: YearColumn | undefined,
): FencedCut {
  const { rows, held, from } = lines;
  const at = (values: Float64Array | undefined, line: number) => values?.[from + line] ?? 0;
  const budgets = takenBy(lines);
  const bear: BearFrom = (some, left, short) =>
    spreadShortage(
      {
        budgets: left,
        floors: some.map((line) => at(held.floors, line)),
        firm: some.map((line) => at(held.firm, line)),
        ranks: some.map((line) => at(held.ranks, line)),
        commitments: (keeps) => {
          const own = some.map((line) => rows[line] ?? -1);
          return commitmentParts(plan, label, { contributions: [], lines: own }, keeps, undefined, allocated);
        },
      },
      short,
      rule,
    );
  const room = (line: number, left: Pence) =>
    rule === 'pro rata' ? left : Math.max(0, left - at(held.floors, line));
  // money to be paid back out of the pool leaves no telling whose money it is
  const isTold = money.reduce((sum, { pence }) => sum + pence, 0) <= available;
  const spread =
    named && isTold
      ? namedShortage(named, budgets, room, bear)
      : (some: readonly number[], short: Pence) =>
          bear(
            some,
            some.map((line) => budgets[line] ?? 0),
            short,
          );
  return fencedCut({ budgets, fences: money, available }, spread);
}
