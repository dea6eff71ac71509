import { supports } from './requirements';

/** A selection: the sheet's id, which it keeps when it is renamed, and the address on it. */
export interface Selection {
  readonly sheetId: string;
  readonly address: string;
}

export interface WorkbookWatcher {
  /** Something changed that a reading could show. Changes that come together are told once. */
  readonly onChange?: () => void;
  /** Another cell was selected. Of selections that come together the last is told. */
  readonly onSelect?: (selection: Selection) => void;
}

/** Excel tells of one act in several events; what comes within this time is told together. */
const TOGETHER_MS = 40;

/** Watches cells, sheets, tables and the selection until the function that it returns is called. */
export async function watchWorkbook({ onChange, onSelect }: WorkbookWatcher): Promise<() => Promise<void>> {
  const changed = coalesced(() => onChange?.());
  const selected = coalesced((selection: Selection) => onSelect?.(selection));
  const handlers = await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const tell = async () => changed.tell(undefined);
    const begun = [
      ...(onChange
        ? [
            worksheets.onChanged.add(tell),
            worksheets.onAdded.add(tell),
            worksheets.onDeleted.add(tell),
            tables.onAdded.add(tell),
            tables.onDeleted.add(tell),
            ...(supports('sheetNames') ? [worksheets.onNameChanged.add(tell)] : []),
          ]
        : []),
      ...(onSelect
        ? [
            worksheets.onSelectionChanged.add(async ({ worksheetId, address }) =>
              selected.tell({ sheetId: worksheetId, address }),
            ),
          ]
        : []),
    ];
    await context.sync();
    return begun;
  });
  return async () => {
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

/** Calls back once, a moment after the first of several calls, with what the last one brought. */
function coalesced<T>(callBack: (last: T) => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last: T;
  return {
    tell(value: T) {
      last = value;
      timer ??= setTimeout(() => {
        timer = null;
        callBack(last);
      }, TOGETHER_MS);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
