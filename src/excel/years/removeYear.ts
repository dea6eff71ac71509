import { byTime } from '../../model/calendar/financialYear';
import { columnOfYear, yearsAmong } from '../../workbook/layout/yearPlace';
import { inTurn } from '../exchange/inTurn';
import { Refused, type Settled } from '../exchange/wholeOrNot';
import { changeYears, withHeadingsNow } from './changeYears';
import { type DatedResult, datedResults } from './datedResults';
import { type DatedTable, datedTables, type YearList } from './datedTables';
import { dressNext, undress } from './dressResults';
import { offerYears } from './offerYears';
import { type PickedYear, pickedYears } from './pickedYears';

/** A column that goes: the whole column of its sheet, so that what is to its right moves with its titles. */
interface OldColumn {
  readonly table: DatedTable;
  readonly at: number;
}

interface Before {
  readonly columns: readonly OldColumn[];
  readonly results: readonly DatedResult[];
  readonly lists: readonly YearList[];
  /** Cells in which the year is picked. */
  readonly picks: readonly PickedYear[];
  /** The years of the plan with the one that goes. */
  readonly years: readonly string[];
}

/**
 * Removes a financial year from every table of the plan, with its amounts; results become one column narrower. A price
 * index that was entered stays. One step to undo, in an Excel that can; all of it or nothing.
 *
 * @param year as Poolbook writes it, such as 2010/11
 * @returns a sentence that says what was done
 */
export const removeYear = (year: string): Promise<string> =>
  inTurn(async () => {
    await changeYears({
      look: (context) => look(context, year),
      write: (context, before) => write(context, year, before),
      settle: (before) => settleYear(year, before),
    });
    return `${year} is removed from the plan. Undo (Ctrl+Z) brings it back with its amounts.`;
  });

async function look(context: Excel.RequestContext, year: string): Promise<Before> {
  const { tables, lists } = await datedTables(context);
  const years = [...new Set(tables.flatMap(({ headings }) => yearsAmong(headings)))].sort(byTime);
  const held = tables.flatMap((table) => {
    const at = columnOfYear(table.headings, year);
    return at > 0 ? [{ table, at }] : [];
  });
  if (held.length === 0)
    throw new Refused(`No table of the plan has ${year}. Look at the years, then try again.`);
  if (years.length < 2)
    throw new Refused('A plan has at least one year. Nothing was removed: add another year, then try again.');
  const results = await datedResults(context);
  const picks = await pickedYears(context, year, years);
  const looked = held.map((column) => {
    const whole = context.workbook.tables.getItem(column.table.id).getRange().getColumn(column.at);
    const used = whole.worksheet.getUsedRangeOrNullObject();
    const cells = whole.getEntireColumn().getIntersectionOrNullObject(used);
    return { column, cells: cells.load('formulas,rowIndex') };
  });
  await context.sync();
  const columns = looked
    .filter(({ column, cells }) => !isIndexKept(column, cells))
    .map(({ column }) => column);
  for (const { column, cells } of looked) mustBeAlone(column, cells);
  return { columns, results, lists, picks, years };
}

/** The cells of a sheet's column that are in the table, and those that are not. */
function cellsOf(
  { table }: OldColumn,
  { formulas, rowIndex }: Excel.Range,
): { inside: unknown[]; outside: unknown[] } {
  const cells = (formulas as unknown[][]).map(([cell], i) => ({ cell, row: rowIndex + i - table.row }));
  return {
    inside: cells.filter(({ row }) => row > 0 && row <= table.rows).map(({ cell }) => cell),
    // right above the heading is what the column counts in
    outside: cells.filter(({ row }) => row < -1 || row > table.rows).map(({ cell }) => cell),
  };
}

const isIndexKept = (column: OldColumn, cells: Excel.Range): boolean =>
  column.table.kind === 'Deflator' && cellsOf(column, cells).inside.some((cell) => cell !== '');

function mustBeAlone(column: OldColumn, cells: Excel.Range): void {
  if (cellsOf(column, cells).outside.some((cell) => cell !== ''))
    throw new Refused(
      `Above or below the table ${column.table.name} something is in the same column of ${column.table.sheet}, which would be lost. Nothing was removed: move it, then try again.`,
    );
}

/** Columns last: as long as they are there, all can be put back. */
function write(context: Excel.RequestContext, year: string, before: Before): void {
  for (const { cell, other } of before.picks) setPick(context, cell, other);
  offerYears(
    context,
    before.lists,
    before.years.filter((each) => each !== year),
  );
  for (const result of before.results) undress(context, result, 0);
  for (const column of before.columns) deleteColumn(context, column);
}

function setPick(context: Excel.RequestContext, name: string, year: string): void {
  context.workbook.names.getItem(name).getRange().values = [[year]];
}

const deleteColumn = (context: Excel.RequestContext, { table, at }: OldColumn): void =>
  context.workbook.tables
    .getItem(table.id)
    .getHeaderRowRange()
    .getCell(0, at)
    .getEntireColumn()
    .delete(Excel.DeleteShiftDirection.left);

/** Looks whether the year is gone everywhere; where it is from some tables, goes on, since what went cannot be put back. */
const settleYear = (year: string, before: Before): Promise<Settled<null>> =>
  Excel.run(async (context) => {
    const now = await withHeadingsNow(context, before.columns);
    const left = now.filter(({ headings }) => headings && columnOfYear(headings, year) > 0);
    if (left.length < before.columns.length) {
      for (const { column } of left) deleteColumn(context, column);
      await context.sync();
      return { done: true, result: null };
    }
    for (const { cell } of before.picks) setPick(context, cell, year);
    offerYears(context, before.lists, before.years);
    for (const result of before.results) dressNext(context, result, -1);
    await context.sync();
    return { done: false, left: [] };
  });
