import { isConfirmed } from '../../model/commitments/confirmed';
import { yearInWords } from '../../model/findings/yearInWords';
import { NOT_GIVEN } from '../../model/funding/certainty';
import { scenarioNamed } from '../../model/scenarios/steps/scenario';
import { stepAt } from '../../model/scenarios/questions/waterfall';
import { stepWords } from '../../model/scenarios/steps/stepWords';
import { resources } from '../../model/statement/resources';
import { spending } from '../../model/statement/spending';
import { type ReportContext, reportLine, statementCall, UNIT_FORMATS } from './context';
import { isAbout } from './qualityMarks';
import { type Piece, type Report, type ReportFigure } from './report';
import { commitmentsCall, testLine, TESTS, totalIn, yearLines } from './statementReport';

/** One page of plain sentences, each made from its figures: what there is, what it buys, what is at risk, what was decided. */
export function summaryReport(context: ReportContext): Report {
  const { plan } = context;
  const { years } = resources(plan);
  const year = context.year && years.includes(context.year) ? context.year : (years[0] ?? '');
  const section = (title: string, lines: readonly (readonly Piece[])[], none: string) => ({
    part: 'sentences' as const,
    title,
    lines: lines.length > 0 ? lines : [[none]],
  });
  return {
    name: 'Summary for members',
    title: 'Summary for members',
    line: reportLine({ ...context, unit: '£' }, years),
    answers: {
      sources: statementCall('resources', context),
      partners: statementCall('partners', context),
      spending: statementCall('spending', context),
      tests: statementCall('tests', context),
      ...(plan.tables.Commitment && plan.tables.Allocation ? { commitments: commitmentsCall(context) } : {}),
    },
    parts: [
      section('What there is', yearLines(context), 'The plan has no funding streams yet.'),
      section(
        `Who brings it ${yearInWords(year)}`,
        partnerLines(context, year),
        'No stream names a partner.',
      ),
      section(`What it buys ${yearInWords(year)}`, groupLines(context, year), 'Nothing is allocated yet.'),
      section(
        'What is at risk',
        [...unconfirmedLines(context), ...TESTS.map(testLine)],
        'All money is confirmed.',
      ),
      section('What was decided', decided(context), ''),
    ],
    numberFormat: UNIT_FORMATS['£'],
  };
}

function partnerLines({ plan }: ReportContext, year: string): Piece[][] {
  const { years, partners } = resources(plan);
  return partners.map(({ partner, total }) => {
    const amount: ReportFigure = { figure: 'cell', cell: { of: 'partners', row: partner, heading: year } };
    return [
      `${partner} brings `,
      { pounds: amount, about: isAbout([total[years.indexOf(year)]]) },
      { share: amount, of: totalIn(year), before: ', ', after: ' of all money' },
      '.',
    ];
  });
}

function groupLines({ plan }: ReportContext, year: string): Piece[][] {
  const spent: ReportFigure = { figure: 'cell', cell: { of: 'spending', row: 'Total', heading: year } };
  const { years, lines } = spending(plan);
  return [...new Set(lines.map(({ names: [group = ''] }) => group))].map((group) => {
    const sums = lines
      .filter(({ names }) => names[0] === group)
      .map(({ amounts }) => amounts[years.indexOf(year)]);
    const amount: ReportFigure = {
      figure: 'sum',
      of: 'spending',
      under: 'Group',
      word: group,
      heading: year,
    };
    return [
      `${group}: `,
      { pounds: amount, about: isAbout(sums) },
      { share: amount, of: spent, before: ', ', after: ' of all spending' },
      '.',
    ];
  });
}

/** The streams that nobody has confirmed, in the year in which each brings most. */
function unconfirmedLines({ plan }: ReportContext): Piece[][] {
  const { years, partners } = resources(plan);
  return partners
    .flatMap(({ lines }) => lines)
    .filter(({ certainty }) => !isConfirmed(certainty))
    .flatMap(({ source, certainty, amounts }): Piece[][] => {
      const most = Math.max(...amounts.map(({ pence }) => pence));
      const year = years[amounts.findIndex(({ pence }) => pence === most)];
      if (most <= 0 || year === undefined) return [];
      return [
        [
          `${source} brings `,
          {
            pounds: { figure: 'cell', cell: { of: 'sources', row: source, heading: year } },
            about: isAbout([amounts[years.indexOf(year)]]),
          },
          ` ${yearInWords(year)}. ${certaintySentence(certainty)}`,
        ],
      ];
    });
}

function certaintySentence(certainty: string): string {
  if (certainty === NOT_GIVEN) return 'The plan does not say how certain it is.';
  return certainty === 'Ended' ? 'It has ended.' : `It is ${certainty.toLowerCase()}.`;
}

/** The steps of the scenario in words. */
function decided({ plan, scenario }: ReportContext): Piece[][] {
  if (!scenario) return [['This is the plan as entered, without a scenario.']];
  const entered = plan.base ?? plan;
  const { steps } = scenarioNamed(entered, scenario);
  return [[`Scenario ${scenario}:`], ...steps.map(({ row }) => [`${stepWords(stepAt(entered, row))}.`])];
}
