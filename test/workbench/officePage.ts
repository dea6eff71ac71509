import path from 'node:path';
import type jsdom from 'jsdom';
import { createExternal } from '../../src/workbench/stand-in/frame/external';
import { UndoGroups } from '../../src/workbench/stand-in/frame/undoGroups';
import { type FrameHost, type OfficeTheme } from '../../src/workbench/stand-in/frame/frameHost';

/** jsdom, loaded once for all files of tests: `test/world/nodeWorld.cjs`. */
declare const jsdomOnce: () => typeof jsdom;

const DIST = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const NAMES = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

export interface OfficePage {
  readonly window: any;
  close(): void;
}

/** A page without a screen in which Microsoft's own, unmodified office.js runs; its names become globals. */
export async function openOfficePage(
  host: FrameHost,
  theme?: OfficeTheme,
  withUndoGroups = false,
): Promise<OfficePage> {
  const { JSDOM, VirtualConsole } = jsdomOnce();
  const undoGroups = withUndoGroups ? new UndoGroups() : null;
  const value = createExternal(Promise.resolve(host), () => theme, undoGroups);
  const page = new JSDOM(`<script src="file://${DIST}/office.js"></script>`, {
    url: 'http://127.0.0.1/',
    runScripts: 'dangerously',
    resources: 'usable',
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => Object.defineProperty(window, 'external', { value, configurable: true }),
  });
  const window = page.window as any;
  await new Promise((loaded) => window.addEventListener('load', loaded));
  await window.Office.onReady();
  undoGroups?.watch(window);
  for (const name of NAMES) (globalThis as any)[name] = window[name];
  const close = () => {
    for (const name of NAMES) delete (globalThis as any)[name];
    page.window.close();
  };
  return { window, close };
}
