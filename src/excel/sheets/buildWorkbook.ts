import { firstInput } from '../../workbook/layout/firstInput';
import { type SheetLayout, type WorkbookLayout } from '../../workbook/layout/layout';
import { beforeBuilding, type BeforeBuilding, settleBuilding } from './building';
import { copySheets, withoutTables } from './copySheets';
import { fitRows } from '../writing/fitRows';
import { inTurn } from '../exchange/inTurn';
import { offerChoices } from '../writing/offerChoices';
import { oneUndoStep } from '../exchange/oneUndoStep';
import { namesTaken } from './namesTaken';
import { tableColumns } from '../reading/tableColumns';
import { wholeOrNot } from '../exchange/wholeOrNot';
import { writeBlock } from '../writing/writeBlock';
import { writeCharts } from '../writing/writeCharts';
import { writePage } from '../writing/writePage';
import { writeSpill } from '../writing/writeSpill';
import { writeStyles } from '../writing/writeStyles';
import { writeChoices, writeTable } from '../writing/writeTable';

/** What came of it: the sheets are there, or nothing was touched because these things have their names. */
export type BuildResult =
  | { readonly status: 'built'; readonly several?: string }
  | { readonly status: 'names taken'; readonly what: string[] };

/** A sheet of the layout and the worksheet that it is written on. */
interface Page {
  readonly sheet: SheetLayout;
  readonly page: Excel.Worksheet;
}

/**
 * Writes the sheets of a layout after those that are there and shows the one on which to begin; named styles first, on
 * their own, and last what waits for figures: charts, and rows as high as their sentences. All of it or nothing: what was begun is taken back
 * where Excel refuses the rest. Nothing is deleted or overwritten: where a name is taken nothing is written at all.
 */
export const buildWorkbook = (layout: WorkbookLayout): Promise<BuildResult> =>
  inTurn(async (): Promise<BuildResult> => {
    const before = await beforeBuilding(layout);
    if (before.taken.length > 0) return { status: 'names taken', what: before.taken };
    const settle = () => settleBuilding(layout, before);
    const result = await wholeOrNot<BuildResult>(
      () => write(layout, before, async () => void (await settle())),
      async () => {
        const settled = await settle();
        return settled.done ? { done: true, result: { status: 'built' } } : settled;
      },
    );
    if (result.status === 'names taken') await settle(); // the styles, for which there is no use now
    return result;
  });

async function write(
  layout: WorkbookLayout,
  before: BeforeBuilding,
  takeBack: () => Promise<void>,
): Promise<BuildResult> {
  // those that the workbook has are the user's to change
  await writeStyles(layout.styles.filter(({ name }) => before.styles.includes(name)));
  const work = (context: Excel.RequestContext) => build(context, layout, before);
  const { result, several } = await oneUndoStep(work, { takeBack });
  return result.status === 'built' && several !== null ? { ...result, several } : result;
}

async function build(
  context: Excel.RequestContext,
  layout: WorkbookLayout,
  before: BeforeBuilding,
): Promise<BuildResult> {
  const { workbook } = context;
  const what = await namesTaken(context, layout); // a co-author may have been there meanwhile
  if (what.length > 0) return { status: 'names taken', what };

  if (layout.copies) context.application.suspendApiCalculationUntilNextSync(); // they are to hold no formula
  const copies = copySheets(workbook, layout.copies ?? []);
  const pages = layout.sheets.map((sheet) => ({
    sheet,
    page: before.blank.has(sheet.name)
      ? workbook.worksheets.getItem(sheet.name)
      : workbook.worksheets.add(sheet.name),
  }));
  for (const { page } of pages) page.load('id');
  await context.sync();
  for (const { sheet, page } of pages) if (!before.blank.has(sheet.name)) before.begun.add(page.id);
  for (const { id } of copies) before.begun.add(id);

  context.application.suspendScreenUpdatingUntilNextSync();
  withoutTables(copies);
  writePages(workbook, layout, pages);
  // before the charts, which wait for functions: by then people are reading, perhaps on another sheet
  const shown = workbook.worksheets.getItem(layout.opens);
  shown.activate();
  const opens = layout.sheets.find(({ name }) => name === layout.opens);
  // on a sheet that is read, its answer
  const first = (opens && firstInput(opens)) ?? { row: 0, column: 0 };
  shown.getCell(first.row, first.column).select();
  const charts = pages.flatMap(({ sheet, page }) => (sheet.charts ?? []).map((chart) => ({ page, chart })));
  const wrapping = pages.flatMap(({ sheet, page }) =>
    sheet.spills.flatMap((spill) => (spill.rowHeight === undefined ? [] : [{ page, spill }])),
  );
  if (charts.length > 0) {
    await context.sync();
    await writeCharts(context, charts);
  }
  await fitRows(context, wrapping);
  // the colour of the last tab is the last thing to be written: where it is there, so is all the rest
  for (const { sheet, page } of pages) page.tabColor = sheet.tabColor;
  await context.sync();
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
