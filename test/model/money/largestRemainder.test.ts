import * as fc from '../../fastCheck';
import { apportion } from '../../../src/model/money/apportion';
import { exactWeights } from '../../../src/model/money/exactWeights';
import { kthLargest } from '../../../src/model/money/kthLargest';
import { largestRemainder } from '../../../src/model/money/largestRemainder';
import { productAtMost, sumOfWhole } from '../../../src/model/money/whole';

const runs = { numRuns: 500, verbose: 1 as const };
/** Whole numbers of every size up to 2^bits. */
const upTo = (bits: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: bits }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([size, part]) => Math.floor(2 ** size * part));
const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);

describe('the quick way gives the pence of the exact one', () => {
  test('for totals up to £22 trillion over weights of any size', () => {
    const weights = fc.array(upTo(50), { minLength: 1, maxLength: 4 }).filter((w) => total(w) > 0);
    fc.assert(
      fc.property(upTo(51), weights, (pence, w) => {
        const sum = total(w);
        expect(largestRemainder(pence, w, sum)).toEqual(largestRemainder(pence, w.map(BigInt), BigInt(sum)));
      }),
      runs,
    );
  });

  test('where many lines tie', () => {
    const few = fc.array(fc.constantFrom(0, 1, 2, 3, 6), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        upTo(12),
        few.filter((w) => total(w) > 0),
        (pence, w) => {
          const sum = total(w);
          expect(largestRemainder(pence, w, sum)).toEqual(
            largestRemainder(pence, w.map(BigInt), BigInt(sum)),
          );
        },
      ),
      runs,
    );
  });

  test('at the very edge, and a penny beyond it', () => {
    for (const pence of [2 ** 51, 2 ** 51 + 1, Number.MAX_SAFE_INTEGER]) {
      const weights = [2 ** 51 - 1, 2 ** 50 + 3, 2 ** 50 - 2];
      const shares = largestRemainder(pence, weights, 2 ** 52);
      expect(shares).toEqual(largestRemainder(pence, weights.map(BigInt), 2n ** 52n));
      expect(sumOfWhole(shares)).toBe(pence);
    }
  });
});

describe('two hundred thousand lines', () => {
  test('a penny goes to the heaviest, and between equals to the first', () => {
    const weights = Array.from({ length: 200_000 }, (_, i) => (i === 154_321 ? 2 : 1));
    expect(apportion(1, weights).indexOf(1)).toBe(154_321);
    expect(apportion(1, new Float64Array(200_000).fill(1)).indexOf(1)).toBe(0);
  });

  test('£12,345,678.90 over amounts in pounds and pence adds up', () => {
    const weights = Array.from({ length: 200_000 }, (_, i) => ((i * 7919) % 1_000_003) / 10);
    expect(total(apportion(1_234_567_890, weights))).toBe(1_234_567_890);
  });
});

test('the k-th largest is the one that sorting would find', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.nat(), (values, n) => {
      const k = 1 + (n % values.length);
      const sorted = [...values].sort((a, b) => b - a);
      expect(kthLargest(Float64Array.from(values), k)).toBe(sorted[k - 1]);
    }),
    runs,
  );
});

test('products are compared exactly where doubles cannot tell', () => {
  fc.assert(
    fc.property(upTo(53), upTo(53), fc.integer({ min: -2, max: 2 }), (a, b, off) => {
      const c = Math.max(0, a + off);
      expect(productAtMost(a, b, c, b)).toBe(BigInt(a) * BigInt(b) <= BigInt(c) * BigInt(b));
      expect(productAtMost(a, b, b, c)).toBe(BigInt(a) * BigInt(b) <= BigInt(b) * BigInt(c));
    }),
    runs,
  );
});

describe('a weight is the decimal that Excel shows', () => {
  test.each([
    [
      [0.1 + 0.2, 0.3],
      [1, 1],
    ],
    [
      [1234.56, 0.01],
      [123456, 1],
    ],
    [
      [1e-9, 1],
      [1, 1e9],
    ],
    [
      [1 / 3, 1 / 3],
      [1, 1],
    ],
    [
      [100000000000000.25, 100000000000000],
      [1, 1],
    ],
  ])('%j are as %j', (weights, proportion) => {
    const { whole } = exactWeights(weights);
    const [a = 0, b = 0] = whole;
    expect(BigInt(a) * BigInt(proportion[1]!)).toBe(BigInt(b) * BigInt(proportion[0]!));
  });
});
