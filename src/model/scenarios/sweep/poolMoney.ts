import { type CutRule } from '../../cuts/rule';
import { heldMoney } from '../../funding/fences/heldMoney';
import { type Pence } from '../../money/pence';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { type Sources } from '../../plan/sources';
import { cutHeldPool, takenBy } from '../cascade/heldPool';
import { commitmentParts } from '../cascade/commitmentParts';
import { type HeldStretch, type CommitmentsOf } from '../cascade/spread';
import { type YearUses } from './yearUses';

/** One year in the middle of a scenario: what contributions are, and what each use gives up so far. */
export interface MidYear {
  readonly plan: Plan;
  readonly sources: Sources;
  readonly label: string;
  readonly uses: YearUses;
  readonly stretch: HeldStretch;
  /** What each use gives up. */
  readonly cut: Float64Array;
  readonly allocated: YearColumn | undefined;
  readonly contributions: YearColumn | undefined;
}

/** What a contribution still brings. */
const brings = ({ uses, cut, contributions }: MidYear, row: number): Pence => {
  const use = uses.useOfContribution[row] as number;
  return (contributions?.pence[row] ?? 0) - (use < 0 ? 0 : (cut[use] as number));
};

/** What contributions still bring into a pool; without end where nobody knows. */
export function broughtInto(year: MidYear, pool: number): Pence {
  const { plan, sources, contributions } = year;
  if (!plan.tables.Contribution) return Infinity;
  if (!contributions) return 0;
  const { from, rows } = sources.moneyTo;
  let sum = 0;
  for (let i = from[pool] as number; i < (from[pool + 1] as number); i++) {
    const row = rows[i] as number;
    if (contributions.missing[row]) return Infinity;
    sum += brings(year, row);
  }
  return sum;
}

/** The uses at hand, with the commitments that a source's uses keep where a rule breaks one after the other. */
export function inTurn(
  { plan, label, uses, contributions, allocated, stretch }: MidYear,
  source: number,
  rule: CutRule | null,
): HeldStretch {
  if (rule !== 'priority' && rule !== 'least harm') return stretch;
  const { from, linesFrom, row } = uses;
  const rows = (first: number, end: number) => Array.from(row.subarray(first, end));
  const commitments: CommitmentsOf = (held) => {
    const lines = linesFrom[source] as number;
    const own = {
      contributions: rows(from[source] as number, lines),
      lines: rows(lines, from[source + 1] as number),
    };
    return commitmentParts(plan, label, own, held, contributions, allocated);
  };
  return { ...stretch, commitments };
}

/**
 * Finds what the lines of a pool give up where money in it is held for some of them.
 *
 * @param parts is given that, the first at 0
 * @returns whether such money arrives in it; if not nothing is found
 */
export function cutWithHeldMoney(
  year: MidYear,
  pool: number,
  available: Pence,
  rule: CutRule | null,
  parts: Float64Array,
): boolean {
  const { plan, label, uses, stretch, allocated } = year;
  const from = uses.from[pool] as number;
  const rows = Array.from(uses.row.subarray(from, uses.from[pool + 1] as number));
  const lines = { rows, held: stretch, from };
  const money = heldMoney(plan, pool, rows, takenBy(lines), (row) => brings(year, row));
  if (!money) return false;
  const { given } = cutHeldPool(plan, label, lines, money, available, rule, allocated);
  given.forEach((pence, line) => (parts[line] = pence));
  return true;
}
