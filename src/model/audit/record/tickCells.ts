import { type Cell, isBlank, isCellError } from '../../table/grid';
import { readFormula } from '../readFormula';
import { readsAsNumber } from '../readsAsNumber';
import { type Area, type SheetCells } from '../workbookCells';
import { type Mark, type Tick } from './auditRecord';

/** What was said of cells, by whom and when. */
export interface Said {
  readonly mark: Mark;
  readonly note: string;
  readonly by: string;
  readonly on: string;
}

/**
 * Ticks of the cells of an area that hold anything, as they are now.
 *
 * @throws where no cell of it holds anything, or the mark needs a note or a name that is missing
 *
 * @example
 * tickCells({ id: '1', name: 'Costs', row: 0, column: 0, formulas: [['Rent', 10]], values: [['Rent', 10]] }, { row: 0, column: 1, rows: 1, columns: 1 }, { mark: 'checked', note: '', by: 'AW', on: '2010-06-30' }).map(({ shown, label }) => [shown, label]) // => [['10', 'Rent']]
 * @example
 * tickCells({}, {}, { mark: 'checked', note: '', by: '', on: '' }) // => throws "Enter your name or initials"
 */
export function tickCells(sheet: SheetCells, area: Area, { mark, note, by, on }: Said): Tick[] {
  if (by.trim() === '') throw new Error('Enter your name or initials: the record says who ticked a cell.');
  if (mark === 'agreed' && note.trim() === '')
    throw new Error('Enter the document to which the cells agree, such as Grant letter p. 2.');
  if (mark === 'queried' && note.trim() === '') throw new Error('Enter the question.');
  const ticks: Tick[] = [];
  const lastRow = Math.min(area.row + area.rows, sheet.row + sheet.values.length);
  const width = Math.max(0, ...sheet.values.map((line) => line.length));
  const lastColumn = Math.min(area.column + area.columns, sheet.column + width);
  for (let row = Math.max(area.row, sheet.row); row < lastRow; row++)
    for (let column = Math.max(area.column, sheet.column); column < lastColumn; column++) {
      if (isBlank(shownAt(sheet, row, column))) continue;
      ticks.push({
        ...{ sheetId: sheet.id, sheet: sheet.name, row, column, ...heldAt(sheet, row, column) },
        ...{ mark, note: note.trim(), by: by.trim(), on },
      });
    }
  if (ticks.length === 0) throw new Error('The selected cells are blank: select cells with figures.');
  return ticks;
}

const shownAt = ({ row, column, values }: SheetCells, r: number, c: number): Cell =>
  values[r - row]?.[c - column] ?? null;

const textOf = (cell: Cell): string => (isCellError(cell) ? cell.error : String(cell ?? ''));

/**
 * What a cell holds: its formula so that it stays the same when it moves, what it shows, and the words to its left.
 *
 * @example
 * heldAt({ row: 0, column: 0, formulas: [['Rent', '=A1*2']], values: [['Rent', 10]] }, 0, 1) // => { content: '=RC[-1]*2', shown: '10', label: 'Rent' }
 */
export function heldAt(
  sheet: SheetCells,
  row: number,
  column: number,
): Pick<Tick, 'content' | 'shown' | 'label'> {
  const formula = sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? null;
  const isFormula = typeof formula === 'string' && formula.length > 1 && formula.startsWith('=');
  const shown = shownAt(sheet, row, column);
  return {
    content: isFormula ? readFormula(formula, row, column).relative : textOf(shown),
    shown: textOf(shown),
    label: labelAt(sheet, row, column),
  };
}

function labelAt(sheet: SheetCells, row: number, column: number): string {
  for (let c = column - 1; c >= sheet.column; c--) {
    const shown = shownAt(sheet, row, c);
    if (typeof shown === 'string' && !isBlank(shown) && !readsAsNumber(shown)) return shown.trim();
  }
  return '';
}
