import * as fc from '../../fastCheck';
import { type Binding, binding } from '../../../src/model/matching/binding';
import {
  groupSentence,
  relaxationSentence,
  strandedSentence,
} from '../../../src/model/matching/bindingSentences';
import { match } from '../../../src/model/matching/match';
import {
  allowedOf,
  coventry,
  DEMANDS,
  type Instance,
  instances,
  mostByPaths,
  sum,
  SUPPLIES,
  withAllowed,
} from './instances';

const bound = (instance: Instance): Binding => binding(instance.supply, instance.demand, allowedOf(instance));
const RUNS = { numRuns: 400, verbose: 1 as const };
const names = { supply: (i: number) => SUPPLIES[i]!, demand: (j: number) => DEMANDS[j]! };

describe('Coventry', () => {
  const { groups, stranded, relaxations, unmet } = bound(coventry);

  test('£67,036 cannot be met, in two groups', () => {
    expect(unmet).toBe(6703600);
    expect(groups).toEqual([
      { demands: [1, 2, 4], supplies: [3, 4], needed: 121000000, available: 115438600, short: 5561400 },
      { demands: [3], supplies: [1, 2], needed: 36000000, available: 34857800, short: 1142200 },
    ]);
  });

  test('each group in a sentence', () => {
    expect(groups.map((group) => groupSentence(group, names))).toEqual([
      "Family support, behaviour and participation can only use KS3 Behaviour and Children's Fund: £1,210,000 needed, £1,154,386 there, £55,614 short.",
      'Attainment can only use Primary Strategy and KS3 Strategy: £360,000 needed, £348,578 there, £11,422 short.',
    ]);
  });

  test('£256,465 of Sure Start is stranded', () => {
    expect(stranded).toEqual([{ supply: 0, left: 25646500, unusable: false }]);
    expect(strandedSentence(stranded[0]!, names)).toBe(
      '£256,465 of General Sure Start Grant is left, and nothing that is short may use it.',
    );
  });

  test('allowing Sure Start for any of the three recovers £55,614, for attainment £11,422', () => {
    expect(relaxations).toEqual([
      { supply: 0, demand: 1, recovers: 5561400 },
      { supply: 0, demand: 2, recovers: 5561400 },
      { supply: 0, demand: 4, recovers: 5561400 },
      { supply: 0, demand: 3, recovers: 1142200 },
    ]);
    expect(relaxationSentence(relaxations[3]!, names)).toBe(
      'Allowing General Sure Start Grant for attainment would recover £11,422.',
    );
  });

  test('both permissions together meet everything', () => {
    const both = bound(withAllowed(withAllowed(coventry, 0, 2), 0, 3));
    expect(both).toMatchObject({ unmet: 0, groups: [], stranded: [], relaxations: [] });
  });
});

describe('what binds', () => {
  test('a demand that nothing may pay is a group without supplies', () => {
    const { groups } = bound({ supply: [5], demand: [3, 4], may: [[true, false]] });
    expect(groups).toEqual([{ demands: [1], supplies: [], needed: 4, available: 0, short: 4 }]);
    expect(groupSentence(groups[0]!, names)).toBe(
      'Family support can use none of the supplies: £0.04 needed, £0 there, £0.04 short.',
    );
  });

  test('a supply that may pay for nothing is unusable, even where all is met', () => {
    const { stranded, unmet } = bound({ supply: [5, 6], demand: [3], may: [[true], [false]] });
    expect(unmet).toBe(0);
    expect(stranded).toEqual([{ supply: 1, left: 6, unusable: true }]);
    expect(strandedSentence(stranded[0]!, names)).toBe(
      '£0.06 of Primary Strategy cannot be used: it may pay for nothing that is needed.',
    );
  });

  test('a supply of nothing does not join two groups', () => {
    const may = [
      [true, true],
      [true, false],
      [false, true],
    ];
    const { groups } = bound({ supply: [0, 2, 2], demand: [4, 3], may });
    expect(groups.map(({ demands, supplies }) => [demands, supplies])).toEqual([
      [[0], [0, 1]],
      [[1], [0, 2]],
    ]);
  });

  test('a thousand names are not written out in a sentence', () => {
    const demands = Array.from({ length: 1000 }, (_, j) => j);
    const group = { demands, supplies: [], needed: 1, available: 0, short: 1 };
    const said = groupSentence(group, { ...names, demand: (j) => `service ${j}` });
    expect(said).toMatch(/^Service 0, .*service 11 and 988 others can use none of the supplies/);
  });
});

describe('properties of what binds', () => {
  test('each group needs more than its supplies hold, and the shortages add up to what is unmet', () => {
    fc.assert(
      fc.property(instances(), (instance) => {
        const { groups, unmet } = bound(instance);
        expect(unmet).toBe(sum(instance.demand) - mostByPaths(instance));
        expect(sum(groups.map(({ short }) => short))).toBe(unmet);
        for (const { demands, supplies, needed, available, short } of groups) {
          const payers = [...instance.supply.keys()].filter((i) => demands.some((j) => instance.may[i]![j]));
          expect(supplies).toEqual(payers);
          expect(needed).toBe(sum(demands.map((j) => instance.demand[j]!)));
          expect(available).toBe(sum(payers.map((i) => instance.supply[i]!)));
          expect(short).toBe(needed - available);
          expect(short).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  test('groups share no demand and no money', () => {
    fc.assert(
      fc.property(instances(), (instance) => {
        const { groups } = bound(instance);
        const demands = groups.flatMap((group) => group.demands);
        const money = groups.flatMap((group) => group.supplies.filter((i) => instance.supply[i]! > 0));
        expect(new Set(demands).size).toBe(demands.length);
        expect(new Set(money).size).toBe(money.length);
      }),
      RUNS,
    );
  });

  test('a demand is in a group exactly where a penny more of it could not be met', () => {
    fc.assert(
      fc.property(instances(6), (instance) => {
        const binding = new Set(bound(instance).groups.flatMap((group) => group.demands));
        const most = mostByPaths(instance);
        instance.demand.forEach((pence, j) => {
          const less = instance.demand.map((all, k) => (k === j ? all - 1 : all));
          if (pence > 0) expect(binding.has(j)).toBe(mostByPaths({ ...instance, demand: less }) === most);
        });
      }),
      RUNS,
    );
  });

  test('what is stranded is what matching leaves, and a permission recovers what matching anew would', () => {
    fc.assert(
      fc.property(instances(6), (instance) => {
        const { stranded, relaxations, unmet, groups } = bound(instance);
        const { spent } = match(instance.supply, instance.demand, allowedOf(instance));
        const left = instance.supply.flatMap((pence, supply) =>
          pence > spent[supply]! ? [{ supply, left: pence - spent[supply]! }] : [],
        );
        if (unmet > 0) expect(stranded.map(({ supply, left }) => ({ supply, left }))).toEqual(left);
        const demands = groups.flatMap((group) => group.demands);
        expect(relaxations).toHaveLength(unmet > 0 ? stranded.length * demands.length : 0);
        const most = mostByPaths(instance);
        for (const { supply, demand, recovers } of relaxations)
          expect(recovers).toBe(mostByPaths(withAllowed(instance, supply, demand)) - most);
      }),
      RUNS,
    );
  });
});
