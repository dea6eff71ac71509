import { type SheetLayout, type WorkbookLayout } from '../layout/layout';
import { pagesWide } from '../layout/pagesWide';
import { STYLE, STYLES, TAB } from '../layout/styles';
import { Page, type ReportAsked } from './page';
import { PAGE_WIDTH, printedWidth } from './pageColumns';

/** The sheet of a report: its parts one below the other on A4, and to the right, not printed, what they rest on. */
export function reportLayout(asked: ReportAsked): WorkbookLayout {
  return { styles: STYLES, names: [], sheets: [reportSheet(asked)], opens: asked.sheetName };
}

function reportSheet(asked: ReportAsked): SheetLayout {
  const { report, sheetName, footer } = asked;
  const page = new Page(asked);
  for (const part of report.parts) page.add(part);
  const { blocks, spills, charts, widths, rows, columns } = page.done();
  const landscape = printedWidth(widths, columns) > PAGE_WIDTH.widestUpright;
  const printed = Object.fromEntries(Object.entries(widths).filter(([column]) => Number(column) < columns));
  const wide = pagesWide({
    ...{ name: sheetName, tabColor: TAB.reports, blocks: [], tables: [], spills: [] },
    ...{ widths: printed, frozen: { rows: 2, columns: 1 }, landscape },
  });
  return {
    name: sheetName,
    tabColor: TAB.reports,
    blocks: [
      { row: 0, column: 0, cells: [[report.title]], style: STYLE.title },
      { row: 1, column: 0, cells: [[report.line]], style: STYLE.note },
      ...blocks,
    ],
    tables: [],
    spills,
    charts,
    widths,
    frozen: { rows: 2, columns: wide > 1 ? 1 : 0 },
    landscape,
    pagesWide: wide,
    gridlines: false,
    printed: { row: 0, column: 0, rows, columns },
    footer,
  };
}
