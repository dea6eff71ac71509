import * as fc from '../../../fastCheck';
import { type Bearer, type BearerIs, type Layer } from '../../../../src/model/pools/settlement/layer';
import { settleLayers } from '../../../../src/model/pools/settlement/settleLayers';
import { settlePool } from '../../../../src/model/pools/settled/poolSettlement';
import { borne, planOf, POOLS, PUT_IN, riskShare, type RiskRow, spent, table } from './pool';

const PARTNERS = 4;
const amount = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 1e10 }));
const signed = fc.tuple(amount, fc.boolean()).map(([size, minus]) => (minus ? -size || 0 : size));
const bearer: fc.Arbitrary<Bearer> = fc.record({
  is: fc.oneof(
    fc.nat(PARTNERS - 1),
    fc.constantFrom<BearerIs>('reserve', 'next year', 'board', 'nobody', { pool: 'A' }, { pool: 'B' }),
  ),
  weight: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 9 }),
    fc.double({ min: 0.01, max: 5, noNaN: true }),
  ),
  cap: fc.option(amount),
  capCounts: fc.constantFrom('all layers' as const, 'this layer' as const),
});
const layer: fc.Arbitrary<Layer> = fc.record({
  name: fc.constant(''),
  line: fc.option(fc.nat(2)),
  side: fc.constantFrom('overspend' as const, 'underspend' as const, 'both' as const),
  limit: fc.option(amount),
  counted: fc.constantFrom('this layer' as const, 'from the first pound' as const),
  bearers: fc.array(bearer, { minLength: 1, maxLength: 4 }),
  due: fc.constantFrom('year end' as const, 'next contribution' as const),
});
const settled = fc.tuple(
  signed,
  fc.array(signed, { minLength: 3, maxLength: 3 }),
  fc.array(layer, { maxLength: 8 }),
);
const total = (amounts: readonly number[]) => amounts.reduce((sum, each) => sum + each, 0);
const parts = (result: ReturnType<typeof settleLayers>) =>
  total([
    ...result.shares,
    result.unallocated,
    result.reserve,
    result.carried,
    ...result.pools.map((other) => other.amount),
  ]);

test('random layers conserve every penny', () =>
  fc.assert(
    fc.property(settled, ([variance, lines, layers]) => {
      expect(parts(settleLayers(variance, lines, layers, PARTNERS))).toBe(variance);
    }),
    { numRuns: 1000 },
  ));

test('an underspend mirrors an overspend', () =>
  fc.assert(
    fc.property(settled, ([variance, lines, layers]) => {
      const both = layers.map((each) => ({ ...each, side: 'both' as const }));
      const over = settleLayers(variance, lines, both, PARTNERS);
      const under = settleLayers(
        -variance || 0,
        lines.map((line) => -line || 0),
        both,
        PARTNERS,
      );
      expect(under.shares).toEqual(over.shares.map((share) => -share || 0));
    }),
    { numRuns: 300 },
  ));

test('no layer takes more than its limit, or than there is; no bearer more than its cap', () =>
  fc.assert(
    fc.property(settled, ([variance, lines, layers]) => {
      for (const { layer: each, before, taken, shares } of settleLayers(variance, lines, layers, PARTNERS)
        .layers) {
        expect(Math.abs(taken)).toBeLessThanOrEqual(Math.min(Math.abs(before), each.limit ?? Infinity));
        expect(taken * before).toBeGreaterThanOrEqual(0);
        shares.forEach((share, i) => {
          const { cap, capCounts } = each.bearers[i]!;
          if (cap !== null && capCounts === 'this layer') expect(Math.abs(share)).toBeLessThanOrEqual(cap);
        });
      }
    }),
    { numRuns: 300 },
  ));

describe('rows of the table', () => {
  const OVER = { Side: 'Overspend', Order: 1 };
  const over = (pounds: number, ...rows: RiskRow[]) =>
    borne([POOLS, PUT_IN, spent(30_600_000 + pounds), riskShare(...rows)]);

  test('a limit counted from the first pound counts what earlier layers took', () =>
    expect(
      over(
        100,
        { ...OVER, Limit: 30, 'Borne by': 'ICB' },
        { ...OVER, Order: 2, Limit: 50, Counted: 'from the first pound', 'Borne by': 'Council' },
        { ...OVER, Order: 3, 'Borne by': 'Board' },
      ),
    ).toEqual({ ICB: 30, Council: 20, Unallocated: 50 }));

  test('what no layer takes is unallocated', () =>
    expect(over(100, { ...OVER, Limit: 30, 'Borne by': 'ICB' })).toEqual({ ICB: 30, Unallocated: 70 }));

  test('a layer whose weights are all zero takes nothing', () =>
    expect(
      over(
        100,
        { ...OVER, 'Borne by': 'ICB', Basis: 'Need' },
        { ...OVER, 'Borne by': 'Council' },
        { ...OVER, Order: 2, 'Borne by': 'Host' },
      ),
    ).toEqual({ Council: 100 }));

  test('a reserve gives what is in it, and less where an earlier year took from it', () => {
    const tables = [
      table('Pool', { Pool: 'LD', Host: 'Council', Reserve: 50 }),
      table('Contribution', { Pool: 'LD', Partner: 'ICB', '2025/26': 100, '2026/27': 100 }),
      table('Outturn', { Pool: 'LD', '2025/26': 130, '2026/27': 130 }),
      riskShare({ ...OVER, 'Borne by': 'Reserve' }, { ...OVER, Order: 2, 'Borne by': 'ICB' }),
    ];
    expect(borne(tables)).toEqual({ Reserve: 30 });
    expect(borne(tables, 'LD', 2026)).toEqual({ Reserve: 20, ICB: 10 });
  });
  describe('lines that vary in both directions, of a pool with £5 in its reserve', () => {
    const lines = (nursing: number, beds: number, ...rows: RiskRow[]) =>
      borne([
        table('Pool', { Pool: 'LD', Host: 'Council', Reserve: 5 }),
        table('Contribution', { Pool: 'LD', Partner: 'Council', '2025/26': 100 }),
        table(
          'Allocation',
          { Source: 'LD', Service: 'Nursing', '2025/26': 50 },
          { Source: 'LD', Service: 'Beds', '2025/26': 50 },
        ),
        table(
          'Outturn',
          { Pool: 'LD', Service: 'Nursing', '2025/26': nursing },
          { Pool: 'LD', Service: 'Beds', '2025/26': beds },
        ),
        riskShare(...rows, { Order: 3, 'Borne by': 'Host' }),
      ]);
    const nursing = { Line: 'Nursing', Order: 1, 'Borne by': 'Reserve' };
    const beds = { Line: 'Beds', Order: 2, 'Borne by': 'Reserve' };
    test('it gives what is in it for a line, also where the pool is underspent', () =>
      expect(lines(20, 70, beds)).toEqual({ Reserve: 5, Council: -15 }));
    test('it receives all of what a line does not spend, also where the pool is overspent', () =>
      expect(lines(40, 90, nursing)).toEqual({ Reserve: -10, Council: 40 }));
    test('it gives what it has received before', () =>
      expect(lines(20, 70, nursing, beds)).toEqual({ Reserve: -10 }));
  });

  test('rows for one side leave the other to the pool’s rule', () => {
    const pools = table('Pool', { Pool: 'LD', Host: 'Council', 'Underspend rule': 'Contribution share' });
    const rows = riskShare({ ...OVER, 'Borne by': 'Host' });
    expect(borne([pools, PUT_IN, spent(30_600_001), rows])).toEqual({ Council: 1 });
    expect(borne([pools, PUT_IN, spent(30_599_694), rows])).toEqual({ ICB: -92, Council: -214 });
  });

  test('lines that differ are settled although the pool breaks even', () =>
    expect(
      borne([
        POOLS,
        PUT_IN,
        table('Allocation', { Source: 'LD', Service: 'Beds', '2025/26': 30_600_000 }),
        table(
          'Outturn',
          { Pool: 'LD', Service: 'Beds', '2025/26': 30_599_000 },
          { Pool: 'LD', Service: 'Care', '2025/26': 1000 },
        ),
        riskShare(
          { Line: 'Beds', Order: 1, 'Borne by': 'ICB' },
          { Line: 'Care', Order: 1, 'Borne by': 'Council' },
        ),
      ]),
    ).toEqual({ ICB: -1000, Council: 1000 }));

  test.each<[string, RiskRow[], RegExp]>([
    [
      'a bearer that nobody knows',
      [{ 'Borne by': 'PCT' }],
      /row 1, has PCT under Borne by, which is no partner/,
    ],
    ['no bearer', [{ Order: 1 }], /row 1, names nobody under Borne by/],
    ['the pool itself', [{ 'Borne by': 'LD' }], /names the pool itself/],
    [
      'a limit that can only be a percentage',
      [{ Limit: 0.05, 'Borne by': 'Host' }],
      /can only be a percentage/,
    ],
    [
      'a percentage of more than all',
      [{ Limit: 5, 'Limit is': '% of pool', 'Borne by': 'Host' }],
      /type 5% if that is meant/,
    ],
    ['half a penny', [{ Limit: 1.005, 'Borne by': 'Host' }], /more than two decimals/],
    [
      'a percentage of a line without a line',
      [{ Limit: 0.5, 'Limit is': '% of line', 'Borne by': 'Host' }],
      /has % of line under Limit is/,
    ],
    [
      'shares that are not 100%',
      [
        { 'Borne by': 'ICB', Basis: 'Fixed', Share: 0.5 },
        { 'Borne by': 'Council', Share: 0.4 },
      ],
      /shares add up to 90%/,
    ],
    [
      'two limits in one layer',
      [
        { 'Borne by': 'ICB', Limit: 5 },
        { 'Borne by': 'Council', Limit: 6 },
      ],
      /row 2, has another Limit than row 1/,
    ],
    [
      'the reserve among those who share by contribution',
      [{ 'Borne by': 'ICB' }, { 'Borne by': 'Reserve' }],
      /names Reserve, which contributes nothing/,
    ],
    [
      'years that run backwards',
      [{ 'Borne by': 'ICB', 'From year': '2027/28', 'To year': '2026/27' }],
      /To year before its From year/,
    ],
    ['a year that is none', [{ 'Borne by': 'ICB', 'From year': 'soon' }], /soon under From year/],
  ])('%s is refused with its row', (_, rows, message) => {
    expect(() => over(100, ...rows)).toThrow(message);
  });

  test('a line needs the allocations to be known', () =>
    expect(() =>
      settlePool(planOf([POOLS, PUT_IN, spent(1), riskShare({ Line: 'Beds', 'Borne by': 'ICB' })]), 'LD', {
        start: 2025,
      }),
    ).toThrow(/no allocation table/));
});
