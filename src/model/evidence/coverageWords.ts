import { type Covered } from './evidenceCoverage';
import { type EvidenceStanding } from './evidenceStanding';

/** What the money of each table is called. */
export const COVERED_WORDS: Readonly<Record<Covered, string>> = {
  Stream: 'Funding streams',
  Contribution: 'Contributions to pools',
  Commitment: 'Floors of commitments',
  Outturn: 'Outturn',
};

/**
 * How an amount is evidenced, where qualities are in a column.
 *
 * @example
 * [standingWords('exact'), standingWords('none')] // => ["exact", "no evidence named"]
 */
export const standingWords = (standing: EvidenceStanding): string =>
  standing === 'none'
    ? 'no evidence named'
    : standing === 'not found'
      ? 'not in the Evidence table'
      : standing;
