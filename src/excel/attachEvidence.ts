import { type Cell, type Grid } from '../model/table/grid';
import { AS_TEXT } from '../workbook/layout/layout';
import { plainCells } from './cells';
import { oneUndoStep } from './oneUndoStep';
import { roomAtEnd } from './roomAtEnd';

/** A row of a table that is to name evidence, as it was read. */
export interface EvidencedRow {
  readonly sheetId: string;
  /** Where its first cell is on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
  /** Position of its Evidence cell in the row. */
  readonly evidence: number;
}

/** A new row of the evidence table; null for a column that is left as it is. */
export interface NewEvidenceRow {
  readonly tableId: string;
  readonly cells: readonly (string | null)[];
}

/** Evidence that cannot be attached, with a sentence for the user. */
export class NotAttached extends Error {}

/**
 * Writes what a row's Evidence cell is to say, and before it a new row at the end of the evidence table where one is
 * given: one step to undo, in an Excel that can. Nothing is written where the row does not read as it did.
 */
export async function attachEvidence(
  { sheetId, row, column, cells, evidence }: EvidencedRow,
  names: string,
  added: NewEvidenceRow | null,
): Promise<void> {
  await oneUndoStep(async (context) => {
    const { worksheets, tables } = context.workbook;
    const line = worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, cells.length);
    line.load('values,valueTypes,formulas');
    await context.sync();
    const now: Grid = plainCells(line.values, line.valueTypes);
    const formulas: readonly (readonly unknown[])[] = line.formulas;
    if (JSON.stringify(now[0]) !== JSON.stringify(cells))
      throw new NotAttached(
        'The row has changed since it was read. Nothing was written: look at it, then attach the evidence again.',
      );
    if (String(formulas[0]?.[evidence] ?? '').startsWith('='))
      throw new NotAttached(
        'The row’s Evidence cell holds a formula. Nothing was written: change the formula, or clear the cell, then try again.',
      );
    if (added) {
      const room = await roomAtEnd(context, tables.getItem(added.tableId), 1);
      writeWords(room, added.cells);
    }
    writeWords(
      line,
      cells.map((_, at) => (at === evidence ? names : null)),
    );
    await context.sync();
  });
}

/** Writes words as text, whatever they look like, and leaves the other cells of a row as they are. */
function writeWords(row: Excel.Range, cells: readonly (string | null)[]): void {
  cells.forEach((words, at) => {
    if (words === null) return;
    const cell = row.getCell(0, at);
    cell.numberFormat = [[AS_TEXT]];
    cell.values = [[words]];
  });
}
