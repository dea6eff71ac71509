/**
 * Runs inside the pane's frame, BEFORE office.js, and puts the stand-in for Excel in its place.
 *
 * The page with the grid sets two things on its own window:
 * - `poolbookHost`, from createHost(session), once the grid is open, and then dispatches the event `poolbook-host`;
 * - `poolbookTheme` (optional, may be changed at any time): Office's four theme colours, `#rrggbb`; light without it.
 *   office.js asks for it again at most every five seconds, so reload the frame after changing it.
 */
import { createExternal } from './frame/external';
import { type FrameHost, type OfficeTheme } from './frame/frameHost';
import { type OfficeWindow, UndoGroups } from './frame/undoGroups';

interface GridPage extends EventTarget {
  readonly poolbookHost?: FrameHost;
  readonly poolbookTheme?: OfficeTheme;
  /** ExcelApi 1.20, with undo groups, is there. */
  readonly poolbookUndoGroups?: boolean;
}
const page = window.parent as unknown as GridPage;

const host = new Promise<FrameHost>((resolve) => {
  const take = () => {
    if (page.poolbookHost) resolve(page.poolbookHost);
  };
  take();
  page.addEventListener('poolbook-host', take, { once: true });
});

const undoGroups = page.poolbookUndoGroups ? new UndoGroups() : null;
undoGroups?.watch(window as OfficeWindow);

Object.defineProperty(window, 'external', {
  value: createExternal(host, () => page.poolbookTheme, undoGroups),
  configurable: true,
});
page.dispatchEvent(new Event('poolbook-pane')); // the page hears the keys of this window from now on
