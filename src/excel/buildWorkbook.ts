import { type WorkbookLayout } from '../workbook/layout/layout';
import { offerChoices } from './offerChoices';
import { supports } from './requirements';
import { findStanding } from './standing';
import { writeBlock } from './writeBlock';
import { writeChart } from './writeChart';
import { writePage } from './writePage';
import { writeSpill } from './writeSpill';
import { writeStyles } from './writeStyles';
import { writeChoices, writeTable } from './writeTable';

/** What came of it: the sheets stand, or nothing was touched because these things are under their names. */
export type BuildResult =
  { readonly status: 'built' } | { readonly status: 'standing'; readonly what: string[] };

/**
 * Writes the sheets of a layout after those that are there, in one exchange with Excel, and shows the one on which
 * to begin. Nothing is deleted or overwritten: where a name is taken nothing is written at all.
 */
export async function buildWorkbook(layout: WorkbookLayout): Promise<BuildResult> {
  const options: Excel.RunOptions = supports('oneUndo') ? { mergeUndoGroup: true } : {};
  return Excel.run(options, async (context): Promise<BuildResult> => {
    const { workbook } = context;
    const sheets = layout.sheets.map((sheet) => {
      const blank = workbook.worksheets.getItemOrNullObject(sheet.name);
      blank.load('name');
      return { sheet, blank };
    });
    const styles = layout.styles.map((style) => {
      const present = workbook.styles.getItemOrNullObject(style.name);
      present.load('name');
      return { style, present };
    });
    const what = await findStanding(context, layout);
    if (what.length > 0) return { status: 'standing', what };

    context.application.suspendScreenUpdatingUntilNextSync();
    writeStyles(
      workbook,
      styles.filter(({ present }) => present.isNullObject).map(({ style }) => style),
    );
    const pages = sheets.map(({ sheet, blank }) => ({
      sheet,
      page: blank.isNullObject ? workbook.worksheets.add(sheet.name) : blank,
    }));
    for (const { sheet, page } of pages) {
      writePage(page, sheet); // widths before words: a row becomes as high as its text needs when it is written
      for (const table of sheet.tables) writeTable(page, table);
      for (const { name, row, column } of layout.names.filter((named) => named.sheet === sheet.name))
        workbook.names.add(name, page.getCell(row, column));
    }
    // formulas and lists come last: they must find every table and name that they speak of; spills before blocks,
    // because they too give their columns a width
    for (const { sheet, page } of pages) {
      for (const table of sheet.tables) writeChoices(page, table);
      for (const spill of sheet.spills) writeSpill(page, spill);
      for (const block of sheet.blocks) writeBlock(page, block);
      for (const picker of sheet.pickers ?? []) {
        const { row, column, columns = 1 } = picker;
        offerChoices(page.getRangeByIndexes(row, column, 1, columns), picker);
      }
      for (const chart of sheet.charts ?? []) writeChart(page, chart);
    }
    workbook.worksheets.getItem(layout.opens).activate();
    await context.sync();
    return { status: 'built' };
  });
}
