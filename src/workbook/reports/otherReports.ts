import { byTime } from '../../model/calendar/financialYear';
import { type TableKind } from '../../model/plan/schema';
import { scenarioNames } from '../../model/scenarios/steps/chain';
import { waterfall } from '../../model/scenarios/questions/waterfall';
import { BARS, MONEY_FORMAT, NOBODYS_MARK, SHARE_FORMAT, STATUS_MARKS, TOTAL_MARK } from '../layout/styles';
import { illustrativeWords, type ReportContext, reportLine, STATEMENT_TABLES } from './context';
import { type Report, type ReportCall, type ReportFigure, type ReportPart } from './report';
import { commitmentsCall } from './statementReport';
import { tableOf } from '../../model/plan/tableOf';

const POOL_TABLES: readonly TableKind[] = [
  'Pool',
  'Contribution',
  'Outturn',
  'Allocation',
  'Stream',
  'Evidence',
];

/** Every commitment in every year: what it gets, its floor, what is missing. */
export function commitmentsReport(context: ReportContext): Report {
  const years = (['Commitment', 'Allocation'] as const).flatMap((kind) =>
    tableOf(context.plan, kind).years.map(({ label }) => label),
  );
  return {
    name: 'Commitments report',
    title: 'Commitments',
    line: reportLine({ ...context, unit: '£' }, [...new Set(years)].sort(byTime)),
    answers: { commitments: commitmentsCall(context) },
    parts: [
      {
        part: 'table',
        title: 'What each commitment gets, and whether it is kept',
        of: 'commitments',
        marks: STATUS_MARKS.map((mark) => ({ ...mark, column: 7 })),
        note: 'Uncertain is the share of what it gets that rests on money nobody has confirmed.',
      },
    ],
    numberFormat: MONEY_FORMAT,
    formats: { Uncertain: SHARE_FORMAT },
  };
}

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
  return {
    name: 'Scenarios report',
    title: 'Scenarios compared',
    line: `${context.planName}, ${year}. ${scenarios.join(', ')}. Amounts in £.${illustrativeWords(plan)}`,
    answers: Object.fromEntries(
      measures.map(({ of }) => [
        of,
        { name: 'COMPARE', given: [of, scenarios, year], kinds: STATEMENT_TABLES },
      ]),
    ),
    parts: [
      ...measures.map(({ of, title }): ReportPart => ({ part: 'table', title, of, marks: [] })),
      ...(tables.Stream ? scenarios.slice(1).map((name) => waterfallPart(context, name)) : []),
    ],
    numberFormat: MONEY_FORMAT,
  };
}

/** From what there is as entered, step by step, to what a scenario leaves; less and more float on what stays. */
function waterfallPart({ plan, year }: ReportContext, scenario: string): ReportPart {
  const { from, falls, to, atLeast } = waterfall(plan.base ?? plan, scenario, 'Stream', year);
  const entered = (pence: number): ReportFigure => ({ figure: 'entered', value: pence / 100 });
  const line = (words: string, stays: number, whole: number, less: number, more: number) => [
    [words],
    ...[stays, whole, less, more].map(entered),
  ];
  let level = from;
  const steps = falls.map(({ step, change }) => {
    const before = level;
    level += change;
    return line(step, Math.min(before, level), 0, Math.max(0, -change), Math.max(0, change));
  });
  const title = `How does ${scenario} come about?`;
  const unknown = atLeast ? ' Amounts that nobody knows are left out.' : '';
  return {
    part: 'cells',
    title,
    headings: ['Step', 'Stays', 'There is', 'Less', 'More'],
    rows: [line('As entered', 0, from, 0, 0), ...steps, line(`Under ${scenario}`, 0, to, 0, 0)],
    chart: { title, colors: ['#FFFFFF', BARS[1], BARS[3], BARS[2]] },
    note: `What there is to spend in ${year}, after each step in turn, by the tables of the day.${unknown}`,
  };
}

/** More side by side would not be legible on a page. */
const MOST_SCENARIOS = 4;

/** The memorandum account of a pool's year, which all its partners show alike. */
export const poolAccountReport = (context: ReportContext): Report => ({
  ...ofPool(context, 'Pool memorandum account'),
  answers: { account: ofYear('ACCOUNT', context) },
  parts: [
    {
      part: 'table',
      title: 'Income, spending, and where the surplus or deficit goes',
      of: 'account',
      marks: ACCOUNT_MARKS,
      note: 'The same figures are in the accounts of all partners.',
    },
  ],
});

/** What a pool reports to its partners: the account so far, what each owes, and its balance from year to year. */
export const poolReport = (context: ReportContext): Report => ({
  ...ofPool(context, 'Report to the partnership'),
  answers: {
    account: ofYear('ACCOUNT', context),
    settlement: ofYear('SETTLEMENT', context),
    ledger: ofYear('LEDGER', context),
  },
  parts: [
    { part: 'table', title: 'The pool’s account', of: 'account', marks: ACCOUNT_MARKS },
    {
      part: 'table',
      title: 'What each partner contributed, bears, paid and owes',
      of: 'settlement',
      marks: [TOTAL_MARK, NOBODYS_MARK],
    },
    { part: 'table', title: 'Who pays whom', of: 'ledger', marks: [TOTAL_MARK, NOBODYS_MARK] },
  ],
});

/** The pool's agreement, clause by clause. */
export const agreementReport = (context: ReportContext): Report => ({
  ...ofPool(context, 'Agreement schedule'),
  line: `${context.planName}. ${context.pool}.${illustrativeWords(context.plan)}`,
  answers: {
    agreement: {
      name: 'AGREEMENT',
      given: [context.pool],
      kinds: ['Pool', 'Contribution', 'Partner', 'Stream', 'Outturn', 'Allocation', 'Evidence', 'Law'],
    },
  },
  parts: [{ part: 'table', title: 'What the agreement says, clause by clause', of: 'agreement', marks: [] }],
});

const ACCOUNT_MARKS = [
  { ...TOTAL_MARK, word: 'Total income' },
  { ...TOTAL_MARK, word: 'Total spending' },
  { ...TOTAL_MARK, word: 'Surplus or deficit' },
  NOBODYS_MARK,
  { ...TOTAL_MARK, word: 'Carried forward' },
];

const ofYear = (name: string, { pool, year }: ReportContext): ReportCall => ({
  name,
  given: [pool, year],
  kinds: POOL_TABLES,
});

const ofPool = ({ planName, plan, pool, year }: ReportContext, name: string) => ({
  name: `${pool} ${name}`,
  title: `${name}: ${pool}`,
  line: `${planName}, ${year}. Amounts in £.${illustrativeWords(plan)}`,
  numberFormat: MONEY_FORMAT,
});
