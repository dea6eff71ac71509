import { plainNumber } from './plainNumber';
import { impossible, wrongInput } from '../errors/poolError';
import { exactShares, type ExactShares } from './exactShares';
import { type Pence } from './pence';
import { UnitGrid } from './unitGrid';

/**
 * Shares several totals out by weight in one table, so that rows and columns both add up: every cell is the pence
 * below its exact value or the next, every row adds up to its total, and every column is likewise next to its exact
 * sum. The columns with the largest remainders go up first, then the cells with the largest; between equals the
 * larger, then the earlier; each wherever some such table allows it. One row is shared as `apportion` shares it.
 * Totals of the other sign give the same table with the other sign. (docs/calculations.md#1-apportionment, two-way
 * tables.)
 *
 * @param totals pence, whole, one a row
 * @param weights one row for all totals, or one a total; none negative, in any unit
 * @returns pence, a row for each total and a column for each weight
 * @throws `#VALUE!` for a weight that is negative, or rows that do not fit; `#N/A` where weights add up to nothing
 *
 * @example
 * controlledRounding([50, 50], [[1, 2]]) // => [[17, 33], [16, 34]]
 * @example
 * controlledRounding([-50, -50], [[1, 2]]) // => [[-17, -33], [-16, -34]]
 * @example
 * controlledRounding([1, 1], [[1, 1], [1, 2, 3]]) // => throws "row 2 has 3 weights, the first has 2"
 */
export function controlledRounding(
  totals: readonly Pence[],
  weights: readonly (readonly number[])[],
): Pence[][] {
  mustFit(totals, weights);
  const sum = totals.reduce((all, total) => all + total, 0);
  if (sum < 0 || (sum === 0 && (totals.find(Boolean) ?? 0) < 0)) {
    const mirrored = totals.map((total) => -total);
    return controlledRounding(mirrored, weights).map((row) => row.map((pence) => -pence || 0));
  }
  return rounded(
    totals.map((total, row) => sharesOf(total, weights[weights.length === 1 ? 0 : row] ?? [], row)),
  );
}

function mustFit(totals: readonly Pence[], weights: readonly (readonly number[])[]): void {
  if (weights.length !== 1 && weights.length !== totals.length)
    throw wrongInput(
      `There are ${totals.length} totals and ${weights.length} rows of weights: give one row of weights for all, or a row for each total.`,
    );
  const wide = weights[0]?.length ?? 0;
  weights.forEach((row, r) => {
    if (row.length !== wide)
      throw wrongInput(
        `Of the weights, row ${r + 1} has ${row.length} weights, the first has ${wide}: give each as many.`,
      );
    row.forEach((weight, c) => {
      if (!(weight >= 0 && weight < Infinity))
        throw wrongInput(
          `The weight in row ${r + 1}, column ${c + 1} is ${plainNumber(weight)}: a weight is a number that is zero or more.`,
        );
    });
  });
  totals.reduce((size, total, row) => {
    if (!Number.isSafeInteger(total))
      throw wrongInput(
        `Total ${row + 1}, ${total} pence, cannot be shared: it must be whole pence below £90 trillion.`,
      );
    if (!Number.isSafeInteger(size + Math.abs(total)))
      throw wrongInput(
        'The totals add up to more than £90 trillion, the most that can be held to the penny.',
      );
    return size + Math.abs(total);
  }, 0);
}

function sharesOf(total: Pence, weights: readonly number[], row: number): ExactShares {
  const shares = exactShares(total, weights);
  if (!shares)
    throw impossible(
      `The weights for total ${row + 1} add up to nothing, so there is no basis to share by. For equal shares give each a weight of 1.`,
    );
  return shares;
}

/** A place that may be rounded up, with its exact value as `whole + rest / sum`. */
interface Candidate {
  readonly at: number;
  readonly whole: Pence;
  readonly rest: bigint;
  readonly sum: bigint;
  /** The remainder as far as a double tells it. */
  readonly near: number;
}

const candidate = (at: number, whole: Pence, rest: bigint, sum: bigint): Candidate => ({
  at,
  whole,
  rest,
  sum,
  near: Number((rest << 60n) / sum),
});

/** Largest remainders first; between equals the larger, then the earlier. */
function byRemainder(a: Candidate, b: Candidate): number {
  if (a.near !== b.near) return b.near - a.near;
  const [left, right] = [a.rest * b.sum, b.rest * a.sum];
  if (left !== right) return left < right ? 1 : -1;
  return b.whole - a.whole || a.at - b.at;
}

/**
 * Rounds exact shares. A last row of the grid holds, for each column that ends between two pence, the unit that
 * makes it up to the greater: where that row keeps it, the column is rounded down. So every margin is whole.
 */
function rounded(shares: readonly ExactShares[]): Pence[][] {
  const wide = shares[0]?.whole.length ?? 0;
  const last = shares.length * wide;
  const cells = shares
    .flatMap(({ whole, rest, sum }, row) =>
      rest.map((part, column) => candidate(row * wide + column, whole[column] ?? 0, part, sum)),
    )
    .filter(({ rest }) => rest > 0n)
    .sort(byRemainder);
  const sums = columnSums(shares, wide);
  const columns = sums.filter(({ rest }) => rest > 0n).sort(byRemainder);

  const rowUnits = shares.map(({ rest, sum }) => Number(rest.reduce((all, part) => all + part, 0n) / sum));
  const columnUnits = sums.map(({ units, rest }) => units + Number(rest > 0n));
  const kept =
    columnUnits.reduce((all, units) => all + units, 0) - rowUnits.reduce((all, units) => all + units, 0);
  const keptFirst = [...columns].reverse().map(({ at }) => last + at);
  const open = [...cells.map(({ at }) => at), ...keptFirst];
  const grid = new UnitGrid({ rows: [...rowUnits, kept], columns: columnUnits, open });

  for (const { at } of columns) grid.settle(shares.length, at, 0);
  for (const { at } of cells) grid.settle(Math.floor(at / wide), at % wide, 1);
  return shares.map(({ whole }, row) =>
    whole.map((pence, column) => pence + Number(grid.holds(row, column)) || 0),
  );
}

/** The exact sum of each column; `units` are the whole pence that its cells' remainders come to. */
function columnSums(
  shares: readonly ExactShares[],
  wide: number,
): (Candidate & { readonly units: number })[] {
  const common = [...new Set(shares.map(({ sum }) => sum))].reduce(leastCommonMultiple, 1n);
  const scale = shares.map(({ sum }) => common / sum);
  return Array.from({ length: wide }, (_, column) => {
    const parts = shares.reduce((all, { rest }, row) => all + (rest[column] ?? 0n) * (scale[row] ?? 0n), 0n);
    const units = Number(parts / common);
    const whole = shares.reduce((all, share) => all + (share.whole[column] ?? 0), units);
    return { ...candidate(column, whole, parts % common, common), units };
  });
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a, b];
  while (rest) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}
