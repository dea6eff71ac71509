import { type SpillLayout } from '../layout/layout';
import { type ResultColumn, wordsColumn } from '../layout/resultColumns';
import { STATUS_MARKS } from '../layout/styles';
import { FINDINGS_SHOWN, type OverviewSources, unlessEmpty } from './overviewFormulas';
import { pounds, POUNDS_WIDTH, YEAR_WIDTH } from './overviewColumns';

/** So many letters of a commitment's name are seen before its floor. */
const LONGEST_NAME = 32;

/** The last year in which there are commitments: the heading of the year where there are none. */
const lastYear = (commitments: string): string => `INDEX(${commitments}#,ROWS(${commitments}#),3)`;

/** The commitments of the last year that have a floor, those with the least above it first: names of a LET. */
const least = (commitments: string): string =>
  [
    `every,${commitments}#`,
    `asked,FILTER(every,(INDEX(every,0,3)=${lastYear(commitments)})*(INDEX(every,0,8)<>"No floor")*(INDEX(every,0,8)<>"Status"))`,
    'gets,INDEX(asked,0,4)',
    'floor,INDEX(asked,0,5)',
    'spare,IF(ISNUMBER(gets)*ISNUMBER(floor),gets-floor,0)', // what nobody knows is neither short nor spare
    'sorted,SORTBY(asked,spare)',
    `place,SEQUENCE(MIN(${FINDINGS_SHOWN + 1},ROWS(asked)+1))`,
    'nth,IF(place=1,1,place-1)',
  ].join(',');

/** Which commitments are listed, as a title. */
export const leastTitleFormula = ({ commitments }: OverviewSources): string =>
  unlessEmpty(
    `IF(ROWS(${commitments}#)=1,"Commitments","Commitments with the least to spare, "&IF(${lastYear(commitments)}="Undated","without a year",${lastYear(commitments)}))`,
    [commitments],
    'Commitments',
  );

/** Their names; a longer one would run into its floor. */
const leastNamesFormula = ({ commitments }: OverviewSources): string =>
  unlessEmpty(
    `LET(${least(commitments)},name,INDEX(sorted,nth,2),IF(place=1,"Commitment",IF(LEN(name)>${LONGEST_NAME},LEFT(name,${LONGEST_NAME - 1})&"…",name)))`,
    [commitments],
    'Commitment',
  );

/** What each needs at least, and what it gets. */
const leastAmountsFormula = ({ commitments }: OverviewSources): string =>
  unlessEmpty(
    `LET(${least(commitments)},IF(place=1,{"Floor","Gets"},INDEX(sorted,nth,{5,4})))`,
    [commitments],
    'Floor',
  );

/** What each has above its floor; below it, negative. */
const leastSpareFormula = ({ commitments }: OverviewSources): string =>
  unlessEmpty(
    `LET(${least(commitments)},IF(place=1,"To spare",INDEX(SORTBY(spare,spare),nth,1)))`,
    [commitments],
    'To spare',
  );

const leastStatusFormula = ({ commitments }: OverviewSources): string =>
  unlessEmpty(`LET(${least(commitments)},IF(place=1,"Status",INDEX(sorted,nth,8)))`, [commitments], 'Status');

/**
 * The commitments of the last year that have the least above their floor, beside the findings: two columns of their names, then their
 * floor, what they get, what is to spare and their status.
 */
export function leastToSpare(
  sources: OverviewSources,
  { row, column }: { readonly row: number; readonly column: number },
): SpillLayout[] {
  const spill = (at: number, formula: string, columns: readonly ResultColumn[]): SpillLayout => ({
    ...{ row, column: column + at, formula, columns, rows: FINDINGS_SHOWN, marks: [] },
  });
  const status = spill(5, leastStatusFormula(sources), [wordsColumn('Status', POUNDS_WIDTH)]);
  return [
    spill(0, leastNamesFormula(sources), [wordsColumn('Commitment', YEAR_WIDTH)]),
    spill(2, leastAmountsFormula(sources), ['Floor', 'Gets'].map(pounds)),
    spill(4, leastSpareFormula(sources), [pounds('To spare')]),
    { ...status, marks: STATUS_MARKS.map((mark) => ({ ...mark, column: 0 })) },
  ];
}
