import { dayOf } from '../../../src/model/calendar/day';
import { checkPlan } from '../../../src/model/checks/checkPlan';
import { poolLife } from '../../../src/model/checks/pools/poolLife';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const find = (...grids: Grid[]) => poolLife.find(readPlan(grids));
const pool = (starts: Cell, ends: Cell): Grid => [
  ['Pool', 'Starts', 'Ends', 'Signed'],
  ['CAMHS', starts, ends, dayOf(2006, 6, 1)],
];
const money = (kind: 'Contribution' | 'Outturn', ...amounts: Cell[]): Grid => [
  [kind, 'Pool', '2005/06', '2006/07', '2007/08', 'Undated'],
  ['', 'camhs', ...amounts],
];

test('a pool that ends the day before it starts, at its end; one of a single day is in order', () => {
  expect(find(pool(dayOf(2006, 4, 1), dayOf(2006, 3, 31)), money('Contribution', 1, 1, 1, 1))).toEqual([
    {
      severity: 'Error',
      check: 'Outside the life of a pool',
      subject: 'CAMHS',
      year: '',
      amount: null,
      sentence: 'CAMHS ends on 31 March 2006, before it starts on 1 April 2006: correct one of them.',
      place: { table: 0, row: 1, column: 2 },
    },
  ]);
  expect(find(pool(dayOf(2006, 4, 1), dayOf(2006, 4, 1)))).toEqual([]);
});

test('money in years wholly outside, at its cell; unknown money too, undated money never', () => {
  const life = pool(dayOf(2006, 4, 1), dayOf(2007, 3, 31));
  expect(find(life, money('Contribution', 'tbc', 5, 7.5, 9), money('Outturn', 3, 5, '', 9))).toEqual([
    expect.objectContaining({
      year: '2005/06',
      amount: null,
      sentence: 'An amount not given is contributed to CAMHS in 2005/06, but it starts only on 1 April 2006.',
      place: { table: 1, row: 1, column: 2 },
    }),
    expect.objectContaining({
      year: '2007/08',
      amount: 750,
      sentence: '£7.50 is contributed to CAMHS in 2007/08, but it ends on 31 March 2007.',
      place: { table: 1, row: 1, column: 4 },
    }),
    expect.objectContaining({
      severity: 'Error',
      subject: 'CAMHS',
      sentence: '£3 was spent by CAMHS in 2005/06, but it starts only on 1 April 2006.',
      place: { table: 2, row: 1, column: 2 },
    }),
  ]);
});

test('a year in which the pool has a single day is not outside', () =>
  expect(
    find(
      pool(dayOf(2006, 3, 31), dayOf(2007, 4, 1)),
      money('Contribution', 1, 1, 1),
      money('Outturn', 1, 1, 1),
    ),
  ).toEqual([]));

test('a pool without days, and money for no known pool, are not tested', () => {
  expect(find(pool('', ''), money('Outturn', 1, 1, 1))).toEqual([]);
  expect(
    find(pool(dayOf(2006, 4, 1), ''), [
      ['Outturn', 'Pool', '2005/06'],
      ['', 'Respite', 1],
    ]),
  ).toEqual([]);
  expect(find([['Pool', 'Starts']])).toEqual([]);
});

test('a contribution after the end of its pool is one finding among all checks', () =>
  expect(
    checkPlan(
      readPlan([pool(dayOf(2006, 4, 1), dayOf(2007, 3, 31)), money('Contribution', '', 5, 7.5)]),
    ).filter(({ year, severity }) => year === '2007/08' && severity === 'Error'),
  ).toMatchObject([{ check: poolLife.name, amount: 750 }]));
