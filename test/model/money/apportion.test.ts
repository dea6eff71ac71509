import * as fc from '../../fastCheck';
import { apportion } from '../../../src/model/money/apportion';

const pounds = (...amounts: number[]) => amounts.map((amount) => Math.round(amount * 100));
const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);

describe('sharing out to the penny', () => {
  test('a hundred pounds over three is 33.34, 33.33 and 33.33', () => {
    expect(apportion(10000, [1, 1, 1])).toEqual([3334, 3333, 3333]);
    expect(apportion(-10000, [1, 1, 1])).toEqual([-3334, -3333, -3333]);
  });

  test('a thousand pounds over seven leaves nobody two pence', () => {
    expect(apportion(100000, [1, 1, 1, 1, 1, 1, 1])).toEqual([
      14286, 14286, 14286, 14286, 14286, 14285, 14285,
    ]);
  });

  test('£250,000 over the five Coventry streams', () => {
    expect(apportion(25000000, [3956465, 175328, 173250, 68300, 1086086])).toEqual(
      pounds(181175.77, 8028.68, 7933.52, 3127.62, 49734.41),
    );
  });

  test('a penny more in all can be a penny less for one (Alabama)', () => {
    expect(apportion(10, [6, 6, 2])).toEqual([4, 4, 2]);
    expect(apportion(11, [6, 6, 2])).toEqual([5, 5, 1]);
  });

  test('two partners at 60 and 40 share £88,417.63 as £53,050.58 and £35,367.05', () => {
    expect(apportion(8841763, [0.6, 0.4])).toEqual(pounds(53050.58, 35367.05));
  });

  test('weights of 0.1 and 0.3 are exactly one to three', () => {
    expect(apportion(2, [0.1, 0.3])).toEqual(apportion(2, [1, 3]));
    expect(apportion(40, [0.1, 0.3])).toEqual([10, 30]);
  });

  test('weighted need of three partners', () => {
    expect(apportion(100000000, [31200 * 1.25, 24800 * 1.05, 26000 * 0.9])).toEqual(
      pounds(440976.93, 294436.91, 264586.16),
    );
  });

  test('historic spend, whose three-year totals weigh as their means do, and four instalments', () => {
    expect(apportion(225000000, [3730000, 2555000])).toEqual(pounds(1335322.2, 914677.8));
    expect(apportion(24000001, [1, 1, 1, 1])).toEqual(pounds(60000.01, 60000, 60000, 60000));
  });

  test('the last penny goes to the larger weight, then to the earlier', () => {
    expect(apportion(1, [1, 3, 3])).toEqual([0, 1, 0]);
    expect(apportion(1, [2, 2])).toEqual([1, 0]);
  });

  test('nothing shared is nothing each, whatever the weights', () => {
    expect(apportion(0, [0, 0])).toEqual([0, 0]);
  });

  test('no basis, a negative weight and half a penny are refused with a sentence', () => {
    expect(() => apportion(100, [0, 0])).toThrow(/no basis to share by/);
    expect(() => apportion(100, [1, -1])).toThrow(/Weight 2 is -1/);
    expect(() => apportion(100, [1, NaN])).toThrow(/Weight 2/);
    expect(() => apportion(0.5, [1])).toThrow(/whole pence/);
  });
});

/** The definition itself, in exact arithmetic, one penny at a time. */
function byDefinition(pence: number, weights: readonly number[]): number[] {
  const exact = weights.map((weight) => BigInt(Math.round(weight * 1000)));
  const sum = exact.reduce((a, b) => a + b, 0n);
  const size = BigInt(Math.abs(pence));
  const shares = exact.map((weight) => (size * weight) / sum);
  const left = exact.map((weight) => (size * weight) % sum);
  let rest = size - shares.reduce((a, b) => a + b, 0n);
  const given = new Set<number>();
  while (rest-- > 0n) {
    let best = -1;
    left.forEach((remainder, i) => {
      if (given.has(i)) return;
      const beaten =
        best < 0 || remainder > left[best]! || (remainder === left[best] && exact[i]! > exact[best]!);
      if (beaten) best = i;
    });
    given.add(best);
    shares[best]! += 1n;
  }
  return shares.map((share) => (pence < 0 ? -Number(share) || 0 : Number(share)));
}

describe('properties of sharing out', () => {
  const thousandths = fc.integer({ min: 0, max: 50_000_000 }).map((n) => n / 1000);
  const weights = fc.array(thousandths, { minLength: 1, maxLength: 12 }).filter((w) => w.some((x) => x > 0));
  const pence = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: -9_000_000_000_000_000, max: 9_000_000_000_000_000 }),
  );
  const runs = { numRuns: 300, verbose: 1 as const };

  test('adds up exactly and is never a penny from the exact share', () => {
    fc.assert(
      fc.property(pence, weights, (sum, w) => {
        const shares = apportion(sum, w);
        expect(total(shares)).toBe(sum);
        const all = w.reduce((a, x) => a + BigInt(Math.round(x * 1000)), 0n);
        shares.forEach((share, i) => {
          const off = BigInt(share) * all - BigInt(sum) * BigInt(Math.round(w[i]! * 1000));
          expect((off < 0n ? -off : off) < all).toBe(true);
          if (w[i] === 0) expect(share).toBe(0);
        });
      }),
      runs,
    );
  });

  test('is what the definition says, one penny at a time', () => {
    fc.assert(
      fc.property(pence, weights, (sum, w) => expect(apportion(sum, w)).toEqual(byDefinition(sum, w))),
      runs,
    );
  });

  test('a negative total mirrors the positive one', () => {
    fc.assert(
      fc.property(pence, weights, (sum, w) =>
        expect(apportion(-sum, w)).toEqual(apportion(sum, w).map((share) => -share || 0)),
      ),
      runs,
    );
  });

  test('different weights in another order get the same shares', () => {
    const different = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(pence, different, fc.infiniteStream(fc.nat()), (sum, w, random) => {
        const keys = w.map(() => random.next().value as number);
        const order = w.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]! || a - b);
        const moved = apportion(
          sum,
          order.map((i) => w[i]!),
        );
        const straight = apportion(sum, w);
        expect(moved).toEqual(order.map((i) => straight[i]));
      }),
      runs,
    );
  });
});
