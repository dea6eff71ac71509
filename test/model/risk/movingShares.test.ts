import * as fc from '../../fastCheck';
import { largestRemainder } from '../../../src/model/money/largestRemainder';
import { MovingShares } from '../../../src/model/risk/movingShares';

const COLUMNS = 3;
/** What each column gives up of one cut, by largest remainder over the single amounts. */
function alone(budgets: readonly number[], columnOf: Int32Array, cut: number): number[] {
  const sums = new Array<number>(COLUMNS).fill(0);
  const most = budgets.reduce((sum, pence) => sum + pence, 0);
  largestRemainder(cut, budgets, most).forEach((pence, i) => {
    if (columnOf[i]! >= 0) sums[columnOf[i]!]! += pence;
  });
  return sums;
}
const movingOf = (budgets: readonly number[], columnOf: Int32Array, stride: number) => {
  const most = budgets.reduce((sum, pence) => sum + pence, 0);
  return new MovingShares({ budgets, columnOf, most }, stride);
};

test('of £0.05 and then £0.17 over £0.06, £0.06, £0.02 and three times £0.03 each column gives its whole pence', () => {
  const budgets = [6, 6, 2, 3, 3, 3];
  const columnOf = Int32Array.of(0, 1, 2, 0, 1, -1);
  const moving = movingOf(budgets, columnOf, 4);
  const into = new Float64Array(COLUMNS);
  for (const cut of [0, 5, 17, 23])
    if (moving.sharesOf(cut, into)) expect([...into]).toEqual(alone(budgets, columnOf, cut));
  expect(moving.sharesOf(23, into)).toBe(true);
  expect([...into]).toEqual([9, 9, 2]);
});

test('however far it moves on at a time, the shares are those of the cut by itself', () => {
  let compared = 0;
  const lines = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: -1, max: COLUMNS - 1 })),
    { minLength: 1, maxLength: 12 },
  );
  const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lines, parts, fc.integer({ min: 1, max: 5000 }), (drawn, shares, stride) => {
      const budgets = drawn.map(([pence]) => pence);
      const columnOf = Int32Array.from(drawn, ([, column]) => column);
      const most = budgets.reduce((sum, pence) => sum + pence, 0);
      const moving = movingOf(budgets, columnOf, stride);
      const into = new Float64Array(COLUMNS);
      for (const cut of shares.map((share) => Math.round(most * share)).sort((a, b) => a - b)) {
        if (!moving.sharesOf(cut, into)) continue; // different amounts with one remainder: the caller asks alone
        expect([...into]).toEqual(alone(budgets, columnOf, cut));
        compared++;
      }
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(500);
});
