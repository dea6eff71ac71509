import { type SheetCopy } from '../../workbook/layout/layout';

/**
 * Copies sheets to the end, with their looks, charts and page, and leaves in them what the cells show. What a copy
 * offers in its cells goes: nobody is to fill it in.
 *
 * @returns the copies; each has `id` and the ids of its tables loaded, which are then made plain cells
 */
export function copySheets(workbook: Excel.Workbook, copies: readonly SheetCopy[]): Excel.Worksheet[] {
  return copies.map(({ of, name }) => {
    const from = workbook.worksheets.getItem(of);
    const copy = from.copy(Excel.WorksheetPositionType.end);
    copy.name = name;
    const cells = copy.getUsedRange();
    cells.copyFrom(from.getUsedRange(), Excel.RangeCopyType.values);
    cells.dataValidation.clear();
    copy.load('id');
    copy.tables.load('items/id');
    return copy;
  });
}

/** Makes the tables of copies plain cells, so that nothing takes them for a second plan. */
export function withoutTables(copies: readonly Excel.Worksheet[]): void {
  for (const { tables } of copies) for (const table of tables.items) table.convertToRange();
}

const LONGEST_NAME = 31;

/**
 * Whether a sheet may be a copy that broke off: under the name that it was to have, or the one that Excel gives at
 * first, `Funding (2)`, which is cut where it would be too long.
 */
export function isCopyOf(name: string, copies: readonly SheetCopy[]): boolean {
  const now = name.toLowerCase();
  const [, begins] = /^(.*) \(\d+\)$/.exec(now) ?? [];
  return copies.some((copy) => {
    const of = copy.of.toLowerCase();
    const cut = name.length === LONGEST_NAME && begins !== undefined && of.startsWith(begins);
    return now === copy.name.toLowerCase() || begins === of || cut;
  });
}
