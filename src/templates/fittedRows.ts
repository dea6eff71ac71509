import { cellKey } from '../file/address/address';
import { type Book, type BookSheet } from '../file/book/book';
import { heightNeeded } from '../workbook/layout/heightNeeded';
import { type SheetLayout, type WorkbookLayout } from '../workbook/layout/layout';

/** The workbook with rows high enough for the sentences in them, where words of a spill wrap. */
export const withFittedRows = (book: Book, { sheets }: WorkbookLayout): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => {
    const layout = sheets.find(({ name }) => name === sheet.name);
    return layout ? fitted(sheet, layout) : sheet;
  }),
});

function fitted(sheet: BookSheet, { spills }: SheetLayout): BookSheet {
  const rows = new Map(sheet.rows);
  for (const spill of spills.filter(({ rowHeight }) => rowHeight !== undefined))
    for (let row = spill.row + 1; row <= spill.row + spill.rows; row++) {
      const cells = spill.columns.map((_, at) => sheet.cells.get(cellKey(row, spill.column + at))?.value);
      rows.set(row, { hidden: false, ...rows.get(row), height: heightNeeded(spill, cells) });
    }
  return { ...sheet, rows };
}
