import { type WorkbookLayout } from '../../src/workbook/layout/layout';

/**
 * The tables of a layout without what is calculated beside them, and some of its other sheets whole. A test of tables
 * builds it in a fraction of the time that a whole plan takes.
 */
export function tablesAlone(layout: WorkbookLayout, ...whole: readonly string[]): WorkbookLayout {
  const sheets = layout.sheets
    .filter(({ name, tables }) => tables.length > 0 || whole.includes(name))
    .map((sheet) =>
      whole.includes(sheet.name) ? sheet : { ...sheet, blocks: [], spills: [], pickers: [], charts: [] },
    );
  const there = new Set(sheets.map(({ name }) => name));
  return {
    ...layout,
    sheets,
    names: layout.names.filter(({ sheet }) => there.has(sheet)),
    opens: there.has(layout.opens) ? layout.opens : (sheets[0]?.name ?? ''),
  };
}
