import { changeAuditRecord, readAuditRecord } from '../excel/auditRecord';
import { selectedArea } from '../excel/selectedArea';
import { appendRows } from '../excel/appendRows';
import { attachEvidence } from '../excel/attachEvidence';
import { buildWorkbook } from '../excel/buildWorkbook';
import { keepAccepted, readAccepted } from '../excel/exceptions';
import { calculateNow } from '../excel/calculateNow';
import { callFunction } from '../excel/callFunction';
import { correctFormula } from '../excel/correctFormula';
import { sentenceOf } from '../excel/failures';
import { formulaArrows } from '../excel/formulaArrows';
import { freeSuffix } from '../excel/freeSuffix';
import { glanceAt } from '../excel/glanceAt';
import { keepMatch, readMatches } from '../excel/importMatches';
import { deleteVersion, listVersions, saveVersion, versionText } from '../excel/keptVersions';
import { officeAppearance, onAppearanceChanged } from '../excel/officeTheme';
import { onPaneAsked } from '../excel/paneRequests';
import { recall, remember } from '../excel/preferences';
import { readFormulas } from '../excel/readFormulas';
import { readWorkbook } from '../excel/readTables';
import { reenterFunctions } from '../excel/reenterFunctions';
import { replaceRows } from '../excel/replaceRows';
import { selectCell } from '../excel/selectCell';
import { selectedCell } from '../excel/selectedCell';
import { listSheets, readCells } from '../excel/sourceSheets';
import { takeInRows } from '../excel/takeInRows';
import { watchWorkbook } from '../excel/watchWorkbook';
import { type OpenWorkbook } from './atHand/openWorkbook';

/** The workbook that is open in Excel. */
export const excelWorkbook: OpenWorkbook = {
  read: readWorkbook,
  watch: (onChange) => watchWorkbook({ onChange }),
  build: buildWorkbook,
  freeSuffix,
  appendRows,
  takeInRows,
  replaceRows,
  listSheets,
  readCells,
  readMatches,
  keepMatch,
  attachEvidence,
  reenterFunctions,
  calculateNow,
  readFormulas,
  readAccepted,
  keepAccepted,
  readAuditRecord,
  changeAuditRecord,
  listVersions,
  saveVersion,
  versionText,
  deleteVersion,
  formulaArrows,
  glanceAt,
  callFunction,
  correctFormula,
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
