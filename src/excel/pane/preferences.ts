import { Storage } from '@microsoft/office-js-helpers';

const CONTAINER = 'Poolbook';

/** Opens the pane's corner of the browser's storage; null where the browser blocks it or there is none. */
function openStorage(): Storage<unknown> | null {
  try {
    // a page may hold several add-ins' panes; Excel on the web keeps their storage apart by this key
    const partition =
      typeof Office === 'undefined' ? '' : ((Office.context as Partial<Office.Context>).partitionKey ?? '');
    return new Storage<unknown>(`${partition}${CONTAINER}`);
  } catch {
    return null;
  }
}

/** What was chosen since the pane opened, for browsers that keep nothing. */
const chosen = new Map<string, unknown>();

/** What the pane remembered under a key, such as the screen that was shown last; null where there is nothing. */
export function recall(key: string): unknown {
  if (chosen.has(key)) return chosen.get(key);
  try {
    return openStorage()?.get(key) ?? null;
  } catch {
    return null;
  }
}

/** Remembers a choice from one opening of the pane to the next, or until it closes where storage is blocked. */
export function remember(key: string, choice: unknown): void {
  chosen.set(key, choice);
  try {
    openStorage()?.set(key, choice);
  } catch {
    // full or blocked: the choice lasts until the pane closes
  }
}
