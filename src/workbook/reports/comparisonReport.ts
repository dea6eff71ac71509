import { type Plan } from '../../model/plan/plan';
import { firstChangedYear } from '../../model/scenarios/questions/firstChangedYear';
import { scenarioNames } from '../../model/scenarios/steps/chain';
import { MONEY_FORMAT } from '../layout/styles';
import { illustrativeWords, type ReportContext, STATEMENT_TABLES } from './context';
import { type Report, type ReportPart } from './report';
import { waterfallPart } from './waterfallPart';

/** Scenarios side by side in a year, each with its difference from the plan as entered. */
export function comparisonReport(context: ReportContext): Report {
  const { plan, year } = context;
  const { tables } = plan.base ?? plan;
  const scenarios = ['Base', ...scenarioNames(plan.base ?? plan)].slice(0, MOST_SCENARIOS);
  const measures = [
    { of: 'Stream', title: 'What there is', has: tables.Stream },
    { of: 'Service', title: 'What each service gets', has: tables.Service && tables.Allocation },
    {
      of: 'Status',
      title: 'What becomes of each commitment',
      has: tables.Commitment?.rows && tables.Allocation,
    },
  ].filter(({ has }) => has);
  const waterfalls = tables.Stream ? scenarios.slice(1).map((name) => waterfallPart(context, name)) : [];
  return {
    name: 'Scenarios report',
    title: 'Scenarios compared',
    line: `${context.planName}, ${year}. ${scenarios.join(', ')}. Amounts in £.${illustrativeWords(plan)}`,
    answers: {
      ...Object.fromEntries(
        measures.map(({ of }) => [
          of,
          { name: 'COMPARE', given: [of, scenarios, year], kinds: STATEMENT_TABLES },
        ]),
      ),
      ...Object.assign({}, ...waterfalls.map(({ answers }) => answers)),
    },
    parts: [
      ...measures.map(({ of, title }): ReportPart => ({ part: 'table', title, of, marks: [] })),
      ...waterfalls.map(({ part }) => part),
    ],
    numberFormat: MONEY_FORMAT,
  };
}

/**
 * The first year in which any of the scenarios that are compared changes money.
 *
 * @param years those that may be shown
 */
export const firstComparedYear = (plan: Plan, years: readonly string[]): string | undefined => {
  const entered = plan.base ?? plan;
  const changed = scenarioNames(entered)
    .slice(0, MOST_SCENARIOS - 1)
    .map((name) => firstChangedYear(entered, name, years));
  return years.find((year) => changed.includes(year));
};

/** More side by side would not be legible on a page. */
const MOST_SCENARIOS = 4;
