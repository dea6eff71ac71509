import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
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
 * @param contributed what the contributions bring in the year
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
  const ofPools = new Map<number, (contribution: number) => readonly CommitmentNeed[]>();
  const ofPool = (pool: number) => {
    const known = ofPools.get(pool) ?? needsOf(pool);
    ofPools.set(pool, known);
    return known;
  };
  const needsOf = (pool: number): ((contribution: number) => readonly CommitmentNeed[]) => {
    const fenced = fencedNeeds(plan, pool, contributed, allocated, needed);
    if (fenced) return (row) => byCommitment(partsFor(fenced, row), commitmentOf);
    const all = Array.from(rowsOf(allocationsFrom, pool), (line) => [line, needed(line)] as const);
    const together = byCommitment(all, commitmentOf);
    return () => together;
  };
  return held.flatMap((pence, use): CommitmentPart[] => {
    if (pence === 0) return [];
    const line = lines[use - contributions.length];
    if (line !== undefined) return [part(use, commitmentOf[line] ?? -1, pence)];
    const contribution = contributions[use] ?? -1;
    const needs = ofPool(poolOfContribution[contribution] ?? -1)(contribution);
    const shares = apportion(
      pence,
      needs.map(([, needed]) => needed),
    );
    return needs.flatMap(([commitment], i) => (shares[i] ? [part(use, commitment, shares[i])] : []));
  });
}

/** A commitment, and how much it needs beside others. */
type CommitmentNeed = readonly [number, number];

/** How much of what one contribution must keep is for each line, as weights. */
const partsFor = ({ lines, money }: FencedNeeds, contribution: number): (readonly [number, number])[] =>
  money.flatMap(({ contributions, amounts, needs }) => {
    const amount = amounts[contributions.indexOf(contribution)] ?? 0;
    const all = amounts.reduce((sum, pence) => sum + pence, 0);
    return amount > 0 ? needs.map((pence, i) => [lines[i] ?? -1, pence * (amount / all)] as const) : [];
  });

function byCommitment(
  needs: readonly (readonly [number, number])[],
  commitmentOf: Int32Array,
): CommitmentNeed[] {
  const sums = new Map<number, number>();
  for (const [line, pence] of needs) {
    const commitment = commitmentOf[line] ?? -1;
    if (commitment >= 0 && pence > 0) sums.set(commitment, (sums.get(commitment) ?? 0) + pence);
  }
  return [...sums];
}
