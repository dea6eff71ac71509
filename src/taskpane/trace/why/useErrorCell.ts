import { useEffect, useRef, useState } from 'react';
import { oneAtATime } from '../../atHand/oneAtATime';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { useOpenWorkbook } from '../../atHand/openWorkbook';
import { type ErrorExplained } from './explainError';

interface Seen extends SheetCell {
  readonly formula: string;
}

const OURS = /POOL[._]/i;
const isSame = (a: SheetCell | null, b: SheetCell): boolean =>
  a?.sheetId === b.sheetId && a.row === b.row && a.column === b.column;

/**
 * The error of the selected cell, explained, or of the cell that was left a moment ago with a formula of ours just
 * entered: Enter moves the selection on. Null where there is none.
 *
 * @param figures of the last reading: others say that the workbook has changed
 */
export function useErrorCell(figures: Figures | null): ErrorExplained | null {
  const workbook = useOpenWorkbook();
  const [explained, show] = useState<ErrorExplained | null>(null);
  const now = useRef<Seen | null>(null);
  const left = useRef<Seen | null>(null);
  const again = useRef<() => unknown>(() => undefined);

  useEffect(() => {
    let over = false;
    const look = oneAtATime(async () => {
      try {
        const at = await workbook.selectedCell();
        const before = isSame(now.current, at) ? left.current : now.current;
        const [here, there] = await workbook.glanceAt(before ? [at, before] : [at]);
        const entered = before && there && there.formula !== before.formula && !here?.error;
        const [cell, glance] = entered ? [before, there] : [at, here];
        if (!isSame(now.current, at)) {
          left.current = before;
          now.current = { ...at, formula: here?.formula ?? '' };
        }
        const error = glance && OURS.test(glance.formula) ? glance.error : null;
        const { explainError } = error === null ? { explainError: null } : await import('./explainError');
        const found = explainError && error !== null ? await explainError(workbook, cell, error) : null;
        if (!over) show(found);
      } catch {
        // a cell is being edited, or Excel is busy: the next change or selection asks again
      }
    });
    again.current = look;
    let end: () => unknown = () => undefined;
    void look();
    workbook
      .watchSelection(() => void look())
      .then(
        (stop) => (over ? stop() : (end = stop)),
        () => undefined, // the workbook's own watch says why it cannot be watched
      );
    return () => {
      over = true;
      end();
    };
  }, [workbook]);

  useEffect(() => void again.current(), [figures]);

  return explained;
}
