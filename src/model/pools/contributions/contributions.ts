import { byTime } from '../../calendar/financialYear';
import { addSums, amountAt, NOTHING, type Sum } from '../../funding/sum';
import { isInKind } from '../../plan/inKind';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { comparable } from '../../table/heading';

/** Rows of the contribution table, and what they come to. */
export interface PoolIncome {
  readonly rows: readonly number[];
  /** By position in {@link PoolContributions.years}. */
  readonly amounts: readonly Sum[];
}

/** What one partner puts into a pool, over all its rows. */
export interface PoolContributor extends PoolIncome {
  readonly partner: string;
}

export interface PoolContributions {
  readonly pool: string;
  /** Year labels in order of time, `Undated` last. */
  readonly years: readonly string[];
  /** The partners that put money in. */
  readonly contributors: readonly PoolContributor[];
  /** Money that is no partner's, such as charges to clients: it bears no part of a variance. */
  readonly otherIncome: PoolIncome;
  /** Staff, goods and rooms at their value, by partner, `''` where none is named: no money, and in no total. */
  readonly inKind: readonly PoolContributor[];
  /** The partners' money and other income. */
  readonly total: readonly Sum[];
}

/**
 * What is contributed to each pool, partner by partner. A contribution that names a stream and no partner is the
 * partner's whose stream it is. Pools are in the order of the pool table, then those that only contributions name.
 *
 * @example
 * poolContributions(readPlan([[['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5], ['', 'CAMHS', '', 7]]]))[0].total // => [{ pence: 1200, atLeast: false, known: true }]
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
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
    if (!nameOf.has(key)) nameOf.set(key, pool);
  });
  const income = (rows: readonly number[]): PoolIncome => ({
    rows,
    amounts: columns.map((column) =>
      rows.length ? rows.map((row) => amountAt(column, row)).reduce(addSums) : NOTHING,
    ),
  });
  const byPartner = (rows: readonly number[]): PoolContributor[] => {
    const partners = new Map<string, { partner: string; rows: number[] }>();
    for (const row of rows) {
      const partner = contributorOf(plan, row);
      const entry = partners.get(comparable(partner)) ?? { partner, rows: [] };
      entry.rows.push(row);
      partners.set(comparable(partner), entry);
    }
    return [...partners.values()].map((entry) => ({ partner: entry.partner, ...income(entry.rows) }));
  };
  const years = columns.map(({ label }) => label);
  return [...rowsOf].flatMap(([key, rows]) => {
    if (!key) return [];
    const money = rows.filter((row) => !isInKind(plan, row));
    return {
      pool: nameOf.get(key) ?? key,
      years,
      contributors: byPartner(money.filter((row) => contributorOf(plan, row))),
      otherIncome: income(money.filter((row) => !contributorOf(plan, row))),
      inKind: byPartner(rows.filter((row) => isInKind(plan, row))),
      total: income(money).amounts,
    };
  });
}

/**
 * Whose contribution a row is; '' where neither a partner nor the owner of its stream is named.
 *
 * @example
 * contributorOf(readPlan([[['Contribution', 'Stream'], ['', 'ABG']], [['Stream', 'Partner'], ['ABG', 'Council']]]), 0) // => "Council"
 */
export function contributorOf(plan: Plan, row: number): string {
  const { Contribution, Stream } = plan.tables;
  const named = Contribution?.words.Partner[row];
  if (named) return named;
  const stream = rowNamed(Stream, Contribution?.words.Stream[row] ?? '');
  return stream === undefined ? '' : (Stream?.words.Partner[stream] ?? '');
}
