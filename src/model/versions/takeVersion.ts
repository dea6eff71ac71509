import { type SheetCells, type WorkbookCells } from '../audit/workbookCells';
import { kindOf } from '../plan/reading/readHeadings';
import { landmarksOf } from './landmarks';
import { EntryKeeper } from './sheets/savedEntries';
import { type SavedFormula, type SavedTable, type Version } from './kept/version';

/** A reference to cells by their address. */
const ADDRESS = /\$?[A-Z]{1,3}\$?\d/i;

/**
 * What is kept of a workbook: the plan's tables, every formula, and what else is entered, up to a limit. Of sheets to which formulas refer by address it is
 * also kept by what their lines are known again.
 *
 * @param tables every table of the workbook; those that are no table of a plan are left out
 *
 * @example
 * takeVersion('Coventry', [{ name: 'Streams', grid: [['Stream']] }, { name: 'Mine', grid: [['Note']] }], { sheets: [], names: [] }).tables.map(({ name }) => name) // => ["Streams"]
 */
export function takeVersion(
  planName: string,
  tables: readonly SavedTable[],
  { sheets }: Pick<WorkbookCells, 'sheets'> & Partial<WorkbookCells>,
): Version {
  const read = sheets.map((sheet) => ({ sheet, formulas: formulasOf(sheet) }));
  const texts = read.flatMap(({ formulas }) => formulas.map(({ text }) => text));
  const addressed = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(?:'((?:[^']|'')+)'|([^\s'"!=(),;*/+&<>^-]+))!/g)].map(sheetNamed),
    ),
  );
  const inPlan = tables.filter(({ grid }) => kindOf(grid));
  const keeper = new EntryKeeper(inPlan.map(({ name }) => name));
  return {
    planName,
    tables: inPlan.map(({ name, grid }) => ({ name, grid })),
    sheets: read.map(({ sheet, formulas }) => {
      const { id, name } = sheet;
      const refersToItself = formulas.some(({ text }) => ADDRESS.test(text));
      const marks = refersToItself || addressed.has(name.toLowerCase());
      const lines = marks ? landmarksOf(sheet) : { rows: [], columns: [] };
      return { id, name, formulas, ...lines, entries: keeper.keep(sheet) };
    }),
  };
}

const sheetNamed = ([, quoted, plain]: readonly (string | undefined)[]): string =>
  (quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase();

/** The cells with a formula of their own, row by row; what a formula fills elsewhere is none. */
export function formulasOf({ row, column, formulas, spills }: SheetCells): SavedFormula[] {
  const found: SavedFormula[] = [];
  const origins = new Set(spills.map((spill) => `${spill.row} ${spill.column}`));
  const isFilled = (r: number, c: number) =>
    !origins.has(`${r} ${c}`) &&
    spills.some(
      (spill) =>
        r >= spill.row && r < spill.row + spill.rows && c >= spill.column && c < spill.column + spill.columns,
    );
  formulas.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (typeof cell !== 'string' || cell.length < 2 || !cell.startsWith('=')) return;
      if (!isFilled(row + r, column + c)) found.push({ row: row + r, column: column + c, text: cell });
    }),
  );
  return found;
}
