import { type Sum } from '../../model/funding/sum';
import { type SchemeMoney, schemeMoney } from '../../model/funding/schemeMoney';
import { type Plan } from '../../model/plan/plan';
import { rowNamed } from '../../model/plan/readPlan';
import { rowsNaming } from '../../model/plan/rowsNaming';
import { signed } from '../../model/pools/agreement/stated';
import { contributorOf } from '../../model/pools/contributions/contributions';
import { conditionsByYear } from '../../model/pools/conditions/conditionsByYear';
import { isInKind } from '../../model/plan/inKind';
import { comparable } from '../../model/table/heading';
import { COUNT_FORMAT, MONEY_FORMAT, SHARE_FORMAT } from '../layout/styles';
import { type ReportContext } from './context';
import { type Report, type ReportCell, type ReportPart } from './report';
import { yearColumn } from '../../model/plan/yearColumn';

/**
 * The forms of the Better Care Fund, filled from the plan: the plan with a row for each scheme and funding source, and
 * the quarterly return. The order of the columns is that of the published templates as remembered; it was not checked.
 */
const FROM_MEMORY =
  'The order of the columns is that of the published templates of 2023 to 2026 from memory: check it before you copy. ' +
  'The figures are those of the day; draw the form up again after a change.';
const ASSUMED = 'Source assumed: the line names none';
const FORMATS = { 'NHS share': SHARE_FORMAT, 'Expected units': COUNT_FORMAT };

/** The plan: where the money comes from, what each scheme is and costs, and whether the conditions are met. */
export function fundPlanForm(context: ReportContext): Report {
  const { plan, pool, planName } = context;
  const { years, schemes } = schemeMoney(plan, pool);
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return {
    ...{ name: `${pool} Fund plan`, title: `Better Care Fund plan: ${pool}` },
    line: `${planName}, ${first === last ? first : `${first} to ${last}`}. Amounts in £.`,
    answers: {},
    parts: [
      { part: 'sentences', lines: [[FROM_MEMORY]] },
      income(plan, pool, years),
      {
        part: 'cells',
        title: 'Expenditure',
        headings: [...SCHEME_HEADINGS, ...years, 'Comments'],
        rows: schemes.map((scheme) => [
          ...schemeCells(plan, scheme),
          ...scheme.amounts.map(amountCell),
          [scheme.isAssumed ? ASSUMED : ''],
        ]),
      },
      ...conditionParts(plan, pool, years),
    ],
    numberFormat: MONEY_FORMAT,
    formats: FORMATS,
  };
}

/** The quarterly return: conditions met, what was spent of each scheme so far, and at the year's end the actual totals. */
export function fundReturnForm(context: ReportContext): Report {
  const { plan, pool, year, planName } = context;
  const { years, schemes } = schemeMoney(plan, pool);
  const y = years.indexOf(year);
  const inYear = schemes.filter(({ amounts }) => amounts[y]?.pence || amounts[y]?.atLeast);
  return {
    ...{ name: `${pool} Fund return`, title: `Better Care Fund return: ${pool}` },
    line: `${planName}, ${year}. Amounts in £.`,
    answers: {},
    parts: [
      { part: 'sentences', lines: [[FROM_MEMORY], [agreementSentence(plan, pool)], [METRICS]] },
      ...conditionParts(plan, pool, [year]),
      {
        part: 'cells',
        title: 'Spending so far',
        headings: [...RETURN_HEADINGS, 'Planned', 'Scheme spent so far', 'Units so far', 'Comments'],
        rows: inYear.map((scheme, i) => [
          ...returnCells(plan, scheme),
          amountCell(scheme.amounts[y] ?? NONE),
          // a scheme with several sources is spent once
          inYear[i - 1]?.row === scheme.row ? [''] : spent(plan, pool, scheme.row, year),
          [''],
          [scheme.isAssumed ? ASSUMED : ''],
        ]),
      },
      yearEnd(plan, pool, year),
    ],
    numberFormat: MONEY_FORMAT,
    formats: FORMATS,
  };
}

const METRICS =
  'Whether each metric is on track, with the reason, is to be added by hand: the plan holds none.';
const NONE: Sum = { pence: 0, atLeast: false, known: true };

const SCHEME_HEADINGS = [
  ...['Scheme', 'Activity', 'Description', 'Primary objective', 'Area of spend', 'Commissioner', 'NHS share'],
  ...['Provider', 'Source of funding', 'Output', 'Unit', 'Expected units'],
];
const RETURN_HEADINGS = ['Scheme', 'Description', 'Source of funding', 'Output', 'Unit'];

const amountCell = ({ pence, known, atLeast }: Sum): ReportCell =>
  known && !atLeast ? { figure: 'entered', value: pence / 100 } : ['not known'];
const numberCell = (value: number | undefined): ReportCell =>
  value === undefined || Number.isNaN(value) ? [''] : { figure: 'entered', value };

const schemeName = ({ tables: { Allocation } }: Plan, row: number): string =>
  Allocation?.names[row] || `Row ${Allocation?.rowInTable[row]}`;

function schemeCells(plan: Plan, { row, stream }: SchemeMoney): ReportCell[] {
  const { Allocation, Service } = plan.tables;
  const service = Allocation?.words.Service[row] ?? '';
  const of = rowNamed(Service, service) ?? -1;
  const word = (
    heading: 'Scheme type' | 'Commitment' | 'Area of spend' | 'Commissioner' | 'Output' | 'Unit',
  ) => [Allocation?.words[heading][row] ?? ''];
  return [
    [schemeName(plan, row)],
    word('Scheme type'),
    [service],
    word('Commitment'),
    word('Area of spend'),
    word('Commissioner'),
    numberCell(Allocation?.numbers['NHS share'][row]),
    [Service?.words.Provider[of] ?? ''],
    [stream],
    word('Output'),
    word('Unit'),
    numberCell(Service?.numbers.Units[of]),
  ];
}

function returnCells(plan: Plan, { row, stream }: SchemeMoney): ReportCell[] {
  const { Allocation } = plan.tables;
  const word = (heading: 'Service' | 'Output' | 'Unit') => [Allocation?.words[heading][row] ?? ''];
  return [[schemeName(plan, row)], word('Service'), [stream], word('Output'), word('Unit')];
}

/** What is put in, by partner and stream, each year. */
function income(plan: Plan, pool: string, years: readonly string[]): ReportPart {
  const { Contribution } = plan.tables;
  const rows = rowsNaming(Contribution?.words.Pool ?? [], pool).filter((row) => !isInKind(plan, row));
  return {
    part: 'cells',
    title: 'Income',
    headings: ['Partner', 'Source of funding', ...years],
    rows: rows.map((row) => [
      [contributorOf(plan, row)],
      [Contribution?.words.Stream[row] ?? ''],
      ...years.map((year): ReportCell => {
        const column = yearColumn(Contribution, year);
        return column?.missing[row] ? ['not known'] : numberCell((column?.pence[row] ?? 0) / 100);
      }),
    ]),
  };
}

/** Each condition of the pool in each year: what it asks, what counts, and whether it is met. */
function conditionParts(plan: Plan, pool: string, years: readonly string[]): ReportPart[] {
  const rows = conditionsByYear(plan, pool).rows.flatMap(({ name, lines }) =>
    lines.flatMap((line): ReportCell[][] =>
      line && years.includes(line.year)
        ? [
            [
              [name],
              [line.year],
              [line.headroom >= 0 ? 'Yes' : 'No'],
              { figure: 'entered', value: line.asked / 100 },
              amountCell(line.counted),
              { figure: 'entered', value: line.headroom / 100 },
            ],
          ]
        : [],
    ),
  );
  if (rows.length === 0) return [];
  const headings = ['Condition', 'Year', 'Met', 'Asked', 'Counts', 'To spare'];
  return [{ part: 'cells', title: 'Conditions', headings, rows }];
}

function agreementSentence({ tables: { Pool } }: Plan, pool: string): string {
  const row = rowNamed(Pool, pool);
  const how = row === undefined ? null : signed(Pool?.words.Signed[row] ?? '');
  return how
    ? `The agreement was signed${how.startsWith('on ') ? ' ' : ': '}${how}.`
    : 'The plan does not say when the agreement was signed.';
}

const outturnRows = ({ tables: { Outturn } }: Plan, pool: string): readonly number[] =>
  rowsNaming(Outturn?.words.Pool ?? [], pool);

/** What was spent on a scheme's service; blank where the Outturn table has no row of it. */
function spent(plan: Plan, pool: string, row: number, year: string): ReportCell {
  const { Allocation, Outturn } = plan.tables;
  const service = comparable(Allocation?.words.Service[row] ?? '');
  const column = yearColumn(Outturn, year);
  const rows = outturnRows(plan, pool).filter(
    (each) => comparable(Outturn?.words.Service[each] ?? '') === service,
  );
  if (!column || !service || rows.length === 0) return [''];
  if (rows.some((each) => column.missing[each])) return ['not known'];
  return numberCell(rows.reduce((sum, each) => sum + (column.pence[each] ?? 0), 0) / 100);
}

/** At the year's end: what was put in, what was spent, and what is carried over. */
function yearEnd(plan: Plan, pool: string, year: string): ReportPart {
  const { Contribution, Outturn } = plan.tables;
  const column = yearColumn(Outturn, year);
  const rows = outturnRows(plan, pool).filter((row) => column?.pence[row] || column?.missing[row]);
  const put = yearColumn(Contribution, year);
  const paid = rowsNaming(Contribution?.words.Pool ?? [], pool).filter((row) => !isInKind(plan, row));
  const known = rows.length > 0 && !rows.some((row) => column?.missing[row]);
  const income_ = paid.reduce((sum, row) => sum + (put?.pence[row] ?? 0), 0);
  const spending = rows.reduce((sum, row) => sum + (column?.pence[row] ?? 0), 0);
  const isIncomeKnown = !paid.some((row) => put?.missing[row]);
  const cell = (isKnown: boolean, pence: number): ReportCell =>
    isKnown ? { figure: 'entered', value: pence / 100 } : ['not known'];
  return {
    part: 'cells',
    title: 'At the year’s end',
    headings: ['Total', year],
    rows: [
      [['Planned income'], cell(isIncomeKnown, income_)],
      [['Actual spending, as far as the Outturn table has it'], cell(known, spending)],
      [['Carried over'], cell(known && isIncomeKnown && coversAll(plan, pool, year), income_ - spending)],
    ],
  };
}

/** Whether the outturn has a row for each service that the pool pays for in the year. */
function coversAll(plan: Plan, pool: string, year: string): boolean {
  const { Allocation, Outturn } = plan.tables;
  const column = yearColumn(Allocation, year);
  const known = new Set(outturnRows(plan, pool).map((row) => comparable(Outturn?.words.Service[row] ?? '')));
  return rowsNaming(Allocation?.words.Source ?? [], pool)
    .filter((row) => column?.pence[row])
    .every((row) => known.has('') || known.has(comparable(Allocation?.words.Service[row] ?? '')));
}
