import { useCallback, useEffect, useMemo, useState } from 'react';
import { type RoomFor } from '../../excel/formulas/roomFor';
import { inSlices } from '../../model/audit/inSlices';
import { readBook, type ReviewedBook } from '../../model/audit/reviewedBook';
import { type Grid } from '../../model/table/grid';
import { triedFormula } from '../../model/builder/triedFormula';
import { type Figures, type SheetCell } from '../atHand/figures';
import { useOpenWorkbook } from '../atHand/openWorkbook';

/** What a formula would give where it is to be, before it is there. */
export interface Insertion {
  /** The cell in which it is to be; null until that is known. */
  readonly cell: SheetCell | null;
  /** The result; null where there is none, or it is not calculated yet. */
  readonly grid: Grid | null;
  /** Why there is none. */
  readonly wrong: string | null;
  /** What there is where it is to be; null until that was looked at. */
  readonly room: RoomFor | null;
  /** Takes the cell that is selected now instead. */
  readonly moveHere: () => Promise<void>;
}

interface Tried {
  readonly of: string;
  readonly grid: Grid | null;
  readonly wrong: string | null;
  readonly room: RoomFor | null;
}

/**
 * Calculates a formula by the functions that Excel calls, with what the workbook shows, and looks whether its result
 * has room at the cell that was selected when this began.
 *
 * @param formula null while something of it is missing
 */
export function useInsertion({ plan }: Figures, formula: string | null): Insertion {
  const workbook = useOpenWorkbook();
  const [book, setBook] = useState<ReviewedBook | null>(null);
  const [cell, setCell] = useState<SheetCell | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const [amiss, setAmiss] = useState<string | null>(null);
  const moveHere = useCallback(async () => setCell(await workbook.selectedCell()), [workbook]);

  useEffect(() => {
    let wanted = true;
    const fail = (failure: unknown) => wanted && setAmiss(workbook.explain(failure));
    void workbook.selectedCell().then((at) => wanted && setCell((before) => before ?? at), fail);
    void workbook
      .readFormulas(() => !wanted)
      .then(async (cells) => cells && inSlices(readBook(cells)))
      .then((read) => wanted && read && setBook(read), fail);
    return () => {
      wanted = false;
    };
    // the plan is another one after each change of a table, and only then is the workbook read again
  }, [workbook, plan]);

  useEffect(() => {
    if (!book || !cell || formula === null) return undefined;
    let wanted = true;
    const sheet = book.sheets.findIndex(({ cells }) => cells.id === cell.sheetId);
    const at = { sheet, row: cell.row, column: cell.column };
    const found = triedFormula(book, at, formula, workbook.callFunction);
    const grid = 'grid' in found ? found.grid : null;
    const wrong = 'wrong' in found ? found.wrong : null;
    setTried((before) => ({ of: formula, grid, wrong, room: before?.room ?? null }));
    workbook.roomFor(cell, grid?.length ?? 1, grid?.[0]?.length ?? 1).then(
      (room) => wanted && setTried({ of: formula, grid, wrong, room }),
      (failure: unknown) => wanted && setAmiss(workbook.explain(failure)),
    );
    return () => {
      wanted = false;
    };
  }, [book, cell, formula, workbook]);

  return useMemo(() => {
    const { grid = null, wrong = null, room = null } = tried?.of === formula ? tried : {};
    return { cell, grid, wrong: wrong ?? amiss, room, moveHere };
  }, [cell, tried, formula, amiss, moveHere]);
}
