import { MONEY_WIDTH } from './columnWidth';
import { type ColumnLayout, type RowMark } from './layout';
import { MONEY_FORMAT, SHARE_FORMAT, STATUS_MARKS, STYLE, TOTAL_MARK } from './styles';

export type ResultColumn = Omit<ColumnLayout, 'offer'>;

const SHARE_WIDTH = 80;
const STATUS_WIDTH = 84;

/** A column of names or words. */
export const wordsColumn = (heading: string, width: number): ResultColumn => ({
  heading,
  width,
  style: STYLE.result,
});

/** A column of pounds, under the heading that the formula gives it. */
export const poundsColumn = (heading: string): ResultColumn => ({
  heading,
  width: MONEY_WIDTH,
  style: STYLE.result,
  numberFormat: MONEY_FORMAT,
  unit: '£',
});

/** The same column, wide enough for its heading. */
export const atLeast = (column: ResultColumn, width: number): ResultColumn => ({
  ...column,
  width: Math.max(column.width, width),
});

/** What a commitment gets, its floor, what is missing, and what has become of it. */
export const commitmentColumns = (): ResultColumn[] => [
  ...['Funded', 'Floor', 'Shortfall'].map(poundsColumn),
  { heading: 'Uncertain', width: SHARE_WIDTH, style: STYLE.result, numberFormat: SHARE_FORMAT, unit: '%' },
  wordsColumn('Status', STATUS_WIDTH),
];

/** A commitment that is not kept is marked by its status, which is in a column of the answer. */
export const commitmentMarks = (column: number): RowMark[] =>
  STATUS_MARKS.map((mark) => ({ ...mark, column }));

/** Tiers are in two rows each, pounds and a share of all, so that their amounts have no unit of their own. */
export const tierColumns = (width: number, years: readonly string[]): ResultColumn[] => [
  wordsColumn('Tier', width),
  wordsColumn('Measure', 64),
  ...years.map((year): ResultColumn => {
    const { unit: _unit, ...column } = poundsColumn(year);
    return column;
  }),
];
/** Seven tiers, prevention and the total, each twice. */
export const TIER_ROWS = 18;
export const TIER_MARKS: readonly RowMark[] = [
  { word: 'Share', column: 1, numberFormat: SHARE_FORMAT },
  TOTAL_MARK,
  { ...TOTAL_MARK, word: 'Prevention' },
];
