/** The workbench: a spreadsheet that stands in for Excel, the ribbon of the add-in's manifest, and its pane. */
import { type FUniver } from '@univerjs/core/facade';
import { type FrameHost, type OfficeTheme } from '../stand-in/frame/frameHost';
import { readMonthFirst } from '../stand-in/engine/numfmt';
import { type FunctionsJson, type Implementations } from '../stand-in/functions/metadata';
import { harshSwitches } from '../stand-in/harsh/switches';
import { type Session } from '../stand-in/session';
import { followPicker, keptAppearance, OFFICE_THEMES, type Appearance } from './appearance';
import { followCalculation } from './calculationKeys';
import { browserShelf, followUser, followWindow, openFirst, showAddress } from './file/begin';
import { Desk } from './file/desk';
import { fileMenu } from './file/fileMenu';
import { menuButton } from './file/menu';
import { Notice } from './file/notice';
import { showTitle } from './file/titleBar';
import { readManifest } from './ribbon/manifest';
import { showRibbon } from './ribbon/ribbon';
import { makeSplitter } from './splitter';
import { followFocusKey, followSelection, type Parts } from './focusKeys';
import { openTaskPane } from './taskPane';
import { type Surroundings } from './workplace';
import './workbench.css';

const ADD_IN = '/pane/';

/** What the pane's frame finds on this window, and what tests look at. */
declare global {
  interface Window {
    poolbookHost?: FrameHost;
    poolbookTheme?: OfficeTheme;
    poolbookUndoGroups?: boolean;
    workbench?: { readonly api: FUniver; readonly session: Session };
  }
}
type PaneWindow = Window & { CustomFunctions?: { _association: { mappings: ReturnType<Implementations> } } };

/** Whether people write the month before the day where the user's language is spoken. */
const monthLeads = (language: string): boolean => {
  const order = new Intl.DateTimeFormat(language).formatToParts().map(({ type }) => type);
  return order.indexOf('month') < order.indexOf('day');
};
const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
};
const fetched = async (name: string): Promise<Response> => {
  const response = await fetch(ADD_IN + name);
  if (!response.ok) throw new Error(`${name} is not among the add-in's files: build it again.`);
  return response;
};

async function begin(): Promise<void> {
  const manifestXml = fetched('manifest.xml').then((response) => response.text());
  const functionsJson = fetched('functions.json').then(
    (response) => response.json() as Promise<FunctionsJson>,
  );
  const opening = browserShelf();

  let appearance = keptAppearance();
  const wear = (worn: Appearance) => {
    appearance = worn;
    document.documentElement.dataset.appearance = worn;
    window.poolbookTheme = OFFICE_THEMES[worn];
  };
  wear(appearance);
  const asked = new URLSearchParams(location.search);
  const harsh = harshSwitches(asked.get('harsh'));
  window.poolbookUndoGroups = harsh.undoGroupsRefuse;
  readMonthFirst(harsh.americanDates || monthLeads(navigator.language));
  const pane = openTaskPane(byId('pane'), `${ADD_IN}taskpane.html`);
  makeSplitter(byId('splitter'), byId('pane'));

  const manifest = readManifest(await manifestXml, ADD_IN);
  byId('pane-name').textContent = manifest.name;
  byId('tab').textContent = manifest.tab.label;
  const around: Surroundings = {
    ...{ place: byId('sheet'), harsh, namespace: manifest.namespace, functions: await functionsJson },
    implementations: () =>
      (pane.frame.contentWindow as PaneWindow | null)?.CustomFunctions?._association.mappings,
    isDark: () => appearance !== 'light',
    showPane: pane.show,
  };
  const shelf = await opening;
  const desk: Desk = new Desk({
    ...{ around, pane, shelf, notice: new Notice(byId('notice')) },
    news: (plan) => {
      showTitle(byId('title'), plan);
      showAddress(plan);
    },
    opened: ({ workplace: { api, session, host } }) => {
      session.onShown = () => followSelection(parts);
      window.workbench = { api, session };
      window.poolbookHost = host;
      window.dispatchEvent(new Event('poolbook-host'));
    },
  });
  const parts: Parts = { pane: pane.frame, focusGrid: () => desk.plan?.workplace.focusGrid() };
  followWindow(desk, window);
  followFocusKey(window, parts);
  window.addEventListener('poolbook-pane', () => {
    if (!pane.frame.contentWindow) return;
    followWindow(desk, pane.frame.contentWindow);
    followFocusKey(pane.frame.contentWindow, parts);
  });
  pane.frame.addEventListener('load', () => {
    if (pane.frame.contentWindow?.location.href === 'about:blank') return;
    desk.plan?.workplace.session.recalculateAll(); // cells that came before their functions
  });
  await openFirst(desk, shelf, asked);

  const file = byId('file');
  if (file instanceof HTMLButtonElement) menuButton(file, byId('file-menu'), fileMenu(desk));
  showRibbon(byId('ribbon'), manifest.tab, (button) => {
    if (button.action.kind === 'ShowTaskpane') pane.show(true);
    else void desk.plan?.workplace.host.press(button.action.functionName, button.id);
  });
  followPicker(byId('appearance'), (picked) => {
    wear(picked);
    desk.plan?.workplace.api.toggleDarkMode(picked !== 'light');
    pane.reload();
  });
  followCalculation(() => desk.plan?.workplace.session, byId('calculation') as HTMLSelectElement);
  followUser(desk);
}

begin().catch((error: unknown) => {
  const trouble = byId('trouble');
  trouble.textContent = `The workbench cannot start: ${error instanceof Error ? error.message : String(error)}`;
  trouble.hidden = false;
  throw error;
});
