import { type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { PoolError } from '../../errors/poolError';
import { formatAmount } from '../../money/format';
import { type Plan } from '../../plan/plan';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { allContributions } from '../../pools/contributions/allContributions';
import { type PoolContributions } from '../../pools/contributions/contributions';
import { type PoolSettlement, settlePool } from '../../pools/settled/poolSettlement';
import { yearSpan } from '../../pools/conditions/yearSpan';
import { RISK_SHARE } from '../../pools/riskShare/rowsInForce';
import { ruleInForce, whyUnallocated } from '../../pools/settled/whyUnallocated';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding, type Place } from '../../findings/finding';

/**
 * A year of a pool that has an outturn cannot be settled, or its rule leaves money that nobody bears; or a partner
 * bears nothing since it puts no money in. Settled is what was entered, whatever the scenario.
 *
 * @means A pool has an outturn, and its rules leave part of the overspend or underspend without an owner, or cannot
 * settle it at all.
 * @remedy Fill what the sentence names: a rule, a host, caps, bands, or the owner of a line. Until then the board
 * decides.
 * @title The settlement of % leaves something open
 * @order 130
 */
export const settlementWithoutOwner: Check = {
  name: 'Settlement without an owner',
  needs: ['Outturn.amounts', 'Pool', 'Contribution'],
  find: ({ base, ...plan }) => {
    const typed = base ?? plan;
    const spent = yearsSpent(typed);
    return allContributions(typed).flatMap((found) =>
      yearByYear(typed, found, spent.get(comparable(found.pool)) ?? []),
    );
  },
};

/** What is carried forward from a year that cannot be settled is reported once, of that year. */
function yearByYear(plan: Plan, found: PoolContributions, years: readonly FinancialYear[]): Finding[] {
  let told = '';
  return years.flatMap((year) => {
    try {
      const settled = settlePool(plan, found.pool, year);
      return [
        ...unallocated(plan, found.pool, year, settled),
        ...weightless(plan, found.pool, year, settled),
        ...withoutMoney(plan, found, year, settled),
      ];
    } catch (error) {
      if (!(error instanceof PoolError)) throw error;
      if (told && error.message.includes(told)) return [];
      told = error.message;
      return finding(found.pool, year, {
        sentence: `The year ${yearLabel(year)} cannot be settled. ${error.message}`,
        place: placeOfFailure(plan, found, error.message),
      });
    }
  });
}

/** The cell of a rule that is missing; else the pool's name, or where contributions name a pool that has no row. */
function placeOfFailure(
  plan: Plan,
  { pool, contributors }: PoolContributions,
  message: string,
): Place | null {
  const row = rowNamed(plan.tables.Pool, pool);
  if (row === undefined) return placeOf(plan, 'Contribution', contributors[0]?.rows[0] ?? 0, 'Pool');
  const missing = RULES.find((heading) => message.includes(`has no ${heading.toLowerCase()}`));
  return placeOf(plan, 'Pool', row, missing);
}

const RULES = ['Overspend rule', 'Underspend rule'];

function unallocated(plan: Plan, pool: string, year: FinancialYear, settled: PoolSettlement): Finding[] {
  const { variance, toBoard, unallocated: whole } = settled;
  const amount = whole - toBoard;
  const forBoard = toBoard
    ? [
        finding(pool, year, {
          severity: 'Note',
          amount: Math.abs(toBoard),
          sentence: `${formatAmount(Math.abs(toBoard))} of ${varianceOf(pool, year, variance)} is left for the board to decide.`,
          place: placeOf(plan, 'Pool', rowNamed(plan.tables.Pool, pool) ?? 0),
        }),
      ]
    : [];
  if (amount === 0) return forBoard;
  if (settled.layers.some(({ layer }) => layer.rows.length > 0)) {
    const last = settled.layers.at(-1)?.layer.rows.at(-1) ?? 0;
    return [
      ...forBoard,
      finding(pool, year, {
        amount: Math.abs(amount),
        sentence: `${formatAmount(Math.abs(amount))} of ${varianceOf(pool, year, variance)} is left after the last layer of the risk share and has no owner. Add a layer without a Limit, raise a cap, or take it to the board.`,
        place: placeOf(plan, RISK_SHARE, last),
      }),
    ];
  }
  const { rule, why, place } = whyUnallocated(plan, pool, yearLabel(year), variance);
  const under = rule ? ` by the rule ${rule}` : '';
  return [
    ...forBoard,
    finding(pool, year, {
      amount: Math.abs(amount),
      sentence: `${formatAmount(Math.abs(amount))} of ${varianceOf(pool, year, variance)} has no owner${under}: ${why}.`,
      place: placeOf(plan, place.table, place.row, place.heading),
    }),
  ];
}

/** Layers of the risk share that take nothing, since nobody who is to share them has any weight. */
const weightless = (plan: Plan, pool: string, year: FinancialYear, { layers }: PoolSettlement): Finding[] =>
  layers.flatMap(({ layer, before }) =>
    layer.rows.length && before !== 0 && layer.bearers.every(({ weight }) => weight === 0)
      ? finding(pool, year, {
          severity: 'Warning',
          sentence: `The layer ${layer.name} of ${pool} takes nothing in ${yearLabel(year)}: none of those who share it has a contribution or share to go by. Correct its Basis or Share.`,
          place: placeOf(plan, RISK_SHARE, layer.rows[0] ?? 0),
        })
      : [],
  );

/** Partners that bear nothing under a rule that goes by contribution, since they give in kind only or zero. */
function withoutMoney(
  plan: Plan,
  found: PoolContributions,
  year: FinancialYear,
  { partners, variance, reserve, layers }: PoolSettlement,
): Finding[] {
  if (layers.some(({ layer }) => layer.rows.length > 0)) return [];
  const rule = comparable(ruleInForce(plan, found.pool, variance).rule);
  if (variance === reserve || (rule !== 'contribution share' && rule !== 'capped')) return [];
  const paying = new Set(
    partners.filter(({ contribution }) => contribution).map(({ partner }) => comparable(partner)),
  );
  const y = found.years.indexOf(yearLabel(year));
  const inKind = found.inKind.filter(
    ({ partner, amounts }) => partner && (amounts[y]?.pence || amounts[y]?.atLeast),
  );
  const givers = new Set(inKind.map(({ partner }) => comparable(partner)));
  const zero = found.contributors.filter(({ partner }) => !givers.has(comparable(partner)));
  return [...inKind, ...zero].flatMap(({ partner, rows }) => {
    if (paying.has(comparable(partner)) || !existsIn(plan, partner, year)) return [];
    const gives = givers.has(comparable(partner)) ? 'gives in kind only' : 'puts no money in';
    return finding(found.pool, year, {
      severity: 'Note',
      sentence: `${partner} ${gives}, so by contribution it bears nothing of ${varianceOf(found.pool, year, variance)}, ${formatAmount(Math.abs(variance))}: is that what was agreed?`,
      place: placeOf(plan, 'Contribution', rows[0] ?? 0),
    });
  });
}

/** Whether a partner exists on some day of a year, by the partner table. */
function existsIn({ tables: { Partner } }: Plan, partner: string, year: FinancialYear): boolean {
  const row = rowNamed(Partner, partner) ?? -1;
  const { first, last } = yearSpan(year);
  const from = Partner?.numbers.From[row] ?? NaN;
  const to = Partner?.numbers.To[row] ?? NaN;
  return !(from > last) && !(to < first);
}

const varianceOf = (pool: string, year: FinancialYear, variance: number): string =>
  `the ${variance > 0 ? 'overspend' : 'underspend'} of ${pool} in ${yearLabel(year)}`;

const finding = (
  pool: string,
  year: FinancialYear,
  said: { sentence: string; place: Place | null } & Partial<Pick<Finding, 'severity' | 'amount'>>,
): Finding => ({
  severity: 'Error',
  check: settlementWithoutOwner.name,
  subject: pool,
  year: yearLabel(year),
  amount: null,
  ...said,
});

/** The years of which it is known what each pool spent, in order of time, by comparable name. */
function yearsSpent({ tables: { Outturn } }: Plan): Map<string, FinancialYear[]> {
  const spent = new Map<string, FinancialYear[]>();
  const columns = (Outturn?.years ?? []).flatMap((column) =>
    column.year ? { ...column, year: column.year } : [],
  );
  for (const { year, pence, missing } of columns.sort((a, b) => a.year.start - b.year.start)) {
    const said = new Set<string>();
    const unknown = new Set<string>();
    Outturn?.words.Pool.forEach((pool, row) => {
      if (missing[row]) unknown.add(comparable(pool));
      else if (pence[row]) said.add(comparable(pool));
    });
    for (const pool of said) if (!unknown.has(pool)) spent.set(pool, [...(spent.get(pool) ?? []), year]);
  }
  return spent;
}
