import { poolAccount } from '../../../../src/model/pools/account/poolAccount';
import { poolLedger } from '../../../../src/model/pools/account/poolLedger';
import { settlePool } from '../../../../src/model/pools/settled/poolSettlement';
import { borne, planOf, POOLS, PUT_IN, riskShare, type RiskRow, spent, table } from './pool';

/** Clauses that real agreements hold and none of the nine rules can. Pool LD: ICB £9.2m, Council £21.4m, the host. */
const OVER = { Side: 'Overspend' };
const UNDER = { Side: 'Underspend' };

test('the worked example: fault, reserve, board, a band by contribution, halves with a cap, the host', () =>
  expect(
    borne([
      POOLS,
      PUT_IN,
      spent(31411417.63),
      riskShare(
        { ...OVER, Order: 1, Limit: 40000, 'Borne by': 'Council' },
        { ...OVER, Order: 2, 'Borne by': 'Reserve' },
        { ...OVER, Order: 3, Limit: 60000, 'Borne by': 'Board' },
        { ...OVER, Order: 4, Limit: 0.005, 'Limit is': '% of pool', 'Borne by': 'All partners' },
        { ...OVER, Order: 5, 'Borne by': 'ICB', Basis: 'Equal', Cap: 0.0075, 'Cap is': '% of contribution' },
        { ...OVER, Order: 5, 'Borne by': 'Council' },
        { ...OVER, Order: 6, 'Borne by': 'Host' },
      ),
    ]),
  ).toEqual({ ICB: 69000, Council: 182417.63, Reserve: 500000, Unallocated: 60000 }));

describe('1: another pool first', () => {
  const tables = (equipment: number, ...more: RiskRow[]) => [
    table(
      'Pool',
      { Pool: 'LD', Host: 'Council' },
      { Pool: 'Equipment', Host: 'ICB', 'Underspend rule': 'Host bears' },
    ),
    table(
      'Contribution',
      { Pool: 'LD', Partner: 'ICB', '2025/26': 60 },
      { Pool: 'LD', Partner: 'Council', '2025/26': 40 },
      { Pool: 'Equipment', Partner: 'ICB', '2025/26': 50 },
    ),
    table('Outturn', { Pool: 'LD', '2025/26': 130 }, { Pool: 'Equipment', '2025/26': equipment }),
    riskShare(
      { ...OVER, Order: 1, 'Borne by': 'Equipment' },
      { ...OVER, Order: 2, 'Borne by': 'All partners' },
      ...more,
    ),
  ];
  test('£30 over takes the £20 that Equipment is under, and the rest goes by contribution', () => {
    expect(borne(tables(30))).toEqual({ 'Other pool: Equipment': 20, ICB: 6, Council: 4 });
    expect(borne(tables(30), 'Equipment')).toEqual({ 'Other pool: LD': -20 });
  });
  test('where Equipment is £45 under, what LD does not take follows its own rule', () => {
    expect(borne(tables(5))).toEqual({ 'Other pool: Equipment': 30 });
    expect(borne(tables(5), 'Equipment')).toEqual({ 'Other pool: LD': -30, ICB: -15 });
  });
  test('a pool that overspends too has nothing to give', () =>
    expect(borne(tables(60))).toEqual({ ICB: 18, Council: 12 }));
  test('two pools that name each other are refused', () =>
    expect(() => borne(tables(30, { Pool: 'Equipment', Order: 1, 'Borne by': 'LD' }))).toThrow(
      /Equipment and LD name each other|LD and Equipment name each other/,
    ));
  test('the account shows it, and the ledger has it in the books of both', () => {
    const plan = planOf(tables(30));
    expect(poolAccount(plan, 'LD', { start: 2025 }).lines).toContainEqual({
      line: 'From other pool',
      detail: 'Equipment',
      amount: 2000,
    });
    expect(poolLedger(settlePool(plan, 'LD', { start: 2025 }))).toContainEqual({
      inTheBooksOf: 'Council',
      with: 'Other pool: Equipment',
      debtor: 2000,
      creditor: 0,
    });
  });
});

test('2: each scheme pro rata to what was put in for it, at most that; what is beyond is for the board', () =>
  expect(
    borne([
      POOLS,
      table(
        'Contribution',
        { Pool: 'LD', Partner: 'ICB', Service: 'Beds', '2025/26': 30 },
        { Pool: 'LD', Partner: 'Council', Service: 'Beds', '2025/26': 10 },
        { Pool: 'LD', Partner: 'Council', Service: 'Care', '2025/26': 60 },
      ),
      table(
        'Allocation',
        { Source: 'LD', Service: 'Beds', '2025/26': 40 },
        { Source: 'LD', Service: 'Care', '2025/26': 60 },
      ),
      table(
        'Outturn',
        { Pool: 'LD', Service: 'Beds', '2025/26': 90 },
        { Pool: 'LD', Service: 'Care', '2025/26': 59 },
      ),
      riskShare({
        ...{ Line: 'Beds', Order: 1, 'Borne by': 'All partners', Basis: 'Line contribution' },
        ...{ Cap: 1, 'Cap is': '% of line contribution' },
      }),
    ]),
    // beds are 50 over: 37.50 and 12.50, cut to 30 and 10; 10 and the 1 that care is under are left
  ).toEqual({ ICB: 30, Council: 10, Unallocated: 9 }));

test('3: own lines to their partner, joint lines in halves', () =>
  expect(
    borne([
      POOLS,
      PUT_IN,
      table(
        'Allocation',
        { Source: 'LD', Service: 'Nursing', '2025/26': 9_200_000 },
        { Source: 'LD', Service: 'Homes', '2025/26': 21_400_000 },
      ),
      table(
        'Outturn',
        { Pool: 'LD', Service: 'Nursing', '2025/26': 9_200_300.01 },
        { Pool: 'LD', Service: 'Homes', '2025/26': 21_400_100.01 },
      ),
      riskShare(
        { Line: 'Nursing', Order: 1, 'Borne by': 'ICB' },
        { Line: 'Homes', Order: 1, 'Borne by': 'ICB', Basis: 'Fixed', Share: 0.5 },
        { Line: 'Homes', Order: 1, 'Borne by': 'Council', Share: 0.5 },
      ),
    ]),
  ).toEqual({ ICB: 350.02, Council: 50 }));

test('4: a band up to 3% of the pool by contribution, what is beyond to the host', () =>
  expect(
    borne([
      POOLS,
      PUT_IN,
      spent(32_600_000),
      riskShare(
        { ...OVER, Order: 2, Limit: 0.03, 'Limit is': '% of pool', 'Borne by': 'All partners' },
        { ...OVER, Order: 3, 'Borne by': 'Host' },
      ),
    ]),
    // 918,000 is 276,000 and 642,000; 1,082,000 is left
  ).toEqual({ ICB: 276000, Council: 1724000 }));

test('5: an overspend and an underspend have layers of their own', () => {
  const rows = riskShare(
    { ...OVER, Order: 1, 'Borne by': 'Host' },
    { ...UNDER, Order: 1, 'Borne by': 'All partners' },
  );
  expect(borne([POOLS, PUT_IN, spent(30_600_100), rows])).toEqual({ Council: 100 });
  expect(borne([POOLS, PUT_IN, spent(30_599_900), rows])).toEqual({ ICB: -30.07, Council: -69.93 });
});

test('6: other shares from one year to the next', () => {
  const rows = riskShare(
    { ...OVER, Order: 1, 'Borne by': 'ICB', 'To year': '2025/26' },
    { ...OVER, Order: 1, 'Borne by': 'Council', 'From year': '2026/27' },
  );
  const put = table('Contribution', { Pool: 'LD', Partner: 'ICB', '2025/26': 5, '2026/27': 5 });
  const out = table('Outturn', { Pool: 'LD', '2025/26': 7, '2026/27': 8 });
  expect(borne([POOLS, put, out, rows])).toEqual({ ICB: 2 });
  expect(borne([POOLS, put, out, rows], 'LD', 2026)).toEqual({ Council: 3 });
});

test('7: at most 5% of one’s own contribution, in all layers together', () =>
  expect(
    borne([
      POOLS,
      PUT_IN,
      spent(32_600_000),
      riskShare(
        {
          ...OVER,
          Order: 1,
          Limit: 800_000,
          'Borne by': 'ICB',
          Basis: 'Equal',
          Cap: 0.05,
          'Cap is': '% of contribution',
        },
        { ...OVER, Order: 1, 'Borne by': 'Council' },
        { ...OVER, Order: 2, 'Borne by': 'ICB', Cap: 0.05, 'Cap is': '% of contribution' },
        { ...OVER, Order: 3, 'Borne by': 'Council' },
      ),
    ]),
    // 5% of 9.2m is 460,000: 400,000 in the first layer, 60,000 more in the second
  ).toEqual({ ICB: 460000, Council: 1540000 }));

test('8: an underspend goes to some in order, each up to a part of its own, the rest to one', () =>
  expect(
    borne([
      POOLS,
      PUT_IN,
      spent(29_600_000),
      riskShare(
        { ...UNDER, Order: 1, 'Borne by': 'ICB', Cap: 0.1, 'Cap is': '% of contribution' },
        { ...UNDER, Order: 2, 'Borne by': 'Council' },
      ),
    ]),
  ).toEqual({ ICB: -920000, Council: -80000 }));

test('9: half of the excess to one, the other half by former cost', () =>
  expect(
    borne([
      POOLS,
      PUT_IN,
      spent(30_601_000.01),
      riskShare(
        {
          ...OVER,
          Order: 1,
          Limit: 0.5,
          'Limit is': '% of variance',
          'Borne by': 'ICB',
          Basis: 'Need',
          Share: 3,
        },
        { ...OVER, Order: 1, 'Borne by': 'Council', Share: 1 },
        { ...OVER, Order: 2, 'Borne by': 'Council' },
      ),
    ]),
    // half of 1,000.01 is 500.01 rounded away from zero: 375.01 and 125.00
  ).toEqual({ ICB: 375.01, Council: 625 }));

test('10: an underspend is carried forward for a use that is said and changes no figure', () => {
  const tables = [
    POOLS,
    table('Contribution', { Pool: 'LD', Partner: 'ICB', '2025/26': 10, '2026/27': 10 }),
    table('Outturn', { Pool: 'LD', '2025/26': 7, '2026/27': 12 }),
    riskShare({ Order: 1, 'Borne by': 'Next year', Use: 'non-recurrent spending', Decision: 'both CFOs' }),
  ];
  expect(borne(tables)).toEqual({ 'Carried forward': -3 });
  const plan = planOf(tables);
  const next = settlePool(plan, 'LD', { start: 2026 });
  expect([next.broughtForward, next.variance]).toEqual([300, -100]);
  expect(poolAccount(plan, 'LD', { start: 2025 }).terms).toEqual([
    { term: 'Agreed use', says: 'non-recurrent spending', amount: -300 },
    { term: 'Decision needed', says: 'both CFOs', amount: -300 },
  ]);
});

test('11: performance money is a contribution and no layer: what was not earned was not put in', () => {
  const earned = (pounds: number) => [
    POOLS,
    table(
      'Contribution',
      { Pool: 'LD', Partner: 'ICB', '2025/26': 100 },
      { Contribution: 'Performance', Pool: 'LD', Partner: 'ICB', '2025/26': pounds },
    ),
    spent(104),
    riskShare({ Order: 1, 'Borne by': 'Host' }),
  ];
  expect(borne(earned(3))).toEqual({ Council: 1 });
  expect(borne(earned(0))).toEqual({ Council: 4 });
});

test('12: uncommitted lines give first, up to what is uncommitted', () =>
  expect(
    borne([
      POOLS,
      PUT_IN,
      table(
        'Allocation',
        { Source: 'LD', Service: 'Care', '2025/26': 30_540_000 },
        { Source: 'LD', Service: 'Uncommitted', '2025/26': 60_000 },
      ),
      table('Outturn', { Pool: 'LD', Service: 'Care', '2025/26': 30_700_000 }),
      riskShare({ ...OVER, Order: 1, 'Borne by': 'Host' }),
    ]),
    // care is 160,000 over and the uncommitted line 60,000 under: 100,000 is the pool’s
  ).toEqual({ Council: 100000 }));

test('13: what one partner caused is its own, before anything is shared', () =>
  expect(
    borne([
      table('Partner', { Partner: 'Trust' }),
      POOLS,
      PUT_IN,
      spent(30_610_000),
      riskShare(
        { ...OVER, Order: 1, Limit: 4000, 'Borne by': 'Trust' },
        { ...OVER, Order: 2, 'Borne by': 'ICB', Basis: 'Equal' },
        { ...OVER, Order: 2, 'Borne by': 'Council' },
      ),
    ]),
  ).toEqual({ Trust: 4000, ICB: 3000, Council: 3000 }));

test('14: borne this year and due with the next contribution', () => {
  const plan = planOf([
    POOLS,
    table(
      'Contribution',
      { Pool: 'LD', Partner: 'ICB', Paid: 60, '2025/26': 60 },
      { Pool: 'LD', Partner: 'Council', Paid: 40, '2025/26': 40 },
    ),
    spent(110),
    riskShare(
      { Order: 1, Limit: 5, 'Borne by': 'All partners', When: 'Next contribution' },
      { Order: 2, 'Borne by': 'All partners' },
    ),
  ]);
  const settled = settlePool(plan, 'LD', { start: 2025 });
  expect(
    settled.partners.map(({ partner, share, due, dueNextYear }) => [partner, share, due, dueNextYear]),
  ).toEqual([
    ['ICB', 600, 300, 300],
    ['Council', 400, 200, 200],
  ]);
  expect(poolLedger(settled)[0]).toEqual({ inTheBooksOf: 'ICB', with: 'Council', debtor: 0, creditor: 600 });
});
