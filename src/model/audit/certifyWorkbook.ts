import { recompute } from '../certificate/recompute';
import { sha256 } from '../certificate/sha256';
import { type Cell, isBlank, isCellError } from '../table/grid';
import { areaName, cellName } from './area';
import { certifiedCall, hasRecomputed } from './certifiedCall';
import { type FormulaCell, readBook, type ReviewedSheet } from './reviewedBook';
import { type Area, type WorkbookCells } from './workbookCells';

/** A cell that shows something else than what was recomputed. */
export interface Discrepancy {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly shown: string;
  readonly recomputed: string;
}

/** A formula whose answer was recomputed. */
export interface CertifiedFormula {
  readonly sheet: string;
  readonly cell: string;
  /** Such as `POOL.FUNDING`. */
  readonly name: string;
  /** How many cells were compared. */
  readonly cells: number;
}

/** A formula of ours that was not recomputed, and why. */
export interface UncertifiedFormula {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly name: string;
  readonly why: string;
}

/** Cells from which was recomputed: a table, or a range. */
export interface CertifiedInput {
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
  /** SHA-256 of what the cells hold. */
  readonly hash: string;
}

/** What recomputing a workbook by an independent path came to. */
export interface Certificate {
  readonly formulas: readonly CertifiedFormula[];
  readonly discrepancies: readonly Discrepancy[];
  readonly notRecomputed: readonly UncertifiedFormula[];
  readonly inputs: readonly CertifiedInput[];
  /** SHA-256 of all inputs, and of all that the recomputed formulas show: another penny gives another. */
  readonly inputsHash: string;
  readonly resultsHash: string;
}

/**
 * Recomputes what the formulas of POOL.FUNDING, POOLS, SERVICES, TIERS, COMMITMENTS, COMPARE, SURVIVES and RISK show for the
 * plan as entered and under its scenarios, from the cells of their tables and by arithmetic of its own, and says in which cell the sheet shows
 * anything else.
 *
 * @example
 * certifyWorkbook({ sheets: [], names: [] }).formulas // => []
 */
export function certifyWorkbook(workbook: WorkbookCells): Certificate {
  const reading = readBook(withOurs(workbook));
  let step = reading.next();
  while (!step.done) step = reading.next();
  const book = step.value;
  const inputs = new Map<string, { readonly input: CertifiedInput; readonly held: string }>();
  const results: unknown[] = [];
  const formulas: CertifiedFormula[] = [];
  const discrepancies: Discrepancy[] = [];
  const notRecomputed: UncertifiedFormula[] = [];
  for (const sheet of book.sheets)
    for (const formula of sheet.formulas.filter(hasRecomputed)) {
      const { row, column } = formula;
      const at = placeIn(sheet, row, column);
      const { name, asked, areas, order, why } = certifiedCall(formula, book);
      const shows = inOrder(shownFrom(sheet, formula), order);
      const error = shows[0]?.[0];
      const said = why ?? whyNoAnswer(error, order && shows[0]?.length !== order.length);
      const outcome =
        said === null
          ? recompute(
              name.replace(/^POOL\./, ''),
              areas.map(({ on, area }) => cellsOf(on, area)),
              shows,
              asked,
            )
          : { is: 'unreadable' as const, why: said };
      if (outcome.is === 'unreadable') {
        notRecomputed.push({ ...at, name, why: outcome.why });
        continue;
      }
      formulas.push({ sheet: at.sheet, cell: at.cell, name, cells: outcome.cells });
      results.push([at.sheet, at.cell, formula.formula.text, shows]);
      for (const { on, area } of areas) addInput(inputs, on, area);
      for (const { row: r, column: c, shown, recomputed } of outcome.differences)
        discrepancies.push({
          ...placeIn(sheet, row + r, column + (order ? order.indexOf(c) : c)),
          ...{ shown, recomputed },
        });
      for (const { row: r, first, why: because } of outcome.left)
        notRecomputed.push({ ...placeIn(sheet, row + r, column), name, why: `of ${first}, ${because}` });
    }
  const used = [...inputs.values()].sort((a, b) => (a.input.name < b.input.name ? -1 : 1));
  return {
    formulas,
    discrepancies,
    notRecomputed,
    inputs: used.map(({ input }) => input),
    inputsHash: sha256(JSON.stringify(used.map(({ input, held }) => [input.name, held]))),
    resultsHash: sha256(JSON.stringify(results)),
  };
}

/** The workbook with what other formulas show in their place: to take them apart would be in vain. */
const withOurs = ({ sheets, names }: WorkbookCells): WorkbookCells => ({
  names,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((line, r) =>
      line.map((cell, c) =>
        typeof cell === 'string' && cell.startsWith('=') && !/POOL\./i.test(cell)
          ? (sheet.values[r]?.[c] ?? null)
          : cell,
      ),
    ),
  })),
});

const placeIn = (sheet: ReviewedSheet, row: number, column: number) => ({
  ...{ sheetId: sheet.cells.id, sheet: sheet.cells.name, row, column },
  cell: cellName(row, column),
});

/** What the formula's cell and those that it fills show. */
function shownFrom(sheet: ReviewedSheet, { row, column }: FormulaCell): Cell[][] {
  const spill = sheet.cells.spills.find((each) => each.row === row && each.column === column);
  return cellsOf(sheet, spill ?? { row, column, rows: 1, columns: 1 });
}

const cellsOf = (on: ReviewedSheet, { row, column, rows, columns }: Area): Cell[][] =>
  Array.from({ length: Math.min(rows, on.used.row + on.used.rows - row) }, (_, r) =>
    Array.from({ length: columns }, (__, c) => on.valueAt(row + r, column + c)),
  );

/** The columns of an answer in their own order, where a formula shows them in another. */
const inOrder = (shows: Cell[][], order: readonly number[] | null): Cell[][] =>
  order && shows.every((line) => line.length === order.length)
    ? shows.map((line) => order.map((_, column) => line[order.indexOf(column)] ?? null))
    : shows;

/** Why what a formula shows is no answer; null where it is one. */
function whyNoAnswer(first: Cell | undefined, isOther: boolean | null): string | null {
  if (isCellError(first ?? null)) return `it shows ${textOfError(first)}`;
  return isOther ? 'it shows in words why there is no answer' : null;
}

const textOfError = (cell: Cell | undefined): string => (isCellError(cell) ? cell.error : '');

function addInput(
  inputs: Map<string, { readonly input: CertifiedInput; readonly held: string }>,
  on: ReviewedSheet,
  area: Area,
): void {
  const { name: sheet, tables } = on.cells;
  const table = tables.find((each) => each.row === area.row && each.column === area.column);
  const name = table?.name ?? `${sheet}!${areaName(area)}`;
  if (inputs.has(name)) return;
  const cells = cellsOf(on, area);
  const held = sha256(JSON.stringify(cells));
  const rows = cells.slice(1).filter((line) => line.some((cell) => !isBlank(cell))).length;
  inputs.set(name, { input: { name, sheet, rows, hash: held }, held });
}
