import { largestRemainder } from '../../money/largestRemainder';
import { type Pence } from '../../money/pence';
import { type Whole } from '../../money/whole';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { rowsOf, sourcesOf } from '../../plan/sources';
import { type CommitmentPart } from './breakInTurn';
import { fencedNeeds, type FencedNeeds } from './fencedNeeds';
import { holdingOf } from './heldUses';

/** What draws on one source, by rows of their tables: its contributions, and after them its lines. */
export interface UseRows {
  readonly contributions: readonly number[];
  readonly lines: readonly number[];
}

/**
 * Which commitments the floors of some uses keep: a line that of its commitment; a contribution those of its pool's
 * lines, each by what these must keep of it; where ring-fenced money comes into the pool, those of the lines that
 * the contribution pays for.
 *
 * @param held pence that each use must keep, contributions first
 * @param contributed what the contributions bring in the year before anything is cut
 * @param allocated what the lines have in the year
 */
export function commitmentParts(
  plan: Plan,
  label: string,
  { contributions, lines }: UseRows,
  held: readonly Pence[],
  contributed: YearColumn | undefined,
  allocated: YearColumn | undefined,
): CommitmentPart[] {
  const { commitmentOf, ranks, isProtected, typed } = holdingOf(plan);
  const { floors } = typed(label).Allocation;
  const { poolOfContribution, allocationsFrom } = sourcesOf(plan);
  const part = (use: number, commitment: number, pence: Pence): CommitmentPart => ({
    use,
    pence,
    commitment,
    rank: ranks[commitment] ?? Infinity,
    isProtected: isProtected[commitment] === 1,
  });
  const needed = (line: number) => Math.min(Math.max(0, allocated?.pence[line] ?? 0), floors[line] ?? 0);
  const ofPools = new Map<number, (contribution: number) => CommitmentNeeds>();
  const ofPool = (pool: number) => {
    const known = ofPools.get(pool) ?? needsOf(pool);
    ofPools.set(pool, known);
    return known;
  };
  const needsOf = (pool: number): ((contribution: number) => CommitmentNeeds) => {
    const fenced = fencedNeeds(plan, pool, contributed, allocated, needed);
    if (fenced) return (row) => byCommitment(partsFor(fenced, row), commitmentOf);
    const all = Array.from(rowsOf(allocationsFrom, pool), (line) => [line, BigInt(needed(line))] as const);
    const together = byCommitment(all, commitmentOf);
    return () => together;
  };
  return held.flatMap((pence, use): CommitmentPart[] => {
    if (pence === 0) return [];
    const line = lines[use - contributions.length];
    if (line !== undefined) return [part(use, commitmentOf[line] ?? -1, pence)];
    const contribution = contributions[use] ?? -1;
    const { commitments, weights, sum } = ofPool(poolOfContribution[contribution] ?? -1)(contribution);
    const shares = largestRemainder(pence, weights, sum);
    return commitments.flatMap((commitment, i) => (shares[i] ? [part(use, commitment, shares[i])] : []));
  });
}

/** Commitments, and how much each needs beside the others. */
interface CommitmentNeeds {
  readonly commitments: readonly number[];
  readonly weights: readonly number[] | readonly bigint[];
  readonly sum: Whole;
}

/** How much of what one contribution must keep is for each line, as whole weights. */
function partsFor({ lines, money }: FencedNeeds, contribution: number): (readonly [number, bigint])[] {
  const sums = money.map(({ amounts }) => BigInt(amounts.reduce((sum, pence) => sum + pence, 0)));
  const product = sums.reduce((all, sum) => all * sum, 1n);
  return money.flatMap(({ contributions, amounts, needs }, m) => {
    const amount = amounts[contributions.indexOf(contribution)] ?? 0;
    const each = (BigInt(amount) * product) / (sums[m] ?? 1n);
    return amount > 0 ? needs.map((pence, i) => [lines[i] ?? -1, BigInt(pence) * each] as const) : [];
  });
}

function byCommitment(
  needs: readonly (readonly [number, bigint])[],
  commitmentOf: Int32Array,
): CommitmentNeeds {
  const needed = new Map<number, bigint>();
  for (const [line, weight] of needs) {
    const commitment = commitmentOf[line] ?? -1;
    if (commitment >= 0 && weight > 0n) needed.set(commitment, (needed.get(commitment) ?? 0n) + weight);
  }
  const weights = [...needed.values()];
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  const isSmall = sum <= BigInt(Number.MAX_SAFE_INTEGER);
  return {
    commitments: [...needed.keys()],
    ...(isSmall ? { weights: weights.map(Number), sum: Number(sum) } : { weights, sum }),
  };
}
