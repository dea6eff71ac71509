import * as fc from '../../fastCheck';
import { dayOf } from '../../../src/model/calendar/day';
import { demandPressure, periodsIn, PRICE_BASES } from '../../../src/model/services/demandPressure';
import { priceVolumeMix } from '../../../src/model/services/priceVolumeMix';

const children = [{ unitsBefore: 12, priceBefore: 40_000, unitsAfter: 12, priceAfter: 90_000 }];

describe('twelve children who move from £400 to £900 a week', () => {
  test.each([
    ['a week, 52 a year', 2006, 31_200_000],
    ['a week, by days', 2006, 31_285_714],
    ['a week, by days', 2007, 31_371_429],
    ['a year', 2006, 600_000],
  ] as const)('%s, in the year from April %p', (basis, start, pence) =>
    expect(demandPressure(children, periodsIn({ start }, basis, null)).total).toBe(pence),
  );
});

describe('a placement that begins on a day', () => {
  const one = [{ unitsBefore: 0, priceBefore: null, unitsAfter: 1, priceAfter: 90_000 }];
  const from = dayOf(2006, 11, 14);
  test('at £900 a week from 14 November costs £17,742.86 until the end of March, however weeks are counted', () => {
    for (const basis of ['a week, by days', 'a week, 52 a year'] as const)
      expect(demandPressure(one, periodsIn({ start: 2006 }, basis, from)).total).toBe(1_774_286);
  });
  test('by the year costs its part by days', () =>
    expect(periodsIn({ start: 2006 }, 'a year', from)).toEqual({ numerator: 138n, denominator: 365n }));
  test('of another year is refused', () =>
    expect(() => periodsIn({ start: 2007 }, 'a year', from)).toThrow('a day outside the year'));
});

test('492 looked-after children become 500: £1,383,720 a year, as price, volume and mix say', () => {
  const lines = [
    [330, 400, 318, 410],
    [120, 900, 138, 935],
    [42, 2500, 44, 2550],
  ].map(([unitsBefore, before, unitsAfter, after]) => ({
    unitsBefore: unitsBefore!,
    priceBefore: before! * 100,
    unitsAfter: unitsAfter!,
    priceAfter: after! * 100,
  }));
  const periods = periodsIn({ start: 2006 }, 'a week, 52 a year', null);
  const { total, lines: each } = demandPressure(lines, periods);
  expect(total).toBe(138_372_000);
  expect(each).toEqual([-8_424_000, 109_356_000, 37_440_000]);
  expect(priceVolumeMix(lines, periods).change).toBe(total);
});

test('numbers grow on, compounding: 100 children at £1,000 who grow by 5% a year', () => {
  const [line] = [{ unitsBefore: 100, priceBefore: 100_000, unitsAfter: 100, priceAfter: 100_000 }];
  const after = (years: number) =>
    demandPressure([line], periodsIn({ start: 2006 }, 'a year', null), { rate: 0.05, years }).total;
  expect([0, 1, 2, 3].map(after)).toEqual([0, 500_000, 1_025_000, 1_576_250]);
  expect(() => demandPressure([line], { numerator: 1n, denominator: 1n }, { rate: 5, years: 1 })).toThrow(
    'from -100% to 100%',
  );
});

test('what types need adds up to the total, and the total is what price, volume and mix explain, to the penny', () => {
  const units = fc.integer({ min: 0, max: 5000 }).map((n) => n / 10);
  const line = fc.record({
    unitsBefore: units,
    priceBefore: fc.integer({ min: 0, max: 500_000 }),
    unitsAfter: units,
    priceAfter: fc.integer({ min: 0, max: 500_000 }),
  });
  fc.assert(
    fc.property(
      fc
        .array(line, { minLength: 1, maxLength: 8 })
        .filter((lines) => lines.some((each) => each.unitsBefore > 0)),
      fc.constantFrom(...PRICE_BASES),
      fc.integer({ min: 0, max: 364 }),
      (lines, basis, day) => {
        const periods = periodsIn({ start: 2006 }, basis, day ? dayOf(2006, 4, 1) + day : null);
        const { lines: each, total } = demandPressure(lines, periods);
        expect(each.reduce((sum, pence) => sum + pence, 0)).toBe(total);
        const { volume, mix, price, change } = priceVolumeMix(lines, periods);
        expect([change, volume + mix + price]).toEqual([total, total]);
      },
    ),
  );
});
