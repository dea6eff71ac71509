import { byTime } from '../../model/calendar/financialYear';
import { placeOfNewYear, type YearPlace, yearsAmong } from '../../workbook/layout/yearPlace';
import { AS_TEXT } from '../../workbook/layout/layout';
import { MONEY_FORMAT, STYLE } from '../../workbook/layout/styles';
import { MONEY_WIDTH } from '../../workbook/layout/columnWidth';
import { MOST_YEARS } from '../../workbook/emptyPlan';
import { inTurn } from '../exchange/inTurn';
import { Refused, type Settled } from '../exchange/wholeOrNot';
import { changeYears, withHeadingsNow } from './changeYears';
import { type DatedResult, datedResults } from './datedResults';
import { type DatedTable, datedTables, type YearList } from './datedTables';
import { dressNext } from './dressResults';
import { offerYears } from './offerYears';

/** A column that a table gets, and what it looks like. */
interface NewColumn extends YearPlace {
  readonly table: DatedTable;
  readonly width: number;
  /** What is above the heading of the column whose look it takes; '' where nothing is. */
  readonly unit: string;
}

interface Before {
  readonly columns: readonly NewColumn[];
  readonly results: readonly DatedResult[];
  readonly lists: readonly YearList[];
  /** The years of the plan with the new one. */
  readonly years: readonly string[];
}

/**
 * Adds a financial year to every table of the plan that is by year, in order of time, with the look of its neighbours;
 * results get room for it. One step to undo, in an Excel that can; all of it or nothing.
 *
 * @param year as Poolbook writes it, such as 2010/11
 * @returns a sentence that says what was done
 */
export const addYear = (year: string): Promise<string> =>
  inTurn(async () => {
    const { columns } = await changeYears({
      look: (context) => look(context, year),
      write,
      settle: (before, wanted) => settleYear(year, before, wanted),
    });
    const { length } = columns;
    return `${year} is now in ${length} ${length === 1 ? 'table' : 'tables'}. Undo (Ctrl+Z) takes that back.`;
  });

async function look(context: Excel.RequestContext, year: string): Promise<Before> {
  const { tables, lists } = await datedTables(context);
  const wanted = tables.flatMap((table) => {
    const place = placeOfNewYear(table.headings, year);
    return place ? [{ table, ...place }] : [];
  });
  const years = [...new Set([...tables.flatMap(({ headings }) => yearsAmong(headings)), year])].sort(byTime);
  if (wanted.length === 0)
    throw new Refused(`Every table of the plan has ${year} already. Nothing was written.`);
  if (years.length > MOST_YEARS)
    throw new Refused(
      `A plan has at most ${MOST_YEARS} years. Nothing was written: remove one, then try again.`,
    );
  const results = await datedResults(context);
  const hemmed = results.find(({ isHemmedIn }) => isHemmedIn);
  if (hemmed)
    throw new Refused(
      `A result on the sheet ${hemmed.sheet} has no room for another year. Nothing was written: insert a column to the right of its last year, then try again.`,
    );
  const looked = wanted.map((column) => {
    const table = context.workbook.tables.getItem(column.table.id);
    const head = table.getHeaderRowRange();
    const like = head.getCell(0, column.like ?? 0);
    const format = like.getEntireColumn().format.load('columnWidth');
    const above = column.table.row > 0 ? like.getOffsetRange(-1, 0).load('values') : null;
    const isLast = column.at === column.table.headings.length;
    const beside = isLast
      ? table
          .getRange()
          .getOffsetRange(0, column.at)
          .getResizedRange(0, 1 - column.at)
          .load('formulas')
      : null;
    return { column, format, above, beside };
  });
  await context.sync();
  const full = looked.find(({ beside }) =>
    (beside?.formulas as unknown[][] | undefined)?.flat().some((cell) => cell !== ''),
  );
  if (full)
    throw new Refused(
      `Something is directly to the right of the table ${full.column.table.name}. Nothing was written: insert a column there, then try again.`,
    );
  const columns = looked.map(({ column, format, above }) => ({
    ...column,
    width: column.like === null ? MONEY_WIDTH : format.columnWidth,
    unit: column.like === null ? '£' : String(above?.values[0]?.[0] ?? ''),
  }));
  return { columns, results, lists, years };
}

/** How many columns are put in on a sheet to the left of one of its columns. */
const putInBefore = ({ columns }: Before, sheet: string, column: number): number =>
  columns.filter(
    ({ table, at }) => table.sheet === sheet && at < table.headings.length && table.column + at <= column,
  ).length;

function write(context: Excel.RequestContext, before: Before): void {
  for (const column of before.columns) writeColumn(context, column);
  afterColumns(context, before);
}

/** What can be done again without harm. */
function afterColumns(context: Excel.RequestContext, before: Before): void {
  offerYears(context, before.lists, before.years);
  for (const result of before.results)
    dressNext(context, result, putInBefore(before, result.sheet, result.last));
}

/** In columns of sheets, so that what is to the right of the table moves with its titles. */
function writeColumn(
  context: Excel.RequestContext,
  { table: { id, headings, row }, at, like, heading, width, unit }: NewColumn,
): void {
  const table = context.workbook.tables.getItem(id);
  if (at < headings.length)
    table.getHeaderRowRange().getCell(0, at).getEntireColumn().insert(Excel.InsertShiftDirection.right);
  else table.resize(table.getRange().getResizedRange(0, 1));
  const whole = table.getRange().getColumn(at);
  const head = whole.getCell(0, 0);
  head.numberFormat = [[AS_TEXT]];
  head.values = [[heading]];
  const body = table.getDataBodyRange().getColumn(at);
  body.dataValidation.clear();
  if (like === null) {
    head.style = STYLE.heading;
    body.style = STYLE.input;
    body.numberFormat = MONEY_FORMAT as unknown as string[][];
  } else
    whole.copyFrom(table.getRange().getColumn(like >= at ? like + 1 : like), Excel.RangeCopyType.formats);
  head.getEntireColumn().format.columnWidth = width;
  if (row > 0 && unit !== '') head.getOffsetRange(-1, 0).values = [[unit]];
}

/** Looks whether every table has its new column; where one has not, or none is wanted, takes out those that were begun. */
const settleYear = (year: string, before: Before, wanted: boolean): Promise<Settled<null>> =>
  Excel.run(async (context) => {
    const now = await withHeadingsNow(context, before.columns);
    const isThere = now.every(({ column, headings }) => headings?.[column.at] === column.heading);
    if (wanted && isThere) {
      afterColumns(context, before);
      await context.sync();
      return { done: true, result: null };
    }
    for (const { column, headings } of now) {
      const { table, at } = column;
      if (!headings || headings.length <= table.headings.length) continue;
      const begun = context.workbook.tables.getItem(table.id);
      const cells = begun.getRange().getColumn(at);
      if (at < table.headings.length) {
        cells.getEntireColumn().delete(Excel.DeleteShiftDirection.left);
        continue;
      }
      cells.clear();
      begun.resize(begun.getRange().getResizedRange(0, -1));
    }
    offerYears(
      context,
      before.lists,
      before.years.filter((each) => each !== year),
    );
    await context.sync();
    return { done: false, left: [] };
  });
