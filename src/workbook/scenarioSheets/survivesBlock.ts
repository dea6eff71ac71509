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

/** Which of these it is, the message of POOL.SURVIVES says, which a formula cannot show. */
const CANNOT_BE_SAID = 'Cannot be calculated: no commitment has a floor, or see Checks.';

/** What breaks first is in the last column, where its name has room, and in the columns of what is below it. */
export function survivesOf({ scenario, year, tables }: Given, below: ResultBlock | undefined): ResultBlock {
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
    formula: `=IFNA(SORTBY(POOL.SURVIVES(${scenario},${year},${tables}),{1,2,3,6,4,5}),"${CANNOT_BE_SAID}")`,
    rows: SURVIVES_ROWS,
    columns: columns.map((column, at) => ({
      ...column,
      width: below?.columns[at]?.width ?? 0,
      style: STYLE.result,
    })),
  };
}
