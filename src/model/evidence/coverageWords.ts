import { type Covered } from './evidenceCoverage';
import { type EvidenceStanding } from './evidenceStanding';

/** What the money of each table is called. */
export const COVERED_WORDS: Readonly<Record<Covered, string>> = {
  Stream: 'Funding streams',
  Contribution: 'Contributions to pools',
  Allocation: 'Allocations to services',
  Commitment: 'Floors of commitments',
  Outturn: 'Outturn',
};

/**
 * How an amount is evidenced, where qualities are in a column.
 *
 * @example
 * [standingWords('exact'), standingWords('none')] // => ["exact", "not evidenced"]
 */
export const standingWords = (standing: EvidenceStanding): string =>
  standing === 'none' ? 'not evidenced' : standing === 'not found' ? 'not in the Evidence table' : standing;
