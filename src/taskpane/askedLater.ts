import { addYear } from '../excel/years/addYear';
import { removeYear } from '../excel/years/removeYear';
import { appendRows } from '../excel/rows/appendRows';
import { attachEvidence } from '../excel/rows/attachEvidence';
import { changeAuditRecord, readAuditRecord } from '../excel/kept/auditRecord';
import { buildWorkbook } from '../excel/sheets/buildWorkbook';
import { calculateNow } from '../excel/exchange/calculateNow';
import { changePlan } from '../excel/rows/changePlan';
import { correctFormula } from '../excel/formulas/correctFormula';
import { formulaArrows } from '../excel/selection/formulaArrows';
import { freeSuffix } from '../excel/sheets/freeSuffix';
import { insertFormula } from '../excel/formulas/insertFormula';
import { roomFor } from '../excel/formulas/roomFor';
import { keepMatch, readMatches } from '../excel/kept/importMatches';
import { deleteVersion, listVersions, saveVersion, versionText } from '../excel/kept/keptVersions';
import { readFormulas } from '../excel/reading/readFormulas';
import { snapshotOf } from '../excel/reading/snapshot';
import { replaceRows } from '../excel/rows/replaceRows';
import { listSheets, readCells } from '../excel/reading/sourceSheets';
import { takeInRows } from '../excel/rows/takeInRows';
import { type OpenWorkbook } from './atHand/openWorkbook';

/** What a first look at a workbook does not need: it is loaded when the first of it is asked for. */
export const askedLater = {
  build: buildWorkbook,
  freeSuffix,
  appendRows,
  addYear,
  removeYear,
  takeInRows,
  changePlan,
  replaceRows,
  listSheets,
  readCells,
  readMatches,
  keepMatch,
  attachEvidence,
  calculateNow,
  readFormulas: (stop: () => boolean) => snapshotOf(() => readFormulas(stop)),
  readAuditRecord,
  changeAuditRecord,
  listVersions,
  saveVersion,
  versionText,
  deleteVersion,
  formulaArrows,
  correctFormula,
  roomFor,
  insertFormula,
} satisfies Partial<OpenWorkbook>;

export type AskedLater = Pick<OpenWorkbook, keyof typeof askedLater>;
