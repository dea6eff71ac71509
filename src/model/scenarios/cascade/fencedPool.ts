import { type CutRule } from '../../cuts/rule';
import { fencedCut, type FencedCut } from '../../funding/fencedCut';
import { type ArrivingFences } from '../../funding/fencesArriving';
import { type Pence } from '../../money/pence';
import { type YearColumn } from '../../plan/planTable';
import { type Plan } from '../../plan/plan';
import { commitmentParts } from './commitmentParts';
import { type HeldStretch, spreadShortage } from './spread';

/** Lines that draw on a pool with ring-fenced money in it. */
export interface FencedLines {
  /** By row of the allocation table, and at the same places what each has and what holds it. */
  readonly rows: readonly number[];
  readonly held: Pick<HeldStretch, 'pence' | 'floors' | 'firm' | 'ranks'>;
  /** Where the first of them is in the stretch. */
  readonly from: number;
}

/** What lines of a pool give up where ring-fenced money arrives in it. */
export function cutFencedPool(
  plan: Plan,
  label: string,
  { rows, held, from }: FencedLines,
  arriving: ArrivingFences,
  available: Pence,
  rule: CutRule | null,
  allocated: YearColumn | undefined,
): FencedCut {
  const at = (values: Float64Array | undefined, line: number) => values?.[from + line] ?? 0;
  const fences = arriving.fences.map(({ allowed }, i) => ({
    pence: arriving.pence[i] ?? 0,
    mayPay: (line: number) => allowed[rows[line] ?? -1] === 1,
  }));
  const budgets = rows.map((_, line) => at(held.pence, line));
  return fencedCut({ budgets, fences, available }, (lines, short) =>
    spreadShortage(
      {
        budgets: lines.map((line) => budgets[line] ?? 0),
        floors: lines.map((line) => at(held.floors, line)),
        firm: lines.map((line) => at(held.firm, line)),
        ranks: lines.map((line) => at(held.ranks, line)),
        commitments: (keeps) => {
          const own = lines.map((line) => rows[line] ?? -1);
          return commitmentParts(plan, label, { contributions: [], lines: own }, keeps, undefined, allocated);
        },
      },
      short,
      rule,
    ),
  );
}
