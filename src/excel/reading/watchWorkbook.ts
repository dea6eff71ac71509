import { bothChanges, type CellChange, type Changes, changesOf } from '../exchange/changes';
import { supports } from '../exchange/requirements';
import { forgetSnapshot, keepSnapshots } from './snapshot';

export interface WorkbookWatcher {
  /** Something changed that a reading could show, and what. Changes that come together are reported once. */
  readonly onChange?: (changes: Changes) => void;
  /** Another cell is the selected one, also because another sheet is shown. */
  readonly onSelect?: () => void;
}

/** Excel reports one act in several events; what comes within this time is reported together. */
export const TOGETHER_MS = 40;

/** What is calculated so soon after an edit is calculated because of it. */
const FOLLOWS_MS = 2000;
/** Then everything is read once more, in case a pick from a list that raised no event is what was calculated. */
export const QUIET_MS = 3000;

/** Watches cells, sheets, tables and the selection until the function that it returns is called. */
export async function watchWorkbook({ onChange, onSelect }: WorkbookWatcher): Promise<() => Promise<void>> {
  const changed = changesReported(onChange);
  const selected = coalesced(() => onSelect?.());
  const handlers = await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const tell = async () => changed.tell(null);
    const tellEdit = async ({ worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs) =>
      changed.tellEdit(
        changeType === 'RangeEdited'
          ? changesOf(worksheetId, address)
          : [{ sheetId: worksheetId, area: null }],
      );
    const tellCalculated = async ({ worksheetId, address }: Excel.WorksheetCalculatedEventArgs) =>
      changed.tellCalculated(changesOf(worksheetId, address));
    const tellSelected = async () => selected.tell();
    const begun = [
      ...(onChange
        ? [
            worksheets.onChanged.add(tellEdit),
            // a pick from a list may raise no onChanged, and functions answer late
            worksheets.onCalculated.add(tellCalculated),
            worksheets.onAdded.add(tell),
            worksheets.onDeleted.add(tell),
            tables.onAdded.add(tell),
            tables.onDeleted.add(tell),
            ...(supports('sheetNames') ? [worksheets.onNameChanged.add(tell)] : []),
          ]
        : []),
      ...(onSelect
        ? [
            worksheets.onSelectionChanged.add(tellSelected),
            // each sheet keeps its own selection, so that showing another changes none
            worksheets.onActivated.add(tellSelected),
          ]
        : []),
    ];
    await context.sync();
    return begun;
  });
  const stopKeeping = onChange ? keepSnapshots() : nothing;
  const stopLooking = onChange ? whenShownAgain(() => changed.tell(null)) : nothing;
  return async () => {
    stopLooking();
    stopKeeping();
    changed.stop();
    selected.stop();
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

const nothing = () => undefined;

/** Calls back when the pane is shown or gone to: whatever Excel did not report is read then. */
function whenShownAgain(callBack: () => void): () => void {
  if (typeof window === 'undefined' || typeof document === 'undefined') return nothing;
  const shown = () => {
    if (document.visibilityState === 'visible') callBack();
  };
  window.addEventListener('focus', callBack);
  document.addEventListener('visibilitychange', shown);
  return () => {
    window.removeEventListener('focus', callBack);
    document.removeEventListener('visibilitychange', shown);
  };
}

/** Gathers what has changed until it is reported. */
function changesReported(report: WorkbookWatcher['onChange']) {
  let changes: Changes = [];
  let edited = -Infinity;
  const soon = coalesced(() => {
    const all = changes;
    changes = [];
    report?.(all);
  });
  const tell = (more: Changes) => {
    forgetSnapshot();
    changes = bothChanges(changes, more);
    soon.tell();
  };
  const onceQuiet = coalesced(() => tell(null), QUIET_MS);
  return {
    tell,
    tellEdit(cells: readonly CellChange[]) {
      edited = performance.now();
      tell(cells);
    },
    tellCalculated(cells: readonly CellChange[]) {
      const follows = performance.now() - edited < FOLLOWS_MS;
      tell(follows ? cells : null);
      if (follows) onceQuiet.tell();
    },
    stop() {
      soon.stop();
      onceQuiet.stop();
    },
  };
}

/** Calls back once, some time after the first of several calls. */
function coalesced(callBack: () => void, milliseconds = TOGETHER_MS) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    tell() {
      timer ??= setTimeout(() => {
        timer = null;
        callBack();
      }, milliseconds);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
