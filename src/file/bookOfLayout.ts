import { areaAddress, cellAddress, columnLetters } from '../workbook/layout/address';
import { footerText } from '../workbook/layout/footer';
import { type SheetLayout, type WorkbookLayout } from '../workbook/layout/layout';
import { type Book, type BookName, type BookSheet, type ColumnDress, type RowDress } from './book/book';
import { type Answers, layoutCells } from './fromLayout/layoutCells';
import { LayoutFormats } from './fromLayout/layoutFormats';
import { layoutConditional, layoutValidations } from './fromLayout/layoutRules';
import { node } from './xml/xmlNode';

/** Characters of Calibri 11 in a width in points: seven pixels each. */
const characters = (points: number): number => Math.round(((points * 96) / 72 / 7) * 1e4) / 1e4;
const FOOTER = '&L&A&RPage &P of &N';

/**
 * A layout as a workbook that can be saved.
 *
 * @param answers what its formulas come to; without it they show nothing until Excel calculates them
 */
export function bookOfLayout(layout: WorkbookLayout, answers: Answers = () => null): Book {
  const formats = new LayoutFormats(layout.styles);
  const sheets = layout.sheets.map((sheet) => bookSheet(sheet, formats, answers));
  return {
    ...{ from1904: false, sheets, styles: formats.styles, formats: formats.formats, opens: layout.opens },
    names: [
      ...layout.names.map(({ name, sheet, row, column }): BookName => ({
        ...{ name, formula: `=${cellAddress(row, column, sheet)}`, sheet: null, hidden: false },
      })),
      ...layout.sheets.flatMap(printTitles),
    ],
    ...{ customXml: [], lost: [] },
    carried: {
      ...{ parts: new Map(), nodes: [], relations: [], packageRelations: [] },
      ...{ differentials: [], styleNodes: [] },
    },
  };
}

function bookSheet(sheet: SheetLayout, formats: LayoutFormats, answers: Answers): BookSheet {
  return {
    ...{ name: sheet.name, state: 'visible', tabColor: sheet.tabColor, gridlines: sheet.gridlines !== false },
    cells: layoutCells(sheet, formats, answers),
    tables: sheet.tables.map(({ name, row, column, columns, rows }) => ({
      ...{ name, headings: true, totals: false, style: 'TableStyleLight1' },
      area: { row, column, rows: rows.length + 1, columns: columns.length },
      columns: columns.map(({ heading }) => ({ name: heading })),
    })),
    ...{ merged: [], comments: [], rows: heights(sheet), protection: null },
    ...{ validations: layoutValidations(sheet), conditional: layoutConditional(sheet) },
    ...{ columns: widths(sheet), frozen: sheet.frozen, charts: sheet.charts ?? [] },
    print: {
      landscape: sheet.landscape,
      fits: { wide: sheet.pagesWide ?? 1, tall: 0 },
      footer: footerOf(sheet),
    },
    carried: { nodes: [node('sheetFormatPr', { defaultRowHeight: 15 })], relations: [] },
  };
}

function widths({ widths: given, tables, spills }: SheetLayout): readonly ColumnDress[] {
  const all = new Map(Object.entries(given).map(([at, width]) => [Number(at), width]));
  for (const { column, columns } of [...tables, ...spills])
    for (const [at, { width }] of columns.entries()) all.set(column + at, width);
  return [...all]
    .sort(([a], [b]) => a - b)
    .map(([at, width]) => ({ from: at, to: at, width: characters(width), hidden: false }));
}

function heights({ spills, heights: given = {} }: SheetLayout): ReadonlyMap<number, RowDress> {
  const ready = spills.flatMap(({ row, rows, rowHeight: height }) =>
    height === undefined ? [] : Array.from({ length: rows }, (_, at) => [row + 1 + at, height] as const),
  );
  const all = [...ready, ...Object.entries(given).map(([row, height]) => [Number(row), height] as const)];
  return new Map(all.map(([row, height]) => [row, { height, hidden: false }]));
}

function footerOf({ footer }: SheetLayout): string {
  if (!footer) return FOOTER;
  const [left, middle, right] = footerText(footer);
  return `&L${left}&C${middle}&R${right}`;
}

/** What is printed, and what is printed again on every page: the frozen rows, and the frozen columns where pages lie side by side. */
function printTitles({ name, frozen, pagesWide = 1, printed }: SheetLayout): readonly BookName[] {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const columns =
    pagesWide > 1 && frozen.columns > 0 ? `${sheet}$A:$${columnLetters(frozen.columns - 1)}` : '';
  const rows = frozen.rows > 0 ? `${sheet}$1:$${frozen.rows}` : '';
  const said = [columns, rows].filter(Boolean).join(',');
  const area = printed && areaAddress(printed).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [
    ...(area ? [{ name: '_xlnm.Print_Area', formula: `=${sheet}${area}`, sheet: name, hidden: false }] : []),
    ...(said ? [{ name: '_xlnm.Print_Titles', formula: `=${said}`, sheet: name, hidden: false }] : []),
  ];
}
