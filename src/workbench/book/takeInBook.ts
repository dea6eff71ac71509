import { BooleanNumber, IUndoRedoService } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Book, type BookName, type BookSheet } from '../../file/book/book';
import { columnOf, rowOf } from '../../file/address/address';
import { corners } from '../stand-in/excel/values/address';
import { NamedItemCollection } from '../stand-in/excel/workbook/namedItemCollection';
import { NORMAL, ordinaryStyle } from '../stand-in/excel/look/namedStyles';
import { type Cells } from '../stand-in/painting';
import { insertSheet } from '../stand-in/insertSheet';
import { type Session } from '../stand-in/session';
import { cellsForGrid } from './gridCells';
import { takeInCharts } from './gridCharts';
import { dressForGrid, ORDINARY_WIDTH } from './gridDress';
import { gridLook } from './gridLook';
import { takeInPrint } from './gridPrint';
import { takeInRule } from './gridRules';
import { isSettingsPart, settingsOf } from './gridSettings';
import { takeInTable } from './gridTables';
import { takeInValidation } from './gridValidations';
import { notShown } from './notShown';
import { keepOpened } from './opened';

/**
 * Puts a workbook in the place of the empty one with which a session begins; nothing of it is a step to undo. The
 * formula engine remembers names and sheets beyond their end, so each workbook has a session of its own.
 *
 * @returns what the grid cannot show, in words; it stays in the file
 */
export async function takeInBook(session: Session, book: Book): Promise<readonly string[]> {
  const undo = session.injector.get(IUndoRedoService);
  const said = await session.asBatch(async () => {
    const { settings, sheetIds } = settingsOf(book);
    session.workbook.setCustomMetadata({ ...metadataOf(book), settings });
    const old = session.workbook.getSheets();
    for (const [at, sheet] of old.entries()) sheet.setName(`${at} ${crypto.randomUUID().slice(0, 8)}`);
    const pages = book.sheets.map((sheet) => ({
      sheet,
      page: addSheet(session, sheet, sheetIds[sheet.name]),
    }));
    const [first] = pages;
    if (first) session.workbook.setActiveSheet(first.page); // the grid still draws the sheet that goes
    for (const sheet of old) session.workbook.deleteSheet(sheet);
    return fill(session, book, pages);
  });
  const opens = book.sheets.find(({ name, state }) => name === book.opens && state === 'visible');
  const first = session.sheetNamed(
    (opens ?? book.sheets.find(({ state }) => state === 'visible'))?.name ?? '',
  );
  if (first) session.workbook.setActiveSheet(first);
  session.recalculateAll();
  await session.settled();
  undo.clearUndoRedo(session.workbook.getId());
  return said;
}

interface Page {
  readonly sheet: BookSheet;
  readonly page: FWorksheet;
}

async function fill(session: Session, book: Book, pages: readonly Page[]): Promise<readonly string[]> {
  const [sheets, tables] = [new Map(pages.map(({ sheet, page }) => [page.getSheetId(), sheet])), new Map()];
  const [rules, validations, names] = [new Map(), new Map(), new Set<string>()];
  const cells = pages.map(({ sheet }) => cellsForGrid(sheet, book.formats));
  for (const [at, { page }] of pages.entries()) write(session, page, cells[at]?.values ?? {});
  for (const { sheet, page } of pages)
    for (const table of sheet.tables) {
      const id = await takeInTable(session, page, table);
      if (id !== undefined) tables.set(id, table);
    }
  for (const name of book.names) if (takeInName(session, name)) names.add(name.name.toLowerCase());
  // the engine remembers formulas by their text beyond the workbook in which they were read, names included
  session.injector.get(LexerTreeBuilder).dispose();
  for (const [at, { page }] of pages.entries()) write(session, page, cells[at]?.formulas ?? {});
  for (const { sheet, page } of pages) {
    for (const rule of sheet.conditional) {
      const id = takeInRule(session, page, rule);
      if (id !== undefined) rules.set(id, rule);
    }
    for (const one of sheet.validations) {
      const id = takeInValidation(session, page, one);
      if (id !== undefined) validations.set(id, one);
    }
    takeInPrint(session, page, sheet.print);
    takeInCharts(page, sheet.charts);
    if (sheet.state !== 'visible') page.hideSheet();
  }
  const said = notShown(book, { tables: tables.size, rules: rules.size, validations: validations.size });
  keepOpened(session, { book, sheets, tables, rules, validations, names, notShown: said });
  return said;
}

const metadataOf = ({ styles, customXml }: Book) => ({
  styles: Object.fromEntries(
    styles
      .filter(({ name }) => name !== NORMAL)
      .map((style) => [style.name.toLowerCase(), { ...ordinaryStyle(style.name), look: gridLook(style) }]),
  ),
  customXmlParts: Object.fromEntries(
    customXml.flatMap((part, at) => (isSettingsPart(part) ? [] : [[part.id ?? `part ${at}`, part.xml]])),
  ),
});

/** Adds a sheet without cells at the end. */
function addSheet(session: Session, sheet: BookSheet, wanted: string | undefined): FWorksheet {
  let [rows, columns] = [0, 0];
  for (const key of sheet.cells.keys()) {
    rows = Math.max(rows, rowOf(key) + 1);
    columns = Math.max(columns, columnOf(key) + 1);
  }
  const [rowCount, columnCount] = [Math.max(1000, rows + 100), Math.max(52, columns + 10)];
  // the id by which settings name it, unless a sheet of the session has it
  const id = wanted === undefined || session.sheet(wanted) ? crypto.randomUUID() : wanted;
  const { rows: ySplit, columns: xSplit } = sheet.frozen;
  insertSheet(session, {
    ...{ id, name: sheet.name, rowCount, columnCount, defaultRowHeight: 20 },
    ...{ defaultColumnWidth: ORDINARY_WIDTH, ...dressForGrid(sheet, columnCount) },
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
    freeze: { startRow: ySplit || -1, startColumn: xSplit || -1, ySplit, xSplit },
    mergeData: sheet.merged.map((area) => corners(area)),
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
  const made = session.sheet(id);
  if (!made) throw new Error(`The sheet “${sheet.name}” cannot be shown.`);
  return made;
}

function write(session: Session, page: FWorksheet, cellValue: Cells): void {
  if (Object.keys(cellValue).length === 0) return;
  const [unitId, subUnitId] = [session.workbook.getId(), page.getSheetId()];
  session.commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
}

/** Whether the grid has the name now: it has none of a single sheet. */
function takeInName(session: Session, { name, formula, sheet, hidden }: BookName): boolean {
  if (sheet !== null || hidden || name.startsWith('_xl')) return false;
  try {
    new NamedItemCollection(session).add(name, formula);
    return true;
  } catch {
    return false; // a name that the grid does not take
  }
}
