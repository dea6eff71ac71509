import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const services = called('SERVICES');
const tiers = called('TIERS');

beforeAll(excelErrors);

type Rows = unknown[][];
const serviceTable: Rows = [
  ['Service', 'Tier'],
  ['Care', 'Specialist'],
  ['Play', 'Universal'],
];
/** Prevention of a fifth of £93,495,934.96, then of a quarter of what a cut of £23M leaves. */
const nottingham: Rows = [
  ['Allocation', 'Service', '2010/11', '2011/12'],
  ['a', 'Care', 74796747.97, 52871951.22],
  ['b', 'Play', 18699186.99, 17623983.74],
];

describe('POOL.TIERS', () => {
  test('a share up by five points beside £1,075,203.25 less in cash', () => {
    const grid = tiers('', [serviceTable, nottingham]);
    expect(grid.map((row) => row.slice(0, 2))).toEqual([
      ['Tier', 'Measure'],
      ['Universal', '£'],
      ['Universal', 'Share'],
      ['Specialist', '£'],
      ['Specialist', 'Share'],
      ['Prevention', '£'],
      ['Prevention', 'Share'],
      ['Total', '£'],
      ['Total', 'Share'],
    ]);
    const [cash, share] = [grid[5], grid[6]] as number[][];
    expect(Math.round((cash![3]! - cash![2]!) * 100)).toBe(-107520325);
    expect(share![3]! - share![2]!).toBeCloseTo(0.05, 9);
    expect(grid[7]).toEqual(['Total', '£', 93495934.96, 70495934.96]);
  });

  test('unknown amounts: at least in cash, unknown as a share; a year without money: zero and blank', () => {
    const grid = tiers('Base', [
      serviceTable,
      [
        ['Allocation', 'Service', '2010/11', '2011/12'],
        ['a', 'Care', 5, ''],
        ['b', 'Play', 'tbc', ''],
      ],
    ]);
    expect(grid.slice(-2)).toEqual([
      ['Total', '£', 'at least £5.00', 0],
      ['Total', 'Share', 'unknown', ''],
    ]);
    expect(grid[1]).toEqual(['Universal', '£', 'unknown', 0]);
  });

  test('levels count as the Tier table says, in whatever order the tables come', () => {
    const levels: Rows = [
      ['Service', 'Tier'],
      ['CAMHS', 'Level 3'],
      ['Centres', 'Level 1'],
    ];
    const money: Rows = [
      ['Allocation', 'Service', 'Undated'],
      ['a', 'CAMHS', 3],
      ['b', 'Centres', 1],
    ];
    const crosswalk: Rows = [
      ['Tier', 'Counts as', 'Prevention'],
      ['Level 1', 'Universal', 'Yes'],
      ['Level 3', 'Specialist', 'No'],
    ];
    expect(tiers('', [levels, money]).slice(-4, -2)).toEqual([
      ['Prevention', '£', 0],
      ['Prevention', 'Share', 0],
    ]);
    expect(tiers('', [crosswalk, money, levels]).slice(-4, -2)).toEqual([
      ['Prevention', '£', 1],
      ['Prevention', 'Share', 0.25],
    ]);
  });
});

describe('POOL.SERVICES', () => {
  test('services by year, what goes to none, and the total', () => {
    const grid = services('', [nottingham.concat([['c', 'Housing', 1, 0.05]]), serviceTable]);
    expect(grid).toEqual([
      ['Service', 'Tier', '2010/11', '2011/12'],
      ['Care', 'Specialist', 74796747.97, 52871951.22],
      ['Play', 'Universal', 18699186.99, 17623983.74],
      ['No service', '', 1, 0.05],
      ['Total', '', 93495935.96, 70495935.01],
    ]);
  });
});

describe('what cannot be listed says why', () => {
  test.each([
    ['no allocations', () => services('', [serviceTable]), '#VALUE!', /begins with the heading Allocation/],
    ['no services', () => tiers('', [nottingham]), '#VALUE!', /begins with the heading Service/],
    [
      'an amount as text',
      () =>
        services('', [
          serviceTable,
          [
            ['Allocation', '2010/11'],
            ['a', '£2m'],
          ],
        ]),
      '#VALUE!',
      /holds the text "£2m"/,
    ],
    [
      'a Tier table that cannot be read',
      () =>
        tiers('', [
          serviceTable,
          nottingham,
          [
            ['Tier', 'Prevention', 'Prevention'],
            ['Level 1', 'Yes', 'No'],
          ],
        ]),
      '#VALUE!',
      /two columns headed Prevention/,
    ],
  ])('%s', (_, work, code, message) => {
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) });
  });
});
