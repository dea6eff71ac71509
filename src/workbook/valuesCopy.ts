import { type SheetCells, type WorkbookCells } from '../model/audit/workbookCells';
import { isCellError, type Cell, type Grid } from '../model/table/grid';
import { type PlacedFormula, REPLACED_HEADINGS, replacedFormulas } from '../model/trace/replacedFormulas';
import { columnLetters } from './layout/address';
import { freeSheetName } from './layout/freeSheetName';
import { AS_TEXT, type SheetLayout, type WorkbookLayout } from './layout/layout';
import { STYLE, STYLES, TAB } from './layout/styles';

const END = '(values)';
const IS_A_COPY = /\(values\)(?: \(\d+\))?$/;
const WIDTHS = [110, 50, 330, 300, 200];
/** What a cell shows while nothing is known of its figure. */
const NO_FIGURE = ['#NAME?', '#BUSY!', '#GETTING_DATA'];

/** The layout of the copy; or a cell that shows no figure yet, so that there is nothing to copy. */
export type ValuesCopy =
  | { readonly layout: WorkbookLayout; readonly formulas: number }
  | { readonly refused: string };

/**
 * A copy of every sheet that is shown, with what cells show in the place of formulas, and a sheet that lists those
 * formulas in words with their evidence: for people without Poolbook, in whose Excel nothing of it asks for anything.
 * A sheet that is such a copy is not copied again.
 *
 * @param cells the sheets as they are now
 * @param tables the workbook's tables with their names
 */
export function valuesCopy(
  { sheets }: WorkbookCells,
  tables: readonly { readonly name: string; readonly grid: Grid }[],
): ValuesCopy {
  const copied = sheets.filter(({ name, visible }) => visible && !IS_A_COPY.test(name));
  const placed = copied.flatMap(formulasOn);
  const without = placed.find(({ shows }) => NO_FIGURE.includes(shows));
  if (without)
    return {
      refused: `${without.sheet}!${without.cell} shows ${without.shows}, which is no figure. Press Repair, wait until it is calculated, then copy again.`,
    };
  const taken = sheets.map(({ name }) => name);
  const free = (words: string): string => {
    const name = freeSheetName(words, END, taken);
    taken.push(name);
    return name;
  };
  const copies = copied.map(({ name }) => ({ of: name, name: free(name) }));
  const list = formulasSheet(free('Formulas'), replacedFormulas(placed, tables));
  return {
    layout: { styles: STYLES, names: [], copies, sheets: [list], opens: copies[0]?.name ?? list.name },
    formulas: placed.length,
  };
}

/** The formulas of a sheet from its top left, each with what it shows. */
const formulasOn = ({ name, row, column, formulas, values }: SheetCells) =>
  formulas.flatMap((line, r) =>
    line.flatMap((formula, c): (PlacedFormula & { readonly shows: string })[] => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
      const shows = values[r]?.[c] ?? null;
      if (shows === formula) return []; // a text that begins with =
      const cell = `${columnLetters(column + c)}${row + r + 1}`;
      return [{ sheet: name, cell, formula, shows: shownText(shows) }];
    }),
  );

const shownText = (cell: Cell): string => (isCellError(cell) ? cell.error : String(cell ?? ''));

const formulasSheet = (name: string, rows: readonly (readonly string[])[]): SheetLayout => ({
  ...{ name, tabColor: TAB.reports, tables: [], spills: [], landscape: true, gridlines: false },
  printed: { row: 0, column: 0, rows: 4 + rows.length, columns: WIDTHS.length },
  widths: Object.fromEntries(WIDTHS.entries()),
  frozen: { rows: 4, columns: 0 },
  blocks: [
    { row: 0, column: 0, cells: [['Formulas in the place of which there are values']], style: STYLE.title },
    {
      ...{ row: 1, column: 0, style: STYLE.note },
      cells: [['What each cell was calculated by, and the evidence that its tables name.']],
    },
    { row: 3, column: 0, cells: [[...REPLACED_HEADINGS]], style: STYLE.heading, numberFormat: AS_TEXT },
    ...(rows.length > 0
      ? [{ row: 4, column: 0, cells: rows, style: STYLE.text, numberFormat: AS_TEXT }]
      : []),
  ],
});
