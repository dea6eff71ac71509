import { supports } from './requirements';

export interface WorkbookWatcher {
  /** Something changed that a reading could show. Changes that come together are reported once. */
  readonly onChange?: () => void;
  /** Another cell is the selected one, also because another sheet is shown. */
  readonly onSelect?: () => void;
}

/** Excel reports one act in several events; what comes within this time is reported together. */
export const TOGETHER_MS = 40;

/** Watches cells, sheets, tables and the selection until the function that it returns is called. */
export async function watchWorkbook({ onChange, onSelect }: WorkbookWatcher): Promise<() => Promise<void>> {
  const changed = coalesced(() => onChange?.());
  const selected = coalesced(() => onSelect?.());
  const handlers = await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const tell = async () => changed.tell();
    const tellSelected = async () => selected.tell();
    const begun = [
      ...(onChange
        ? [
            worksheets.onChanged.add(tell),
            // a pick from a list may raise no onChanged, and functions answer late
            worksheets.onCalculated.add(tell),
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
  const stopLooking = onChange ? whenShownAgain(() => changed.tell()) : nothing;
  return async () => {
    stopLooking();
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

/** Calls back once, a moment after the first of several calls. */
function coalesced(callBack: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    tell() {
      timer ??= setTimeout(() => {
        timer = null;
        callBack();
      }, TOGETHER_MS);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
