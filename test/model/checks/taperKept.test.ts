import { type Cell } from '../../../src/model/table/grid';
import { named } from './find';

const found = (taper: string, ...amounts: Cell[]) =>
  named('Taper not kept', [
    ['Stream', 'Taper', '2009/10', '2010/11', '2011/12', '2012/13'],
    ['Grant', taper, ...amounts],
  ]).map(({ sentence }) => sentence);

test('shares count from the first year with an amount, rounded to the penny', () => {
  expect(found('100%; 50%; 33.3%', '', 100.01, 50.01, 33.3)).toEqual([]);
  expect(found('100%; 50%; 33.3%', '', 100.01, 50, 33.31)).toEqual([
    'Grant has £50 in 2011/12, and its Taper leaves 50%, £50.01: £0.01 short.',
    'Grant has £33.31 in 2012/13, and its Taper leaves 33.3%, £33.30: £0.01 too much.',
  ]);
});

test('a taper that begins below 100% is of what the first year has', () =>
  expect(found('80%; 40%', 80, 40, 5, '')).toEqual([]));

test('an amount that nobody knows is not compared, and one that is 0 is', () => {
  expect(found('100%; 50%', 'unknown', 50, '', '')).toEqual([]);
  expect(found('100%; 50%; 0%', 10, 'tbc', '', '')).toEqual([]);
  expect(found('100%; 50%', 10, '', '', '')).toEqual([
    'Grant has £0 in 2010/11, and its Taper leaves 50%, £5: £5 short.',
  ]);
});

test('what is no list of shares says what to type', () =>
  expect(found('runs out slowly', 10, 5, 0, 0)).toEqual([
    'The Taper of Grant is runs out slowly: type shares by year, such as 100%; 75%; 50%.',
  ]));
