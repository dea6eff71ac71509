import { type Plan } from '../model/plan/plan';
import { commitmentSchedule, uncertainShare } from '../model/commitments/commitmentSchedule';
import { answer } from './answers/answer';
import { pounds } from './answers/fundingGrid';
import { scenarioArgument } from './given/planArgument';
import { mustHave } from './given/requiredTables';

const HEADINGS = ['Priority', 'Commitment', 'Year', 'Funded', 'Floor', 'Shortfall', 'Uncertain', 'Status'];

/**
 * Lists every commitment in every year: what it gets, its floor, what is missing, how much rests on money that is not confirmed, and whether it is kept.
 * @customfunction COMMITMENTS
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as entered.
 * @param tables The plan's tables with their headings, such as Commitments[#All], Allocations[#All], Streams[#All], Pools[#All] and Contributions[#All], in any order.
 * @returns Priority, Commitment, Year, Funded, Floor and Shortfall in pounds, Uncertain, and Status, in the order of the commitment table and then of the years. Uncertain is the share of Funded that does not rest on streams that are Confirmed, looked at through pools in proportion to their contributions, and ring-fenced money within its ring-fence; a stream without a certainty, and a contribution without a stream, are not Confirmed. It is blank where there is no money. Status is Kept, Broken, Unfunded (a floor, and no allocation names it), No floor, or Not known: what is known of the money is below the floor while an amount is missing. It goes by the floor alone; whether a commitment keeps its own Rule is given by POOL.CHECKS.
 * @trace every commitment in every year[ under {scenario}]: what it gets, what it needs, and whether it is kept
 *
 * @example
 * commitments('', [[['Commitment', 'Priority', '2010/11'], ['Safe', 'Aim 6', 700000]], [['Allocation', 'Source', 'Commitment', '2010/11'], ['a', 'Council', 'Safe', 250000], ['b', 'ABG', 'Safe', 450000]], [['Stream', 'Certainty', '2010/11'], ['Council', 'Confirmed', 600000], ['ABG', 'Indicative', 450000]]]) // => [["Priority", "Commitment", "Year", "Funded", "Floor", "Shortfall", "Uncertain", "Status"], ["Aim 6", "Safe", "2010/11", 700000, 700000, 0, 0.6428571428571429, "Kept"]]
 */
export function commitments(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const plan = scenarioArgument(scenario, tables);
    mustHave(plan, ['Commitment', 'Allocation'], ['Stream', 'Pool', 'Contribution']);
    return commitmentsGrid(plan);
  });
}

/** The schedule of commitments: headings, and a row for each commitment and year; amounts in pounds. */
function commitmentsGrid(plan: Plan): (string | number)[][] {
  const rows = (commitmentSchedule(plan) ?? []).map((line) => [
    line.priority,
    line.commitment,
    line.year,
    pounds(line.funded),
    pounds(line.floor),
    pounds(line.shortfall),
    uncertainShare(line) ?? '',
    line.status,
  ]);
  return [HEADINGS, ...rows];
}
