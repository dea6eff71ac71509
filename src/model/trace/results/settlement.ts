import { type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { readYearHeading } from '../../calendar/yearHeading';
import { NOTHING } from '../../funding/sum';
import { allContributions } from '../../pools/contributions/allContributions';
import { paidByYear } from '../../pools/contributions/paidByYear';
import { settlePool } from '../../pools/settled/poolSettlement';
import { type SettlementRow, settlementRows } from '../../pools/settled/settlementRows';
import { placeOf } from '../../plan/readPlan';
import { comparable } from '../../table/heading';
import { rowLabel } from '../../plan/rowLabel';
import { knownSum, lessNode, moneyNode, once, type TraceNode } from '../nodes/traceNode';
import { tracedPlan } from '../nodes/tracedPlan';
import { headingOf, type ResultTracer, type TracedCall, wordGiven } from '../nodes/tracedResult';
import { layersBornBy, oneLayerWords } from './layers';
import { spentNode } from './outturn';
import { incomeNode } from './pools';
import { placeInPool, placeOfRule, ruleOf, type TracedSettlement } from './tracedSettlement';
import { tableOf } from '../../plan/tableOf';

/** Settles the pool and year that a function is given; null where it is given none. */
export function settlementGiven(call: TracedCall): TracedSettlement | null {
  const time = readYearHeading(wordGiven(call, 1));
  if (time.kind !== 'year') return null;
  return settlementOf(call, wordGiven(call, 0), time.year);
}

function settlementOf(
  { plan, whole }: TracedCall,
  name: string,
  year: FinancialYear,
): TracedSettlement | null {
  const pool = allContributions(plan).find((each) => comparable(each.pool) === comparable(name));
  if (!pool) return null;
  const settled = settlePool(plan, name, year);
  const traced = tracedPlan(plan, whole, '');
  return { traced, pool, year: yearLabel(year), settled, rows: settlementRows(settled) };
}

/** POOL.SETTLEMENT: contributions, the share of the variance by the pool's rule, what was paid and what is due. */
export const traceSettlement: ResultTracer = (call, cell) => {
  const given = settlementGiven(call);
  const row = given?.rows[cell.row - 1];
  const column = headingOf(cell) === 'Terms' ? undefined : SETTLEMENT_COLUMNS[cell.column - 1];
  if (!given || !row || !column) return null;
  if (row.who !== 'Total') return column.of(given, row);
  if (column.amount === 'share') return varianceNode(given);
  return moneyNode(`${headingOf(cell)} in all`, knownSum(row[column.amount]), {
    rule: 'The sum of the rows above.',
    children: once(() => given.rows.filter((each) => each !== row).map((each) => column.of(given, each))),
  });
};

type SettlementColumn = (given: TracedSettlement, row: SettlementRow) => TraceNode;

/** What came in from one of the rows of a settlement. */
export function contributionOf(given: TracedSettlement, row: SettlementRow): TraceNode {
  const { traced, pool, year, settled, rows } = given;
  const y = pool.years.indexOf(year);
  const partner = rows.indexOf(row) < settled.partners.length;
  const income = partner
    ? pool.contributors.find((each) => comparable(each.partner) === comparable(row.who))
    : row.who === 'Other income'
      ? pool.otherIncome
      : undefined;
  if (income) return incomeNode(traced, `${row.who} contributes`, income, y, year);
  return moneyNode(row.who, knownSum(row.contribution), {
    rule:
      row.who === 'Brought forward' ? 'What earlier years left, by the pool’s rules.' : 'Nothing was put in.',
    place: row.who === 'Brought forward' ? placeInPool(given, 'Opening balance') : null,
  });
}

/** Outturn less all that came in. */
export function varianceNode(given: TracedSettlement): TraceNode {
  const { settled, rows } = given;
  return moneyNode(settled.variance < 0 ? 'Underspend' : 'Overspend', knownSum(settled.variance), {
    rule: 'What was spent less what came in; an underspend is negative.',
    children: once(() => [
      spentNode(given.traced, given.pool.pool, given.year),
      ...rows
        .filter((each) => each.who !== 'Total' && each.contribution !== 0)
        .map((each) => {
          const income = contributionOf(given, each);
          return lessNode(`Less: ${income.label}`, income);
        }),
    ]),
  });
}

/** What one row of a settlement bears of the variance: layer by layer, or the variance less what all the others bear. */
export function shareOf(given: TracedSettlement, row: SettlementRow): TraceNode {
  const label = `${row.who} bears`;
  if (row.share === 0) return moneyNode(label, NOTHING, { rule: ruleOf(given), place: placeOfRule(given) });
  const layers = layersBornBy(given, row.who);
  if (layers)
    return moneyNode(label, knownSum(row.share), {
      rule: 'Layer by layer, in the order of the risk share.',
      place: placeOfRule(given),
      children: () => layers,
    });
  const others = given.rows.filter((each) => each !== row && each.who !== 'Total' && each.share !== 0);
  return moneyNode(label, knownSum(row.share), {
    rule: `${ruleOf(given)}${oneLayerWords(given, row.who)}`,
    place: placeOfRule(given),
    children: once(() => [
      varianceNode(given),
      ...others.map((each) =>
        moneyNode(`Less what ${each.who} bears`, knownSum(-each.share), {
          rule: ruleOf(given),
          place: placeOfRule(given),
        }),
      ),
    ]),
  });
}

const liabilityOf: SettlementColumn = (given, row) =>
  moneyNode(`${row.who} is liable for`, knownSum(row.liability), {
    rule: 'What it contributes and its share of the variance.',
    children: () => [contributionOf(given, row), shareOf(given, row)],
  });

function paidOf(given: TracedSettlement, row: SettlementRow): TraceNode {
  const { traced, pool, year } = given;
  const rows = pool.contributors.find((each) => comparable(each.partner) === comparable(row.who))?.rows;
  const Contribution = tableOf(traced.plan, 'Contribution');
  const y = Contribution.years.findIndex(({ label }) => label === year);
  if (!rows || given.rows.indexOf(row) >= given.settled.partners.length)
    return moneyNode(`${row.who}: paid`, knownSum(row.paid), {
      rule: row.paid ? 'It came in and is there.' : 'Nothing is paid of it.',
    });
  return moneyNode(`${row.who} has paid`, knownSum(row.paid), {
    rule: 'What is typed under Paid counts for the earliest years first.',
    children: once(() =>
      rows.map((each) =>
        moneyNode(
          rowLabel(traced.plan, 'Contribution', each),
          knownSum(paidByYear(traced.plan, each, 'Paid')[y] ?? 0),
          {
            place: placeOf(traced.whole, 'Contribution', each, 'Paid'),
          },
        ),
      ),
    ),
  });
}

/** What a row of a settlement still owes; what is negative is owed to it. */
export const dueOf: SettlementColumn = (given, row) =>
  moneyNode(`${row.who} owes`, knownSum(row.due), {
    rule: 'Its liability less what it has paid; what is negative is owed to it.',
    children: () => [
      liabilityOf(given, row),
      lessNode('Less what is paid', paidOf(given, row)),
      ...(row.dueNextYear ? [lessNode('Less what is due next year', dueNextYearOf(given, row))] : []),
    ],
  });

export const dueNextYearOf: SettlementColumn = (given, row) =>
  moneyNode(`${row.who} owes with its next contribution`, knownSum(row.dueNextYear), {
    rule: 'What it bears in layers that are due with the next contribution.',
    children: once(() => layersBornBy(given, row.who, 'next contribution') ?? []),
  });

const SETTLEMENT_COLUMNS: readonly {
  readonly amount: Exclude<keyof SettlementRow, 'who'>;
  readonly of: SettlementColumn;
}[] = [
  { amount: 'contribution', of: contributionOf },
  { amount: 'share', of: shareOf },
  { amount: 'liability', of: liabilityOf },
  { amount: 'paid', of: paidOf },
  { amount: 'due', of: dueOf },
  { amount: 'dueNextYear', of: dueNextYearOf },
];
