import { priceVolumeMix, type DemandLine } from '../../../src/model/services/priceVolumeMix';
import { weeksBetween, weeksInYear } from '../../../src/model/services/weeks';

test('a period that ends before it starts is refused', () =>
  expect(() => weeksBetween(2, 1)).toThrow('before the first'));

/** 492 looked-after children become 500: how many of each type, and what a week costs in pounds. */
const placements = (
  ...types: [unitsBefore: number, priceBefore: number | null, unitsAfter: number, priceAfter: number | null][]
): DemandLine[] =>
  types.map(([unitsBefore, priceBefore, unitsAfter, priceAfter]) => ({
    unitsBefore,
    priceBefore: priceBefore === null ? null : priceBefore * 100,
    unitsAfter,
    priceAfter: priceAfter === null ? null : priceAfter * 100,
  }));
const WEEK = { numerator: 1n, denominator: 1n };
const YEAR = weeksInYear({ start: 2006 }, '52 weeks');

describe('price, volume and mix', () => {
  const looked = placements([330, 400, 318, 410], [120, 900, 138, 935], [42, 2500, 44, 2550]);

  test('a week costs £26,610.00 more: volume 5,609.76, mix 10,790.24, price 10,210.00', () =>
    expect(priceVolumeMix(looked, WEEK)).toEqual({
      volume: 560976,
      mix: 1079024,
      price: 1021000,
      change: 2661000,
      withoutPriceBefore: [],
    }));
  test('a year £1,383,720.00: 291,707.32 + 561,092.68 + 530,920.00', () =>
    expect(priceVolumeMix(looked, YEAR)).toEqual({
      volume: 29170732,
      mix: 56109268,
      price: 53092000,
      change: 138372000,
      withoutPriceBefore: [],
    }));
  test('turned round, each is the other way in sum', () => {
    const back = looked.map(({ unitsBefore, priceBefore, unitsAfter, priceAfter }) => ({
      unitsBefore: unitsAfter,
      priceBefore: priceAfter,
      unitsAfter: unitsBefore,
      priceAfter: priceBefore,
    }));
    const { volume, mix, price, change } = priceVolumeMix(back, YEAR);
    expect(change).toBe(-138372000);
    expect(volume + mix + price).toBe(change);
  });
  test('the three are rounded together, so that they add up whatever the period', () => {
    const thirds = placements([3, 1, 4, 2], [4, 5, 2, 7]);
    for (let days = 1n; days <= 60n; days++) {
      const { volume, mix, price, change } = priceVolumeMix(thirds, { numerator: days, denominator: 7n });
      expect(volume + mix + price).toBe(change);
    }
  });
  test('a new type without a price before is mix, all of it, and is told', () => {
    const { price, mix, volume, withoutPriceBefore } = priceVolumeMix(
      placements([10, 100, 10, 100], [0, null, 1, 500]),
      WEEK,
    );
    expect(withoutPriceBefore).toEqual([1]);
    expect({ price, volume, mix }).toEqual({ price: 0, volume: 10000, mix: 40000 });
  });
  test('a type that has come to an end needs no price after', () =>
    expect(priceVolumeMix(placements([10, 100, 10, 100], [1, 500, 0, null]), WEEK)).toMatchObject({
      price: 0,
      change: -50000,
    }));
  test.each([
    ['no units before', placements([0, 100, 5, 100]), 'no units before'],
    ['units without a price', placements([1, 100, 5, null]), 'no price after'],
    ['a negative number of units', placements([-1, 100, 5, 100]), 'zero or more'],
  ])('%s: refused', (_, lines, message) => expect(() => priceVolumeMix(lines, WEEK)).toThrow(message));
});
