import { createContext, useContext } from 'react';
import { type EvidencedRow, type NewEvidenceRow } from '../../excel/rows/attachEvidence';
import { type BuildResult } from '../../excel/sheets/buildWorkbook';
import { type Changes } from '../../excel/exchange/changes';
import { type TableChange } from '../../excel/rows/changePlan';
import { type FormulaArrows, type NoArrows } from '../../excel/selection/formulaArrows';
import { type Glance } from '../../excel/selection/glanceAt';
import { type InsertedFormula } from '../../excel/formulas/insertFormula';
import { type KeptVersion } from '../../excel/kept/keptVersions';
import { type OfficeAppearance } from '../../excel/pane/officeTheme';
import { type PaneRequest } from '../../excel/pane/paneRequests';
import { type WorkbookReading } from '../../excel/reading/reading';
import { type Repaired } from '../../excel/formulas/reenterFunctions';
import { type RoomFor } from '../../excel/formulas/roomFor';
import { type SelectedArea } from '../../excel/selection/selectedArea';
import { type SelectedCell } from '../../excel/selection/selectedCell';
import { type SourceCells, type SourceSheet } from '../../excel/reading/sourceSheets';
import { type Exception } from '../../model/audit/exceptions';
import { type AuditRecord } from '../../model/audit/record/auditRecord';
import { type WorkbookCells } from '../../model/audit/workbookCells';
import { type Acceptance } from '../../model/findings/acceptances';
import { type RememberedMatch } from '../../model/importing/columns/keptMatches';
import { type Cell, type Grid } from '../../model/table/grid';
import { type CallFunction } from '../../model/trace/why/answered';
import { type Input, type WorkbookLayout } from '../../workbook/layout/layout';

/**
 * Everything that the screens ask of the spreadsheet, as plain verbs, so that a screen can be shown and tested
 * wherever these can be answered.
 */
export interface OpenWorkbook {
  /** Reads the plan's name and every table; of a workbook that was read before only what has changed, where that is given. */
  readonly read: (changes?: Changes) => Promise<WorkbookReading>;
  /** Calls back after each change that a reading could show, with what it is, until the function that it gives is called. */
  readonly watch: (changed: (changes: Changes) => void) => Promise<() => unknown>;
  /** Writes a layout's sheets, or nothing at all and says what is under their names. */
  readonly build: (layout: WorkbookLayout) => Promise<BuildResult>;
  /** The first number that, put after every name of the layout, makes them all free. */
  readonly freeSuffix: (layout: WorkbookLayout) => Promise<string>;
  /** Writes rows, as wide as the table, at its end, and shows them. */
  readonly appendRows: (tableId: string, rows: readonly (readonly Input[])[]) => Promise<void>;
  /** Adds a financial year to every table of the plan, and says so. */
  readonly addYear: (year: string) => Promise<string>;
  /** Removes a financial year from every table of the plan, and says so. */
  readonly removeYear: (year: string) => Promise<string>;
  /** Makes so many rows directly beneath a table its own, and says so. */
  readonly takeInRows: (tableId: string, rows: number) => Promise<string>;
  /** Writes rows in the place of all those of a table; nothing where the table has changed since it was read. */
  readonly replaceRows: (tableId: string, was: Grid, rows: readonly (readonly Input[])[]) => Promise<void>;
  /** Changes cells of tables and adds rows to them, all of it or nothing. */
  readonly changePlan: (changes: readonly TableChange[]) => Promise<void>;
  /** The sheets from which rows can be imported. */
  readonly listSheets: () => Promise<readonly SourceSheet[]>;
  /** The used cells of a sheet; those that are selected where null is given. */
  readonly readCells: (sheetId: string | null) => Promise<SourceCells>;
  /** How spreadsheets were matched before, as the workbook keeps it, the latest first. */
  readonly readMatches: () => Promise<readonly RememberedMatch[]>;
  readonly keepMatch: (match: RememberedMatch) => Promise<void>;
  /** Writes what a row's Evidence cell says, and a new row of the evidence table; nothing where the row has changed. */
  readonly attachEvidence: (row: EvidencedRow, names: string, added: NewEvidenceRow | null) => Promise<void>;
  /** Enters functions of ours again that Excel could not name; how many cells that were. */
  readonly reenterFunctions: () => Promise<Repaired>;
  /** Has Excel calculate what was changed, where it is set to calculate manually. */
  readonly calculateNow: () => Promise<void>;
  /** Reads every formula with what it shows, for the formula review; null where it was stopped. */
  readonly readFormulas: (stop: () => boolean) => Promise<WorkbookCells | null>;
  /** The findings of the formula review that are accepted, as the workbook keeps them. */
  readonly readAccepted: () => Promise<Exception[]>;
  /** Keeps acceptances in place of those that were read; what was accepted or withdrawn meanwhile stays so. */
  readonly keepAccepted: (exceptions: readonly Exception[], instead: readonly Exception[]) => Promise<void>;
  /** The findings of the checks that are accepted, as the workbook keeps them. */
  readonly readAcceptedChecks: () => Promise<Acceptance[]>;
  /** Keeps them in place of those that were read, as above. */
  readonly keepAcceptedChecks: (
    acceptances: readonly Acceptance[],
    instead: readonly Acceptance[],
  ) => Promise<void>;
  /** The auditor's record, as the workbook keeps it. */
  readonly readAuditRecord: () => Promise<AuditRecord>;
  /** Changes the record that the workbook keeps now, and answers with it. */
  readonly changeAuditRecord: (change: (record: AuditRecord) => AuditRecord) => Promise<AuditRecord>;
  /** The versions that the workbook keeps, the latest first. */
  readonly listVersions: () => Promise<KeptVersion[]>;
  /** Keeps a version in the workbook; the date is a day such as 2010-04-01. */
  readonly saveVersion: (name: string, date: string, text: string) => Promise<void>;
  /** What a version holds, as it was saved. */
  readonly versionText: (id: string) => Promise<string>;
  readonly deleteVersion: (id: string) => Promise<void>;
  /** What Excel's own arrows say of the formula in one cell, and of what rests on another. */
  readonly formulaArrows: (
    formula: SelectedCell | null,
    cell: SelectedCell,
  ) => Promise<FormulaArrows | NoArrows>;
  /** What a few cells hold and show; null for one that is gone. */
  readonly glanceAt: (cells: readonly SelectedCell[]) => Promise<(Glance | null)[]>;
  /** Calls the very function that Excel calls under a name, such as CUT. */
  readonly callFunction: CallFunction;
  /** Writes another formula into a cell that still holds the one that is to be corrected. */
  readonly correctFormula: (cell: SelectedCell, before: string, after: string) => Promise<void>;
  /** What there is where a formula is to be written, and whether its result of so many cells has room. */
  readonly roomFor: (cell: SelectedCell, rows: number, columns: number) => Promise<RoomFor>;
  /** Writes a formula into a cell that still holds what it held, where its result has room. */
  readonly insertFormula: (cell: SelectedCell, held: Cell, inserted: InsertedFormula) => Promise<void>;
  /** The cells that are selected now. */
  readonly selectedArea: () => Promise<SelectedArea>;
  /** The cell that is selected now. */
  readonly selectedCell: () => Promise<SelectedCell>;
  /** Calls back after each selection, until the function that it gives is called. */
  readonly watchSelection: (selected: () => void) => Promise<() => unknown>;
  /** Shows the sheet and selects the cell; row and column count from 0. */
  readonly selectCell: (sheetId: string, row: number, column: number) => Promise<void>;
  /** How Office looks. */
  readonly appearance: () => OfficeAppearance;
  readonly onAppearanceChanged: (show: (appearance: OfficeAppearance) => void) => () => void;
  /** Calls back with what the ribbon asks, also with what it asked before the pane stood. */
  readonly onPaneAsked: (answer: (request: PaneRequest) => void) => () => void;
  /** What was remembered under a key, or null. */
  readonly recall: (key: string) => unknown;
  readonly remember: (key: string, choice: unknown) => void;
  /** What went wrong, as a sentence for the user: what, where, what to do. */
  readonly explain: (failure: unknown) => string;
}

const Context = createContext<OpenWorkbook | null>(null);
export const OpenWorkbookProvider = Context.Provider;

/** The workbook that the pane is beside. */
export function useOpenWorkbook(): OpenWorkbook {
  const workbook = useContext(Context);
  if (!workbook) throw new Error('The pane was drawn without a workbook.');
  return workbook;
}
