import { readPlan } from '../../../../src/model/plan/readPlan';
import { type Plan } from '../../../../src/model/plan/plan';
import { settlePool } from '../../../../src/model/pools/settled/poolSettlement';
import { settlementRows } from '../../../../src/model/pools/settled/settlementRows';
import { type Cell, type Grid } from '../../../../src/model/table/grid';

/** A row of the Risk share table by its headings. */
export type RiskRow = Readonly<Record<string, Cell>>;

/** The Risk share table with these rows, of the pool LD where they name none. */
export const riskShare = (...rows: readonly RiskRow[]): Grid => {
  const headings = [...new Set(['Pool', ...rows.flatMap(Object.keys)])];
  return [
    ['Risk share', ...headings],
    ...rows.map((row): Cell[] => [
      '',
      ...headings.map((heading) => row[heading] ?? (heading === 'Pool' ? 'LD' : '')),
    ]),
  ];
};

/** A table from rows by heading. */
export const table = (kind: string, ...rows: readonly RiskRow[]): Grid => {
  const headings = [...new Set(rows.flatMap(Object.keys))].filter((heading) => heading !== kind);
  return [
    [kind, ...headings],
    ...rows.map((row): Cell[] => [row[kind] ?? '', ...headings.map((heading) => row[heading] ?? '')]),
  ];
};

export const POOLS = table('Pool', { Pool: 'LD', Host: 'Council', Reserve: 500000 });
export const PUT_IN = table(
  'Contribution',
  { Pool: 'LD', Partner: 'ICB', '2025/26': 9_200_000 },
  { Pool: 'LD', Partner: 'Council', '2025/26': 21_400_000 },
);
export const spent = (pounds: number): Grid => table('Outturn', { Pool: 'LD', '2025/26': pounds });

/** The plan, whose cells must all be readable. */
export function planOf(tables: readonly Grid[]): Plan {
  const plan = readPlan(tables);
  expect(plan.problems.filter(({ severity }) => severity === 'Error')).toEqual([]);
  return plan;
}

/** Who bears how much of a variance in pounds, by name: partners, Reserve, Unallocated and what else there is. */
export function borne(tables: readonly Grid[], pool = 'LD', start = 2025): Record<string, number> {
  const settled = settlePool(planOf(tables), pool, { start });
  const rows = settlementRows(settled);
  expect(rows.at(-1)?.share).toBe(settled.variance);
  return Object.fromEntries(
    rows.slice(0, -1).flatMap(({ who, share }) => (share ? [[who, share / 100]] : [])),
  );
}
