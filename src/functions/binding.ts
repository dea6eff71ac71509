import { binding as bound } from '../model/matching/binding';
import { answer } from './answers/answer';
import { bindingGrid } from './answers/bindingGrid';
import { matchingArguments, namesArgument } from './given/matchingArguments';

/**
 * What ring-fences leave unmet, and why: a row for each group of demands that needs more than its supplies hold, then the money stranded meanwhile, then what allowing one more payment would recover.
 * @customfunction BINDING
 * @helpurl https://localhost:3000/help.html
 * @param supply One column or row of amounts in pounds that there are to spend, none negative; blanks count as zero.
 * @param demand One row or column of amounts in pounds that are needed, none negative; blanks count as zero.
 * @param allowed A row for each supply and a column for each demand: TRUE, 1, "x" or "yes" where the supply may pay.
 * @param [supplyNames] As many names as supplies; Supply 1, Supply 2 where left out or blank.
 * @param [demandNames] As many names as demands; Demand 1, Demand 2 where left out or blank.
 * @returns Demands, Supplies, Needed, Available, Short and Recovers in pounds, and Finding, a sentence; one row says so where all demand can be met.
 * @trace what {£supply} cannot pay of {£demand} within the ring-fences, and why
 *
 * @example
 * binding([[100], [50]], [[80, 60]], [['x', ''], ['', 'x']], [['General'], ['Schools']], [['Care', 'Books']]) // => [["Demands", "Supplies", "Needed", "Available", "Short", "Recovers", "Finding"], ["Books", "Schools", 60, 50, 10, "", "Books can only use Schools: £60 needed, £50 there, £10 short."], ["Stranded", "General", "", 20, "", "", "£20 of General is left, and nothing that is short may use it."], ["Books", "General", "", "", "", 10, "Allowing General for Books would recover £10."]]
 * @example
 * binding([[100]], [[80]], [['x']], null, null) // => [["Demands", "Supplies", "Needed", "Available", "Short", "Recovers", "Finding"], ["All", "", 80, 100, 0, "", "All demand can be met: £80 needed, £100 there, £20 left over."]]
 */
export function binding(
  supply: unknown[][],
  demand: unknown[][],
  allowed: unknown[][],
  supplyNames?: unknown[][],
  demandNames?: unknown[][],
): unknown[][] {
  return answer(() => {
    const given = matchingArguments(supply, demand, allowed);
    const names = {
      supply: namesArgument(supplyNames, 'Supply', given.supply.length),
      demand: namesArgument(demandNames, 'Demand', given.demand.length),
    };
    return bindingGrid(bound(given.supply, given.demand, given.allowed), names);
  });
}
