import { sharesAddUp } from '../../../src/model/checks/pools/sharesAddUp';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const find = (...grids: Grid[]) => sharesAddUp.find(readPlan(grids));
/** The pool of the worked example, with the shares that are given. */
const pool = (...shares: Cell[]): Grid => [
  ['Contribution', 'Pool', 'Partner', 'Share', '2006/07'],
  ['', 'Disability', 'Council', shares[0] ?? '', 1250000],
  ['', 'Disability', 'PCT', shares[1] ?? '', 830000],
  ['', 'Disability', 'Schools', shares[2] ?? '', 170000],
];

test('60% and 39.9% leave 0.1 points, and the partner without a share is named', () =>
  expect(find(pool(0.6, 0.399))).toEqual([
    {
      severity: 'Error',
      check: 'Shares not 100%',
      subject: 'Disability',
      year: '',
      amount: null,
      sentence:
        'The shares of Disability add up to 99.9%, 0.1 percentage points short of 100%: correct them, they are never made to fit. Schools puts money in and has no share.',
      place: { table: 0, row: 1, column: 3 },
    },
  ]));

test('60% and 40.1% are 0.1 points too many', () =>
  expect(find(pool('', 0.6, 0.401))).toMatchObject([
    {
      sentence: expect.stringContaining('100.1%, 0.1 percentage points over 100%'),
      place: { row: 2, column: 3 },
    },
  ]));

test.each([
  ['60% and 40%, the third without a share', pool(0.6, 0.4)],
  ['10%, 20% and 70%, which doubles cannot add', pool(0.1, 0.2, 0.7)],
  ['a third each, as Excel shows it', pool(0.333333333333333, 0.333333333333333, 0.333333333333334)],
  ['no shares', pool()],
  ['shares that cannot be read, which are findings of their own', pool(0.6, '39.9 percent')],
  [
    'no contribution that is money',
    [
      ['Contribution', 'Pool', 'Partner', 'Share', 'In kind', '2006/07'],
      ['', 'Disability', 'PCT', 0.3, 'Yes', 5],
    ] satisfies Grid,
  ],
])('nothing is said of %s', (_, grid) => expect(find(grid)).toEqual([]));

test('shares of a year stand in the rows of that year: 50% is reported to the year that it is missing in', () => {
  const rows = (later: number): Grid => [
    ['Contribution', 'Pool', 'Partner', 'Share', '2006/07', '2007/08'],
    ['', 'Disability', 'Council', 0.6, 10, ''],
    ['', 'Disability', 'Council', 0.5, '', 10],
    ['', 'Disability', 'PCT', 0.4, 10, ''],
    ['', 'Disability', 'PCT', later, '', 10],
  ];
  expect(find(rows(0.5))).toEqual([]);
  expect(find(rows(0.25))).toMatchObject([
    {
      year: '2007/08',
      sentence: expect.stringContaining(
        'The shares of Disability in 2007/08 add up to 75%, 25 percentage points short',
      ),
    },
  ]);
});

test('each pool has its own shares', () =>
  expect(
    find([
      ['Contribution', 'Pool', 'Partner', 'Share', '2006/07'],
      ['', 'A', 'Council', 0.5, 1],
      ['', 'B', 'PCT', 0.5, 1],
      ['', 'a', 'PCT', 0.5, 1],
    ]).map(({ subject }) => subject),
  ).toEqual(['B']));
