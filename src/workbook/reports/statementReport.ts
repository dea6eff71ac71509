import { everyNumber } from '../../model/plan/everyNumber';
import { formatAmount } from '../../model/money/format';
import { type Sum } from '../../model/funding/sum';
import { yearColumn } from '../../model/plan/yearColumn';
import { resources } from '../../model/statement/resources';
import { spending } from '../../model/statement/spending';
import { BARS, TOTAL_MARK } from '../layout/styles';
import {
  type ReportContext,
  reportLine,
  shownYears,
  statementCall,
  STATEMENT_TABLES,
  UNIT_FORMATS,
} from './context';
import { isAbout, qualityMarks, withSign } from './qualityMarks';
import { type Piece, type Report, type ReportFigure, type ReportPart } from './report';

/** Both tables, how they agree, how much is confirmed, the three tests, and what is in none of it. */
export function statementReport(context: ReportContext): Report {
  const { plan, unit } = context;
  const years = shownYears(context, resources(plan).years);
  const marks = [TOTAL_MARK, { ...TOTAL_MARK, word: 'Spending' }];
  const has = resources(plan);
  const shown = (sums: readonly Sum[], of: readonly string[] = has.years) =>
    sums.filter((_, y) => years.includes(of[y] ?? ''));
  const format = UNIT_FORMATS[unit];
  const spent = plan.tables.Allocation && plan.tables.Service ? spending(plan) : null;
  const total = (year: string) => [has.total[has.years.indexOf(year)]];
  const parts: ReportPart[] = [
    { part: 'sentences', lines: yearLines(context) },
    {
      part: 'table',
      title: 'Where the money comes from',
      of: 'partners',
      marks: [
        TOTAL_MARK,
        ...has.partners.map(({ partner }) => ({ word: partner, bold: true })),
        ...qualityMarks(
          [
            ...has.partners.flatMap(({ partner, lines, total: ofPartner }) => [
              { word: partner, sums: shown(ofPartner) },
              ...lines.map(({ source, amounts }) => ({ word: source, sums: shown(amounts) })),
            ]),
            { word: 'Total', sums: shown(has.total) },
          ],
          format,
        ),
      ],
    },
    {
      part: 'table',
      title: 'What it is spent on',
      of: 'spending',
      marks: [
        ...marks,
        ...qualityMarks(
          [
            ...(spent?.lines ?? []).map(({ names: [group = '', priority = ''], amounts }) => ({
              ...{ word: group, also: { word: priority, column: 1 } },
              sums: shown(amounts, spent?.years),
            })),
            { word: 'Total', sums: shown(spent?.total ?? [], spent?.years) },
          ],
          format,
        ),
      ],
    },
    {
      part: 'table',
      title: 'How the two agree',
      of: 'agree',
      marks: [
        ...marks,
        ...qualityMarks(
          [
            { word: 'Resources', sums: shown(has.total) },
            { word: 'Spending', sums: shown(spent?.total ?? [], spent?.years) },
          ],
          format,
        ),
      ],
    },
    {
      part: 'cells',
      title: 'How much is confirmed',
      headings: ['Year', 'Confirmed', 'Not confirmed'],
      about: years.flatMap((year, at) => (isAbout(total(year)) ? [at] : [])),
      rows: years.map((year) => [
        [withSign(year, total(year))],
        confirmedIn(year),
        { figure: 'less', from: totalIn(year), take: confirmedIn(year) },
      ]),
      chart: { title: 'How much is confirmed?', colors: [BARS[1], BARS[0]] },
    },
    { part: 'sentences', title: 'Three tests', lines: TESTS.map(testLine) },
    { part: 'sentences', title: 'What is not in this statement', lines: notRead(context) },
  ];
  return {
    name: 'Statement of resources',
    title: 'Statement of resources',
    line: reportLine(context, years),
    answers: {
      partners: statementCall('partners', context, unit),
      spending: statementCall('spending', context, unit),
      agree: statementCall('agree', context, unit),
      sources: statementCall('resources', context),
      tests: statementCall('tests', context),
      ...(plan.tables.Commitment && plan.tables.Allocation ? { commitments: commitmentsCall(context) } : {}),
    },
    parts,
    numberFormat: UNIT_FORMATS[unit],
  };
}

export const commitmentsCall = ({ scenario }: ReportContext) => ({
  name: 'COMMITMENTS',
  given: [scenario || 'Base'],
  // with the services: ring-fenced money is only known to be certain beside what it may be spent on
  kinds: STATEMENT_TABLES.filter((kind) => kind !== 'Partner'),
});

/** All money of a year. */
export const totalIn = (year: string): ReportFigure => ({
  figure: 'cell',
  cell: { of: 'sources', row: 'Total', heading: year },
});

export const confirmedIn = (year: string): ReportFigure => ({
  ...{ figure: 'sum', of: 'sources', under: 'Certainty', word: 'Confirmed', heading: year },
});

/** One sentence a year of what there is, and one of the commitments that it keeps. */
export function yearLines(context: ReportContext): (readonly Piece[])[] {
  const { plan } = context;
  const years = shownYears(context, resources(plan).years);
  // those that have a floor are counted, as on the Overview and in the pane
  const isAsked = (year: string) => {
    const floors = yearColumn(plan.tables.Commitment, year);
    return plan.tables.Allocation && floors?.pence.some((pence, row) => pence > 0 || floors.missing[row]);
  };
  const has = resources(plan);
  const confirmed = has.partners.flatMap(({ lines }) =>
    lines.filter(({ certainty }) => certainty === 'Confirmed'),
  );
  return years.flatMap((year) => {
    const y = has.years.indexOf(year);
    const when = year === 'Undated' ? 'Without a year' : `In ${year}`;
    const where = (more: Readonly<Record<string, string>>): ReportFigure => ({
      ...{ figure: 'count', of: 'commitments', where: { Year: year, ...more } },
    });
    const kept: Piece[] = [
      ' ',
      { number: where({ Status: 'Kept' }) },
      ' of ',
      { number: { figure: 'less', from: where({}), take: where({ Status: 'No floor' }) } },
      ' commitments are kept.',
    ];
    return [
      [
        `${when} there is `,
        { pounds: totalIn(year), about: isAbout([has.total[y]]), unknown: 'an unknown amount' },
        ', of which ',
        { pounds: confirmedIn(year), about: isAbout(confirmed.map(({ amounts }) => amounts[y])) },
        ' is confirmed.',
        ...(isAsked(year) ? kept : []),
      ],
    ];
  });
}

export const TESTS = ['Realistic', 'Affordable', 'Not merely aspirations'] as const;

/** Whether a test holds, and why. */
export function testLine(test: string): Piece[] {
  const told = (heading: string): Piece => ({
    words: { figure: 'cell', cell: { of: 'tests', row: test, heading } },
  });
  return [`${test}: `, told('Holds'), '. ', told('Why')];
}

/** The numbers that no sum of the plan counts. */
function notRead({ plan }: ReportContext): (readonly Piece[])[] {
  const lines = everyNumber(plan).notRead.map(({ table, where, count, total, why }) => [
    `The table ${table}, ${where.charAt(0).toLowerCase()}${where.slice(1)}: ${count} ${count === 1 ? 'number' : 'numbers'}, ${formatAmount(Math.round(total * 100))}. ${why}`,
  ]);
  return lines.length > 0 ? lines : [['Every number of the plan’s tables is read.']];
}
