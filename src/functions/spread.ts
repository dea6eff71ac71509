import { controlledRounding } from '../model/money/controlledRounding';
import { answer } from './answers/answer';
import { inPounds } from './given/arguments';
import { rangeOf } from './given/cellOf';
import { lineArgument, moneyArgument, rangeArgument, weightsArgument } from './given/cells';

/**
 * Shares several totals out by weight in one table whose rows and columns both add up, exactly to the penny: each quarter, and each partner over all quarters.
 * @customfunction SPREAD
 * @helpurl https://localhost:3000/help.html
 * @param totals One column or one row of amounts in pounds, whole pence; totals of the other sign give the same table with the other sign.
 * @param weights Numbers, none negative, blanks counting as zero: for totals in a column one row of weights for all, or a row for each total; for totals in a row one column, or a column for each.
 * @returns Pounds: a row for each total and a column for each weight, or for totals in a row a column for each total and a row for each weight. Each cell is within a penny of its exact value, each total is kept, and so is each sum over all totals, shared by largest remainder wherever cells within a penny allow it.
 * @trace {£totals} shared by weight {weights}, so that rows and columns both add up to the penny
 *
 * @example
 * spread([[0.5], [0.5]], [[1, 2]]) // => [[0.17, 0.33], [0.16, 0.34]]
 * @example
 * spread([[60000.01, 60000, 60000, 60000]], [[125], [83], [17]]) // => [[33333.34, 33333.34, 33333.33, 33333.33], [22133.34, 22133.33, 22133.34, 22133.33], [4533.33, 4533.33, 4533.33, 4533.34]]
 * @example
 * spread([[1], [1]], [[0, 0]]) // => throws "no basis"
 */
export function spread(totals: unknown[][], weights: unknown[][]): number[][] {
  return answer(() => {
    const { cells } = lineArgument(totals, 'The totals');
    const given = rangeArgument(
      weights,
      'The weights are',
      'one row or one column, or a line for each total',
    );
    const across = cells.length > 1 ? rangeOf(totals)?.length === 1 : (given[0]?.length ?? 0) === 1;
    const amounts = cells.map((cell, i) =>
      moneyArgument(cell, cells.length === 1 ? 'The total' : `Total ${i + 1}`),
    );
    const lines = (across ? turned(given) : given).map((line, i, { length }) =>
      weightsArgument(
        line,
        length === 1 ? 'Weight' : `In ${across ? 'column' : 'row'} ${i + 1} of the weights, weight`,
      ),
    );
    const shared = inPounds(controlledRounding(amounts, lines));
    return across ? turned(shared) : shared;
  });
}

const turned = <T>(grid: readonly (readonly T[])[]): T[][] =>
  (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] as T));
