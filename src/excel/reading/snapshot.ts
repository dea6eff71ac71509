import { type WorkbookCells } from '../../model/audit/workbookCells';

/** What was read of all formulas, for as long as Excel reports no change. */
let kept: Promise<WorkbookCells | null> | null = null;
let watchers = 0;

/** Excel has reported a change, or everything is read again. */
export function forgetSnapshot(): void {
  kept = null;
}

/** From now on changes are reported; until the function that this gives is called. */
export function keepSnapshots(): () => void {
  watchers++;
  return () => {
    watchers--;
    forgetSnapshot();
  };
}

/**
 * What was read before where nothing has changed since, else what is read now: screens, Explain, review and certificate
 * share one reading.
 *
 * @param read null where it was stopped
 */
export async function snapshotOf(read: () => Promise<WorkbookCells | null>): Promise<WorkbookCells | null> {
  const before = await kept?.catch(() => null);
  if (before) return before;
  const reading = read();
  if (watchers > 0) kept = reading;
  const cells = await reading.catch((failure: unknown) => {
    if (kept === reading) forgetSnapshot();
    throw failure;
  });
  if (!cells && kept === reading) forgetSnapshot();
  return cells;
}
