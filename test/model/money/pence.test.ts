import { penceFromPounds, whyNotPence } from '../../../src/model/money/pence';
import { formatHeadline, formatPounds, formatWholePounds } from '../../../src/model/money/format';
import { readStatedFigure } from '../../../src/model/money/statedFigure';
import { readAmount } from '../../../src/model/plan/reading/readAmount';

describe('pounds as Excel shows them become pence', () => {
  test.each([
    [0.1 + 0.2, 30],
    [4.35, 435],
    [-88417.63, -8841763],
    [1234567.005 - 0.005, 123456700],
    [90_000_000_000_000, 9_000_000_000_000_000],
    [9_007_199_254_740.99, 900_719_925_474_099],
    [-1_000_000_000.07, -100_000_000_007],
    [-0, 0],
  ])('%d is %d pence', (pounds, pence) => expect(penceFromPounds(pounds)).toBe(pence));

  test.each([0.005, 1.005, 1_000_000_000.005, NaN, Infinity, 90_071_992_547_410])(
    '%d is no whole pence',
    (pounds) => expect(penceFromPounds(pounds)).toBeNaN(),
  );

  test('why not is said', () => {
    expect(whyNotPence(1.005)).toMatch(/ROUND it/);
    expect(whyNotPence(1e15)).toMatch(/£90 trillion/);
    expect(whyNotPence(Infinity)).toMatch(/not a number/);
  });
});

test('amounts are written as accountants read them', () => {
  expect(formatPounds(1)).toBe('£0.01');
  expect(formatPounds(999999999999)).toBe('£9,999,999,999.99');
  expect(formatWholePounds(-49)).toBe('£0');
  expect(formatWholePounds(150)).toBe('£2');
  expect(
    [395646500, 72000000, 545942900, 99999, 100000, 99999999, 12345678900000].map(formatHeadline),
  ).toEqual(['£3.96m', '£720k', '£5.46m', '£1,000', '£1k', '£1m', '£123bn']);
});

test('text in an amount is never zero', () => {
  expect(readAmount('£3.9m')).toMatchObject({ says: expect.stringContaining('such as 3900000') });
  expect(readAmount('175,328')).toMatchObject({ says: expect.stringContaining('such as 175328') });
  expect(readAmount('see note')).toMatchObject({
    says: 'holds the text "see note": type the amount as a number of pounds',
  });
  expect(readAmount(true)).toMatchObject({ says: expect.stringContaining('TRUE') });
  expect(readAmount({ error: '#DIV/0!' })).toMatchObject({ blocks: '#DIV/0!' });
  expect(['unknown', ' TBC ', '?', 'n/k'].map(readAmount)).toEqual(Array(4).fill('unknown'));
  expect([null, '', ' ', 0, undefined].map(readAmount)).toEqual([0, 0, 0, 0, 0]);
});

test('a printed figure carries how far it may be off', () => {
  expect(readStatedFigure('£720k')).toEqual({ pence: 72000000, halfWidth: 50000, bound: 'none' });
  expect(readStatedFigure('approx £10.3M')).toEqual({
    pence: 1030000000,
    halfWidth: 10000000,
    bound: 'none',
  });
  expect(readStatedFigure('up to £5')).toEqual({ pence: 500, halfWidth: 0, bound: 'most' });
  expect(readStatedFigure('14,000 children')).toBeNull();
});
