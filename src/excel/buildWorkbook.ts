import { type SheetLayout, type WorkbookLayout } from '../workbook/layout/layout';
import { offerChoices } from './offerChoices';
import { oneUndoStep } from './oneUndoStep';
import { findStanding, standingInTheWay } from './standing';
import { tableColumns } from './tableColumns';
import { writeBlock } from './writeBlock';
import { writeCharts } from './writeCharts';
import { writePage } from './writePage';
import { writeSpill } from './writeSpill';
import { writeStyles } from './writeStyles';
import { writeChoices, writeTable } from './writeTable';

/** What came of it: the sheets are there, or nothing was touched because these things have their names. */
export type BuildResult =
  | { readonly status: 'built'; readonly several?: string }
  | { readonly status: 'standing'; readonly what: string[] };

/** A sheet of the layout and the worksheet that it is written on. */
interface Page {
  readonly sheet: SheetLayout;
  readonly page: Excel.Worksheet;
}

/**
 * Writes the sheets of a layout after those that are there and shows the one on which to begin; named styles first, on
 * their own, and charts last, when their headings are calculated. Nothing is deleted or overwritten: where a name is
 * taken nothing is written at all.
 */
export async function buildWorkbook(layout: WorkbookLayout): Promise<BuildResult> {
  const what = await standingInTheWay(layout);
  if (what.length > 0) return { status: 'standing', what };
  await writeStyles(layout.styles);
  const { result, several } = await oneUndoStep((context) => build(context, layout), {
    takeBack: () => takeBack(layout),
  });
  return result.status === 'built' && several !== null ? { ...result, several } : result;
}

async function build(context: Excel.RequestContext, layout: WorkbookLayout): Promise<BuildResult> {
  const { workbook } = context;
  const sheets = layout.sheets.map((sheet) => {
    const blank = workbook.worksheets.getItemOrNullObject(sheet.name);
    blank.load('name');
    return { sheet, blank };
  });
  const what = await findStanding(context, layout); // a co-author may have been there meanwhile
  if (what.length > 0) return { status: 'standing', what };

  context.application.suspendScreenUpdatingUntilNextSync();
  const pages = sheets.map(({ sheet, blank }) => ({
    sheet,
    page: blank.isNullObject ? workbook.worksheets.add(sheet.name) : blank,
  }));
  writePages(workbook, layout, pages);
  workbook.worksheets.getItem(layout.opens).activate();
  await context.sync();
  await writeCharts(
    context,
    pages.flatMap(({ sheet, page }) => (sheet.charts ?? []).map((chart) => ({ page, chart }))),
  );
  return { status: 'built' };
}

function writePages(workbook: Excel.Workbook, layout: WorkbookLayout, pages: readonly Page[]): void {
  const columns = tableColumns(layout);
  for (const { sheet, page } of pages) {
    writePage(page, sheet); // widths before words: a row becomes as high as its text needs when it is written
    for (const table of sheet.tables) writeTable(page, table);
    for (const { name, row, column } of layout.names.filter((named) => named.sheet === sheet.name))
      workbook.names.add(name, page.getCell(row, column));
  }
  // formulas and lists come last: they must find every table and name that they refer to; spills before blocks,
  // because they too give their columns a width
  for (const { sheet, page } of pages) {
    for (const table of sheet.tables) writeChoices(page, table, columns);
    for (const spill of sheet.spills) writeSpill(page, spill);
    for (const block of sheet.blocks) writeBlock(page, block);
    for (const picker of sheet.pickers ?? []) {
      const { row, column, columns: wide = 1 } = picker;
      offerChoices(page.getRangeByIndexes(row, column, 1, wide), picker, columns);
    }
  }
}

/** Removes the sheets that a build which broke off has begun; none of them held anything before. */
const takeBack = (layout: WorkbookLayout): Promise<void> =>
  Excel.run(async (context) => {
    const begun = layout.sheets.map(({ name }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      return sheet;
    });
    await context.sync();
    for (const sheet of begun) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
