import { proRata } from '../../cuts/proRata';
import { type Pence } from '../../money/pence';

/** What one use of money keeps of one commitment's floor. */
export interface CommitmentPart {
  /** By position among the uses. */
  readonly use: number;
  /** Pence, above zero. */
  readonly pence: Pence;
  /** A number that parts of the same commitment have in common; where all else is equal the higher is cut first. */
  readonly commitment: number;
  /** 1 the dearest. */
  readonly rank: number;
  readonly isProtected: boolean;
}

/** A commitment with all that keeps it. */
interface CommitmentFloor {
  readonly first: CommitmentPart;
  readonly parts: CommitmentPart[];
  pence: Pence;
}

/**
 * Breaks as few commitments as the order of ranks allows: the last in rank loses its floor first and wholly before
 * the next loses anything; of equal ranks the one with the largest floor, so that fewest are touched; and whatever is
 * Protected only when nothing else is left. Within a commitment all lose the same percentage.
 * (docs/calculations.md#8-commitments, answer ii.)
 *
 * @param short pence, at most what the parts come to
 * @param uses how many uses there are
 * @returns pence that each use loses
 *
 * @example
 * breakInTurn(30, [{ use: 0, pence: 50, commitment: 0, rank: 1, isProtected: false }, { use: 1, pence: 20, commitment: 1, rank: 2, isProtected: false }], 2) // => [10, 20]
 */
export function breakInTurn(short: Pence, parts: readonly CommitmentPart[], uses: number): Pence[] {
  const commitments = new Map<number, CommitmentFloor>();
  for (const part of parts) {
    const floored = commitments.get(part.commitment) ?? { first: part, parts: [], pence: 0 };
    commitments.set(part.commitment, floored);
    floored.parts.push(part);
    floored.pence += part.pence;
  }
  const lost = new Array<Pence>(uses).fill(0);
  let left = short;
  for (const { parts: own, pence } of [...commitments.values()].sort(inOrder)) {
    if (left === 0) break;
    const now = Math.min(left, pence);
    const shares = proRata(
      now,
      own.map((part) => part.pence),
    );
    own.forEach(({ use }, i) => (lost[use] = (lost[use] ?? 0) + (shares[i] ?? 0)));
    left -= now;
  }
  return lost;
}

const inOrder = (a: CommitmentFloor, b: CommitmentFloor): number =>
  Number(a.first.isProtected) - Number(b.first.isProtected) ||
  b.first.rank - a.first.rank ||
  b.pence - a.pence ||
  b.first.commitment - a.first.commitment;
