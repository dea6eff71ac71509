import { impossible, wrongInput } from '../model/errors/poolError';
import { type Fraction, fractionOf } from '../model/money/fraction';
import { readAmount } from '../model/plan/reading/readAmount';
import { nearestNumber } from '../model/money/nearestNumber';
import { type Benchmark, benchmark, verdictOf } from '../model/services/benchmark';
import { type Cell, isBlank } from '../model/table/grid';
import { answer } from './answers/answer';
import { rangeOf } from './given/cellOf';
import { choiceArgument, numberArgument } from './given/arguments';
import { lineArgument, rangeArgument } from './given/cells';

/**
 * Sets figures beside those of neighbours: median, rank and quartile of each. There is no single score: where of two figures one is better and the other dearer, it is a trade-off to decide.
 * @customfunction BENCHMARK
 * @helpurl https://localhost:3000/help.html
 * @param ours Our figure, such as a cost per outcome; several side by side are compared each by itself.
 * @param neighbours Theirs: a row or a column for one figure, a column each for several side by side. Type unknown where a neighbour has none; a blank is refused, since Excel cannot tell it from zero.
 * @param [good] Which direction is good, one for each figure: lower (the default, for costs) or higher (for outcomes).
 * @returns Good, Median, Difference (from the median, as a share of it), Rank (1 is the best, ours among them; equals share the better rank), Of, and Quartile (1 is the best, as QUARTILE.INC has it; blank with fewer than five neighbours). For a cost and an outcome together a last row says better and no dearer, worse and no cheaper, trade-off, or as neighbours.
 * @trace how {ours} compares with {neighbours}: median, rank and quartile
 *
 * @example
 * benchmarked([[285.71]], [[241, 268, 272, 279, 285, 298, 301, 310, 322, 334]]) // => [["Good", "Median", "Difference", "Rank", "Of", "Quartile"], ["lower", 291.5, -0.01986277873070326, 6, 11, 2]]
 * @example
 * benchmarked([[310, 64]], [[285, 60], [298, 61], ['unknown', 58]], [['lower', 'higher']]) // => [["Good", "Median", "Difference", "Rank", "Of", "Quartile"], ["lower", 291.5, 0.0634648370497427, 3, 3, ""], ["higher", 60, 0.06666666666666667, 1, 4, ""], ["trade-off", "", "", "", "", ""]]
 */
export function benchmarked(ours: unknown[][], neighbours: unknown[][], good?: unknown[][]): unknown[][] {
  return answer(() => {
    const figures = lineArgument(ours, 'Our figures').cells;
    const theirs = rangeArgument(neighbours, 'The neighbours are', 'their figures');
    const goods = good ? lineArgument(good, 'The directions').cells : [];
    const found = figures.map((figure, i) => {
      const line =
        figures.length === 1
          ? lineArgument(neighbours, 'The neighbours').cells
          : rangeOf(ours)?.length === 1
            ? theirs.map((row) => row[i] ?? null)
            : (theirs[i] ?? []);
      const known = line.flatMap((cell, n) => figureOf(cell, `Neighbour ${n + 1}`) ?? []);
      const own = figureOf(figure, 'Our figure');
      const direction = choiceArgument(goods[i], 'Good', ['lower', 'higher']);
      const result = own && benchmark(own, known, direction);
      if (!result) throw impossible(`There is no figure of ${own ? 'any neighbour' : 'ours'} to compare.`);
      return { direction, result };
    });
    const rows = found.map(({ direction, result }) => rowOf(direction, result));
    const cost = found.find(({ direction }) => direction === 'lower');
    const outcome = found.find(({ direction }) => direction === 'higher');
    const verdict = found.length === 2 && cost && outcome && verdictOf(cost.result, outcome.result);
    return [HEADINGS, ...rows, ...(verdict ? [[verdict, '', '', '', '', '']] : [])];
  });
}

const HEADINGS = ['Good', 'Median', 'Difference', 'Rank', 'Of', 'Quartile'];

const rowOf = (direction: string, { median, difference, rank, of, quartile }: Benchmark) => [
  direction,
  nearestNumber(median),
  difference ?? '',
  rank,
  of,
  quartile ?? '',
];

/** A figure in any unit; null where nobody knows it. */
function figureOf(cell: Cell, name: string): Fraction | null {
  if (isBlank(cell) || cell === 0)
    throw wrongInput(
      `${name} is blank or zero, which Excel cannot tell apart: leave it out, or type unknown.`,
    );
  return readAmount(cell) === 'unknown' ? null : fractionOf(numberArgument(cell, name));
}
