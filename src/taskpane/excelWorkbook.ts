import { selectedArea } from '../excel/selection/selectedArea';
import { keepAccepted, keepAcceptedChecks, readAccepted, readAcceptedChecks } from '../excel/kept/exceptions';
import { callFunction } from '../excel/selection/callFunction';
import { sentenceOf } from '../excel/exchange/failures';
import { glanceAt } from '../excel/selection/glanceAt';
import { officeAppearance, onAppearanceChanged } from '../excel/pane/officeTheme';
import { onPaneAsked } from '../excel/pane/paneRequests';
import { recall, remember } from '../excel/pane/preferences';
import { readWorkbook } from '../excel/reading/readTables';
import { reenterFunctions } from '../excel/formulas/reenterFunctions';
import { selectCell } from '../excel/selection/selectCell';
import { selectedCell } from '../excel/selection/selectedCell';
import { watchWorkbook } from '../excel/reading/watchWorkbook';
import { type AskedLater } from './askedLater';
import { type OpenWorkbook } from './atHand/openWorkbook';

type Verb = (...given: never[]) => Promise<unknown>;

/** A verb that is loaded when it is asked for. Where that fails nothing was done, and it can be asked for again. */
function later<K extends keyof AskedLater>(verb: K): AskedLater[K] {
  const run = async (...given: never[]) => {
    const { askedLater } = await import('./askedLater').catch((failure: unknown) => {
      const why = 'A part of Poolbook did not load. Check the connection, then try again.';
      throw new Error(why, { cause: failure });
    });
    return (askedLater[verb] as Verb)(...given);
  };
  return run as AskedLater[K];
}

/** The workbook that is open in Excel. */
export const excelWorkbook: OpenWorkbook = {
  read: readWorkbook,
  watch: (onChange) => watchWorkbook({ onChange }),
  build: later('build'),
  freeSuffix: later('freeSuffix'),
  appendRows: later('appendRows'),
  addYear: later('addYear'),
  removeYear: later('removeYear'),
  takeInRows: later('takeInRows'),
  replaceRows: later('replaceRows'),
  changePlan: later('changePlan'),
  listSheets: later('listSheets'),
  readCells: later('readCells'),
  readMatches: later('readMatches'),
  keepMatch: later('keepMatch'),
  attachEvidence: later('attachEvidence'),
  reenterFunctions,
  calculateNow: later('calculateNow'),
  readFormulas: later('readFormulas'),
  readAccepted,
  keepAccepted,
  readAcceptedChecks,
  keepAcceptedChecks,
  readAuditRecord: later('readAuditRecord'),
  changeAuditRecord: later('changeAuditRecord'),
  listVersions: later('listVersions'),
  saveVersion: later('saveVersion'),
  versionText: later('versionText'),
  deleteVersion: later('deleteVersion'),
  formulaArrows: later('formulaArrows'),
  glanceAt,
  callFunction,
  correctFormula: later('correctFormula'),
  roomFor: later('roomFor'),
  insertFormula: later('insertFormula'),
  selectedArea,
  selectedCell,
  watchSelection: (onSelect) => watchWorkbook({ onSelect }),
  selectCell,
  appearance: officeAppearance,
  onAppearanceChanged,
  onPaneAsked,
  recall,
  remember,
  explain: sentenceOf,
};
