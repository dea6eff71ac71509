import * as fc from '../../fastCheck';
import { apportion } from '../../../src/model/money/apportion';
import { readPlan } from '../../../src/model/plan/readPlan';
import { planUnder } from '../../../src/model/scenarios/run/planUnder';
import { scenarioNamed } from '../../../src/model/scenarios/steps/scenario';
import { survives } from '../../../src/model/scenarios/questions/survives';
import { type Grid } from '../../../src/model/table/grid';

const NAMES = [
  'Child protection',
  'Placements',
  'Family support',
  'Attendance',
  'Children’s centres',
  'Youth',
];
const BUDGETS = [3200000, 4100000, 1500000, 650000, 2400000, 900000];
const FLOORS = [3200000, 3900000, 1000000, 400000, 1200000, 0];
const planOf = (
  floors: readonly (number | string)[],
  budgets: readonly (number | string)[] = BUDGETS,
  ...more: Grid[]
) =>
  readPlan([
    [
      ['Allocation', 'Source', 'Commitment', '2010/11'],
      ...budgets.map((amount, i) => ['', 'Base', NAMES[i]!, amount]),
    ],
    [['Commitment', '2010/11'], ...floors.map((floor, i) => [NAMES[i]!, floor])],
    ...more,
  ]);

describe('the six illustrative services', () => {
  test('with floors protected £3,050,000 can go, 23.9216%, and no more', () => {
    const [, kept] = survives(planOf(FLOORS), '2010/11');
    expect(kept).toMatchObject({
      rule: 'Protected',
      largestCut: 305000000,
      breaksFirst: 'Placements',
      shortBy: 1,
    });
    expect(kept!.share!.toFixed(6)).toBe('0.239216');
  });
  test('with the same percentage next to nothing, since child protection stands at its floor', () =>
    expect(survives(planOf(FLOORS), '2010/11')[0]).toMatchObject({
      largestCut: 1,
      breaksFirst: 'Child protection',
      shortBy: 1,
    }));
  test('and without that floor 4.878%, when placements break', () => {
    const [same] = survives(planOf([0, ...FLOORS.slice(1)]), '2010/11');
    expect(same!.breaksFirst).toBe('Placements');
    expect(same!.share!.toFixed(5)).toBe('0.04878');
  });
  test('what is broken already says by how much', () =>
    expect(survives(planOf([3286500, ...FLOORS.slice(1)]), '2010/11')).toMatchObject([
      { largestCut: 0, breaksFirst: 'Child protection', shortBy: 8650000, brokenAlready: true },
      { largestCut: 0, brokenAlready: true },
    ]));
  test('where no commitment has a floor nothing can be said', () =>
    expect(() => survives(planOf([]), '2010/11')).toThrow(
      'No commitment has a floor in 2010/11, so no cut can break one: type the floors into the Commitment table.',
    ));
  test('what is short at one penny more is added up over all commitments', () => {
    const twins = planOf([50, 50], [100, 100]);
    expect(survives(twins, '2010/11')[0]).toMatchObject({ largestCut: 10000, shortBy: 1, totalShort: 1 });
    expect(survives(planOf([150, 130], [100, 100]), '2010/11')).toMatchObject([
      { breaksFirst: 'Child protection', shortBy: 5000, totalShort: 8000 },
      { totalShort: 8000 },
    ]);
  });
  test('money that nothing draws on is cut first', () =>
    expect(
      survives(
        planOf(FLOORS, BUDGETS, [
          ['Stream', '2010/11'],
          ['Base', 12750000 + 450000],
        ]),
        '2010/11',
      ),
    ).toMatchObject([
      { largestCut: 45000001, shortBy: 1 },
      { largestCut: 305000000 + 45000000, share: 3500000 / 13200000 },
    ]));
});

test('what is not known is said, not guessed', () => {
  expect(() => survives(planOf([100], ['unknown']), '2010/11')).toThrow(
    'not known whether Child protection is kept',
  );
  expect(() => survives(planOf([]), '2011/12')).toThrow('Nothing is allocated in 2011/12');
});

test('kept at the penny and broken at the next, by the very rules that a scenario uses', () => {
  const lines = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 99999 }), fc.double({ min: 0, max: 1, noNaN: true })),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(lines, (drawn) => {
      const budgets = drawn.map(([pence]) => pence);
      const floors = drawn.map(([pence, part]) => Math.floor(pence * part));
      fc.pre(floors.some((floor) => floor > 0));
      const inPounds = (pence: readonly number[]) => pence.map((amount) => amount / 100);
      const total = budgets.reduce((sum, pence) => sum + pence, 0);
      const [same, kept] = survives(planOf(inPounds(floors), inPounds(budgets)), '2010/11');
      const isKept = (given: readonly number[]) =>
        budgets.every((budget, i) => budget - given[i]! >= floors[i]!);
      expect(isKept(apportion(same!.largestCut, budgets))).toBe(true);
      expect(isKept(apportion(same!.largestCut + 1, budgets))).toBe(false);
      // shares by largest remainder do not all grow with the cut, so every smaller one is tried too
      for (let cut = Math.max(0, same!.largestCut - 300); cut < same!.largestCut; cut++)
        expect(isKept(apportion(cut, budgets))).toBe(true);
      const after = (cut: number) => {
        const plan = planOf(
          inPounds(floors),
          inPounds(budgets),
          [
            ['Stream', '2010/11'],
            ['Base', total / 100],
          ],
          [
            ['Scenario', 'Target', 'Change', 'Value', 'Spread'],
            ['Cut', 'All', 'cut £', cut / 100, 'protected'],
          ],
        );
        const { pence } = planUnder(plan, scenarioNamed(plan, 'Cut')).plan.tables.Allocation!.years[0]!;
        return isKept(budgets.map((budget, i) => budget - pence[i]!));
      };
      expect(after(kept!.largestCut)).toBe(true);
      expect(after(kept!.largestCut + 1)).toBe(false);
    }),
  );
});

test('rounding may break a commitment by a cut and not by the next: the largest is below the first that does', () => {
  const plan = readPlan([
    [
      ['Allocation', 'Commitment', '2010/11'],
      ['a0', 'K0', 0.02],
      ['a1', 'K1', 0.06],
      ['a2', '', 0.06],
    ],
    [
      ['Commitment', '2010/11'],
      ['K0', 0.02],
      ['K1', 0.03],
    ],
  ]);
  expect([3, 4].map((cut) => apportion(cut, [2, 6, 6])[0])).toEqual([1, 0]);
  expect(survives(plan, '2010/11')[0]).toMatchObject({ largestCut: 2, breaksFirst: 'K0', shortBy: 1 });
});

test('without the streams what they have left over is not known, and at least what is allocated can be cut', () => {
  const streams: Grid = [
    ['Stream', '2010/11'],
    ['Base', 12750000.05],
  ];
  const cut = (...more: Grid[]) =>
    survives(planOf(FLOORS, BUDGETS, ...more), '2010/11').map(({ largestCut, atLeast }) => [
      largestCut,
      atLeast,
    ]);
  expect(cut()[1]).toEqual([305000000, true]);
  expect(cut(streams)[1]).toEqual([305000005, false]);
});
