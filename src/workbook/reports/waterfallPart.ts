import { waterfall } from '../../model/scenarios/questions/waterfall';
import { sumOf } from '../../model/funding/sum';
import { yearColumn } from '../../model/plan/yearColumn';
import { BARS } from '../layout/styles';
import { type ReportContext, STATEMENT_TABLES } from './context';
import { firstSteps } from './firstSteps';
import { isAbout, withSign } from './qualityMarks';
import { type FirstSteps, type ReportCall, type ReportFigure, type ReportPart } from './report';

/** A waterfall, and what its figures come from. */
export interface WaterfallPart {
  readonly part: ReportPart;
  readonly answers: Readonly<Record<string, ReportCall>>;
}

/**
 * From what there is as entered, step by step, to what a scenario leaves; less and more float on what stays. The figures
 * follow the plan where a formula can choose the first steps of the scenario; else, and where an amount is not known, they
 * are those of the day.
 */
export function waterfallPart({ plan, year }: ReportContext, scenario: string): WaterfallPart {
  const entered = plan.base ?? plan;
  const { from, falls, to, atLeast } = waterfall(entered, scenario, 'Stream', year);
  const prefixes = atLeast ? null : firstSteps(entered, scenario);
  const under = `Under ${scenario}`;
  const after = (step: number) => `${scenario} after ${step}`;
  const total = (of: string): ReportFigure => ({ figure: 'cell', cell: { of, row: 'Total', heading: year } });
  const value = (pence: number): ReportFigure => ({ figure: 'entered', value: pence / 100 });
  let level = from;
  const levels = falls.map(({ change }) => (level += change));
  const levelAt = (step: number): ReportFigure => {
    if (step < 0) return prefixes ? total(ENTERED) : value(from);
    return prefixes ? total(after(step)) : value(levels[step] ?? 0);
  };
  const column = yearColumn(entered.tables.Stream, year);
  const sums = column ? [sumOf(column)] : [];
  const none = value(0);
  const title = `How does ${scenario} come about?`;
  const follows = prefixes
    ? 'Its steps are those of the day; their amounts follow the plan'
    : 'By the tables of the day';
  return {
    part: {
      part: 'cells',
      title,
      headings: ['Step', 'Stays', 'There is', 'Less', 'More'],
      about: isAbout(sums) ? Array.from({ length: falls.length + 2 }, (_, row) => row) : [],
      rows: [
        [[withSign(ENTERED, sums)], none, levelAt(-1), none, none],
        ...falls.map(({ step }, i) => [[withSign(step, sums)], ...floating(levelAt(i - 1), levelAt(i))]),
        [[withSign(under, sums)], none, prefixes ? total(under) : value(to), none, none],
      ],
      chart: { title, colors: ['#FFFFFF', BARS[1], BARS[3], BARS[2]] },
      note: `What there is to spend in ${year}, after each step in turn. ${follows}.${atLeast ? ' Amounts that nobody knows are left out.' : ''}`,
    },
    answers: prefixes
      ? {
          [ENTERED]: fundingCall('Base', year),
          ...Object.fromEntries(
            prefixes.map((steps, i) => [after(i), fundingCall(steps.scenario, year, steps)]),
          ),
          [under]: fundingCall(scenario, year),
        }
      : {},
  };
}

/** What stays of a level, nothing that is whole, what it falls by, and what it rises by. */
function floating(before: ReportFigure, now: ReportFigure): ReportFigure[] {
  const none: ReportFigure = { figure: 'entered', value: 0 };
  if (before.figure === 'entered' && now.figure === 'entered') {
    const pounds = [
      Math.min(before.value, now.value),
      0,
      Math.max(0, before.value - now.value),
      Math.max(0, now.value - before.value),
    ];
    return pounds.map((each) => ({ figure: 'entered', value: Math.round(100 * each) / 100 }));
  }
  return [
    { figure: 'least', of: [before, now] },
    none,
    { figure: 'over', from: before, take: now },
    { figure: 'over', from: now, take: before },
  ];
}

const ENTERED = 'As entered';

const fundingCall = (scenario: string, year: string, steps?: FirstSteps): ReportCall => ({
  name: 'FUNDING',
  given: [scenario],
  kinds: STATEMENT_TABLES,
  onlyYear: year,
  ...(steps && { steps }),
});
