import { type Book } from '../book/book';
import { nameFaults } from './nameFaults';
import { sheetFaults } from './sheetFaults';

/**
 * What Excel would call a damaged file, found before it is written: one sentence for each fault, none where the book
 * can be saved.
 */
export const faultsOf = (book: Book): readonly string[] => [
  ...nameFaults(book),
  ...book.sheets.flatMap((sheet) => sheetFaults(sheet, book)),
];
