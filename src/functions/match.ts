import { match as matched } from '../model/matching/match';
import { answer } from './answers/answer';
import { matchingArguments } from './given/matchingArguments';

/**
 * Matches supplies to demands within ring-fences: the payments that meet the most demand, to the penny. Among equals the most restricted supply pays first, then in order.
 * @customfunction MATCH
 * @helpurl https://localhost:3000/help.html
 * @param supply One column or row of amounts in pounds that there are to spend, none negative; blanks count as zero.
 * @param demand One row or column of amounts in pounds that are needed, none negative; blanks count as zero.
 * @param allowed A row for each supply and a column for each demand: TRUE, 1, "x" or "yes" where the supply may pay.
 * @returns The payments in pounds, a row for each supply and a column for each demand.
 * @trace the payments out of {£supply} that meet the most of {£demand} within the ring-fences
 *
 * @example
 * match([[100], [50]], [[80, 60]], [['x', 'x'], ['x', '']]) // => [[30, 60], [50, 0]]
 * @example
 * match([[100]], [[80, 60]], [['x']]) // => throws "Allowed has 1 row and 1 column"
 */
export function match(supply: unknown[][], demand: unknown[][], allowed: unknown[][]): number[][] {
  return answer(() => {
    const given = matchingArguments(supply, demand, allowed);
    const { payments } = matched(given.supply, given.demand, given.allowed);
    const grid = given.supply.map(() => new Array<number>(given.demand.length).fill(0));
    payments.pence.forEach((pence, k) => {
      const row = grid[payments.supply[k] as number] as number[];
      row[payments.demand[k] as number] = pence / 100;
    });
    return grid;
  });
}
