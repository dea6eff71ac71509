import { useCallback, useEffect, useRef, useState } from 'react';
import { type ReviewedBook } from '../../../model/audit/reviewedBook';
import { type BookCell } from '../../../model/trace/nodes/bookCell';
import { oneAtATime } from '../../atHand/oneAtATime';
import { useOpenWorkbook } from '../../atHand/openWorkbook';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { type PlanAtHand } from '../../atHand/usePlan';
import { type BookAtHand, type Explained } from './explainIn';

export interface Explaining {
  readonly explained: Explained | null;
  /** Explains the selected cell, and from then on every cell that is selected. */
  readonly begin: () => void;
  /** Where a cell of the book is. */
  readonly cellAt: (at: BookCell) => SheetCell;
}

interface ReadBook {
  readonly at: BookAtHand;
  /** The figures that were shown when the workbook was read: others say that it has changed. */
  readonly reading: Figures['reading'];
}

/**
 * Explains the selected cell once it is asked for, and then follows the selection. The workbook is read again when it
 * has changed.
 */
export function useExplained(figures: Figures, attempt: PlanAtHand['attempt']): Explaining {
  const workbook = useOpenWorkbook();
  const [explained, show] = useState<Explained | null>(null);
  const [following, follow] = useState(false);
  const read = useRef<ReadBook | null>(null);
  const { reading } = figures;

  const explain = useCallback(async () => {
    await attempt('Explaining the cell', async () => {
      const { arrowWords, explainIn, readBookAtHand } = await import('./explainIn');
      if (read.current?.reading !== reading) {
        const cells = await workbook.readFormulas(() => false);
        const at = await readBookAtHand(cells ?? { sheets: [], names: [] });
        read.current = at && { at, reading };
      }
      if (!read.current) return;
      const selected = await workbook.selectedCell();
      const found = explainIn(read.current.at, selected);
      show(found);
      const { book, cell } = found;
      if (!cell) return;
      const formula = cell.formula && cellOf(book, cell.formula.cell);
      const arrows = arrowWords(book, cell, await workbook.formulaArrows(formula, selected));
      show((now) => (now === found ? { ...found, arrows } : now));
    });
  }, [attempt, workbook, reading]);

  useEffect(() => {
    if (!following) return;
    const again = oneAtATime(explain);
    let over = false;
    let end: () => unknown = () => undefined;
    void again();
    void workbook
      .watchSelection(() => void again())
      .then((stop) => {
        if (over) stop();
        else end = stop;
      });
    return () => {
      over = true;
      end();
    };
  }, [following, explain, workbook]);

  return {
    explained,
    begin: () => (following ? void explain() : follow(true)),
    cellAt: (at) => cellOf(explained?.book, at),
  };
}

const cellOf = (book: ReviewedBook | undefined, { sheet, row, column }: BookCell): SheetCell => ({
  ...{ sheetId: book?.sheets[sheet]?.cells.id ?? '', row, column },
});
