import { type Cell } from '../../model/table/grid';
import { areaAddress, columnLetters } from '../../workbook/layout/address';
import { type SelectedCell } from '../selection/selectedCell';

/** What there is where a formula is to be written, and whether its result has room. */
export interface RoomFor {
  /** The cell with its sheet, such as `Cuts!E4`. */
  readonly where: string;
  /** What the cell holds now; '' where it is blank. */
  readonly holds: Cell;
  /** Why the formula cannot be there, and what to do; null where it can. */
  readonly why: string | null;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Looks at the cells that a formula and its result would fill, and changes nothing. */
export function roomFor(cell: SelectedCell, rows: number, columns: number): Promise<RoomFor> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { row, column } = cell;
    const sheet = context.workbook.worksheets.getItem(cell.sheetId);
    sheet.load('name,protection/protected');
    const fits = row + rows <= MOST_ROWS && column + columns <= MOST_COLUMNS;
    const range = sheet.getRangeByIndexes(row, column, fits ? rows : 1, fits ? columns : 1);
    range.load('formulas,valueTypes');
    const spill = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
    spill.load('rowCount,columnCount');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('address');
    sheet.tables.load('items/name');
    await context.sync();
    const tables = sheet.tables.items.map((table) => {
      const within = table.getRange().getIntersectionOrNullObject(range);
      within.load('address');
      return { name: table.name, within };
    });
    await context.sync();

    const formulas = range.formulas as readonly (readonly Cell[])[];
    const where = `${sheet.name}!${columnLetters(column)}${row + 1}`;
    const area = areaAddress({ row, column, rows, columns });
    const isGrid = rows * columns > 1;
    const own = spill.isNullObject ? { rowCount: 1, columnCount: 1 } : spill;
    const taken = firstTaken(range.valueTypes, own);
    const table = tables.find(({ within }) => !within.isNullObject);
    return {
      where,
      holds: formulas[0]?.[0] ?? '',
      why: sheet.protection.protected
        ? `The sheet ${sheet.name} is protected. Take the protection off (Review, Unprotect), then try again.`
        : !fits
          ? `The result has ${rows} rows and ${columns} columns, which reach beyond the sheet from ${where}. Choose a cell further up or to the left.`
          : isGrid && table
            ? `The result fills ${area}, where the table ${table.name} is: a table holds no result of several cells. Choose a cell outside it.`
            : isGrid && !merged.isNullObject
              ? `The result fills ${area}, where cells are merged. Unmerge them, or choose another cell.`
              : taken
                ? `The result fills ${area}, and ${columnLetters(column + taken.column)}${row + taken.row + 1} is not empty. Clear it, or choose a cell with room.`
                : null,
    };
  });
}

/** The first cell that holds something and is not filled by what the formula replaces. */
function firstTaken(
  types: readonly (readonly string[])[],
  own: { readonly rowCount: number; readonly columnCount: number },
): { readonly row: number; readonly column: number } | null {
  for (const [row, line] of types.entries())
    for (const [column, type] of line.entries())
      if (type !== 'Empty' && !(row < own.rowCount && column < own.columnCount)) return { row, column };
  return null;
}
