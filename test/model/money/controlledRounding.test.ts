import * as fc from '../../fastCheck';
import { apportion } from '../../../src/model/money/apportion';
import { controlledRounding } from '../../../src/model/money/controlledRounding';
import { type Fraction, fractionOf } from '../../../src/model/money/fraction';

const columnsOf = (grid: readonly (readonly number[])[]) =>
  (grid[0] ?? []).map((_, column) => grid.reduce((sum, row) => sum + row[column]!, 0));
const rowsOf = (grid: readonly (readonly number[])[]) =>
  grid.map((row) => row.reduce((sum, cell) => sum + cell, 0));

test('50p and 50p at one to two: the columns are 33p and 67p, as £1.00 would be shared', () =>
  expect(columnsOf(controlledRounding([50, 50], [[1, 2]]))).toEqual([33, 67]));

test('four quarters of £240,000.01 over three partners: each quarter and each partner adds up', () => {
  const quarters = apportion(24000001, [1, 1, 1, 1]);
  const grid = controlledRounding(quarters, [[125, 83, 17]]);
  expect(rowsOf(grid)).toEqual([6000001, 6000000, 6000000, 6000000]);
  expect(columnsOf(grid)).toEqual(apportion(24000001, [125, 83, 17]));
});

test('each total may have weights of its own', () =>
  expect(
    controlledRounding(
      [10000, 5000, 0],
      [
        [1, 1, 1],
        [0, 1, 1],
        [0, 0, 0],
      ],
    ),
  ).toEqual([
    [3333, 3334, 3333],
    [0, 2500, 2500],
    [0, 0, 0],
  ]));

test('a cell that is whole pence stays, even where its column has the largest remainder', () => {
  // 4p is 1, 1, ⅔, ⅔, ⅔ and 6p is 1½, 1½, 1, 1, 1: all three of 1⅔ cannot be 2, since 4p has but two pence for them
  const grid = controlledRounding([4, 6], [[3, 3, 2, 2, 2]]);
  expect(grid).toEqual([
    [1, 1, 1, 1, 0],
    [2, 1, 1, 1, 1],
  ]);
});

test.each([
  ['a clawback mirrors a payment', [-50, -50]],
  ['a payment and a clawback', [70, -41]],
  ['a payment and its clawback', [-50, 50]],
])('%s', (_, totals) => {
  const grid = controlledRounding(totals, [[1, 2, 4]]);
  expect(rowsOf(grid)).toEqual(totals);
  expect(columnsOf(grid)).toEqual(apportion(totals[0]! + totals[1]!, [1, 2, 4]));
  expect(
    controlledRounding(
      totals.map((total) => -total),
      [[1, 2, 4]],
    ),
  ).toEqual(grid.map((row) => row.map((pence) => -pence || 0)));
});

test.each([
  ['no weight', [1], [[0, 0]], /weights for total 1 add up to nothing/],
  ['no weight in a row', [1, 1], [[1], [0]], /weights for total 2 add up to nothing/],
  ['a negative weight', [1], [[1, -1]], /row 1, column 2 is -1/],
  ['a weight that is no number', [0], [[NaN]], /row 1, column 1 is not a number/],
  ['too few rows', [1, 1, 1], [[1], [1]], /3 totals and 2 rows of weights/],
  ['rows of different lengths', [1, 1], [[1], [1, 1]], /row 2 has 2 weights, the first has 1/],
  ['part of a penny', [0.5], [[1]], /Total 1, 0.5 pence/],
  ['beyond what can be held', [9e15, 9e15], [[1]], /more than £90 trillion/],
])('%s is refused', (_, totals, weights, why) =>
  expect(() => controlledRounding(totals, weights)).toThrow(why),
);

describe('whatever the totals and weights', () => {
  const weight = fc.oneof(
    fc.nat(30),
    fc.integer({ min: 0, max: 1e9 }),
    fc.nat(9999).map((n) => n / 1000),
  );
  const total = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -1e9, max: 1e9 }));
  const table = (rows: number, columns: number) =>
    fc.tuple(
      fc.array(total, { minLength: rows, maxLength: rows }),
      fc.constantFrom(1, rows).chain((count) =>
        fc.array(
          fc
            .array(weight, { minLength: columns, maxLength: columns })
            .filter((row) => row.some((w) => w > 0)),
          { minLength: count, maxLength: count },
        ),
      ),
    );
  const small = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  const tables = small.chain(([rows, columns]) => table(rows, columns));
  const weightsOf = (weights: number[][], row: number) => weights[weights.length === 1 ? 0 : row]!;

  /** Exact shares of a row, each as a fraction of pence. */
  const exactRow = (sum: number, weights: readonly number[]): Fraction[] => {
    const fractions = weights.map(fractionOf);
    const common = fractions.reduce((all, f) => all * f.denominator, 1n);
    const whole = fractions.map((f) => f.numerator * (common / f.denominator));
    const all = whole.reduce((a, b) => a + b, 0n);
    return whole.map((w) => ({ numerator: BigInt(sum) * w, denominator: all }));
  };
  /** Whether a whole number is next to a fraction, or is it. */
  const isNextTo = (pence: number, { numerator, denominator }: Fraction) => {
    const off = BigInt(pence) * denominator - numerator;
    return off < denominator && -off < denominator;
  };
  const plus = (a: Fraction, b: Fraction): Fraction => ({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });
  const mustHold = (totals: readonly number[], weights: number[][], grid: number[][]) => {
    expect(rowsOf(grid)).toEqual(totals);
    const exact = totals.map((sum, row) => exactRow(sum, weightsOf(weights, row)));
    const off = grid.flatMap((row, r) => row.filter((cell, c) => !isNextTo(cell, exact[r]![c]!)));
    expect(off).toEqual([]);
    const sums = exact[0]!.map((_, c) => exact.map((row) => row[c]!).reduce(plus));
    expect(columnsOf(grid).filter((cell, c) => !isNextTo(cell, sums[c]!))).toEqual([]);
  };

  test('rows add up, and cells and columns are next to their exact values', () => {
    fc.assert(
      fc.property(tables, ([totals, weights]) =>
        mustHold(totals, weights, controlledRounding(totals, weights)),
      ),
      { numRuns: 500 },
    );
  });
  test('so for ten by ten', () => {
    fc.assert(
      fc.property(table(10, 10), ([totals, weights]) =>
        mustHold(totals, weights, controlledRounding(totals, weights)),
      ),
      { numRuns: 50 },
    );
  });
  test('and for 300 totals over 50 weights', () => {
    const totals = Array.from({ length: 300 }, (_, i) => ((i * 7919) % 100003) * 31 - 5e5);
    const one = [Array.from({ length: 50 }, (_, j) => (j * j * 37) % 101)];
    const each = totals.map((_, i) => Array.from({ length: 50 }, (__, j) => (i * 13 + j * j * 37) % 11));
    for (const weights of [one, each]) mustHold(totals, weights, controlledRounding(totals, weights));
  });

  test('one row, and one column of totals of one sign, are apportioned', () => {
    fc.assert(
      fc.property(total, fc.array(weight, { minLength: 1, maxLength: 8 }), (sum, weights) => {
        fc.pre(weights.some((w) => w > 0));
        expect(controlledRounding([sum], [weights])).toEqual([apportion(sum, weights)]);
      }),
    );
  });

  test('no other table has larger remainders rounded up first', () => {
    /** Every grid of zeros and ones, by brute force: whole columns first, then cells, in the order of the wish. */
    const best = (totals: readonly number[], weights: number[][]): number[][] => {
      const exact = totals.map((sum, row) => exactRow(sum, weightsOf(weights, row)));
      const floor = ({ numerator, denominator }: Fraction) => Number(numerator / denominator);
      const rest = (f: Fraction) =>
        Number(f.numerator - BigInt(floor(f)) * f.denominator) / Number(f.denominator);
      const order = (values: Fraction[]) =>
        [...values.keys()]
          .filter((i) => rest(values[i]!) > 0)
          .sort(
            (a, b) =>
              Math.round((rest(values[b]!) - rest(values[a]!)) * 1e9) ||
              floor(values[b]!) - floor(values[a]!) ||
              a - b,
          );
      const sums = exact[0]!.map((_, c) => exact.map((row) => row[c]!).reduce(plus));
      const cells = exact.flat();
      const [byColumn, byCell] = [order(sums), order(cells)];
      let found: { wish: string; grid: number[][] } | null = null;
      for (let bits = 0; bits < 2 ** byCell.length; bits++) {
        const flat = cells.map(floor);
        byCell.forEach((cell, b) => (flat[cell]! += (bits >> b) & 1));
        const grid = exact.map((row, r) => flat.slice(r * row.length, (r + 1) * row.length));
        if (rowsOf(grid).some((sum, r) => sum !== totals[r])) continue;
        const columns = columnsOf(grid);
        if (columns.some((sum, c) => !isNextTo(sum, sums[c]!))) continue;
        const wish = [
          ...byColumn.map((c) => columns[c]! - floor(sums[c]!)),
          ...byCell.map((cell) => flat[cell]! - floor(cells[cell]!)),
        ].join('');
        if (!found || wish > found.wish) found = { wish, grid };
      }
      return found!.grid;
    };
    const tiny = fc.constantFrom(1, 3).chain((count) =>
      fc.tuple(
        fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }),
        fc.array(
          fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }).filter((row) => row.some((w) => w > 0)),
          { minLength: count, maxLength: count },
        ),
      ),
    );
    fc.assert(
      fc.property(tiny, ([totals, weights]) =>
        expect(controlledRounding(totals, weights)).toEqual(best(totals, weights)),
      ),
      { numRuns: 300 },
    );
  });

  test('in another order the same rows and columns get the same, unless two are alike', () => {
    const distinct = fc.tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 4, maxLength: 4 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 4, maxLength: 4 }),
    );
    fc.assert(
      fc.property(distinct, ([totals, weights]) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        const rests = (total: number) =>
          weights.map((w) => Number((BigInt(total) * BigInt(w)) % BigInt(sum)));
        const cells = totals.flatMap(rests);
        const columns = rests(totals.reduce((a, b) => a + b, 0));
        fc.pre(new Set(cells).size === cells.length && new Set(columns).size === columns.length);
        const turned = controlledRounding([...totals].reverse(), [[...weights].reverse()]);
        expect(turned.map((row) => [...row].reverse()).reverse()).toEqual(
          controlledRounding(totals, [weights]),
        );
      }),
    );
  });
});
