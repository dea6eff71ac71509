import { readPlan } from '../../../src/model/plan/readPlan';
import { register } from '../../../src/model/pools/contributions/register';
import { type Grid } from '../../../src/model/table/grid';

const streams: Grid = [
  ['Stream', 'Partner', '2010/11'],
  ['ABG', 'Council', 100],
  ['Base budget', 'council', 100],
  ['Growth', 'PCT', 100],
];
const pools: Grid = [
  ['Pool', 'Kind'],
  ['CAMHS pool', 'Pooled fund'],
  ['Respite budgets', 'Aligned'],
  ['Bare pool', ''],
];
const contributions: Grid = [
  ['Contribution', 'Pool', 'Partner', 'In kind', '2010/11'],
  ['', 'CAMHS pool', 'Council', '', 1],
  ['', 'CAMHS pool', 'PCT', '', 1],
  ['', 'CAMHS pool', 'Council', 'Yes', 1],
  ['', 'CAMHS pool', 'Schools', 'Yes', 1],
];
const HEADINGS = ['Allocation', 'Source', 'Service', 'Commitment', 'Joint', 'Basis', '2011/12', '2010/11'];
const lines = (...rows: Grid) =>
  register(readPlan([streams, pools, contributions, [HEADINGS, ...rows]])).actions.flatMap((action) =>
    action.lines.map((line) => [
      action.service,
      line.arrangement,
      line.partner,
      line.basis,
      line.amounts.map(({ pence, atLeast }) => (atLeast ? `at least ${pence}` : pence)),
    ]),
  );

test('one action is what is for the same service and commitment', () =>
  expect(
    register(
      readPlan([
        [
          HEADINGS,
          ['', 'x', 'Respite', 'Breaks', 'Yes', '', 1, ''],
          ['', 'x', 'Respite', 'Safe', 'yes', '', 2, ''],
          ['', 'x', ' respite', 'BREAKS', 'Yes', '', 4, ''],
          ['', 'x', 'Respite', 'Breaks', 'No', '', 8, ''],
        ],
      ]),
    ),
  ).toMatchObject({
    actions: [
      { service: 'Respite', commitment: 'Breaks', lines: [{ rows: [0, 2] }] },
      { service: 'Respite', commitment: 'Safe' },
    ],
    total: [{ pence: 0 }, { pence: 700 }],
  }));

test('a pool has one line with its allocation, which is not split between its partners', () =>
  expect(
    lines(
      ['', 'CAMHS pool', 'CAMHS', '', 'Yes', 'need', 5, 3],
      ['', 'camhs pool', 'CAMHS', '', 'Yes', 'places', 'tbc', 4],
      ['', 'Respite budgets', 'CAMHS', '', 'Yes', 'need', 1, ''],
      ['', 'Bare pool', 'Other', '', 'Yes', '', 1, ''],
    ),
  ).toEqual([
    ['CAMHS', 'Pooled fund: CAMHS pool', 'Council; PCT; Schools', 'need; places', [700, 'at least 500']],
    ['CAMHS', 'Aligned: Respite budgets', '', 'need', [0, 100]],
    ['Other', 'Pool: Bare pool', '', '', [0, 100]],
  ]));

test('without a pool each partner has a line, over all its streams', () =>
  expect(
    lines(
      ['', 'ABG', 'Play', '', 'Yes', 'by places', 1, ''],
      ['', 'Growth', 'Play', '', 'Yes', 'by need', 2, ''],
      ['', 'Base budget', 'Play', '', 'Yes', 'by places', 4, ''],
    ),
  ).toEqual([
    ['Play', 'No pool', 'Council', 'by places', [0, 500]],
    ['Play', 'No pool', 'PCT', 'by need', [0, 200]],
  ]));

test('money from nowhere keeps its line', () =>
  expect(
    lines(['', '', 'Play', '', 'Yes', '', 1, ''], ['', 'Lottery', 'Play', '', 'Yes', '', 2, '']),
  ).toEqual([
    ['Play', 'No source', '', '', [0, 100]],
    ['Play', 'Not found: Lottery', '', '', [0, 200]],
  ]));

test('a plan without joint actions has an empty register', () => {
  const { years, actions, total } = register(readPlan([[HEADINGS, ['', 'ABG', 'Play', '', '', '', 1, '']]]));
  expect([years, actions, total.map(({ pence }) => pence)]).toEqual([['2010/11', '2011/12'], [], [0, 0]]);
});
