import * as fc from '../../fastCheck';
import { apportion } from '../../../src/model/money/apportion';
import { settle } from '../../../src/model/pools/settlement/settle';
import { type SettlementRule } from '../../../src/model/pools/settlement/settlementRule';

/** The pool of the worked example: council (host), PCT, schools. */
const CONTRIBUTIONS = [125000000, 83000000, 17000000];
const OVERSPEND = 8841763;
const pence = (...pounds: number[]) => pounds.map((amount) => Math.round(amount * 100));
const shares = (rule: SettlementRule, variance = OVERSPEND) => settle(CONTRIBUTIONS, variance, rule).shares;

describe('an overspend of £88,417.63 in each form', () => {
  test('A by contribution', () =>
    expect(shares({ form: 'contribution' })).toEqual(pence(49120.91, 32616.28, 6680.44)));
  test('B fixed at 60, 40 and 0', () =>
    expect(shares({ form: 'fixed', shares: [0.6, 0.4, 0] })).toEqual(pence(53050.58, 35367.05, 0)));
  test('C the host bears it', () => expect(shares({ form: 'host', host: 0 })).toEqual(pence(88417.63, 0, 0)));
  test('D by contribution, others at most 3% of their own, the rest to the host', () =>
    expect(shares({ form: 'capped', caps: [null, 2490000, 510000], host: 0 })).toEqual(
      pence(58417.63, 24900, 5100),
    ));
  test('E each line to its lead', () => {
    const lines = [
      { variance: 6120010, owner: 0 },
      { variance: -1450000, owner: 0 },
      { variance: 2171753, owner: 1 },
      { variance: 2000000, owner: 2 },
    ];
    expect(shares({ form: 'lines', lines, host: 0 })).toEqual(pence(46700.1, 21717.53, 20000));
  });
  test('F in bands, with £20,917.63 that nobody owns', () => {
    const bands = [
      { upTo: 2250000, weights: [1, 0, 0] },
      { upTo: 6750000, weights: [1, 1, 0] },
    ];
    expect(settle(CONTRIBUTIONS, OVERSPEND, { form: 'bands', bands })).toMatchObject({
      shares: pence(45000, 22500, 0),
      unallocated: 2091763,
    });
  });
  test('G a reserve of £30,000 first', () =>
    expect(
      settle(CONTRIBUTIONS, OVERSPEND, { form: 'reserve', reserve: 3000000, then: { form: 'contribution' } }),
    ).toMatchObject({ shares: pence(32454.24, 21549.61, 4413.78), reserve: 3000000 }));
  test('H fixed lines to the host, variable ones by contribution', () => {
    const lines = [
      { variance: 5000000, owner: 'host' as const },
      { variance: 3841763, owner: 'shared' as const },
    ];
    const byContribution = apportion(3841763, CONTRIBUTIONS);
    expect(shares({ form: 'lines', lines, host: 0 })).toEqual([
      5000000 + byContribution[0]!,
      byContribution[1],
      byContribution[2],
    ]);
  });
  test('I own risk: each meets its own lines', () =>
    expect(shares({ form: 'lines', lines: [{ variance: OVERSPEND, owner: 2 }], host: null })).toEqual(
      pence(0, 0, 88417.63),
    ));
});

describe('an underspend of £45,000.01', () => {
  test('is returned by contribution', () =>
    expect(shares({ form: 'contribution' }, -4500001)).toEqual(pence(-25000.01, -16600, -3400)));
  test('or carried forward whole', () =>
    expect(settle(CONTRIBUTIONS, -4500001, { form: 'carry forward' })).toMatchObject({
      shares: [0, 0, 0],
      unallocated: 0,
      reserve: 0,
      carried: -4500001,
    }));
});

test('a partner that leaves half-way counts with what it put in', () =>
  expect(settle([125000000, 83000000, 8523288], OVERSPEND, { form: 'contribution' }).shares).toEqual(
    pence(51043.95, 33893.18, 3480.5),
  ));

test('caps too small and no host: the rest has no owner', () =>
  expect(settle([1, 1], 100, { form: 'capped', caps: [10, 20], host: null })).toMatchObject({
    shares: [10, 20],
    unallocated: 70,
  }));

test('lines that do not add up to the variance are refused', () =>
  expect(() => settle([1], 100, { form: 'lines', lines: [], host: null })).toThrow(
    /every line must be there once/,
  ));

describe('whatever the rule', () => {
  const contributions = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 2, maxLength: 6 });
  const rule = (partners: number): fc.Arbitrary<SettlementRule> => {
    const cap = fc.option(fc.integer({ min: 0, max: 1e9 }));
    const one = fc.oneof(
      fc.constant({ form: 'contribution' as const }),
      fc.record({ form: fc.constant('host' as const), host: fc.nat(partners - 1) }),
      fc.record({
        form: fc.constant('capped' as const),
        caps: fc.array(cap, { minLength: partners, maxLength: partners }),
        host: fc.option(fc.nat(partners - 1)),
      }),
      fc.record({
        form: fc.constant('bands' as const),
        bands: fc.constant([
          { upTo: 1000, weights: Array(partners).fill(1) as number[] },
          { upTo: 50000, weights: [2, ...(Array(partners - 1).fill(1) as number[])] },
        ]),
      }),
      fc.constant({ form: 'carry forward' as const }),
    );
    return fc.oneof(
      one,
      fc.record({ form: fc.constant('reserve' as const), reserve: fc.nat(1e9), then: one }),
    );
  };
  const cases = contributions
    .filter((amounts) => amounts.some((amount) => amount > 0))
    .chain((amounts) =>
      fc.tuple(fc.constant(amounts), fc.integer({ min: -1e12, max: 1e12 }), rule(amounts.length)),
    );

  test('every penny goes somewhere, and an underspend mirrors an overspend', () => {
    fc.assert(
      fc.property(cases, ([amounts, variance, how]) => {
        const over = settle(amounts, variance, how);
        const parts = [...over.shares, over.unallocated, over.reserve, over.carried];
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(variance);
        const under = settle(amounts, -variance, how);
        expect(under.shares).toEqual(over.shares.map((share) => -share || 0));
        expect(under.unallocated).toBe(-over.unallocated || 0);
      }),
      { numRuns: 300, verbose: 1 },
    );
  });
});
