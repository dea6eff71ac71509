import { addYear } from '../excel/years/addYear';
import { removeYear } from '../excel/years/removeYear';
import { appendRows } from '../excel/appendRows';
import { attachEvidence } from '../excel/attachEvidence';
import { changeAuditRecord, readAuditRecord } from '../excel/auditRecord';
import { buildWorkbook } from '../excel/buildWorkbook';
import { calculateNow } from '../excel/calculateNow';
import { changePlan } from '../excel/changePlan';
import { correctFormula } from '../excel/correctFormula';
import { formulaArrows } from '../excel/formulaArrows';
import { freeSuffix } from '../excel/freeSuffix';
import { insertFormula } from '../excel/insertFormula';
import { roomFor } from '../excel/roomFor';
import { keepMatch, readMatches } from '../excel/importMatches';
import { deleteVersion, listVersions, saveVersion, versionText } from '../excel/keptVersions';
import { readFormulas } from '../excel/readFormulas';
import { snapshotOf } from '../excel/snapshot';
import { replaceRows } from '../excel/replaceRows';
import { listSheets, readCells } from '../excel/sourceSheets';
import { takeInRows } from '../excel/takeInRows';
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
