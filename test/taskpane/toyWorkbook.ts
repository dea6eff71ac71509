import { type SelectedCell } from '../../src/excel/selection/selectedCell';
import { type SelectedArea } from '../../src/excel/selection/selectedArea';
import { type AuditRecord, NO_RECORD } from '../../src/model/audit/record/auditRecord';
import { type Unmended } from '../../src/excel/formulas/reenterFunctions';
import { type EvidencedRow, type NewEvidenceRow } from '../../src/excel/rows/attachEvidence';
import { type BuildResult } from '../../src/excel/sheets/buildWorkbook';
import { type Changes } from '../../src/excel/exchange/changes';
import { type TableChange } from '../../src/excel/rows/changePlan';
import { callFunction } from '../../src/excel/selection/callFunction';
import { type FormulaArrows, type NoArrows } from '../../src/excel/selection/formulaArrows';
import { type KeptVersion } from '../../src/excel/kept/keptVersions';
import { type PaneRequest } from '../../src/excel/pane/paneRequests';
import { type SheetTable } from '../../src/excel/reading/reading';
import { type Exception } from '../../src/model/audit/exceptions';
import { type WorkbookCells } from '../../src/model/audit/workbookCells';
import { type Acceptance } from '../../src/model/findings/acceptances';
import { type RememberedMatch, withMatch } from '../../src/model/importing/columns/keptMatches';
import { cellName } from '../../src/model/audit/area';
import { type Cell, type Grid, isCellError } from '../../src/model/table/grid';
import { type OpenWorkbook } from '../../src/taskpane/atHand/openWorkbook';
import { columnOfYear, placeOfNewYear } from '../../src/workbook/layout/yearPlace';
import { type Input, type TableLayout, type WorkbookLayout } from '../../src/workbook/layout/layout';

/** A table from B4 of a sheet, so that places in the table and on the sheet differ. */
export const table = (name: string, grid: Grid, sheet = name): SheetTable => ({
  id: name,
  name,
  sheet,
  sheetId: `id of ${sheet}`,
  row: 3,
  column: 1,
  grid,
});

const laidOut = (sheet: string, { name, row, column, columns, rows }: TableLayout): SheetTable => ({
  ...table(name, [columns.map(({ heading }) => heading), ...rows], sheet),
  row,
  column,
});

/** A workbook in memory: it holds tables, builds layouts, and writes down what was asked of it. */
export class ToyWorkbook implements OpenWorkbook {
  tables: SheetTable[];
  planName = 'Coventry';
  /** Excel is set to manual and something was changed. */
  awaitsCalculation = false;
  /** Names of sheets that stand although they hold no table. */
  sheets: string[] = [];
  /** What reading, building or selecting throws from now on. */
  failing: Error | null = null;
  reads = 0;
  readonly selected: [sheetId: string, row: number, column: number][] = [];
  /** What a formula review reads. */
  formulas: WorkbookCells = { sheets: [], names: [] };
  accepted: readonly Exception[] = [];
  /** What is kept of earlier versions, the latest first. */
  versions: (KeptVersion & { readonly text: string })[] = [];
  readonly built: WorkbookLayout[] = [];
  readonly memory = new Map<string, unknown>();
  private changed: () => void = () => undefined;
  private readonly selects = new Set<() => void>();
  private asked: (request: PaneRequest) => void = () => undefined;

  constructor(...tables: SheetTable[]) {
    this.tables = tables;
  }

  read = async () => {
    this.reads++;
    this.failIfItMust();
    const { planName, tables, awaitsCalculation } = this;
    return { planName, tables: [...tables], awaitsCalculation };
  };
  watch = async (changed: (changes: Changes) => void) => {
    this.changed = () => changed(null);
    return () => undefined;
  };
  build = async (layout: WorkbookLayout): Promise<BuildResult> => {
    this.failIfItMust();
    const what = layout.sheets.filter(({ name }) => this.holds(name)).map(({ name }) => `the sheet ${name}`);
    if (what.length > 0) return { status: 'names taken', what };
    this.built.push(layout);
    this.tables.push(
      ...layout.sheets.flatMap((sheet) => sheet.tables.map((each) => laidOut(sheet.name, each))),
    );
    return { status: 'built' };
  };
  freeSuffix = async () => '2';
  calculateNow = async () => {
    this.awaitsCalculation = false;
  };
  takeInRows = async (tableId: string, rows: number) => {
    this.failIfItMust();
    this.tables = this.tables.map(({ beneath = [], ...each }) =>
      each.id === tableId ? { ...each, grid: [...each.grid, ...beneath.slice(0, rows)] } : each,
    );
    this.changed();
    return `${rows} rows are now in the table ${tableId}.`;
  };
  addYear = async (year: string) => {
    this.failIfItMust();
    this.tables = this.tables.map((each) => {
      const place = placeOfNewYear(each.grid[0] ?? [], year);
      if (!place) return each;
      const grid = each.grid.map((row, r) => [
        ...row.slice(0, place.at),
        r ? '' : year,
        ...row.slice(place.at),
      ]);
      return { ...each, grid };
    });
    this.changed();
    return `${year} is now in the plan.`;
  };
  removeYear = async (year: string) => {
    this.failIfItMust();
    this.tables = this.tables.map((each) => {
      const at = columnOfYear(each.grid[0] ?? [], year);
      return at < 0 ? each : { ...each, grid: each.grid.map((row) => row.filter((_, c) => c !== at)) };
    });
    this.changed();
    return `${year} is removed from the plan.`;
  };
  appendRows = async (tableId: string, rows: readonly (readonly Input[])[]) => {
    this.failIfItMust();
    this.tables = this.tables.map((each) =>
      each.id === tableId ? { ...each, grid: [...each.grid, ...rows] } : each,
    );
    this.changed();
  };
  changePlan = async (changes: readonly TableChange[]) => {
    this.failIfItMust();
    this.tables = this.tables.map((each) => {
      const change = changes.find(({ tableId }) => tableId === each.id);
      if (!change) return each;
      const grid = each.grid.map((row, r) =>
        row.map((cell, c) => {
          const made = change.cells.find(({ row: at, column }) => at === r && column === c);
          return made ? made.becomes : cell;
        }),
      );
      return { ...each, grid: [...grid, ...change.rows] };
    });
    this.changed();
  };
  replaceRows = async (tableId: string, _was: Grid, rows: readonly (readonly Input[])[]) => {
    this.failIfItMust();
    this.tables = this.tables.map((each) =>
      each.id === tableId ? { ...each, grid: [...each.grid.slice(0, 1), ...rows] } : each,
    );
    this.changed();
  };
  /** Sheets that hold no table of a plan, by name. */
  sources: Readonly<Record<string, Grid>> = {};
  listSheets = async () => Object.keys(this.sources).map((name) => ({ id: name, name }));
  readCells = async (sheetId: string | null) => {
    this.failIfItMust();
    const sheet = sheetId ?? Object.keys(this.sources)[0] ?? '';
    return { sheet, address: 'A1:F9', grid: this.sources[sheet] ?? [] };
  };
  matches: readonly RememberedMatch[] = [];
  readMatches = async () => this.matches;
  keepMatch = async (match: RememberedMatch) => {
    this.failIfItMust();
    this.matches = withMatch(this.matches, match);
  };
  attachEvidence = async (row: EvidencedRow, names: string, added: NewEvidenceRow | null) => {
    this.failIfItMust();
    this.tables = this.tables.map((each) => {
      if (each.id === added?.tableId) return { ...each, grid: [...each.grid, added.cells] };
      if (each.sheetId !== row.sheetId) return each;
      const line = each.grid.map((cells, at) =>
        at === row.row - each.row ? cells.map((cell, c) => (c === row.evidence ? names : cell)) : cells,
      );
      return { ...each, grid: line };
    });
    this.changed();
  };
  /** Cells that show #NAME? for a function of ours. */
  unnamed = 0;
  /** Cells that Repair cannot mend. */
  misspelt: readonly Unmended[] = [];
  reenterFunctions = async () => {
    this.failIfItMust();
    const cells = this.unnamed;
    this.unnamed = 0;
    return { cells, unmended: this.misspelt, refused: [] };
  };
  readFormulas = async (stop: () => boolean): Promise<WorkbookCells | null> => {
    this.failIfItMust();
    return stop() ? null : this.formulas;
  };
  readAccepted = async () => [...this.accepted];
  keepAccepted = async (exceptions: readonly Exception[]) => {
    this.failIfItMust();
    this.accepted = exceptions;
  };
  acceptances: readonly Acceptance[] = [];
  readAcceptedChecks = async () => [...this.acceptances];
  keepAcceptedChecks = async (acceptances: readonly Acceptance[]) => {
    this.failIfItMust();
    this.acceptances = acceptances;
  };
  record: AuditRecord = NO_RECORD;
  readAuditRecord = async () => this.record;
  changeAuditRecord = async (change: (record: AuditRecord) => AuditRecord) => {
    this.failIfItMust();
    this.record = change(this.record);
    return this.record;
  };
  listVersions = async () => this.versions.map(({ id, name, date }) => ({ id, name, date }));
  saveVersion = async (name: string, date: string, text: string) => {
    this.failIfItMust();
    this.versions.unshift({ id: `version ${this.versions.length + 1}`, name, date, text });
  };
  versionText = async (id: string) => this.versions.find((each) => each.id === id)?.text ?? '';
  deleteVersion = async (id: string) => {
    this.failIfItMust();
    this.versions = this.versions.filter((each) => each.id !== id);
  };
  /** What Excel's arrows say, and of which cells they were asked. */
  arrows: FormulaArrows | NoArrows = { precedents: [], dependents: [] };
  readonly arrowsAsked: Parameters<OpenWorkbook['formulaArrows']>[] = [];
  formulaArrows: OpenWorkbook['formulaArrows'] = async (...cells) => {
    this.arrowsAsked.push(cells);
    return this.arrows;
  };
  glanceAt = async (cells: readonly { sheetId: string; row: number; column: number }[]) =>
    cells.map(({ sheetId, row, column }) => {
      const sheet = this.formulas.sheets.find(({ id }) => id === sheetId);
      const value = sheet?.values[row - sheet.row]?.[column - sheet.column];
      const formula = sheet?.formulas[row - sheet.row]?.[column - sheet.column];
      return {
        formula: typeof formula === 'string' && formula.startsWith('=') ? formula : '',
        error: isCellError(value) ? value.error : null,
      };
    });
  callFunction = callFunction;
  /** Formulas that were written in place of others. */
  readonly corrected: Parameters<OpenWorkbook['correctFormula']>[] = [];
  correctFormula: OpenWorkbook['correctFormula'] = async (...correction) => {
    this.failIfItMust();
    this.corrected.push(correction);
  };
  /** Why a formula has no room where it is to be, and what the cell holds. */
  noRoom: string | null = null;
  held: Cell = '';
  roomFor = async ({ sheetId, row, column }: SelectedCell) => {
    this.failIfItMust();
    return {
      where: `${sheetId.replace('id of ', '')}!${cellName(row, column)}`,
      holds: this.held,
      why: this.noRoom,
    };
  };
  /** Formulas that were inserted. */
  readonly inserted: Parameters<OpenWorkbook['insertFormula']>[] = [];
  insertFormula: OpenWorkbook['insertFormula'] = async (...insertion) => {
    this.failIfItMust();
    this.inserted.push(insertion);
  };
  /** The cells that are selected; the cell where the selection is, where it is null. */
  area: SelectedArea | null = null;
  selectedArea = async (): Promise<SelectedArea> =>
    this.area ?? { ...this.at, sheet: this.at.sheetId.replace('id of ', ''), rows: 1, columns: 1 };
  /** Where the selection stands. */
  at = { sheetId: '', row: 0, column: 0 };
  selectedCell = async () => {
    this.failIfItMust();
    return this.at;
  };
  watchSelection = async (selected: () => void) => {
    this.selects.add(selected);
    return () => void this.selects.delete(selected);
  };
  selectCell = async (...cell: [string, number, number]) => {
    this.failIfItMust();
    this.selected.push(cell);
  };
  appearance = () => 'light' as const;
  onAppearanceChanged = () => () => undefined;
  onPaneAsked = (answer: (request: PaneRequest) => void) => {
    this.asked = answer;
    return () => undefined;
  };
  recall = (key: string) => this.memory.get(key) ?? null;
  remember = (key: string, choice: unknown) => void this.memory.set(key, choice);
  explain = (failure: unknown) => (failure instanceof Error ? failure.message : String(failure));

  /** Someone changes the workbook. */
  change(...tables: SheetTable[]): void {
    if (tables.length > 0) this.tables = tables;
    this.changed();
  }
  /** Someone selects a cell. */
  select(sheetId: string, row: number, column: number): void {
    this.at = { sheetId, row, column };
    for (const selected of this.selects) selected();
  }
  /** Someone presses a button of the ribbon. */
  press(request: PaneRequest): void {
    this.asked(request);
  }

  private holds = (sheet: string) =>
    this.sheets.includes(sheet) || this.tables.some((each) => each.sheet === sheet);
  private failIfItMust(): void {
    if (this.failing) throw this.failing;
  }
}
