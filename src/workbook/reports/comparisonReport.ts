import { fundingSchedule } from '../../model/funding/schedule';
import { type Sum } from '../../model/funding/sum';
import { type Plan } from '../../model/plan/plan';
import { serviceSchedule } from '../../model/services/serviceSchedule';
import { firstChangedYear } from '../../model/scenarios/questions/firstChangedYear';
import { scenarioNames } from '../../model/scenarios/steps/chain';
import { MONEY_FORMAT } from '../layout/styles';
import { illustrativeWords, type ReportContext, STATEMENT_TABLES } from './context';
import { qualityMarks, type QualityRow } from './qualityMarks';
import { type Report, type ReportPart } from './report';
import { waterfallPart } from './waterfallPart';

interface Amounts {
  readonly amounts: readonly Sum[];
}

/** Scenarios side by side in a year, each with its difference from the plan as entered. */
export function comparisonReport(context: ReportContext): Report {
  const { plan, year } = context;
  const { tables } = plan.base ?? plan;
  const scenarios = ['Base', ...scenarioNames(plan.base ?? plan)].slice(0, MOST_SCENARIOS);
  const [streams, services] = [fundingSchedule(plan.base ?? plan), serviceSchedule(plan.base ?? plan)];
  const inYear = <K extends string>(
    of: { years: readonly string[]; lines: readonly (Readonly<Record<K, string>> & Amounts)[] } | null,
    name: K,
  ): QualityRow[] =>
    (of?.lines ?? []).map((line) => ({
      word: line[name],
      sums: [line.amounts[of?.years.indexOf(year) ?? -1]],
    }));
  const measures = [
    { of: 'Stream', title: 'What there is', has: tables.Stream, rows: inYear(streams, 'stream') },
    {
      of: 'Service',
      title: 'What each service gets',
      has: tables.Service && tables.Allocation,
      rows: inYear(services, 'service'),
    },
    {
      of: 'Status',
      title: 'What becomes of each commitment',
      has: tables.Commitment?.rows && tables.Allocation,
      rows: [],
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
      ...measures.map(({ of, title, rows }): ReportPart => ({
        ...{ part: 'table', title, of, marks: qualityMarks(rows, MONEY_FORMAT) },
      })),
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
