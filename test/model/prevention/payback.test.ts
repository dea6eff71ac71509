import * as fc from '../../fastCheck';
import { payback } from '../../../src/model/prevention/payback';
import { shareToHold } from '../../../src/model/prevention/shareToHold';

const once = (discount = 0) => payback({ moved: [50_000_000], avoids: 0.3, from: 3, discount });
const soFar = (year: number, discount = 0) => once(discount).years[year - 1]?.avoidedSoFar;

test('26.5252% of what is left merely holds the cash of a fifth of what there was', () =>
  expect((Number(shareToHold(1_869_918_699, 7_049_593_496)) * 100).toFixed(4)).toBe('26.5252'));

describe('£500,000 moved once, of which each £ avoids 30p a year from the third year', () => {
  test('£150,000 a year: £450,000 by year 5, £600,000 by year 6, paid back after five years and a third', () => {
    const { years, after, transitional } = once();
    expect(years.map(({ avoided }) => avoided)).toEqual([0, 0, ...Array<number>(4).fill(15_000_000)]);
    expect([soFar(5), soFar(6)]).toEqual([45_000_000, 60_000_000]);
    expect(after).toBeCloseTo(16 / 3, 12);
    expect([years[0]?.transitional, transitional]).toEqual([50_000_000, 50_000_000]);
  });
  test('discounted by 3.5% a year it takes longer', () => {
    expect(soFar(3, 0.035)).toBe(14_002_661);
    expect(once(0.035).after).toBeCloseTo(5.744, 3);
  });
  test('by 60% a year it never does, and the years of the move alone are reported', () => {
    expect(once(0.6).after).toBeNull();
    expect(once(0.6).years).toHaveLength(1);
  });
});

test('what avoids as much as it costs at once needs no transitional money and pays back in the second year', () => {
  const { after, transitional } = payback({ moved: [100, 200], avoids: 1, from: 1, discount: 0 });
  expect(transitional).toBe(0);
  expect(after).toBeCloseTo(5 / 3, 12);
});
test('nothing moved pays nothing back', () =>
  expect(payback({ moved: [0, 0], avoids: 0.3, from: 3, discount: 0 })).toMatchObject({
    after: null,
    transitional: 0,
  }));
test.each([
  [{ avoids: 30 }, 'from 0% to 100%'],
  [{ discount: 3.5 }, 'from 0% to 100%'],
  [{ from: 0 }, '1 or more'],
  [{ from: 2.5 }, 'a whole number'],
])('%p is refused', (odd, sentence) =>
  expect(() => payback({ moved: [100], avoids: 0.3, from: 3, discount: 0, ...odd })).toThrow(sentence),
);

test('what is moved is avoided or transitional, no more is avoided than the part of all moved before, and later is never better', () => {
  const money = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      money,
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 6 }),
      (moved, percent, from) => {
        const asked = { moved, avoids: percent / 100, from, discount: 0 };
        const { years, after } = payback(asked);
        years.forEach((year, y) => {
          const before = moved.slice(0, Math.max(0, y - from + 2)).reduce((sum, pence) => sum + pence, 0);
          expect(Math.abs(year.avoided - (before * percent) / 100)).toBeLessThanOrEqual(0.5 + 1e-6);
          expect(year.transitional).toBe(Math.max(0, year.moved - year.avoided));
          expect(year.movedSoFar).toBe(moved.slice(0, y + 1).reduce((sum, pence) => sum + pence, 0));
        });
        const later = payback({ ...asked, from: from + 1 });
        expect(later.transitional).toBeGreaterThanOrEqual(payback(asked).transitional);
        if (after === null) expect(later.after).toBeNull();
        else if (later.after !== null) expect(later.after).toBeGreaterThanOrEqual(after - 1e-9);
      },
    ),
  );
});
