import { byTime } from '../../model/calendar/financialYear';
import { type Plan } from '../../model/plan/plan';
import { type TableKind } from '../../model/plan/declared/schema';
import { commitmentSchedule } from '../../model/commitments/commitmentSchedule';
import { givenInKind } from '../../model/pools/account/poolAccount';
import { type RowMark } from '../layout/layout';
import { MONEY_FORMAT, NOBODYS_MARK, SHARE_FORMAT, STATUS_MARKS, TOTAL_MARK } from '../layout/styles';
import { illustrativeWords, type ReportContext, reportLine } from './context';
import { type Report, type ReportCall } from './report';
import { qualityMarks } from './qualityMarks';
import { commitmentsCall } from './statementReport';
import { comparable } from '../../model/table/heading';
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
        marks: [...STATUS_MARKS.map((mark) => ({ ...mark, column: 7 })), ...commitmentQuality(context)],
        note: 'Uncertain is the share of what it gets that rests on money nobody has confirmed.',
      },
    ],
    numberFormat: MONEY_FORMAT,
    formats: { Uncertain: SHARE_FORMAT },
  };
}

/** Funded, Floor and Shortfall of each commitment and year, of which an amount may not be exact. */
function commitmentQuality({ plan }: ReportContext): RowMark[] {
  const lines = commitmentSchedule(plan) ?? [];
  return (['funded', 'floor', 'shortfall'] as const).flatMap((of, at) =>
    qualityMarks(
      lines.map((line) => ({
        ...{ word: line.commitment, column: 1, also: { word: line.year, column: 2 } },
        sums: [line[of]],
      })),
      MONEY_FORMAT,
      { from: 3 + at, count: 1 },
    ),
  );
}

/** The first pool with a row in the Outturn table: of another there is no account yet. */
export const firstWithOutturn = (plan: Plan, pools: readonly string[]): string | undefined => {
  const spent = new Set(tableOf(plan, 'Outturn').words.Pool.map(comparable));
  return pools.find((pool) => spent.has(comparable(pool)));
};

/** The memorandum account of a pool's year, which all its partners show alike. */
export const poolAccountReport = (context: ReportContext): Report => ({
  ...ofPool(context, 'Pool memorandum account'),
  answers: { account: ofYear('ACCOUNT', context) },
  parts: [
    {
      part: 'table',
      title: 'Income, spending, and where the surplus or deficit goes',
      of: 'account',
      marks: accountMarks(context),
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
    { part: 'table', title: 'The pool’s account', of: 'account', marks: accountMarks(context) },
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

/** A year is only settled from exact amounts; what is given in kind is in no total, and may be about right. */
const accountMarks = ({ plan, pool, year }: ReportContext): RowMark[] => [
  ...['Total income', 'Total spending', 'Surplus or deficit'].map((word) => ({ ...TOTAL_MARK, word })),
  NOBODYS_MARK,
  { ...TOTAL_MARK, word: 'Carried forward' },
  ...qualityMarks(
    givenInKind(plan, pool, year).map(({ partner, amount }) => ({
      ...{ word: 'In kind', also: { word: partner, column: 1 } },
      sums: [amount],
    })),
    MONEY_FORMAT,
    { from: 2, count: 1 },
  ),
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
