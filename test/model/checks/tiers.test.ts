import { type Cell, type Grid } from '../../../src/model/table/grid';
import { named } from './find';

describe('Not jointly commissioned', () => {
  const service = (tier: string, route: string, reason = ''): Grid => [
    ['Service', 'Tier', 'Route', 'Reason'],
    ['Acute paediatrics', tier, route, reason],
    ['Play', 'Universal', 'Co-located', ''],
  ];
  const found = (...grids: Grid[]) => named('Not jointly commissioned', ...grids);
  const single = service('Level 4', 'Singly commissioned');

  test('a service at level 3 or 4 with a single route and no reason', () =>
    expect(found(single)).toMatchObject([
      {
        severity: 'Warning',
        subject: 'Acute paediatrics',
        place: { table: 0, row: 1, column: 2 },
        sentence:
          'Acute paediatrics is at Level 4 and its route is "Singly commissioned": a service at this level is jointly commissioned, or a reason is recorded under Reason.',
      },
    ]));
  test.each([
    ['a reason is recorded', [service('Level 4', 'Singly commissioned', 'Under regional review')]],
    ['its route is joint', [service('Level 4', 'Jointly commissioned integrated services')]],
    ['it stands at level 2', [service('Level 2', 'Singly commissioned')]],
    [
      'a pooled fund pays for it',
      [
        single,
        [
          ['Pool', 'Kind'],
          ['Health pool', 'Pooled fund'],
        ],
        [
          ['Allocation', 'Source', 'Service'],
          ['a', 'Health pool', 'acute paediatrics'],
        ],
      ],
    ],
    [
      'an allocation to it is a joint action',
      [
        single,
        [
          ['Allocation', 'Source', 'Service', 'Joint'],
          ['a', 'PCT', 'Acute paediatrics', 'yes'],
        ],
      ],
    ],
  ] as [string, Grid[]][])('nothing is said where %s', (_, grids) => expect(found(...grids)).toEqual([]));

  test('a budget of a partner’s own makes no service joint', () =>
    expect(
      found(
        single,
        [
          ['Pool', 'Kind'],
          ['Children’s budget', 'Own'],
        ],
        [
          ['Allocation', 'Source', 'Service'],
          ['a', 'Children’s budget', 'Acute paediatrics'],
        ],
      ),
    ).toHaveLength(1));
  test('levels as the Tier table counts them', () =>
    expect(
      found(service('T3/4', 'Single'), [
        ['Tier', 'Counts as'],
        ['T3/4', 'Level 3'],
      ]),
    ).toMatchObject([{ sentence: expect.stringContaining('is at Level 3') }]));
  test('a route that is missing among others is noted; where none has a route nothing is said', () => {
    expect(found(service('Level 3', ''))).toMatchObject([{ severity: 'Note' }]);
    expect(
      found([
        ['Service', 'Tier'],
        ['CAMHS', 'Level 3'],
      ]),
    ).toEqual([]);
  });
});

describe('Prevention falls', () => {
  const services: Grid = [
    ['Service', 'Tier'],
    ['Play', 'Universal'],
    ['Care', 'Specialist'],
    ['CAMHS', 'Level 3'],
  ];
  const spent = (play: Cell[], care: Cell[], camhs: Cell[] = []): Grid => [
    ['Allocation', 'Service', '2010/11', '2011/12', 'Undated'],
    ['a', 'Play', ...play],
    ['b', 'Care', ...care],
    ['c', 'CAMHS', ...camhs],
  ];
  const found = (...grids: Grid[]) => named('Prevention falls', services, ...grids);

  test('the share rises by five points, and £1,075,203.25 is lost in cash', () =>
    expect(found(spent([18699186.99, 17623983.74], [74796747.97, 52871951.22]))).toMatchObject([
      {
        severity: 'Warning',
        subject: 'Prevention',
        year: '2011/12',
        amount: -107520325,
        place: { table: 1, row: 0, column: 3 },
        sentence:
          'Prevention goes from £18,699,186.99 (20%) in 2010/11 to £17,623,983.74 (25%) in 2011/12: £1,075,203.25 less in cash, 5 percentage points more as a share, which would have to be 26.5% to hold the cash.',
      },
    ]));
  test('the cash rises and the share falls', () =>
    expect(found(spent([100, 110], [100, 290]))).toMatchObject([
      {
        amount: 1000,
        sentence:
          'Prevention goes from £100 (50%) in 2010/11 to £110 (27.5%) in 2011/12: £10 more in cash, 22.5 percentage points less as a share.',
      },
    ]));
  test('the same in cash and as a share is no fall, and a penny less in cash is', () => {
    expect(found(spent([100, 100], [100, 100]))).toEqual([]);
    expect(found(spent([100, 99.99], [100, 99.99]))).toMatchObject([
      { amount: -1, sentence: expect.stringContaining('£0.01 less in cash, the same share.') },
    ]);
  });
  test.each([
    ['a year without money', spent([100, ''], [100, ''])],
    ['an amount that nobody knows', spent([100, 50], [100, 'tbc'])],
    ['undated money', spent([100, 100, 1], [100, 100, 1])],
    ['no prevention before', spent(['', ''], [100, 50])],
  ])('nothing is said of %s', (_, allocations) => expect(found(allocations)).toEqual([]));
  test('money in tiers that nothing classifies is said to be in neither', () =>
    expect(found(spent([100, 50], [100, 100], ['', 50]))).toMatchObject([
      {
        sentence: expect.stringMatching(
          /; tiers that nothing classifies, £0 and then £50, are in neither\.$/,
        ),
      },
    ]));
});

describe('Tier not classified', () => {
  const levels: Grid = [
    ['Service', 'Tier'],
    ['Play', 'Universal'],
    ['Centres', 'Level 1'],
    ['CAMHS', 'Level 3'],
  ];
  const spent = (level1: Cell, level3: Cell): Grid => [
    ['Allocation', 'Service', '2010/11'],
    ['a', 'Centres', level1],
    ['b', 'CAMHS', level3],
    ['c', 'Play', 5],
  ];
  const found = (...grids: Grid[]) => named('Tier not classified', ...grids);
  test('levels with money, once for all of them', () =>
    expect(found(levels, spent(1, 'tbc'))).toMatchObject([
      {
        severity: 'Note',
        subject: 'Tier',
        place: { table: 0, row: 2, column: 1 },
        sentence:
          'Nothing says whether Level 1 and Level 3 are prevention, so the money there counts as neither: add a Tier table, with Counts as or Prevention for each.',
      },
    ]));
  test('a level without money, or one that the Tier table classifies, is not mentioned', () => {
    const crosswalk: Grid = [
      ['Tier', 'Counts as', 'Prevention'],
      ['Level 1', 'Targeted', ''],
    ];
    expect(found(levels, spent('', ''))).toEqual([]);
    expect(found(levels, spent(1, ''), crosswalk)).toEqual([]);
    expect(found(levels, spent(1, 1), crosswalk)).toMatchObject([
      { sentence: expect.stringMatching(/whether Level 3 is prevention.*say so in the Tier table/) },
    ]);
  });
  test('a tier that counts as a word which is none, with the one that was meant', () => {
    const crosswalk = (target: string, prevention = ''): Grid => [
      ['Tier', 'Counts as', 'Prevention'],
      ['Level 1', target, prevention],
    ];
    expect(found(crosswalk('Universsal'))).toMatchObject([
      {
        severity: 'Warning',
        subject: 'Level 1',
        place: { table: 0, row: 1, column: 1 },
        sentence:
          'Level 1 counts as Universsal, which is no tier that anything classifies: was Universal meant?',
      },
    ]);
    expect(found(crosswalk('universal'))).toEqual([]);
    expect(found(crosswalk('Early help', 'Yes'))).toEqual([]);
  });
  test('without services or allocations nothing is said', () => expect(found(levels)).toEqual([]));
});
