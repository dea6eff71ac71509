import { type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { type Sum } from '../../funding/sum';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { allContributions } from '../contributions/allContributions';
import { poolOutturn } from '../year/poolOutturn';
import { type PoolSettlement, settlePool } from '../settled/poolSettlement';
import { type AgreedTerm, agreedTerms } from './agreedTerms';
import { tableOf } from '../../plan/tableOf';

/** A line of a pool's account; detail is the partner or service, '' where the line is of the whole pool. */
export interface AccountLine {
  readonly line: string;
  readonly detail: string;
  readonly amount: Pence;
}

/** The memorandum account of a pool's year, the same for every partner. */
export interface PoolAccount {
  /**
   * From what was brought forward to what is carried forward. A surplus and what a partner is charged are positive:
   * the surplus, the shares and what the reserve and other pools give add up to what is unallocated and carried forward.
   */
  readonly lines: readonly AccountLine[];
  /** What partners gave in kind: a memorandum, in no total. */
  readonly inKind: readonly { readonly partner: string; readonly amount: Sum }[];
  /** What the agreement says of the layers that took part, in its words: a memorandum, in no total. */
  readonly terms: readonly AgreedTerm[];
}

const NOT_ANALYSED = 'Not analysed';

/**
 * Draws up a pool's account of a year from its settlement. (docs/calculations.md#17-pool-accounts.)
 *
 * @throws what settling the year throws
 *
 * @example
 * poolAccount(readPlan([[['Pool', 'Overspend rule'], ['CAMHS', 'Carry forward']], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5]], [['Outturn', 'Pool', '2006/07'], ['', 'CAMHS', 6]]]), 'CAMHS', { start: 2006 }).lines.at(-1) // => { line: "Carried forward", detail: "", amount: -100 }
 */
export function poolAccount(plan: Plan, pool: string, year: FinancialYear): PoolAccount {
  const settled = settlePool(plan, pool, year);
  const spending = spentByService(plan, pool, yearLabel(year));
  return {
    lines: linesOf(settled, spending),
    inKind: givenInKind(plan, pool, yearLabel(year)),
    terms: agreedTerms(settled),
  };
}

function linesOf(settled: PoolSettlement, spending: ReadonlyMap<string, AccountLine>): AccountLine[] {
  const { partners, broughtForward, otherIncome, outturn, variance } = settled;
  const { reserve, pools, unallocated, carried } = settled;
  const of = (line: string, amount: Pence, detail = ''): AccountLine => ({
    line,
    detail,
    amount: amount || 0,
  });
  return [
    of('Brought forward', broughtForward),
    ...partners.map(({ partner, contribution }) => of('Contribution', contribution, partner)),
    of('Other income', otherIncome),
    of('Total income', outturn - variance),
    ...spending.values(),
    of('Total spending', outturn),
    of('Surplus or deficit', -variance),
    ...partners.map(({ partner, share }) => of('Share of surplus or deficit', share, partner)),
    of('From reserve', reserve),
    ...pools.map(({ pool, amount }) => of('From other pool', amount, pool)),
    of('Unallocated', -unallocated),
    of('Carried forward', -carried),
  ];
}

/** What was spent on each service in the order of the table, then what no service is named for. */
function spentByService(plan: Plan, pool: string, label: string): Map<string, AccountLine> {
  const Outturn = tableOf(plan, 'Outturn');
  const services = new Map<string, AccountLine>();
  const add = (key: string, detail: string, pence: Pence) => {
    const before = services.get(key);
    services.set(key, {
      line: 'Spending',
      detail: before?.detail ?? detail,
      amount: (before?.amount ?? 0) + pence,
    });
  };
  const spent = poolOutturn(plan, pool, label).map(({ row, pence }) => ({
    service: Outturn.words.Service[row] ?? '',
    pence,
  }));
  for (const { service, pence } of spent) if (service && pence) add(comparable(service), service, pence);
  for (const { service, pence } of spent) if (!service && pence) add('', NOT_ANALYSED, pence);
  return services;
}

/**
 * What each partner gives to a pool in kind in a year, where that is anything.
 *
 * @param label the year's heading
 *
 * @example
 * givenInKind(readPlan([[['Contribution', 'Pool', 'Partner', 'In kind', '2006/07'], ['', 'CAMHS', 'PCT', 'Yes', 5]]]), 'CAMHS', '2006/07') // => [{ partner: "PCT", amount: { pence: 500, atLeast: false, known: true } }]
 */
export function givenInKind(plan: Plan, pool: string, label: string): PoolAccount['inKind'] {
  const found = allContributions(plan).find((entry) => comparable(entry.pool) === comparable(pool));
  const y = found?.years.indexOf(label) ?? -1;
  return (found?.inKind ?? []).flatMap(({ partner, amounts }) => {
    const amount = amounts[y];
    return amount && (amount.pence !== 0 || amount.atLeast) ? [{ partner, amount }] : [];
  });
}
