import { impossible } from '../../errors/poolError';
import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { compareFractions, type Fraction, fractionOf, timesRounded } from '../../money/fraction';
import { type Pence } from '../../money/pence';
import { type PlanTable, type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { sharePath } from '../../prevention/sharePath';
import { type Path, type Step } from '../steps/step';

/** A shift by which a tier comes to have a share of all that is allocated. */
interface PathStep {
  readonly step: Step;
  readonly share: number;
  readonly path: Path;
}

/**
 * What has to move in a year for a tier to have its share of all that is allocated, on an even path from the share
 * that it has in the first year as entered. Nothing moves back where it has more already.
 * (docs/calculations.md#9-prevention.)
 *
 * @param column the year's allocations as the steps before leave them
 * @param movable pence that can move: what the lines have whose sources pay for the tier too
 * @throws `#N/A` where a share is not known, the tier has more than its last share at the start, or too little can
 * move
 */
export function movedOnPath(
  plan: Plan,
  column: YearColumn,
  { step, share, path }: PathStep,
  movable: Pence,
): Pence {
  const { toTier, toRows, target } = step;
  const after = (column.year?.start ?? path.from) - path.from;
  if (after === 0 && path.to > path.from) return 0;
  const last = fractionOf(share);
  const first = startOf(plan, path, step);
  if (compareFractions(last, first) < 0)
    throw impossible(
      `${toTier} has ${formatShare(Number(first.numerator) / Number(first.denominator))} of all that is allocated in the first year already, more than ${formatShare(share)}: give a larger Value, or shift from it to another tier.`,
    );
  const total = sumOver(column);
  const wanted = timesRounded(total, sharePath(first, last, after, path.to - path.from));
  const moved = Math.max(0, wanted - sumOver(column, toRows));
  if (moved > movable)
    throw impossible(
      `${formatAmount(moved)} is to move from ${target.said} to ${toTier} in ${column.label}, and ${formatAmount(movable)} can: money stays with its source, and what its source pays for nothing of ${toTier} with cannot move. Lower the Value, or give such a source a line of ${toTier}.`,
    );
  return moved;
}

/** The share that the tier has in the first year, as entered. */
function startOf({ tables }: Plan, path: Path, { toRows, toTier }: Step): Fraction {
  const Allocation: PlanTable | undefined = tables.Allocation;
  const column = (Allocation?.allYears ?? Allocation?.years)?.find(({ year }) => year?.start === path.from);
  const total = column ? sumOver(column) : 0;
  if (!column || total <= 0)
    throw impossible(
      `Nothing is allocated in the first year, so ${toTier} has no share to begin with: give a From year with money.`,
    );
  return { numerator: BigInt(Math.max(0, sumOver(column, toRows))), denominator: BigInt(total) };
}

/** What lines have in a year, all of them where none are named. */
function sumOver({ pence, missing, label }: YearColumn, rows?: readonly number[]): Pence {
  if (!rows && missing.some(Boolean))
    throw impossible(
      `An allocation of ${label} is not known, so no share of all that is allocated is known.`,
    );
  return rows
    ? rows.reduce((sum, row) => sum + (pence[row] ?? 0), 0)
    : pence.reduce((sum, amount) => sum + amount, 0);
}
