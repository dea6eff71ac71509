import { type Plan } from '../plan/plan';
import { QUALITIES } from '../plan/declared/words';
import { comparable } from '../table/heading';
import { type Evidenced, namedEvidence } from './namedEvidence';

/**
 * How a row's amounts are evidenced: by the quality that its evidence gives, or by evidence that gives none; without
 * evidence where all that it names is missing from the evidence table, or where it names nothing.
 */
export const EVIDENCE_STANDINGS = [...QUALITIES, 'quality not given', 'not found', 'none'] as const;
export type EvidenceStanding = (typeof EVIDENCE_STANDINGS)[number];

/** From what is made up to exact: a row is as good as the worst of what it names, as far as that gives a quality. */
const WORST_FIRST: readonly EvidenceStanding[] = [
  ...(['illustrative', 'bound', 'approximate', 'derived', 'rounded', 'undated', 'exact'] as const),
  'quality not given',
];

/**
 * How the amounts of a row are evidenced.
 *
 * @param row of the plan, 0 the first
 *
 * @example
 * evidenceStanding(readPlan([[['Stream', 'Evidence'], ['ABG', 'A3; A4']], [['Evidence', 'Quality'], ['A3', 'exact'], ['A4', 'rounded']]]), 'Stream', 0) // => "rounded"
 * @example
 * evidenceStanding(readPlan([[['Stream', 'Evidence'], ['ABG', 'a letter']]]), 'Stream', 0) // => "not found"
 * @example
 * evidenceStanding(readPlan([[['Stream'], ['ABG']]]), 'Stream', 0) // => "none"
 */
export function evidenceStanding(plan: Plan, kind: Evidenced, row: number): EvidenceStanding {
  const named = namedEvidence(plan, kind, row);
  if (named.length === 0) return 'none';
  const found = named
    .filter((each) => each.row !== null)
    .map(({ quality }) => QUALITIES.find((word) => word === comparable(quality)) ?? 'quality not given');
  return WORST_FIRST.find((standing) => found.some((each) => each === standing)) ?? 'not found';
}

/**
 * Whether it counts as evidence: what is illustrative is made up, and no document has it.
 *
 * @example
 * EVIDENCE_STANDINGS.filter((standing) => !isEvidenced(standing)) // => ["illustrative", "not found", "none"]
 */
export const isEvidenced = (standing: EvidenceStanding): boolean =>
  !['illustrative', 'not found', 'none'].includes(standing);
