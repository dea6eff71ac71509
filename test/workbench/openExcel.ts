/**
 * Excel for tests: Microsoft's own, unmodified office.js against the stand-in, over a workbook without a page.
 * What runs is what runs in the browser's workbench, except for what is seen.
 *
 *   let excel: OpenExcel;
 *   beforeAll(async () => (excel = await openExcel()));
 *   afterAll(() => excel.close());
 *   test('a total follows what is typed', async () => {
 *     await Excel.run(async (context) => { ... await context.sync(); });   // Excel, Office: globals, as in the add-in
 *     await excel.type('Funding!C3', 275328);                              // as a user would
 *     expect(excel.cell('Funding!E2')).toBe(5559429);
 *   });
 *
 * - The workbook is named Workbench and has one empty sheet, Sheet1. Each openExcel() is a workbook of its own;
 *   have one open at a time, since Excel and Office are globals, and close it.
 * - Custom functions: pass `functions`, either with implementations by id, or without, when
 *   CustomFunctions.associate() (a global from then on) is to bring them.
 * - The user's verbs (type, undo, select, renameSheet, ...) resolve when the grid has calculated and the add-in has
 *   been told; handlers that call Excel.run may still be at work.
 * - `excel.log` holds each request with its time; `excel.session` and `excel.api` lead to the grid itself.
 */
import { type FUniver } from '@univerjs/core/facade';
import { type FRange } from '@univerjs/sheets/facade';
import { parseA1, splitSheet } from '../../src/workbench/stand-in/excel/values/address';
import { enteredCell } from '../../src/workbench/stand-in/excel/values/enteredCell';
import { cellOf, type CellValue, valueOf } from '../../src/workbench/stand-in/excel/values/cellValue';
import { type OfficeTheme } from '../../src/workbench/stand-in/frame/frameHost';
import { registerFunctions } from '../../src/workbench/stand-in/functions';
import { type FunctionsJson, type Implementation } from '../../src/workbench/stand-in/functions/metadata';
import { type HarshSwitches, harshSwitches, KIND } from '../../src/workbench/stand-in/harsh/switches';
import { createHost, type ExcelHost, type Exchange } from '../../src/workbench/stand-in/host';
import { type Session } from '../../src/workbench/stand-in/session';
import { openHeadlessGrid } from '../../src/workbench/headless/openHeadlessGrid';
import { type OfficePage, openOfficePage } from './officePage';
import { Requests } from './requests';

export interface ExcelOptions {
  readonly functions?: {
    readonly json: FunctionsJson;
    /** By id; without them, those that CustomFunctions.associate() is given. */
    readonly implementations?: Readonly<Record<string, Implementation>>;
    /** `POOL` unless another is given. */
    readonly namespace?: string;
  };
  readonly theme?: OfficeTheme;
  /** How Excel is harsher than its documentation; POOLBOOK_HARSH says it for those that do not. */
  readonly harsh?: Partial<HarshSwitches>;
  /** The test compares what functions say of their errors, which Excel may lose. */
  readonly keepsMessages?: boolean;
}
const MESSAGES_KEPT = { messagesLost: false, messagesOfTwoErrors: false };

export async function openExcel(options: ExcelOptions = {}): Promise<OpenExcel> {
  const harsh = {
    ...(options.harsh ? KIND : harshSwitches(process.env.POOLBOOK_HARSH)),
    ...options.harsh,
    ...(options.keepsMessages && MESSAGES_KEPT),
  };
  const session = openHeadlessGrid(harsh);
  const host = createHost(session);
  const requests = new Requests(host);
  const page = await openOfficePage(requests, options.theme, harsh.undoGroupsRefuse);
  if (options.functions) {
    const { json, implementations, namespace = 'POOL' } = options.functions;
    const given = implementations && upperCase(implementations);
    registerFunctions(
      session,
      namespace,
      json,
      () => given ?? page.window.CustomFunctions._association.mappings,
    );
  }
  return new OpenExcel(session, host, page, requests);
}

const upperCase = <T>(byId: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(byId).map(([id, value]) => [id.toUpperCase(), value]));

export class OpenExcel {
  readonly log: Exchange[] = [];
  constructor(
    readonly session: Session,
    readonly host: ExcelHost,
    private readonly page: OfficePage,
    readonly requests: Requests,
  ) {
    host.log = (exchange) => this.log.push(exchange);
  }
  get Excel(): typeof Excel {
    return this.page.window.Excel;
  }
  get Office(): typeof Office {
    return this.page.window.Office;
  }
  get api(): FUniver {
    return this.session.api;
  }

  /** Types into a cell, or fills a range, as a user: `'250'` is a number, `'=A1'` a formula, `''` clears. */
  type(address: string, value: CellValue): Promise<void> {
    return this.#do(() => this.range(address).setValue(this.#entered(address, value)));
  }
  /** Pastes rows of cells with their top left corner at a cell, as a user. */
  paste(address: string, rows: readonly (readonly CellValue[])[]): Promise<void> {
    const at = this.range(address);
    const sheet = this.session.sheet(at.getSheetId())!;
    const size = { rows: rows.length, columns: rows[0]?.length ?? 1 };
    const target = this.session.range(sheet, { row: at.getRow(), column: at.getColumn(), ...size });
    return this.#do(() => target.setValues(rows.map((row) => row.map((value) => cellOf(typed(value))))));
  }
  /** Picks a word from the list that a cell offers. */
  pick(address: string, word: string): Promise<void> {
    return this.#do(() => this.range(address).setValue(cellOf(word)));
  }
  select(address: string): Promise<void> {
    return this.#do(() => {
      const range = this.range(address);
      this.session.workbook.setActiveSheet(range.getSheetId());
      range.activate();
    });
  }
  undo(): Promise<void> {
    return this.#do(() => this.session.workbook.undo());
  }
  redo(): Promise<void> {
    return this.#do(() => this.session.workbook.redo());
  }
  renameSheet(name: string, newName: string): Promise<void> {
    return this.#do(() => this.sheet(name).setName(newName));
  }
  deleteSheet(name: string): Promise<void> {
    return this.#do(() => this.session.workbook.deleteSheet(this.sheet(name)));
  }
  openSheet(name: string): Promise<void> {
    return this.#do(() => this.session.workbook.setActiveSheet(this.sheet(name)));
  }
  deleteTable(name: string): Promise<void> {
    return this.#do(() => this.session.workbook.removeTable(this.table(name).id));
  }
  /** Inserts rows before a row, counted from 1 as Excel shows them. */
  insertRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.#do(() => this.#opened(sheet).insertRowsBefore(row - 1, count));
  }
  deleteRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.#do(() => this.#opened(sheet).deleteRows(row - 1, count));
  }
  /** Presses a button of the ribbon that runs a function; resolves when the function is done. */
  press(functionName: string): Promise<void> {
    return this.host.press(functionName);
  }

  /** What a cell shows: a number, boolean, text or error text; `''` when blank. Spills are seen. */
  cell(address: string): CellValue {
    const range = this.range(address);
    const [row, column] = [range.getRow(), range.getColumn()];
    const sheet = this.session.sheet(range.getSheetId())!;
    const own = sheet.getSheet().getCellMatrix().getValue(row, column);
    const value = valueOf(own);
    return value !== '' ? value : valueOf(this.session.spilledValues(sheet)?.[row]?.[column]);
  }
  formula(address: string): string {
    return this.range(address).getFormula();
  }
  /** Where a table stands, as `A1:C6`. */
  tableAddress(name: string): string {
    const { range, subUnitId } = this.table(name);
    return this.session.sheet(subUnitId)!.getRange(range).getA1Notation();
  }
  /** What a custom function says about the error in its cell. */
  errorMessage(address: string): string | undefined {
    const range = this.range(address);
    return this.session.errorMessageAt(range.getSheetId(), range.getRow(), range.getColumn());
  }

  /** Starts to edit a cell, as by typing its first letter, and ends it: Excel refuses batches meanwhile. */
  startEditing(): void {
    this.session.isEditingCell = true;
  }
  endEditing(): void {
    this.session.isEditingCell = false;
  }
  quiet(): Promise<void> {
    return this.host.quiet();
  }
  /** Closes the workbook when nothing is under way any more. */
  async close(): Promise<void> {
    this.endEditing();
    await this.requests.end();
    await this.quiet();
    this.page.close();
    this.session.univer.dispose();
  }

  sheet(name: string) {
    const sheet = this.session.sheetNamed(name);
    if (!sheet) throw new Error(`The workbook has no sheet '${name}'.`);
    return sheet;
  }
  table(name: string) {
    const table = this.session.workbook.getTableInfoByName(name);
    if (!table) throw new Error(`The workbook has no table '${name}'.`);
    return table;
  }
  /** The grid's own range at `Sheet!A1:B2`; without a sheet's name, on the active one. */
  range(address: string): FRange {
    const { sheet: name, local } = splitSheet(address);
    const sheet = name === undefined ? this.session.workbook.getActiveSheet() : this.sheet(name);
    const extent = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    return this.session.range(sheet, parseA1(local, extent));
  }
  #entered(address: string, value: CellValue) {
    const range = this.range(address);
    const sheet = this.session.sheet(range.getSheetId())!;
    if (!this.session.harsh.textBecomesValue || typeof value !== 'string') return cellOf(typed(value));
    return enteredCell(this.session, sheet, range.getRow(), range.getColumn(), value);
  }
  /** A user has a sheet open before inserting or deleting its rows, and the grid relies on it. */
  #opened(name: string) {
    const sheet = this.sheet(name);
    this.session.workbook.setActiveSheet(sheet);
    return sheet;
  }
  async #do(action: () => unknown): Promise<void> {
    await action();
    await this.quiet();
  }
}

/** What Excel makes of what is typed: a number, TRUE or FALSE, or the text. */
function typed(value: CellValue): CellValue {
  if (typeof value !== 'string' || value.trim() === '') return value;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  const number = Number(value.replace(/,(?=\d{3}\b)/g, ''));
  return Number.isNaN(number) ? value : number;
}
