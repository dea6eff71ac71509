import * as fc from '../../fastCheck';
import { poolAccount } from '../../../src/model/pools/account/poolAccount';
import { poolLedger } from '../../../src/model/pools/account/poolLedger';
import { settlePool } from '../../../src/model/pools/settled/poolSettlement';
import { settlementRows } from '../../../src/model/pools/settled/settlementRows';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';
import { type AnyPool, anyPool, tablesOf, YEARS } from './settledPools';

const runs = { numRuns: 200, verbose: 1 as const };
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

const settled = (tables: readonly Grid[]) => {
  const plan = readPlan(tables);
  expect(plan.problems.filter(({ severity }) => severity === 'Error')).toEqual([]);
  return YEARS.map((year) => settlePool(plan, 'CAMHS', year));
};
const holds = (property: (made: AnyPool) => void) => fc.assert(fc.property(anyPool, property), runs);

test('shares, reserve, what nobody owns and what is carried add up to the variance exactly', () =>
  holds((made) => {
    for (const year of settled(tablesOf(made))) {
      const { partners, otherIncome, broughtForward, outturn, variance } = year;
      const income = total(partners.map(({ contribution }) => contribution)) + otherIncome + broughtForward;
      expect(outturn - income).toBe(variance);
      const shares = total(partners.map(({ share }) => share));
      expect(shares + year.reserve + year.unallocated + year.carried).toBe(variance);
    }
  }));

test('what is due is the outturn less what was paid, other income and what was brought forward', () =>
  holds((made) => {
    for (const year of settled(tablesOf(made))) {
      const paid = total(year.partners.map((partner) => partner.paid));
      const due = total(year.partners.map((partner) => partner.due));
      expect(due + year.reserve + year.unallocated + year.carried).toBe(
        year.outturn - paid - year.otherIncome - year.broughtForward,
      );
      const last = settlementRows(year).at(-1);
      expect(last?.liability).toBe(year.outturn);
      expect(last?.share).toBe(year.variance);
    }
  }));

test('whatever the years, every payment counts once', () =>
  holds((made) => {
    const years = settled(tablesOf(made));
    made.partners.forEach(({ paid }, p) => {
      const counted = years.map(({ partners }) => partners.find(({ partner }) => partner === `P${p}`)?.paid);
      expect(total(counted.map((amount) => amount ?? NaN))).toBe(Math.round(Number(paid) * 100));
    });
  }));

test('every debt stands in two books, once on each side', () =>
  holds((made) => {
    for (const year of settled(tablesOf(made))) {
      const rows = poolLedger(year);
      expect(total(rows.map(({ debtor }) => debtor))).toBe(total(rows.map(({ creditor }) => creditor)));
      for (const row of rows)
        expect(rows).toContainEqual({
          inTheBooksOf: row.with,
          with: row.inTheBooksOf,
          debtor: row.creditor,
          creditor: row.debtor,
        });
      const others = year.partners.filter(({ partner }) => partner !== year.host);
      const holder = year.host || 'The pool';
      const owedToHolder = rows.filter(({ inTheBooksOf }) => inTheBooksOf === holder);
      expect(total(owedToHolder.map(({ debtor, creditor }) => debtor - creditor))).toBe(
        total(others.map(({ due }) => due)),
      );
    }
  }));

test('the account adds up', () =>
  holds((made) => {
    const plan = readPlan(tablesOf(made));
    for (const year of YEARS) {
      const { lines } = poolAccount(plan, 'CAMHS', year);
      const of = (name: string) =>
        total(lines.filter(({ line }) => line === name).map(({ amount }) => amount));
      expect(of('Brought forward') + of('Contribution') + of('Other income')).toBe(of('Total income'));
      expect(of('Spending')).toBe(of('Total spending'));
      expect(of('Total income') - of('Total spending')).toBe(of('Surplus or deficit'));
      expect(of('Surplus or deficit') + of('Share of surplus or deficit') + of('From reserve')).toBe(
        of('Unallocated') + of('Carried forward'),
      );
    }
  }));

test('a year begins with what the year before carried forward, the first with the opening balance', () =>
  holds((made) => {
    const plan = readPlan(tablesOf(made));
    const ends = YEARS.map((year) => poolAccount(plan, 'CAMHS', year).lines.at(-1)?.amount ?? NaN);
    const begins = settled(tablesOf(made)).map(({ broughtForward }) => broughtForward);
    expect(begins).toEqual([Math.round(Number(made.opening) * 100), ends[0], ends[1]]);
  }));

test('no more is ever taken from a reserve than was put there', () =>
  holds((made) => {
    let left = Math.round(Number(made.reserve) * 100);
    for (const { reserve } of settled(tablesOf(made))) {
      left -= reserve;
      expect(left).toBeGreaterThanOrEqual(0);
    }
  }));

test('what is given in kind changes no figure', () =>
  holds((made) => {
    const tables = tablesOf(made);
    const kind = ['Nurses', 'CAMHS', 'P0', 0.5, 100, 1, '', '', 700, 'tbc', 7, 'Yes'];
    const more = tables.map((table) =>
      table[0]?.[0] === 'Contribution' ? [[...table[0], 'In kind'], ...table.slice(1), kind] : table,
    );
    expect(settled(more)).toEqual(settled(tables));
  }));
