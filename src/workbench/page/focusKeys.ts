/** Excel's key for going between the sheet and the pane. */
const OTHER_PART = 'F6';

/** The parts of the page between which the keyboard goes. */
export interface Parts {
  readonly pane: HTMLIFrameElement;
  /** Gives the keyboard to the cell that is selected. */
  readonly focusGrid: () => void;
  /** What had the keyboard in the pane last. */
  last?: EventTarget | null;
}

/**
 * F6 gives the keyboard to the pane, where it was there before, and from there back to the grid.
 *
 * @param heard the window that hears the key: the page's or the pane's
 */
export function followFocusKey(heard: Window, parts: Parts): void {
  const { pane, focusGrid } = parts;
  heard.addEventListener('keydown', (event) => {
    if (event.key !== OTHER_PART) return;
    event.preventDefault();
    if (heard === pane.contentWindow) focusGrid();
    else if (pane.offsetParent) focusPane(parts);
  });
  if (heard !== pane.contentWindow) return;
  // a browser forgets which part of a frame had the keyboard as soon as another document has it
  heard.addEventListener('focusin', ({ target }) => (parts.last = target));
}

function focusPane({ pane, last }: Parts): void {
  pane.contentWindow?.focus();
  const document = pane.contentDocument;
  // another document's elements are none of this one's
  if (last && document?.contains(last as Node)) (last as HTMLElement).focus();
}

/** Gives the keyboard to a cell that the pane goes to: anyone who asked for the cell wants to type there. */
export function followSelection({ pane, focusGrid }: Parts): void {
  if (document.activeElement === pane) focusGrid();
}
