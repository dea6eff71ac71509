import { type Fraction, timesRounded, whole } from '../../../src/model/money/fraction';
import { benchmark, verdictOf } from '../../../src/model/services/benchmark';
import { costPerOutcome } from '../../../src/model/services/costPerOutcome';

const pence = (cost: Fraction) => timesRounded(1, cost);

describe('what an outcome costs', () => {
  test('£900,000 for 3,150 is £285.71', () => expect(pence(costPerOutcome(90000000, 3150).cost)).toBe(28571));
  test('fewer than five outcomes are reported, none is refused', () => {
    expect([4, 5].map((outcomes) => costPerOutcome(100, outcomes).few)).toEqual([true, false]);
    expect(() => costPerOutcome(100, 0)).toThrow('no outcomes');
    expect(() => costPerOutcome(100, -1)).toThrow('zero or more');
  });
});

describe('against neighbours', () => {
  const pounds = (...amounts: number[]) => amounts.map((amount) => whole(amount * 100));
  const neighbours = pounds(241, 268, 272, 279, 285, 298, 301, 310, 322, 334);
  const ours = costPerOutcome(90000000, 3150).cost;

  test('the median is £291.50, ours 1.98% below it and sixth of eleven', () => {
    const found = benchmark(ours, neighbours, 'lower');
    expect(pence(found?.median ?? whole(0))).toBe(29150);
    expect(found?.difference).toBeCloseTo(-0.0198, 4);
    expect([found?.rank, found?.of, found?.quartile]).toEqual([6, 11, 2]);
  });
  test('where more is good the order is turned', () =>
    expect(benchmark(ours, neighbours, 'higher')).toMatchObject({ rank: 6, of: 11, quartile: 3 }));
  test('quartiles are those of QUARTILE.INC, their bounds included', () => {
    const five = pounds(1, 2, 3, 4, 5);
    const quartiles = [1, 2, 3, 4, 5].map(
      (amount) => benchmark(whole(amount * 100), five, 'lower')?.quartile,
    );
    expect(quartiles).toEqual([1, 1, 2, 3, 4]);
  });
  test('fewer than five neighbours make no quartile, and none no comparison', () => {
    expect(benchmark(ours, neighbours.slice(0, 4), 'lower')).toMatchObject({ quartile: null, of: 5 });
    expect(benchmark(ours, [], 'lower')).toBeNull();
  });
  test('equals share the better rank', () =>
    expect(benchmark(whole(200), pounds(1, 2, 2, 3, 4), 'lower')).toMatchObject({ rank: 2, of: 6 }));
  test('a median of zero leaves no share of it', () =>
    expect(benchmark(whole(1), [whole(0)], 'lower')?.difference).toBeNull());
  test.each([
    [-0.1, 0.1, 'better and no dearer'],
    [0.1, -0.1, 'worse and no cheaper'],
    [0.1, 0.1, 'trade-off'],
    [-0.1, -0.1, 'trade-off'],
    [0, 0, 'as neighbours'],
    [0, 0.1, 'better and no dearer'],
    [null, 0.1, null],
  ])('cost %p and outcome %p: %p', (cost, outcome, verdict) =>
    expect(verdictOf({ difference: cost }, { difference: outcome })).toBe(verdict),
  );
});
