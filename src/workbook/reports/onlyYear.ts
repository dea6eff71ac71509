import { type ReportAnswer, isRefused } from './report';

/** Whether a heading is that of a year, or of money without one, with or without a unit. */
const isYear = (heading: string): boolean => heading.includes('/') || heading.includes('Undated');

/**
 * The columns of an answer that are no years, and that of one year.
 *
 * @example
 * withOnlyYear([['Source', '2010/11 £k', '2011/12 £k'], ['ABG', 5, 6]], '2011/12') // => [["Source", "2011/12 £k"], ["ABG", 6]]
 */
export function withOnlyYear(answer: ReportAnswer, year: string): ReportAnswer {
  if (isRefused(answer)) return answer;
  const kept = (answer[0] ?? []).flatMap((heading, at) =>
    String(heading).includes(year) || !isYear(String(heading)) ? [at] : [],
  );
  return answer.map((line) => kept.map((at) => line[at] ?? ''));
}

/**
 * The same as a formula over a call.
 *
 * @example
 * onlyYearFormula('POOL.FUNDING("Base",Streams[#All])', '2010/11') // => '=LET(all,POOL.FUNDING("Base",Streams[#All]),heads,INDEX(all,1,0),FILTER(all,ISNUMBER(FIND("2010/11",heads))+1-ISNUMBER(FIND("/",heads))-ISNUMBER(FIND("Undated",heads))))'
 */
export const onlyYearFormula = (call: string, year: string): string =>
  `=LET(all,${call},heads,INDEX(all,1,0),FILTER(all,${year === 'Undated' ? '' : `ISNUMBER(FIND("${year}",heads))+`}1-ISNUMBER(FIND("/",heads))${year === 'Undated' ? '' : '-ISNUMBER(FIND("Undated",heads))'}))`;
