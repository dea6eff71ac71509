import { type Cell, EXCEL_ERRORS } from '../../model/table/grid';
import { type BookCell } from '../book/book';

/** What a cell of a book shows, as the model takes it; errors that the model does not tell apart are wrong values. */
export function shownCell(cell: BookCell | undefined): Cell {
  const value = cell?.value ?? null;
  if (value === '') return null;
  if (typeof value !== 'object' || value === null) return value;
  return { error: EXCEL_ERRORS.find((error) => error === value.error) ?? '#VALUE!' };
}
