import { type ICellData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Corners } from '../excel/values/address';
import { hasContent } from '../excel/values/cellValue';
import { type Session } from '../session';

export type Cells = Record<number, Record<number, ICellData>>;

/**
 * What new rows of a table get from a row beside them: the formula of a calculated column, the look and the named
 * style. What already is in the new rows stays.
 */
export function newRowCells(session: Session, sheet: FWorksheet, added: Corners, likeRow: number): Cells {
  const matrix = sheet.getSheet().getCellMatrix();
  const lexer = session.injector.get(LexerTreeBuilder);
  const cells: Cells = {};
  for (let row = added.startRow; row <= added.endRow; row++)
    for (let column = added.startColumn; column <= added.endColumn; column++) {
      const like = matrix.getValue(likeRow, column);
      const own = matrix.getValue(row, column);
      if (!like) continue;
      const formula = formulaOf(sheet, likeRow, column);
      const change: ICellData = {
        ...(formula && !hasContent(own) && { f: lexer.moveFormulaRefOffset(formula, 0, row - likeRow) }),
        ...(like.s && !own?.s && { s: like.s }),
        ...(like.custom && !own?.custom && { custom: like.custom }),
      };
      if (Object.keys(change).length) (cells[row] ??= {})[column] = change;
    }
  return cells;
}

/** A column is calculated when a cell of it holds a formula of its own, not what another spills into it. */
const formulaOf = (sheet: FWorksheet, row: number, column: number) =>
  sheet.getRange(row, column, 1, 1).getFormula();
