import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { type YearColumn } from '../../plan/planTable';
import { type Plan } from '../../plan/plan';
import { rowsOf, sourcesOf } from '../../plan/sources';
import { type CommitmentPart } from './breakInTurn';
import { holdingOf } from './heldUses';

/** What draws on one source, by rows of their tables: its contributions, and after them its lines. */
export interface UseRows {
  readonly contributions: readonly number[];
  readonly lines: readonly number[];
}

/**
 * Which commitments the floors of some uses keep: a line that of its commitment; a contribution those of its pool's
 * lines, each by what these must keep of it.
 *
 * @param held pence that each use must keep, contributions first
 * @param allocated what the lines have in the year
 */
export function commitmentParts(
  plan: Plan,
  label: string,
  { contributions, lines }: UseRows,
  held: readonly Pence[],
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
  const ofPools = new Map<number, readonly (readonly [number, Pence])[]>();
  const ofPool = (pool: number) => {
    const known = ofPools.get(pool);
    if (known) return known;
    const needs = new Map<number, Pence>();
    for (const line of rowsOf(allocationsFrom, pool)) {
      const commitment = commitmentOf[line] ?? -1;
      const needed = Math.min(Math.max(0, allocated?.pence[line] ?? 0), floors[line] ?? 0);
      if (commitment >= 0 && needed > 0) needs.set(commitment, (needs.get(commitment) ?? 0) + needed);
    }
    ofPools.set(pool, [...needs]);
    return [...needs];
  };
  return held.flatMap((pence, use): CommitmentPart[] => {
    if (pence === 0) return [];
    const line = lines[use - contributions.length];
    if (line !== undefined) return [part(use, commitmentOf[line] ?? -1, pence)];
    const needs = ofPool(poolOfContribution[contributions[use] ?? -1] ?? -1);
    const shares = apportion(
      pence,
      needs.map(([, needed]) => needed),
    );
    return needs.flatMap(([commitment], i) => (shares[i] ? [part(use, commitment, shares[i])] : []));
  });
}
