import { type Cell, type Grid } from '../../model/table/grid';
import { plainCells } from './cells';
import { Refused } from '../exchange/wholeOrNot';

/** A sheet from which rows can be taken. */
export interface SourceSheet {
  readonly id: string;
  readonly name: string;
}

/** Cells that are to be imported, and where they are. */
export interface SourceCells {
  /** The name of their sheet. */
  readonly sheet: string;
  /** Such as `A3:F16`. */
  readonly address: string;
  readonly grid: Grid;
}

/** Values and types of a cell take some 20 to 80 bytes. */
const CELLS_AT_ONCE = 60_000;
const MOST_CELLS = 2_000_000;

/** The sheets of the workbook that can be seen and hold anything. */
export const listSheets = (): Promise<SourceSheet[]> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    const seen = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
    const used = seen.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    return seen.flatMap(({ id, name }, at) => (used[at]?.isNullObject ? [] : [{ id, name }]));
  });

/**
 * What is in the used cells of a sheet, or in those that are selected. Nothing is changed.
 *
 * @param sheetId null for the selected cells; where only one is selected, all of its sheet
 * Errors: Refused where there is nothing or too much.
 */
export const readCells = (sheetId: string | null): Promise<SourceCells> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = await chosen(context, sheetId);
    range.worksheet.load('name');
    range.load('address,rowCount,columnCount');
    await context.sync();
    if (range.isNullObject) throw new Refused('That sheet is empty. Choose another one.');
    const { rowCount, columnCount } = range;
    if (rowCount * columnCount > MOST_CELLS)
      throw new Refused(
        'That is more than 2 million cells. Select only the cells that are to be imported, then choose the selected cells.',
      );
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
    const grid: Cell[][] = [];
    // one after the other: Excel on the web answers with at most 5 MB at once
    for (let row = 0; row < rowCount; row += rowsAtOnce)
      for (const cells of await readRows(context, range, row, Math.min(rowsAtOnce, rowCount - row)))
        grid.push(cells);
    const address = range.address.slice(range.address.lastIndexOf('!') + 1);
    return { sheet: range.worksheet.name, address, grid };
  });

async function readRows(
  context: Excel.RequestContext,
  range: Excel.Range,
  first: number,
  count: number,
): Promise<Cell[][]> {
  const rows = range.getRow(first).getResizedRange(count - 1, 0);
  rows.load('values,valueTypes');
  await context.sync();
  return plainCells(rows.values, rows.valueTypes);
}

async function chosen(context: Excel.RequestContext, sheetId: string | null): Promise<Excel.Range> {
  if (sheetId !== null) return context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);
  const selected = context.workbook.getSelectedRange();
  selected.load('cellCount');
  await context.sync();
  if (selected.cellCount > 1) return selected;
  return selected.worksheet.getUsedRangeOrNullObject(true);
}
