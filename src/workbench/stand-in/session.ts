import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { type FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { type FRange, type FWorkbook, type FWorksheet } from '@univerjs/sheets/facade';
// what each package adds to the facade's types
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-numfmt/facade';
import type {} from '@univerjs/sheets-table/facade';
import { Calculation } from './calculation';
import { LateAnswers } from './functions/lateAnswers';
import { type Corners, type Rect, rectOf } from './excel/values/address';
import { type Cells, paintCells } from './painting';
import { type HostObject } from './protocol/hostObject';
import { UndoSteps } from './undoSteps';
import { ErrorMessages } from './functions/errorMessages';
import { RichValues } from './functions/richValues';
import { undisturbed } from './harsh/situation';
import { type HarshSwitches, KIND } from './harsh/switches';

/** What the facade has only where there is a page. */
interface Scrolls {
  scrollToCell(row: number, column: number): void;
}
interface Edits {
  isCellEditing(): boolean;
}
/** How many rows and columns stay in view before a cell that is gone to. */
const MARGIN = 3;

/**
 * More answers than this that come together are calculated with all else, as when a workbook is opened: asked for them
 * cell by cell, the engine was seen to calculate one of sixteen and to leave the others busy.
 */
const MANY = 8;

/** The open workbook of the grid, and what its facade does not offer: settled calculation, spills, undo batches. */
export class Session {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly selections: SheetsSelectionsService;
  readonly #formulas: FormulaDataModel;
  readonly #calculation: Calculation;
  readonly #undoSteps: UndoSteps;
  readonly #unfinished: Promise<unknown>[] = [];
  readonly #instances: IUniverInstanceService;
  /** The facade of the workbook that was asked for last. */
  #open: FWorkbook | null = null;
  #editing = false;
  /** What custom functions said about the errors in their cells. */
  readonly messages: ErrorMessages;
  /** Cells that hold more than a number or a text. */
  readonly richValues = new RichValues();
  /** What the user and others do around the add-in. */
  readonly situation = undisturbed();
  /** Custom functions that have not answered yet. */
  readonly late: LateAnswers;
  /** True while an add-in's batch runs. */
  inBatch = false;
  /** Resolves when the batch that runs, or ran last, is over. */
  batchOver: Promise<unknown> = Promise.resolve();

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    /** How Excel is harsher than its documentation. */
    readonly harsh: HarshSwitches = KIND,
  ) {
    this.messages = new ErrorMessages(harsh);
    this.late = new LateAnswers(
      harsh.functionsAnswerLate,
      () => this.settled(),
      (cells) => {
        if (cells.length > MANY) this.#calculation.all();
        else this.#calculation.cells(this.workbook.getId(), cells);
      },
    );
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.#instances = this.injector.get(IUniverInstanceService);
    this.selections = this.injector.get(SheetsSelectionsService);
    this.#formulas = this.injector.get(FormulaDataModel);
    this.#calculation = new Calculation(this.injector);
    this.#undoSteps = new UndoSteps(this.injector, this.commands);
  }

  /** True while a step is undone or redone. */
  get isUndoing(): boolean {
    return this.#undoSteps.isUndoing;
  }

  get workbook(): FWorkbook {
    const open = this.#instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!open) throw new Error('The stand-in for Excel has no open workbook.');
    // every call of the grid's own getActiveWorkbook builds its facade again, which took a tenth of a large test
    if (this.#open?.getWorkbook() === open) return this.#open;
    const facade = this.api.getActiveWorkbook();
    if (!facade) throw new Error('The stand-in for Excel has no facade of its workbook.');
    return (this.#open = facade);
  }

  sheet(id: string): FWorksheet | null {
    return this.workbook.getSheetBySheetId(id);
  }

  sheetNamed(name: string): FWorksheet | null {
    const wanted = name.toLowerCase();
    return this.workbook.getSheets().find((s) => s.getSheetName().toLowerCase() === wanted) ?? null;
  }

  /** Excel's sheets have no end within reach: Univer's grow when one goes beyond it. */
  range(sheet: FWorksheet, r: Rect): FRange {
    if (r.row + r.rows > sheet.getMaxRows()) sheet.setRowCount(r.row + r.rows + 100);
    if (r.column + r.columns > sheet.getMaxColumns()) sheet.setColumnCount(r.column + r.columns + 10);
    return sheet.getRange(r.row, r.column, r.rows, r.columns);
  }

  /** Changes the look of cells and nothing in them, as one step to undo. */
  paint(sheet: FWorksheet, cells: Cells): void {
    paintCells(this, sheet.getSheetId(), cells);
  }

  /** The values that formulas spilled over a sheet, by row and column; Univer keeps them outside the cells. */
  spilledValues(sheet: FWorksheet) {
    return this.#formulas.getArrayFormulaCellData()?.[this.workbook.getId()]?.[sheet.getSheetId()];
  }

  /** The range that the formula in a cell spills to. */
  spillOf(sheet: FWorksheet, row: number, column: number) {
    const all = this.#formulas.getArrayFormulaRange();
    return all?.[this.workbook.getId()]?.[sheet.getSheetId()]?.[row]?.[column] ?? undefined;
  }

  /** Every range on a sheet that a formula spills to. */
  spillsOf(sheet: FWorksheet): Rect[] {
    const rows = this.#formulas.getArrayFormulaRange()?.[this.workbook.getId()]?.[sheet.getSheetId()] ?? {};
    return Object.values(rows).flatMap((columns) => Object.values<Corners>(columns ?? {}).map(rectOf));
  }

  /** Every cell that holds a formula, sheet by sheet from the top left. */
  *formulaCells(): Generator<{ readonly sheet: FWorksheet; readonly row: number; readonly column: number }> {
    const all = this.#formulas.getFormulaData()[this.workbook.getId()] ?? {};
    for (const sheet of this.workbook.getSheets())
      for (const [row, columns] of Object.entries(all[sheet.getSheetId()] ?? {}))
        for (const column of Object.keys(columns ?? {}))
          yield { sheet, row: Number(row), column: Number(column) };
  }

  /** What the custom function in a cell says about the error that the cell shows. */
  errorMessageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.at({ sheetId, row, column });
  }

  /** Excel's object for a sheet, to which its cells and tables lead back; set by Excel's Workbook. */
  worksheetOf: (sheet: FWorksheet) => HostObject = () => {
    throw new Error('The stand-in for Excel has no workbook object.');
  };

  /** Hears that the add-in has gone to cells; set by a page. */
  onShown: (() => void) | null = null;

  /** Goes to a sheet, selects cells of it and brings them into view. */
  show(sheet: FWorksheet, cells: Corners): void {
    this.workbook.setActiveSheet(sheet);
    this.workbook.setActiveRange(this.range(sheet, rectOf(cells)));
    const { scrollToCell } = sheet as Partial<Scrolls>;
    scrollToCell?.call(sheet, Math.max(0, cells.startRow - MARGIN), Math.max(0, cells.startColumn - MARGIN));
    this.onShown?.();
  }

  /** True while the user is typing into a cell. Without a page, anyone who stands for the user says so. */
  get isEditingCell(): boolean {
    return this.#editing || ((this.workbook as Partial<Edits>).isCellEditing?.() ?? false);
  }
  set isEditingCell(editing: boolean) {
    this.#editing = editing;
  }
  /** Resolves when the user has finished typing. */
  async editingOver(): Promise<void> {
    while (this.isEditingCell) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** Resolves when every cell shows what its formula makes of the present inputs. */
  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  /** Resolves when custom functions have answered as well, which reads do not wait for. */
  async answered(): Promise<void> {
    do await this.settled();
    while (await this.late.next());
  }

  recalculateAll(): void {
    this.#calculation.all();
  }

  /** Calculates what was changed, also in manual mode. */
  calculateNow(): Promise<void> {
    return this.#calculation.now();
  }

  get calculatesManually(): boolean {
    return this.#calculation.isManual;
  }
  set calculatesManually(manually: boolean) {
    this.#calculation.isManual = manually;
  }
  /** True where cells may show what their formulas made of former inputs. */
  get awaitsCalculation(): boolean {
    return this.#calculation.isPending;
  }

  /** Notes work that a setter began and cannot wait for; the batch waits for it before its next action. */
  finish(work: Promise<unknown>): void {
    this.#unfinished.push(work);
  }

  async finished(): Promise<void> {
    while (this.#unfinished.length) await this.#unfinished.shift();
  }

  /** Makes one undo step of everything that happens meanwhile. */
  oneUndoStep<T>(work: () => Promise<T>): Promise<T> {
    return this.#undoSteps.one(this.workbook.getId(), work);
  }

  /** Runs an add-in's batch: one undo step, and nothing in it is taken for what the user types. */
  asBatch<T>(work: () => Promise<T>): Promise<T> {
    const batch = this.oneUndoStep(async () => {
      this.inBatch = true;
      try {
        return await work();
      } finally {
        this.inBatch = false;
      }
    });
    this.batchOver = batch.catch(() => undefined);
    return batch;
  }
}
