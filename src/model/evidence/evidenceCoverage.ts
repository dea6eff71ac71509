import { addSums, amountAt, NOTHING, type Sum } from '../funding/sum';
import { isInKind } from '../plan/inKind';
import { onceFor } from '../plan/onceFor';
import { type PlanTable } from '../plan/reading/planTable';
import { type Plan } from '../plan/plan';
import { rowLabel } from '../plan/rowLabel';
import { EVIDENCE_STANDINGS, type EvidenceStanding, evidenceStanding, isEvidenced } from './evidenceStanding';

/** The tables whose money should rest on documents, or is illustrative. */
export const COVERED = ['Stream', 'Contribution', 'Allocation', 'Commitment', 'Outturn'] as const;
export type Covered = (typeof COVERED)[number];

/** A row with money, over all its years. */
export interface CoveredRow {
  readonly row: number;
  readonly label: string;
  readonly sum: Sum;
  readonly standing: EvidenceStanding;
}

/** The money of a table that is evidenced alike. */
export interface CoverageLine {
  readonly standing: EvidenceStanding;
  readonly sum: Sum;
  readonly rows: number;
}

/** How much of a table's money has evidence. */
export interface CoveredMoney {
  readonly kind: Covered;
  readonly total: Sum;
  /** With evidence, and without: to the penny they add up to the total, as the lines do. */
  readonly evidenced: Sum;
  readonly without: Sum;
  /** Evidenced as a share of 1 of what is known; null where that is zero or has negative amounts. */
  readonly share: number | null;
  /** Those of which there are any, from exact to none. */
  readonly lines: readonly CoverageLine[];
  /** The rows without evidence, the most money first, then those whose amounts nobody knows. */
  readonly rowsWithout: readonly CoveredRow[];
}

/**
 * How much of the plan's money has evidence, by its quality, table by table: streams, what is put into pools (without
 * what is given in kind, which is no money), what is allocated, the floors of commitments, and what was spent. These are
 * not added to one another, since a stream that is put into a pool would count twice. A row's own Evidence counts, not
 * that of the stream or pool from which it comes. Tables without money are left out.
 *
 * @param plan as entered
 *
 * @example
 * evidenceCoverage(readPlan([[['Stream', 'Evidence', '2010/11'], ['ABG', 'A3', 900], ['Sure Start', '', 300]], [['Evidence', 'Quality'], ['A3', 'exact']]])).map(({ kind, share, lines }) => [kind, share, lines.map(({ standing, sum }) => [standing, sum.pence])]) // => [["Stream", 0.75, [["exact", 90000], ["none", 30000]]]]
 * @example
 * evidenceCoverage(readPlan([[['Stream', '2010/11'], ['ABG', 'unknown']]]))[0].without // => { pence: 0, atLeast: true, known: false }
 */
export const evidenceCoverage = onceFor(
  ({ tables: { Stream, Contribution, Allocation, Commitment, Outturn, Evidence } }: Plan) => [
    ...[Stream, Contribution, Allocation, Commitment, Outturn, Evidence],
  ],
  (plan): readonly CoveredMoney[] => COVERED.flatMap((kind) => coveredMoney(plan, kind) ?? []),
);

function coveredMoney(plan: Plan, kind: Covered): CoveredMoney | null {
  const table: PlanTable | undefined = plan.tables[kind];
  const rows: CoveredRow[] = [];
  let negative = false;
  for (let row = 0; row < (table?.rows ?? 0); row++) {
    if (kind === 'Contribution' && isInKind(plan, row)) continue;
    const amounts = (table?.years ?? []).filter(({ pence, missing }) => pence[row] || missing[row]);
    if (amounts.length === 0) continue;
    negative ||= amounts.some(({ pence }) => (pence[row] ?? 0) < 0);
    const sum = whole(amounts.map((column) => amountAt(column, row)));
    rows.push({ row, label: rowLabel(plan, kind, row), sum, standing: evidenceStanding(plan, kind, row) });
  }
  if (rows.length === 0) return null;
  const sumOf = (belongs: (standing: EvidenceStanding) => boolean) =>
    whole(rows.filter(({ standing }) => belongs(standing)).map(({ sum }) => sum));
  const total = sumOf(() => true);
  const evidenced = sumOf(isEvidenced);
  return {
    ...{ kind, total, evidenced },
    without: sumOf((standing) => !isEvidenced(standing)),
    share: total.pence > 0 && !negative ? evidenced.pence / total.pence : null,
    lines: EVIDENCE_STANDINGS.flatMap((standing) => {
      const alike = rows.filter((each) => each.standing === standing);
      return alike.length > 0
        ? { standing, sum: sumOf((each) => each === standing), rows: alike.length }
        : [];
    }),
    rowsWithout: rows
      .filter(({ standing }) => !isEvidenced(standing))
      .sort((a, b) => Math.abs(b.sum.pence) - Math.abs(a.sum.pence)),
  };
}

/** The sum of amounts, of which all may be unknown; nothing where there are none. */
const whole = (sums: readonly Sum[]): Sum =>
  sums.length > 0 ? sums.reduce((sum, each) => addSums(sum, each)) : NOTHING;
