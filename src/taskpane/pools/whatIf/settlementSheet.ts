import { byTime } from '../../../model/calendar/financialYear';
import { type Plan } from '../../../model/plan/plan';
import { type TableKind } from '../../../model/plan/declared/schema';
import { poolContributions } from '../../../model/pools/contributions/contributions';
import { type TriedLine } from '../../../model/pools/year/triedOutturn';
import { comparable } from '../../../model/table/heading';
import { type WorkbookLayout } from '../../../workbook/layout/layout';
import { settlementLayout, type TriedRow } from '../../../workbook/settlementSheet/settlement';
import { type Figures } from '../../atHand/figures';

/** The settlement of a pool's year that is to be written. */
export interface SettlementAsked {
  readonly pool: string;
  readonly year: string;
  readonly lines: readonly TriedLine[];
  /** Whether the lines are tried, or are those of the plan. */
  readonly tried: boolean;
}

/**
 * The sheet of a settlement, with the tables by the names that they have in the workbook; null where the plan has no
 * table of pools or of contributions.
 */
export function settlementSheet(
  { plan, reading }: Pick<Figures, 'plan' | 'reading'>,
  { pool, year, lines, tried }: SettlementAsked,
  sheetName: string,
): WorkbookLayout | null {
  const nameOf = (kind: TableKind): string | undefined => reading[plan.positions[kind] ?? -1]?.name;
  const Pool = nameOf('Pool');
  const Contribution = nameOf('Contribution');
  if (Pool === undefined || Contribution === undefined) return null;
  const others = (['Outturn', 'Allocation', 'Stream', 'Evidence', 'Risk share', 'Partner'] as const).flatMap(
    (kind) => {
      const name = nameOf(kind);
      return name === undefined ? [] : [[kind, name] as const];
    },
  );
  const contributed = poolContributions(plan).find((entry) => comparable(entry.pool) === comparable(pool));
  return settlementLayout({
    pool,
    year,
    sheetName,
    tables: { Pool, Contribution, ...Object.fromEntries(others) },
    tried: tried ? lines.map((line) => ({ ...rowOf(line), before: spentBefore(plan, line, year) })) : null,
    room: { partners: contributed?.contributors.length ?? 0, services: lines.length },
  });
}

const rowOf = ({ service, partner, borneBy, pence }: TriedLine): TriedRow => ({
  ...{ service, partner, borneBy },
  pounds: pence / 100,
});

/** What a row of the outturn table says of earlier years: a balance that is brought forward rests on them. */
function spentBefore(
  { tables: { Outturn } }: Plan,
  { row }: TriedLine,
  year: string,
): Record<string, number> {
  const position = row === null ? -1 : (Outturn?.rowInTable.indexOf(row) ?? -1);
  const earlier = (Outturn?.years ?? []).filter(({ label }) => byTime(label, year) < 0);
  return Object.fromEntries(
    earlier.flatMap(({ label, pence }) => {
      const spent = pence[position];
      return spent ? [[label, spent / 100]] : [];
    }),
  );
}
