import { wrongInput } from '../model/errors/poolError';
import { type Plan } from '../model/plan/plan';
import { sourcesOf } from '../model/plan/sources';
import { answer } from './answers/answer';
import { choiceArgument, wordArgument } from './given/arguments';
import { scenarioArgument } from './given/planArgument';
import { mustHave } from './given/requiredTables';
import {
  agreeGrid,
  outcomesGrid,
  partnersGrid,
  resourcesGrid,
  spendingGrid,
  testsGrid,
} from './answers/statementGrid';
import { takeUnit } from './given/unitArgument';

const PARTS = ['spending', 'resources', 'partners', 'outcomes', 'agree', 'tests'] as const;

/**
 * Draws up the statement of resources: what will be spent by whom on which priority, where the money comes from, how the two agree, and whether the statement is realistic, affordable, and not merely aspirations.
 * @customfunction STATEMENT
 * @helpurl https://localhost:3000/help.html
 * @param part spending (by group of services and priority), resources (by source), partners (resources with a row for each partner before its sources), outcomes (spending by outcome), agree (how resources become spending, row by row), or tests.
 * @param scenario The scenario's name; blank or Base for the plan as entered.
 * @param tables The plan's tables with their headings, such as Streams[#All] and Allocations[#All], in any order; last, if you want rounded figures, "£k" or "£m".
 * @returns spending: Group, Priority and a column for each year; resources and partners: Source, Certainty, Restriction and the years; outcomes: Outcome and the years; each with Total as its last row. agree: Item, Of and the years, from Resources to Spending, then Difference, which is 0, or unknown where an amount is not known; contributions in kind, which neither table counts, come last. tests: Test, Holds (Yes, In part, No, Not known), Figures and Why; after each test its parts. Amounts are in pounds. Under £k (whole) and £m (one decimal) the unit is in the headings, and where rounded figures do not add up to their rounded total a row called Rounding makes up the difference.
 * @trace the {part} of the statement of resources[ under {scenario}], year by year
 *
 * @example
 * statement('resources', '', [[['Stream', 'Certainty', 'Ring-fence', '2010/11'], ['Sure Start', 'Confirmed', 'early years', 16400000]]]) // => [["Source", "Certainty", "Restriction", "2010/11"], ["Sure Start", "Confirmed", "early years", 16400000], ["Total", "", "", 16400000]]
 * @example
 * statement('spending', '', [[['Service', 'Group'], ['Play', 'Education'], ['Care', 'Health']], [['Allocation', 'Service', '2010/11'], ['', 'Play', 1400], ['', 'Care', 1400]], [['£k']]]) // => [["Group", "Priority", "2010/11 £k"], ["Education", "No priority", 1], ["Health", "No priority", 1], ["Rounding", "", 1], ["Total", "", 3]]
 */
export function statement(part: unknown, scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    if (!wordArgument(part, 'The part'))
      throw wrongInput(`Give the part of the statement: ${PARTS.join(', ')}.`, {
        remedies: [{ kind: 'word', given: '', words: PARTS }],
      });
    const asked = choiceArgument(part, 'The part', PARTS);
    const { unit, ranges } = takeUnit(tables);
    const plan = scenarioArgument(scenario, ranges);
    mustTell(plan, asked);
    switch (asked) {
      case 'spending':
        return spendingGrid(plan, unit);
      case 'resources':
        return resourcesGrid(plan, unit);
      case 'partners':
        return partnersGrid(plan, unit);
      case 'outcomes':
        return outcomesGrid(plan, unit);
      case 'agree':
        return agreeGrid(plan, unit);
      case 'tests':
        return testsGrid(plan);
    }
  });
}

/** Throws where a table is missing without which the part would say what is not so. */
function mustTell(plan: Plan, part: (typeof PARTS)[number]): void {
  const { Stream, Pool, Contribution, Allocation, Commitment } = plan.tables;
  if (part === 'resources' || part === 'partners') return mustHave(plan, ['Stream'], ['Partner']);
  if (part === 'spending' || part === 'outcomes') {
    mustHave(plan, ['Service', 'Allocation'], ['Commitment', 'Partner']);
    if (!Commitment && Allocation?.words.Commitment.some(Boolean)) mustHave(plan, ['Commitment']);
    return;
  }
  mustHave(plan, ['Stream', 'Allocation'], ['Pool', 'Contribution', 'Service', 'Commitment', 'Evidence']);
  if (Stream && Pool && Contribution) return;
  const lost = sourcesOf(plan).sourceOfAllocation.findIndex(
    (source, row) => source < 0 && Boolean(Allocation?.words.Source[row]),
  );
  if (lost >= 0)
    throw wrongInput(
      `The Allocation table, row ${Allocation?.rowInTable[lost]}, draws on ${Allocation?.words.Source[lost]}, which is in none of the tables: pass the pool and contribution tables too.`,
    );
}
