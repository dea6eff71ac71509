import { areaAddress, columnLetters } from '../../workbook/layout/address';
import { footerText } from '../../workbook/layout/footer';
import { type SheetLayout } from '../../workbook/layout/layout';

/** A sheet's widths and heights, frozen rows and columns, and how it prints: on A4, as wide as its pages. */
export function writePage(
  sheet: Excel.Worksheet,
  { widths, heights = {}, frozen, landscape, pagesWide = 1, gridlines = true, printed, footer }: SheetLayout,
): void {
  if (!gridlines) sheet.showGridlines = false;
  for (const [column, width] of Object.entries(widths))
    sheet.getCell(0, Number(column)).getEntireColumn().format.columnWidth = width;
  for (const [row, height] of Object.entries(heights))
    sheet.getCell(Number(row), 0).format.rowHeight = height;
  freeze(sheet, frozen);
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (printed) pageLayout.setPrintArea(areaAddress(printed));
  if (footer) {
    const [left, middle, right] = footerText(footer);
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.leftFooter = left;
    defaultForAllPages.centerFooter = middle;
    defaultForAllPages.rightFooter = right;
  }
  if (frozen.rows > 0) pageLayout.setPrintTitleRows(`$1:$${frozen.rows}`);
  if (pagesWide > 1 && frozen.columns > 0)
    pageLayout.setPrintTitleColumns(`$A:$${columnLetters(frozen.columns - 1)}`);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetLayout['frozen']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
