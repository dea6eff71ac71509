import { survives, type Survival } from '../model/scenarios/questions/survives';
import { answer } from './answers/answer';
import { labelArgument } from './given/arguments';
import { scenarioArgument } from './given/planArgument';
import { pounds } from './answers/fundingGrid';
import { mustHave } from './given/requiredTables';

/**
 * Finds the largest further cut of a year's money that keeps every commitment, and which commitment breaks at one penny more.
 * @customfunction SURVIVES
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name, on top of which is cut; blank or Base for the plan as entered.
 * @param year The financial year, such as 2010/11, or Undated.
 * @param tables The plan's tables with their headings, such as Allocations[#All], Commitments[#All], Streams[#All], Pools[#All], Contributions[#All] and Scenarios[#All], in any order.
 * @returns Rule, Largest cut in pounds, Share of all that is allocated or left over, Breaks first, Short by in pounds at one penny more, and Total shortfall of all commitments then: a row for the same percentage of every line, and a row for floors protected. What nothing draws on is cut first. Every cut up to the largest keeps every commitment. Without the tables that give what the sources have, what is left over is not known: the cut is at least that much, and the share unknown. Where a commitment is broken already the cut is zero, and the row says by how much. Where no commitment has a floor in the year the answer is #N/A.
 * @trace the largest further cut of {year} that every commitment survives[ under {scenario}], and what breaks first beyond it
 *
 * @example
 * survivingCut('', '2010/11', [[['Allocation', 'Commitment', '2010/11'], ['a', 'Safe', 300], ['b', 'Play', 100]], [['Commitment', '2010/11'], ['Safe', 270], ['Play', '']]]) // => [["Rule", "Largest cut", "Share", "Breaks first", "Short by", "Total shortfall"], ["Same percentage", 40, 0.1, "Safe", 0.01, 0.01], ["Protected", 130, 0.325, "Safe", 0.01, 0.01]]
 */
export function survivingCut(scenario: unknown, year: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const label = labelArgument(year);
    const plan = scenarioArgument(scenario, tables);
    mustHave(plan, ['Allocation', 'Commitment']);
    return [HEADINGS, ...survives(plan, label).map(row)];
  });
}

const HEADINGS = ['Rule', 'Largest cut', 'Share', 'Breaks first', 'Short by', 'Total shortfall'];

const row = ({ rule, largestCut, atLeast, share, ...breach }: Survival) => [
  rule,
  pounds({ pence: largestCut, atLeast, known: true }),
  atLeast ? 'unknown' : share,
  breach.brokenAlready ? `Broken already: ${breach.breaksFirst}` : breach.breaksFirst,
  breach.shortBy / 100,
  breach.totalShort / 100,
];
