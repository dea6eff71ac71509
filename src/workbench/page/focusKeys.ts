/** Excel's key for going between the sheet and the pane. */
const OTHER_PART = 'F6';

/** The parts of the page between which the keyboard goes. */
export interface Parts {
  readonly pane: HTMLIFrameElement;
  /** Gives the keyboard to the cell that is selected. */
  readonly focusGrid: () => void;
}

/**
 * F6 gives the keyboard to the pane, where it was there before, and from there back to the grid.
 *
 * @param heard the window that hears the key: the page's or the pane's
 */
export function followFocusKey(heard: Window, { pane, focusGrid }: Parts): void {
  heard.addEventListener('keydown', (event) => {
    if (event.key !== OTHER_PART) return;
    event.preventDefault();
    if (heard === pane.contentWindow) focusGrid();
    else if (pane.offsetParent) pane.contentWindow?.focus();
  });
}

/** Gives the keyboard to a cell that the pane goes to: anyone who asked for the cell wants to type there. */
export function followSelection({ pane, focusGrid }: Parts): void {
  if (document.activeElement === pane) focusGrid();
}
