import { readYearHeading } from '../../calendar/yearHeading';
import { poolAccount } from '../../pools/account/poolAccount';
import { poolLedger } from '../../pools/account/poolLedger';
import { otherPool, type SettlementRow } from '../../pools/settled/settlementRows';
import { comparable } from '../../table/heading';
import { knownSum, lessNode, moneyNode, once, type TraceNode } from '../nodes/traceNode';
import { headingOf, type ResultTracer, wordGiven } from '../nodes/tracedResult';
import { spentNode } from './outturn';
import { incomeNode } from './pools';
import { contributionOf, dueNextYearOf, dueOf, settlementGiven, shareOf, varianceNode } from './settlement';
import { type TracedSettlement } from './tracedSettlement';

/** POOL.ACCOUNT: each line of a pool's account, from the settlement of the year. */
export const traceAccount: ResultTracer = (call, cell) => {
  const given = settlementGiven(call);
  const time = readYearHeading(wordGiven(call, 1));
  if (!given || time.kind !== 'year' || headingOf(cell) !== 'Amount') return null;
  const { lines, inKind, terms } = poolAccount(call.plan, given.pool.pool, time.year);
  const line = lines[cell.row - 1];
  if (line) return lineNode(given, line.line, line.detail, line.amount);
  const kind = inKind[cell.row - 1 - lines.length];
  const term = terms[cell.row - 1 - lines.length - inKind.length];
  if (term)
    return moneyNode(term.term, knownSum(-term.amount || 0), {
      rule: 'The part of the surplus or deficit of which the risk share says so.',
    });
  const income = given.pool.inKind.find(({ partner }) => partner === kind?.partner);
  if (!kind || !income) return null;
  const { pool, traced, year } = given;
  return incomeNode(traced, `In kind: ${kind.partner}`, income, pool.years.indexOf(year), year);
};

function lineNode(given: TracedSettlement, line: string, detail: string, amount: number): TraceNode | null {
  const { traced, pool, year, rows } = given;
  const row = (who: string) => rows.find((each) => comparable(each.who) === comparable(who));
  const leaf = (rule: string) => moneyNode(line, knownSum(amount), { rule });
  const of = (
    who: string,
    from: (given: TracedSettlement, row: SettlementRow) => TraceNode,
    nothing: string,
  ) => {
    const found = row(who);
    return found ? from(given, found) : leaf(nothing);
  };
  const charged = (who: string, nothing: string) => of(who, shareOf, nothing);
  switch (line) {
    case 'Brought forward':
    case 'Other income':
      return of(line, contributionOf, 'There is none.');
    case 'Contribution':
      return of(detail, contributionOf, 'It puts nothing in.');
    case 'Total income':
      return moneyNode(line, knownSum(amount), {
        rule: 'The sum of the lines above.',
        children: once(() =>
          rows
            .filter(({ who, contribution }) => who !== 'Total' && contribution !== 0)
            .map((each) => contributionOf(given, each)),
        ),
      });
    case 'Spending':
      return spentNode(traced, pool.pool, year, detail === 'Not analysed' ? '' : detail);
    case 'Total spending':
      return spentNode(traced, pool.pool, year);
    case 'Surplus or deficit':
      return lessNode(line, varianceNode(given));
    case 'Share of surplus or deficit':
      return charged(detail, 'It bears none of it.');
    case 'From reserve':
      return charged('Reserve', 'Nothing is taken from a reserve.');
    case 'From other pool':
      return charged(otherPool(detail), 'Nothing comes from another pool.');
    case 'Unallocated':
      return lessNode(line, charged(line, 'Every pound has an owner.'));
    case 'Carried forward':
      return lessNode(line, charged(line, 'Nothing is carried forward.'));
    default:
      return null;
  }
}

/** POOL.LEDGER: a debt is what its partner owes or is owed by the settlement. */
export const traceLedger: ResultTracer = (call, cell) => {
  const given = settlementGiven(call);
  const heading = headingOf(cell);
  if (!given || (heading !== 'Debtor' && heading !== 'Creditor')) return null;
  const debt = poolLedger(given.settled)[cell.row - 1];
  if (!debt) return null;
  const pence = heading === 'Debtor' ? debt.debtor : debt.creditor;
  if (pence === 0) return moneyNode(heading, knownSum(0), { rule: 'There is nothing on this side.' });
  const isHost = (who: string) => comparable(who) === comparable(given.settled.host);
  const isSide = (who: string) =>
    [debt.inTheBooksOf, debt.with].some((side) => comparable(side) === comparable(who));
  const debtor = given.rows.find((row) => row.who !== 'Total' && !isHost(row.who) && isSide(row.who));
  if (!debtor) return null;
  const owed = owedBy(given, debtor);
  return debtor.due + debtor.dueNextYear > 0 ? owed : lessNode(`${debtor.who} is owed`, owed);
};

/** What a row of a settlement owes at the year's end, what is due with the next contribution among it. */
const owedBy = (given: TracedSettlement, row: SettlementRow): TraceNode =>
  row.dueNextYear
    ? moneyNode(`${row.who} owes in all`, knownSum(row.due + row.dueNextYear), {
        rule: 'What is due now, and what is due with the next contribution.',
        children: () => [dueOf(given, row), dueNextYearOf(given, row)],
      })
    : dueOf(given, row);
