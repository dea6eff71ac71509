import * as fc from '../../fastCheck';
import { dayOf, daysIn, firstDay, lastDay } from '../../../src/model/calendar/day';
import { inYear } from '../../../src/model/calendar/inYear';
import { inPricesOf } from '../../../src/model/prices/inPricesOf';
import { timesRounded } from '../../../src/model/money/fraction';
import { growthOf } from '../../../src/model/money/growthOf';

/** An amount in pence after several rates. */
const uprate = (amount: number, rates: readonly number[]) => timesRounded(amount, growthOf(rates));

describe('the part of a year', () => {
  test('£480,000 from 1 October 2006: 182 days of 365, or six months of twelve', () => {
    expect(inYear(48000000, { start: 2006 }, dayOf(2006, 10, 1), null, 'days')).toBe(23934247);
    expect(inYear(48000000, { start: 2006 }, dayOf(2006, 10, 1), null, 'months')).toBe(24000000);
  });
  test('the Children’s Fund to 31 August 2007 counts the leap day of the year: 153 of 366', () => {
    expect(inYear(108608600, { start: 2007 }, null, dayOf(2007, 8, 31), 'days')).toBe(45401956);
    expect(inYear(108608600, { start: 2007 }, null, dayOf(2007, 8, 31), 'months')).toBe(45253583);
  });
  test('schools’ £170,000 to 30 September 2006', () =>
    expect(inYear(17000000, { start: 2006 }, null, dayOf(2006, 9, 30), 'days')).toBe(8523288));
  test('a month that is not whole is not counted', () =>
    expect(inYear(1200, { start: 2006 }, dayOf(2006, 4, 2), dayOf(2006, 6, 29), 'months')).toBe(100));
  test('what lies outside gives zero, and an end before its start is refused', () => {
    expect(inYear(100, { start: 2006 }, dayOf(2007, 4, 1), null, 'days')).toBe(0);
    expect(() => inYear(100, { start: 2006 }, dayOf(2006, 5, 2), dayOf(2006, 5, 1), 'days')).toThrow(
      /ends on 1 May 2006, before it starts on 2 May 2006/,
    );
  });
  test('two parts of a year that meet come to the whole, within a penny of rounding', () => {
    const year = fc.integer({ min: 1990, max: 2050 }).map((start) => ({ start }));
    fc.assert(
      fc.property(year, fc.integer({ min: -1e12, max: 1e12 }), fc.nat(363), (y, annual, offset) => {
        const day = firstDay(y) + offset;
        const before = inYear(annual, y, null, day, 'days');
        const after = inYear(annual, y, day + 1, null, 'days');
        expect(Math.abs(before + after - annual)).toBeLessThanOrEqual(1);
        expect(inYear(annual, y, firstDay(y), lastDay(y), 'days')).toBe(annual);
        expect(daysIn(y)).toBe(lastDay(y) - firstDay(y) + 1);
      }),
      { numRuns: 200, verbose: 1 },
    );
  });
});

describe('rates', () => {
  test('£1,086,086 at 2.75% for five years, rounded once', () =>
    expect(uprate(108608600, Array(5).fill(0.0275) as number[])).toBe(124386535));
  test('a cut of 24.6% and no rate at all', () => {
    expect(uprate(1275000000, [-0.246])).toBe(961350000);
    expect(uprate(123, [])).toBe(123);
  });
  test('246% is refused as what it is', () =>
    expect(() => uprate(1, [2.46])).toThrow(/Rate 1 is 2.46, which is 246%/));
  test('rates in another order come to the same', () => {
    const rates = fc.array(
      fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10000),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), rates, (amount, list) =>
        expect(uprate(amount, list)).toBe(uprate(amount, [...list].reverse())),
      ),
      { numRuns: 200, verbose: 1 },
    );
  });
});

describe('real terms', () => {
  test('the Treasury’s own example', () => expect(inPricesOf(740000000, 91.031, 102.789)).toBe(835581945));
  test('flat cash of £1,086,086 after three years of 2.5%', () =>
    expect(inPricesOf(108608600, 1.025 ** 3, 1)).toBe(100853882));
  test('only the ratio counts', () => expect(inPricesOf(12345, 0.3, 0.1)).toBe(4115));
  test('a missing index is refused, a negative one too', () => {
    expect(() => inPricesOf(1, 0, 100)).toThrow(/The index is missing/);
    expect(() => inPricesOf(1, 100, -1)).toThrow(/base index is -1/);
    expect(() => inPricesOf(1, NaN, 1)).toThrow(/is not a number/);
  });
});
