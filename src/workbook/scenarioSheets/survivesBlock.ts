import { type ResultBlock } from '../layout/resultBlocks';
import { MONEY_FORMAT, SHARE_FORMAT, STYLE } from '../layout/styles';

/** One row for the same percentage of every line, and one for floors protected. */
export const SURVIVES_ROWS = 2;

/** What a formula is given: the names of the picked cells, and the tables. */
export interface Given {
  readonly scenario: string;
  readonly year: string;
  readonly tables: string;
}

/**
 * Why there is no largest cut, which the message of POOL.SURVIVES says and a formula cannot show: read off the commitments
 * of the year.
 *
 * @param commitments the spill of Commitment, Funded, Floor, Shortfall, Uncertain and Status
 */
function whyNone(commitments: string, year: string): string {
  const status = `INDEX(${commitments},0,6)`;
  const unknown = `MATCH("Not known",${status},0)`;
  return (
    // a cell that spills nothing has no answer of its own: what is in it says why
    `IFERROR(IF(ISNUMBER(FIND("No commitment",${commitments.replace(/#$/, '')})),"There is no commitment yet.",` +
    `IF(ISERROR(INDEX(${commitments},1,1)),"A step cannot be carried out: see Checks.",` +
    `IF(ISNUMBER(${unknown}),` +
    `"It is not known whether "&INDEX(${commitments},${unknown},1)&" is kept: give the amounts that are not known.",` +
    `IF(SUM(--(${status}="No floor"))=ROWS(${commitments})-1,` +
    `"No commitment has a floor in "&${year}&": type the floors on the sheet Commitments.",` +
    `"Nothing is allocated in "&${year}&".")))),"Cannot be calculated: see Checks.")`
  );
}

/** What breaks first is in the last column, where its name has room, and in the columns of what is below it. */
export function survivesOf(
  { scenario, year, tables }: Given,
  below: ResultBlock | undefined,
  commitments: string,
): ResultBlock {
  const columns = [
    { heading: 'Rule' },
    { heading: 'Largest cut', numberFormat: MONEY_FORMAT, unit: '£' },
    { heading: 'Share', numberFormat: SHARE_FORMAT, unit: '%' },
    { heading: 'Short by', numberFormat: MONEY_FORMAT, unit: '£' },
    { heading: 'Total shortfall', numberFormat: MONEY_FORMAT, unit: '£' },
    { heading: 'Breaks first' },
  ];
  return {
    title: 'How much more can be cut',
    line: 'The largest further cut of the year that keeps every commitment: one penny more breaks one. Money left over is cut first.',
    formula: `=IFNA(SORTBY(POOL.SURVIVES(${scenario},${year},${tables}),{1,2,3,6,4,5}),${whyNone(commitments, year)})`,
    rows: SURVIVES_ROWS,
    columns: columns.map((column, at) => ({
      ...column,
      width: below?.columns[at]?.width ?? 0,
      style: STYLE.result,
    })),
  };
}
