import * as fc from '../../fastCheck';
import { paidByYear } from '../../../src/model/pools/contributions/paidByYear';
import { readPlan } from '../../../src/model/plan/readPlan';

const YEARS = ['2006/07', '2007/08', '2008/09'];
/** What counts as paid in each year, in pounds; a column of the table more, and it is for that year. */
const paid = (amount: unknown, promised: readonly unknown[], years: readonly string[] = YEARS) => {
  const plan = readPlan([
    [
      ['Contribution', 'Pool', 'Partner', 'Paid', 'Delivered', ...years],
      ['', 'CAMHS', 'PCT', amount, 7, ...promised] as (string | number)[],
    ],
  ]);
  return paidByYear(plan, 0, 'Paid').map((pence) => pence && pence / 100);
};

test('three instalments of 10 fill the first year, then the second', () => {
  expect(paid(15.5, [10, 10, 10])).toEqual([10, 5.5, 0]);
  expect(paid('', [10, 10, 10])).toEqual([0, 0, 0]);
});

test('the earliest year is first wherever its column stands, and undated money is last', () =>
  expect(paid(25, [10, 10, 10], ['Undated', '2007/08', '2006/07'])).toEqual([5, 10, 10]));

test('what was paid beyond all that was promised is counted once, in the last year that promises anything', () => {
  expect(paid(50, [10, 10, ''])).toEqual([10, 40, 0]);
  expect(paid(50, ['', '', ''])).toEqual([0, 0, 50]);
  expect(paid(50, ['', ''], ['Undated', '2006/07'])).toEqual([0, 50]);
});

test('money handed back is not a payment of an earlier year', () =>
  expect(paid(-5, [10, 10, ''])).toEqual([0, -5, 0]));

test('a year that pays money out takes no payment in', () =>
  expect(paid(12, [10, -3, 10])).toEqual([10, 0, 2]));

test('from a promise that nobody knows on it is not known what was paid', () => {
  expect(paid(15, [10, 'tbc', 10])).toEqual([10, null, null]);
  expect(paid(10, [10, 'tbc', 10])).toEqual([10, 0, 0]);
});

test('a payment that nobody knows is not zero', () =>
  expect(paid('tbc', [10, 10, 10])).toEqual([null, null, null]));

test('what is delivered is given by its own column', () => {
  const plan = readPlan([
    [
      ['Contribution', 'Paid', 'Delivered', '2006/07'],
      ['', 3, 7, 10],
    ],
  ]);
  expect(paidByYear(plan, 0, 'Delivered')).toEqual([700]);
  expect(paidByYear(readPlan([]), 0, 'Paid')).toEqual([]);
});

test('every penny that was paid counts once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.array(fc.integer({ min: -1e8, max: 1e9 }), { minLength: 3, maxLength: 3 }),
      (amount, promised) => {
        const counted = paid(
          amount / 100,
          promised.map((pence) => pence / 100),
        ).map((pounds) => Math.round((pounds ?? NaN) * 100));
        expect(counted.reduce((sum, pence) => sum + pence, 0)).toBe(amount);
      },
    ),
    { numRuns: 200, verbose: 1 },
  );
});
