import { type Book, type BookCell } from './book/book';

/** A copy for people without the add-in: what the formulas show stays, the formulas go. */
export const valuesOnly = (book: Book): Book => ({
  ...book,
  names: book.names.filter(({ formula, name }) => name.startsWith('_xlnm.') || !/[()]/.test(formula)),
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map(({ formula: _, kept: _kept, ...column }) => column),
    })),
    validations: sheet.validations.filter(({ formulas: [first = ''] }) => first.startsWith('="')),
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, shown(cell)])),
  })),
});

const shown = ({ value, format, runs }: BookCell): BookCell => ({ value, format, ...(runs ? { runs } : {}) });
