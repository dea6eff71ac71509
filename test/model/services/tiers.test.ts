import { readPlan } from '../../../src/model/plan/readPlan';
import { countedTier } from '../../../src/model/services/tierCrosswalk';
import { tierSchedule } from '../../../src/model/services/tierSchedule';
import { type Grid } from '../../../src/model/table/grid';

const tiersOf = (...grids: Grid[]) => {
  const schedule = tierSchedule(readPlan(grids));
  if (!schedule) throw new Error('There is no schedule.');
  return schedule;
};
const cash = (...grids: Grid[]) => {
  const { lines, prevention, total } = tiersOf(...grids);
  return [...lines, prevention, total].map(({ tier, amounts }) => [
    tier,
    ...amounts.map(({ pence }) => pence / 100),
  ]);
};

const services: Grid = [
  ['Service', 'Tier'],
  ['Care', 'Specialist'],
  ['Play', 'universal'],
  ['Family support', 'Targeted'],
  ['Centres', 'Level 1'],
  ['CAMHS', 'Level 3'],
  ['Helpline', ''],
];
const allocations: Grid = [
  ['Allocation', 'Service', '2010/11'],
  ['', 'Care', 40],
  ['', 'Play', 10],
  ['', 'Family support', 20],
  ['', 'Centres', 15],
  ['', 'CAMHS', 12],
  ['', 'Helpline', 2],
  ['', '', 1],
];

describe('without a Tier table', () => {
  test('universal and targeted are prevention; levels are under their own names, in no part of it', () =>
    expect(cash(services, allocations)).toEqual([
      ['Universal', 10],
      ['Targeted', 20],
      ['Specialist', 40],
      ['Level 1', 15],
      ['Level 3', 12],
      ['No tier', 3],
      ['Prevention', 30],
      ['Total', 100],
    ]));

  test('what nothing classifies is told with its money', () => {
    const { tiers, amounts } = tiersOf(services, allocations).unclassified;
    expect([tiers, amounts[0]?.pence]).toEqual([['Level 1', 'Level 3', 'No tier'], 3000]);
  });

  test('a tier without money has its line, and no line is made for what has neither tier nor money', () =>
    expect(cash(services, [['Allocation', 'Service', '2010/11']]).map(([tier]) => tier)).toEqual([
      'Universal',
      'Targeted',
      'Specialist',
      'Level 1',
      'Level 3',
      'Prevention',
      'Total',
    ]));
});

describe('with a Tier table', () => {
  test('levels count as what it says, and tiers that it leaves out as before', () =>
    expect(
      cash(services, allocations, [
        ['Tier', 'Counts as', 'Prevention'],
        ['Level 1', 'universal', ''],
        ['Level 3', 'Specialist', ''],
      ]),
    ).toEqual([
      ['Universal', 25],
      ['Targeted', 20],
      ['Specialist', 52],
      ['No tier', 3],
      ['Prevention', 45],
      ['Total', 100],
    ]));

  test('a tier’s own word on prevention comes before that of the tier as which it counts', () =>
    expect(
      cash(services, allocations, [
        ['Tier', 'Counts as', 'Prevention'],
        ['Level 1', 'Targeted', 'no'],
        ['Targeted', '', 'Yes'],
        ['Universal', '', 'No'],
        ['Level 3', '', 'yes'],
      ]).slice(-2),
    ).toEqual([
      ['Prevention', 32],
      ['Total', 100],
    ]));

  test('tiers of the plan’s own are spelt as the Tier table spells them', () =>
    expect(
      countedTier(
        readPlan([
          [
            ['Tier', 'Prevention'],
            ['Early Help', 'yes'],
          ],
        ]),
        'early  help',
      ),
    ).toEqual({ name: 'Early Help', prevention: true }));

  test('a tier in other letters is the same tier', () =>
    expect(
      cash(
        [
          ['Service', 'Tier'],
          ['Centres', 'Early Help'],
          ['Helpline', 'early  help'],
        ],
        [
          ['Allocation', 'Service', '2010/11'],
          ['', 'Centres', 1],
          ['', 'Helpline', 2],
        ],
      )[0],
    ).toEqual(['Early Help', 3]));

  test('tiers that count as each other come to an end', () =>
    expect(
      countedTier(
        readPlan([
          [
            ['Tier', 'Counts as'],
            ['A', 'B'],
            ['B', 'A'],
          ],
        ]),
        'A',
      ),
    ).toEqual({ name: 'B', prevention: null }));
});

describe('shares', () => {
  test('are unrounded and exact thirds', () => {
    const { lines } = tiersOf(services, [
      ['Allocation', 'Service', '2010/11'],
      ['', 'Care', 2],
      ['', 'Play', 1],
    ]);
    expect(lines.map(({ shares }) => shares[0])).toEqual([1 / 3, 0, 2 / 3, 0, 0]);
  });

  test('a year with an unknown amount has none, and says so; a year without money has none', () => {
    const { lines, prevention, total } = tiersOf(services, [
      ['Allocation', 'Service', '2010/11', '2011/12', '2012/13'],
      ['', 'Care', 2, '', -2],
      ['', 'Play', 'tbc', '', 1],
    ]);
    expect(lines[2]?.shares).toEqual(['unknown', null, null]);
    expect(prevention.shares).toEqual(['unknown', null, null]);
    expect(total.amounts[0]).toEqual({ pence: 200, atLeast: true, known: true });
  });

  test('an unknown amount beside services without money stays unknown', () => {
    const { lines } = tiersOf(
      [
        ['Service', 'Tier'],
        ['Play', 'Universal'],
        ['Parks', 'Universal'],
      ],
      [
        ['Allocation', 'Service', '2010/11'],
        ['', 'Parks', 'tbc'],
      ],
    );
    expect(lines[0]?.amounts).toEqual([{ pence: 0, atLeast: true, known: false }]);
  });
});

test('a share up by five points can be a cash cut of £1,075,203.25', () => {
  const { prevention } = tiersOf(services, [
    ['Allocation', 'Service', '2010/11', '2011/12'],
    ['', 'Play', 18699186.99, 17623983.74],
    ['', 'Care', 74796747.97, 52871951.22],
  ]);
  const [before, after] = prevention.amounts.map(({ pence }) => pence);
  expect((after ?? 0) - (before ?? 0)).toBe(-107520325);
  expect(prevention.shares.map((share) => Number(share).toFixed(8))).toEqual(['0.20000000', '0.25000000']);
});
