import { tierSchedule } from '../../model/services/tierSchedule';
import { TIER_MARKS } from '../layout/resultColumns';
import { BARS, MONEY_FORMAT, SHARE_FORMAT } from '../layout/styles';
import { type ReportContext, reportLine, shownYears, STATEMENT_TABLES } from './context';
import { isAbout, qualityMarks, withSign } from './qualityMarks';
import { type Report, type ReportFigure, type ReportPart } from './report';

const inShare = (tier: string): string => `${tier}, share`;

/** Where the money works: each tier in cash and as a share, year by year, as tables and as bars. */
export function tiersReport(context: ReportContext): Report {
  const schedule = tierSchedule(context.plan);
  const { years: all = [], lines = [] } = schedule ?? {};
  const years = shownYears(context, all);
  const tiers = lines.map(({ tier }) => tier);
  // the first row of a tier is its cash
  const cash = (tier: string, year: string): ReportFigure => ({
    figure: 'cell',
    cell: { of: 'tiers', row: tier, heading: year },
  });
  const share = (tier: string, year: string): ReportFigure => ({
    ...{ figure: 'share', part: cash(tier, year), of: cash('Total', year) },
  });
  const inYear = (year: string) => lines.map(({ amounts }) => amounts[all.indexOf(year)]);
  const about = years.flatMap((year, at) => (isAbout(inYear(year)) ? [at] : []));
  const quality = [...lines, ...(schedule ? [schedule.prevention, schedule.total] : [])].map(
    ({ tier, amounts }) => ({
      ...{ word: tier, also: { word: '£', column: 1 } },
      sums: amounts.filter((_, y) => years.includes(all[y] ?? '')),
    }),
  );
  const bars: ReportPart[] = [
    {
      part: 'cells',
      title: 'In cash',
      headings: ['Year', ...tiers],
      about,
      rows: years.map((year) => [[withSign(year, inYear(year))], ...tiers.map((tier) => cash(tier, year))]),
      chart: { title: 'Where does the money work, in cash?', colors: BARS },
    },
    {
      part: 'cells',
      title: 'As shares',
      headings: ['Year', ...tiers.map(inShare)],
      rows: years.map((year) => [[withSign(year, inYear(year))], ...tiers.map((tier) => share(tier, year))]),
      chart: { title: 'Where does the money work, as shares?', colors: BARS, numberFormat: '0%' },
    },
  ];
  return {
    name: 'Tiers report',
    title: 'Where the money works',
    line: reportLine({ ...context, unit: '£' }, years),
    answers: {
      tiers: {
        name: 'TIERS',
        given: [context.scenario || 'Base'],
        kinds: [...STATEMENT_TABLES.filter((kind) => kind !== 'Partner' && kind !== 'Commitment'), 'Tier'],
        ...(context.onlyYear === undefined ? {} : { onlyYear: context.onlyYear }),
      },
    },
    parts: [
      {
        part: 'table',
        title: 'Each tier, prevention and the total',
        of: 'tiers',
        marks: [...TIER_MARKS, ...qualityMarks(quality, MONEY_FORMAT)],
      },
      ...(tiers.length > 0 ? bars : []),
    ],
    numberFormat: MONEY_FORMAT,
    formats: Object.fromEntries(tiers.map((tier) => [inShare(tier), SHARE_FORMAT])),
  };
}
