import { type Area } from '../../model/audit/workbookCells';
import { areaText, cellKey, cellText, columnOf, MOST_COLUMNS, MOST_ROWS, rowOf } from '../address/address';
import { type Book, type BookCell, type BookSheet, type BookTable } from '../book/book';
import { fileFormula } from '../formulas/fileFormula';
import { overlapping } from './overlapping';
import { twice } from './nameFaults';

const LONGEST = { formula: 8192, text: 32_767, list: 255, title: 32, message: 255 };

/** What is wrong on one sheet. */
export function sheetFaults(sheet: BookSheet, book: Book): readonly string[] {
  const faults: string[] = [];
  const on = `on the sheet “${sheet.name}”`;
  for (const table of sheet.tables) faults.push(...tableFaults(table, sheet));
  for (const [key, cell] of sheet.cells) {
    const fault = cellFault(cell, book.formats.length);
    if (fault) faults.push(`${sheet.name}!${cellText(rowOf(key), columnOf(key))}: ${fault}`);
  }
  const areas = [...sheet.merged, ...sheet.tables.map(({ area }) => area)];
  const meeting = overlapping(areas);
  if (meeting) faults.push(`${on} ${areaText(meeting[0])} lies over ${areaText(meeting[1])}`);
  for (const area of areas) if (!onSheet(area)) faults.push(`${on} an area is larger than the sheet`);
  for (const { cells, formulas, title, message, promptTitle, prompt } of sheet.validations) {
    const [list = ''] = formulas;
    if (list.startsWith('="') && list.length - 3 > LONGEST.list)
      faults.push(`${on} the list for ${cells} is longer than ${LONGEST.list} characters`);
    const texts = [[title, LONGEST.title], [promptTitle, LONGEST.title], [message, LONGEST.message], [prompt, LONGEST.message]] as const; // prettier-ignore
    for (const [text, most] of texts)
      if (text !== undefined && text.length > most)
        faults.push(`${on} a message for ${cells} is longer than ${most} characters`);
  }
  for (const cells of [...sheet.validations, ...sheet.conditional].map((one) => one.cells))
    if (cells.trim() === '') faults.push(`${on} a rule is for no cells`);
  for (const key of twice(sheet.comments.map(({ row, column }) => cellText(row, column))))
    faults.push(`${on} ${key} has two comments`);
  let end = -1;
  for (const { from, to } of [...sheet.columns].sort((a, b) => a.from - b.from)) {
    if (from <= end || to < from || to >= MOST_COLUMNS) faults.push(`${on} the widths of columns overlap`);
    end = to;
  }
  return faults;
}

const onSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= MOST_ROWS &&
  column + columns <= MOST_COLUMNS;

function tableFaults(
  { name, area, columns, headings, totals }: BookTable,
  { cells }: BookSheet,
): readonly string[] {
  const faults = twice(columns.map((column) => column.name)).map(
    (heading) => `the table “${name}” has two columns “${heading}”`,
  );
  if (columns.length !== area.columns) faults.push(`the table “${name}” does not name each of its columns`);
  if (area.rows < 1 + Number(headings) + Number(totals)) faults.push(`the table “${name}” has no row`);
  for (const [at, column] of columns.entries()) {
    if (column.name === '') faults.push(`a column of the table “${name}” has no heading`);
    const cell = headings ? cells.get(cellKey(area.row, area.column + at)) : undefined;
    if (headings && cell?.value !== column.name)
      faults.push(`the heading “${column.name}” of the table “${name}” is not what its cell holds`);
    if (cell?.formula !== undefined)
      faults.push(`the heading “${column.name}” of the table “${name}” is a formula`);
  }
  return faults;
}

function cellFault({ value, formula, format, kept }: BookCell, formats: number): string | null {
  if (typeof value === 'string' && value.length > LONGEST.text)
    return `its text is longer than ${LONGEST.text.toLocaleString('en-GB')} characters`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'it holds no number';
  if (format < 0 || (format > 0 && format >= formats)) return 'its format is missing';
  if (formula === undefined) return null;
  if (!formula.startsWith('=') || formula.length < 2) return 'its formula does not begin with =';
  if (formula.length > LONGEST.formula / 2 && (kept ?? fileFormula(formula)).length > LONGEST.formula)
    return `its formula is longer than ${LONGEST.formula.toLocaleString('en-GB')} characters`;
  return null;
}
