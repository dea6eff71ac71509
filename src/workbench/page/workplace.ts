/** One open workbook: its grid, the stand-in for Excel over it, and what is painted beside its cells. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { type FUniver } from '@univerjs/core/facade';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { type Book } from '../../file/book/book';
import { takeInBook } from '../book/takeInBook';
import { registerFunctions } from '../stand-in/functions';
import { type FunctionsJson, type Implementations } from '../stand-in/functions/metadata';
import { type HarshSwitches } from '../stand-in/harsh/switches';
import { createHost, type ExcelHost } from '../stand-in/host';
import { Session } from '../stand-in/session';
import { showCharts } from './charts/showCharts';
import { element } from './element';
import { fitRows } from './fitRows';
import { openGrid } from './grid';
import { followMeasuring } from './followMeasuring';
import { paintLast } from './paintLast';
import { offerTableNames } from './tableNames';

/** What every workbook of the page is opened with. */
export interface Surroundings {
  /** The element that the grid fills. */
  readonly place: HTMLElement;
  readonly harsh: HarshSwitches;
  readonly namespace: string;
  readonly functions: FunctionsJson;
  readonly implementations: Implementations;
  readonly isDark: () => boolean;
  readonly showPane: (shown: boolean) => void;
}

export interface Workplace {
  readonly api: FUniver;
  readonly session: Session;
  readonly host: ExcelHost;
  /** What the grid cannot show of the workbook, in words. */
  readonly notShown: readonly string[];
  /** Gives the keyboard to the cell that is selected. */
  focusGrid(): void;
  /** Takes the grid away; nothing of it is asked any more. */
  close(): void;
}

/**
 * Opens a workbook over what is in the place, which is left as it is until the caller closes it: where a workbook
 * cannot be opened, nothing has changed.
 *
 * @param book null for a new workbook
 */
export async function openWorkplace(
  around: Surroundings,
  name: string,
  book: Book | null,
): Promise<Workplace> {
  const sheet = element('div', { class: 'grid' });
  around.place.append(sheet);
  const { univer, api } = openGrid(sheet, name);
  const ends: (() => void)[] = [() => sheet.remove(), () => univer.dispose()];
  const close = () => {
    for (const end of [...ends].reverse()) end();
  };
  try {
    api.toggleDarkMode(around.isDark());
    // before this stage the grid takes edits but calculates nothing, not even later
    await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    const session = new Session(univer, api, around.harsh);
    const host = createHost(session);
    host.showPane = around.showPane;
    paintLast(session, () => host.quiet());
    offerTableNames(session, api);
    ends.push(showCharts(session, sheet), () => validateNoMore(session), followMeasuring(session));
    registerFunctions(session, around.namespace, around.functions, around.implementations);
    const notShown = book ? await takeInBook(session, book) : [];
    if (book) fitRows(session);
    const focusGrid = () => session.injector.get(ILayoutService).focus();
    return { api, session, host, notShown, focusGrid, close };
  } catch (failure) {
    close();
    throw failure;
  }
}

/** What waits for the page to be idle would look for cells of a workbook that is closed. */
function validateNoMore(session: Session): void {
  session.injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
}

/** How long a workbook waits for the add-in's functions, in milliseconds. */
const LONGEST_MS = 3000;
const AGAIN_MS = 20;

/** Resolves when the pane has its functions, so that a workbook with results is not calculated without them. */
export async function functionsThere({ implementations }: Surroundings): Promise<void> {
  for (let waited = 0; waited < LONGEST_MS; waited += AGAIN_MS) {
    if (Object.keys(implementations() ?? {}).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
