import { type Finding, type Severity } from '../../model/findings/finding';
import { NOT_KNOWN, type Sum } from '../../model/funding/sum';
import { poolContributions } from '../../model/pools/contributions/contributions';
import { comparable } from '../../model/table/heading';
import { countBySeverity } from '../checks/severities';
import { type Figures } from '../atHand/figures';

/** A pool as the Plan screen lists it. */
export interface PoolRow {
  readonly pool: string;
  /** Pooled fund, Aligned, Own, or '' where the plan does not say. */
  readonly kind: string;
  /** What is put into it in the plan's first year. */
  readonly total: Sum;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface PoolRows {
  /** The plan's first year of contributions; null where it has none. */
  readonly year: string | null;
  readonly rows: readonly PoolRow[];
}

/** The plan's pools: those of the pool table in its order, then those that only contributions name. */
export function poolRows({ plan, findings }: Pick<Figures, 'plan' | 'findings'>): PoolRows {
  const { Pool } = plan.tables;
  const contributed = poolContributions(plan);
  const about = new Map<string, Finding[]>();
  for (const finding of findings) {
    const subject = comparable(finding.subject);
    const others = about.get(subject);
    if (others) others.push(finding);
    else about.set(subject, [finding]);
  }
  const names = contributed.length > 0 ? contributed.map(({ pool }) => pool) : namesOnce(Pool?.names ?? []);
  return {
    year: contributed[0]?.years[0] ?? null,
    rows: names.map((pool, position): PoolRow => {
      const { contributors, otherIncome, total } = contributed[position] ?? {};
      const row = Pool?.rowOf.get(comparable(pool));
      const named = Boolean(contributors?.length || otherIncome?.rows.length);
      return {
        pool,
        kind: row === undefined ? '' : (Pool?.words.Kind[row] ?? ''),
        total: (named ? total?.[0] : undefined) ?? NOT_KNOWN,
        findings: countBySeverity(about.get(comparable(pool)) ?? []),
      };
    }),
  };
}

const namesOnce = (names: readonly string[]): string[] =>
  names.filter((name, i) => name && names.findIndex((other) => comparable(other) === comparable(name)) === i);
