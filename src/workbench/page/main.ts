/** The workbench: a spreadsheet that stands in for Excel, the ribbon of the add-in's manifest, and its pane. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { type FrameHost, type OfficeTheme } from '../stand-in/frame/frameHost';
import { readMonthFirst } from '../stand-in/engine/numfmt';
import { registerFunctions } from '../stand-in/functions';
import { type FunctionsJson, type Implementations } from '../stand-in/functions/metadata';
import { harshSwitches } from '../stand-in/harsh/switches';
import { createHost } from '../stand-in/host';
import { Session } from '../stand-in/session';
import { followPicker, keptAppearance, OFFICE_THEMES, type Appearance } from './appearance';
import { followCalculation } from './calculationKeys';
import { showCharts } from './charts/showCharts';
import { openGrid } from './grid';
import { readManifest } from './ribbon/manifest';
import { showRibbon } from './ribbon/ribbon';
import { paintLast } from './paintLast';
import { makeSplitter } from './splitter';
import { offerTableNames } from './tableNames';
import { openTaskPane } from './taskPane';
import './workbench.css';

const ADD_IN = '/pane/';

/** What the pane's frame finds on this window, and what tests look at. */
declare global {
  interface Window {
    poolbookHost?: FrameHost;
    poolbookTheme?: OfficeTheme;
    poolbookUndoGroups?: boolean;
    workbench?: { readonly api: ReturnType<typeof openGrid>['api']; readonly session: Session };
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

  const wear = (appearance: Appearance) => {
    document.documentElement.dataset.appearance = appearance;
    window.poolbookTheme = OFFICE_THEMES[appearance];
  };
  wear(keptAppearance());
  const asked = new URLSearchParams(location.search);
  const harsh = harshSwitches(asked.get('harsh'));
  window.poolbookUndoGroups = harsh.undoGroupsRefuse;
  readMonthFirst(harsh.americanDates || monthLeads(navigator.language));
  const example = encodeURIComponent(asked.get('example') ?? 'coventry');
  const pane = openTaskPane(
    byId('pane'),
    `${ADD_IN}taskpane.html${asked.has('empty') ? '' : `?example=${example}`}`,
  );
  makeSplitter(byId('splitter'), byId('pane'));

  const { univer, api } = openGrid(byId('sheet'));
  api.toggleDarkMode(keptAppearance() !== 'light');
  const manifest = readManifest(await manifestXml, ADD_IN);
  byId('pane-name').textContent = manifest.name;
  // before this stage the grid takes edits but calculates nothing, not even later
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);

  const session = new Session(univer, api, harsh);
  const host = createHost(session);
  host.showPane = pane.show;
  paintLast(session, () => host.quiet());
  showCharts(session, byId('sheet'));
  followCalculation(session, byId('calculation') as HTMLSelectElement);
  offerTableNames(session, api);
  const implementations: Implementations = () =>
    (pane.frame.contentWindow as PaneWindow | null)?.CustomFunctions?._association.mappings;
  registerFunctions(session, manifest.namespace, await functionsJson, implementations);
  pane.frame.addEventListener('load', () => session.recalculateAll()); // cells that came before their functions

  showRibbon(byId('ribbon'), manifest.tab, (button) => {
    if (button.action.kind === 'ShowTaskpane') pane.show(true);
    else void host.press(button.action.functionName, button.id);
  });
  followPicker(byId('appearance'), (appearance) => {
    wear(appearance);
    api.toggleDarkMode(appearance !== 'light');
    pane.reload();
  });

  window.workbench = { api, session };
  window.poolbookHost = host;
  window.dispatchEvent(new Event('poolbook-host'));
}

begin().catch((error: unknown) => {
  const trouble = byId('trouble');
  trouble.textContent = `The workbench cannot start: ${error instanceof Error ? error.message : String(error)}`;
  trouble.hidden = false;
  throw error;
});
