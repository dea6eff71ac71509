import { byTime } from '../calendar/financialYear';
import { addSums, amountAt, NOTHING, type Sum } from '../funding/sum';
import { type Plan, rowNamed } from '../plan/readPlan';
import { comparable } from '../table/heading';

/** What one partner puts into a pool, over all its rows. */
export interface PoolContributor {
  readonly partner: string;
  /** Its rows in the contribution table. */
  readonly rows: readonly number[];
  /** By position in {@link PoolContributions.years}. */
  readonly amounts: readonly Sum[];
}

export interface PoolContributions {
  readonly pool: string;
  /** Year labels in order of time, `Undated` last. */
  readonly years: readonly string[];
  readonly contributors: readonly PoolContributor[];
  readonly total: readonly Sum[];
}

/**
 * What is contributed to each pool, partner by partner. A contribution that names a stream and no partner is the
 * partner's whose stream it is. Pools stand in the order of the pool table, then those that only contributions name.
 *
 * @example
 * poolContributions(readPlan([[['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5], ['', 'CAMHS', 'Council', 7]]]))[0].total // => [{ pence: 1200, atLeast: false, known: true }]
 */
export function poolContributions(plan: Plan): PoolContributions[] {
  const { Pool, Contribution } = plan.tables;
  if (!Contribution) return [];
  const columns = [...Contribution.years].sort((a, b) => byTime(a.label, b.label));
  const rowsOf = new Map<string, number[]>((Pool?.names ?? []).map((name) => [comparable(name), []]));
  const nameOf = new Map<string, string>((Pool?.names ?? []).map((name) => [comparable(name), name]));
  Contribution.words.Pool.forEach((pool, row) => {
    const key = comparable(pool);
    if (!key) return;
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
    if (!nameOf.has(key)) nameOf.set(key, pool);
  });
  const sumOver = (rows: readonly number[]) =>
    columns.map((column) =>
      rows.length ? rows.map((row) => amountAt(column, row)).reduce(addSums) : NOTHING,
    );
  return [...rowsOf].flatMap(([key, rows]) => {
    if (!key) return [];
    const partners = new Map<string, { partner: string; rows: number[] }>();
    for (const row of rows) {
      const partner = partnerOf(plan, row);
      const entry = partners.get(comparable(partner)) ?? { partner, rows: [] };
      entry.rows.push(row);
      partners.set(comparable(partner), entry);
    }
    const contributors = [...partners.values()].map((entry) => ({ ...entry, amounts: sumOver(entry.rows) }));
    const years = columns.map(({ label }) => label);
    return [{ pool: nameOf.get(key) ?? key, years, contributors, total: sumOver(rows) }];
  });
}

/** Whose contribution a row is; '' where neither a partner nor the owner of its stream is named. */
function partnerOf(plan: Plan, row: number): string {
  const { Contribution, Stream } = plan.tables;
  const named = Contribution?.words.Partner[row];
  if (named) return named;
  const stream = rowNamed(Stream, Contribution?.words.Stream[row] ?? '');
  return stream === undefined ? '' : (Stream?.words.Partner[stream] ?? '');
}
