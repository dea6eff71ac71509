import { type SheetCells, type WorkbookCells } from '../workbookCells';
import { type Tick } from './auditRecord';
import { heldAt } from './tickCells';

/** What has become of a cell that was ticked. */
export type TickState =
  /** It holds and shows what it did. */
  | 'unchanged'
  /** It does so in another place. */
  | 'moved'
  /** It holds or shows something else: the tick says nothing of it any more. */
  | 'changed'
  /** Its sheet is gone. */
  | 'gone';

/** A tick and what has become of its cell. */
export interface CarriedTick {
  readonly tick: Tick;
  readonly state: TickState;
  /** Where the cell is now, from 0; as it was where it is not known. */
  readonly row: number;
  readonly column: number;
  /** What the sheet is called now. */
  readonly sheet: string;
  /** What the cell shows now; '' where it is gone. */
  readonly shows: string;
}

/**
 * What has become of the cells that were ticked. A tick holds as long as its cell holds the same formula or entry and
 * shows the same figure; it goes with the cell when rows or columns are inserted or sorted.
 *
 * @example
 * carriedTicks([], { sheets: [], names: [] }) // => []
 */
export function carriedTicks(
  ticks: readonly Tick[],
  { sheets }: Pick<WorkbookCells, 'sheets'> & Partial<WorkbookCells>,
): CarriedTick[] {
  const ids = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const names = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const places = new Map<SheetCells, ReadonlyMap<string, Place | null>>();
  return ticks.map((tick): CarriedTick => {
    const sheet = ids.get(tick.sheetId) ?? names.get(tick.sheet.toLowerCase());
    const { row, column } = tick;
    if (!sheet) return { tick, state: 'gone', row, column, sheet: tick.sheet, shows: '' };
    const now = heldAt(sheet, row, column);
    const here = { tick, row, column, sheet: sheet.name, shows: now.shown };
    if (thing(now) === thing(tick)) return { ...here, state: 'unchanged' };
    const known = places.get(sheet) ?? placesOf(sheet);
    places.set(sheet, known);
    const elsewhere = known.get(thing(tick));
    return elsewhere
      ? { ...here, state: 'moved', ...elsewhere, shows: tick.shown }
      : { ...here, state: 'changed' };
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const thing = ({ content, shown, label }: Pick<Tick, 'content' | 'shown' | 'label'>): string =>
  JSON.stringify([content, shown, label]);

/** Where each thing is on a sheet; null where it is more than once, so that nobody can say which was ticked. */
function placesOf(sheet: SheetCells): ReadonlyMap<string, Place | null> {
  const found = new Map<string, Place | null>();
  sheet.values.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (cell === null || cell === '') return;
      const place = { row: sheet.row + r, column: sheet.column + c };
      const key = thing(heldAt(sheet, place.row, place.column));
      found.set(key, found.has(key) ? null : place);
    }),
  );
  return found;
}
