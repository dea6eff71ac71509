import * as fc from '../../fastCheck';
import { largestRemainder } from '../../../src/model/money/largestRemainder';
import { shareOut } from '../../../src/model/scenarios/cascade/shareOut';

const most = fc.constantFrom(3, 100, 1_000_000, 10 ** 10, 2 ** 51);
const amounts = most.chain((max) =>
  fc.array(fc.oneof(fc.integer({ min: 0, max }), fc.constant(max)), { minLength: 1, maxLength: 300 }),
);
const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);
const shared = (total: number, weights: readonly number[]) => {
  const stretch = { pence: Float64Array.from([8, ...weights, 8]), from: 1, to: 1 + weights.length };
  return Array.from(shareOut(total, stretch, sumOf(weights), new Float64Array(weights.length)));
};

test('gives what largest remainder gives, to the penny, ties and large amounts included', () => {
  fc.assert(
    fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (weights, part) => {
      const sum = sumOf(weights);
      fc.pre(sum > 0 && sum <= Number.MAX_SAFE_INTEGER);
      const total = Math.floor(sum * part);
      expect(shared(total, weights)).toEqual(largestRemainder(total, weights, sum));
    }),
    { numRuns: 400 },
  );
});

test('ten thousand equal amounts are no burden', () => {
  const weights = Array.from({ length: 10_000 }, () => 700);
  const shares = shared(3_333_333, weights);
  expect(sumOf(shares)).toBe(3_333_333);
  expect([shares[0], shares[3332], shares[3333], shares[9999]]).toEqual([334, 334, 333, 333]);
});
