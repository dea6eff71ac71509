import { CommandType, type ICellData, type ICommand, type Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { CLEARED } from '../excel/values/cellValue';
import { type Corners } from '../excel/values/address';
import { type Session } from '../session';
import { type Cells } from './newRows';
import { compareKeys, sortKey } from './sortOrder';

/** The command that the menu of a table's heading runs; the grid's free edition leaves it to a package that is not in it. */
export const SORT_RANGE = 'sheet.command.sort-range';

interface SortRange {
  readonly subUnitId: string;
  readonly range: Corners;
  readonly orderRules: readonly { readonly colIndex: number; readonly type: 'asc' | 'desc' }[];
  readonly hasTitle?: boolean;
}

/** Lets tables be sorted from the menu of their headings, as one step to undo. */
export function enableSorting(session: Session): void {
  const command: ICommand<SortRange> = {
    id: SORT_RANGE,
    type: CommandType.COMMAND,
    handler: (_accessor, params) => params !== undefined && sortRows(session, params),
  };
  session.commands.registerCommand(command);
}

/**
 * Puts rows in order as Excel does: rows that are equal stay in their order, hidden rows stay where they are, blanks
 * come last, and a formula goes with its row, its references to its own row included.
 */
function sortRows(session: Session, { subUnitId, range, orderRules, hasTitle = false }: SortRange): boolean {
  const sheet = session.sheet(subUnitId);
  if (!sheet) return false;
  const rows: number[] = [];
  for (let row = range.startRow + Number(hasTitle); row <= range.endRow; row++)
    if (isShown(sheet, row)) rows.push(row);
  const matrix = sheet.getSheet().getCellMatrix();
  const keyed = rows.map((row) => ({
    row,
    keys: orderRules.map(({ colIndex }) => sortKey(matrix.getValue(row, colIndex))),
  }));
  keyed.sort((a, b) => {
    for (const [at, { type }] of orderRules.entries()) {
      const order = compareKeys(a.keys[at] ?? null, b.keys[at] ?? null, type === 'asc');
      if (order !== 0) return order;
    }
    return 0;
  });
  const cells: Cells = {};
  for (const [at, { row: from }] of keyed.entries()) {
    const to = rows[at] ?? from;
    if (from !== to) cells[to] = movedRow(session, sheet, range, from, to);
  }
  if (Object.keys(cells).length === 0) return true;
  return session.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: session.workbook.getId(),
    subUnitId,
    range,
    value: cells,
  });
}

const isShown = (sheet: FWorksheet, row: number): boolean =>
  !sheet.getSheet().getRowFiltered(row) && sheet.getSheet().getRowRawVisible(row) !== false;

/** What the cells of one row are on another. */
function movedRow(
  session: Session,
  sheet: FWorksheet,
  range: Corners,
  from: number,
  to: number,
): Cells[number] {
  const matrix = sheet.getSheet().getCellMatrix();
  const lexer = session.injector.get(LexerTreeBuilder);
  const line: Cells[number] = {};
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const cell: Nullable<ICellData> = matrix.getValue(from, column);
    const formula = sheet.getRange(from, column, 1, 1).getFormula();
    line[column] = {
      ...CLEARED,
      s: null,
      custom: null,
      ...cell,
      ...(formula && { f: lexer.moveFormulaRefOffset(formula, 0, to - from), v: null, si: null }),
    };
  }
  return line;
}
