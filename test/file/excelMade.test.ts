import { cellKey, readCell } from '../../src/file/address/address';
import { type Book, type BookCell } from '../../src/file/book/book';
import { readBook } from '../../src/file/readBook';
import { writeBook } from '../../src/file/writeBook';
import { EXCEL_MADE, excelMade } from './excelMade';

const cellIn = (book: Book, sheet: number, address: string): BookCell | undefined => {
  const at = readCell(address)!;
  return book.sheets[sheet]!.cells.get(cellKey(at.row, at.column));
};

describe('a workbook that Excel saved', () => {
  it.each(EXCEL_MADE)('%s is the same after it is written and read again', (name) => {
    const book = readBook(excelMade(name));
    const written = writeBook(book);
    expect(readBook(written)).toEqual(book);
  });

  it.each(EXCEL_MADE)('%s is written to the same bytes the second time', (name) => {
    const written = writeBook(readBook(excelMade(name)));
    expect(Buffer.compare(writeBook(readBook(written)), written)).toBe(0);
  });

  it.each(EXCEL_MADE)('%s loses nothing', (name) => {
    expect(readBook(excelMade(name)).lost).toEqual([]);
  });
});

describe('what is read of it', () => {
  it('a table has its columns, its totals and the formulas of its totals row', () => {
    const [table] = readBook(excelMade('table10')).sheets[0]!.tables;
    expect(table!.totals).toBe(true);
    expect(table!.area).toEqual({ row: 2, column: 1, rows: 4, columns: 10 });
    expect(
      table!.columns.slice(0, 3).map(({ name, totals, totalsLabel }) => [name, totals, totalsLabel]),
    ).toEqual([
      ['Column1', undefined, 'Total'],
      ['Column2', undefined, undefined],
      ['Column3', 'average', undefined],
    ]);
  });

  it('a calculated column has its formula', () => {
    const [table] = readBook(excelMade('table10')).sheets[0]!.tables;
    expect(table!.columns.flatMap(({ name, formula }) => (formula ? [[name, formula]] : []))).toEqual([
      ['Column10', '=SUM(Table1[[#This Row],[Column1]:[Column3]])'],
    ]);
  });

  it('a formula that spills is told from one that shows a single value', () => {
    const book = readBook(excelMade('dynamic_array02'));
    const spilling = [...book.sheets[0]!.cells.values()].filter(({ array }) => array);
    expect(spilling.length).toBeGreaterThan(0);
    expect(spilling.every(({ array }) => array!.dynamic)).toBe(true);
    expect(spilling.every(({ formula }) => !formula!.includes('_xl'))).toBe(true);
  });

  it('days of a calendar that starts in 1904 are those of the one that starts in 1900', () => {
    const book = readBook(excelMade('date_1904_02'));
    expect(book.from1904).toBe(true);
    expect(cellIn(book, 0, 'A1')!.value).toBe(1462);
  });

  it('a hidden sheet stays hidden', () => {
    expect(readBook(excelMade('hide01')).sheets.map(({ state }) => state)).toEqual([
      'visible',
      'hidden',
      'visible',
    ]);
  });

  it('a comment has its author and its text', () => {
    const comments = readBook(excelMade('comment03')).sheets[0]!.comments;
    expect(comments.map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 0, 'Some text'],
      [1_048_575, 16_383, 'Some text'],
    ]);
  });

  it('a protected sheet keeps what may be done on it', () => {
    expect(readBook(excelMade('protect04')).sheets[0]!.protection).toMatchObject({ sheet: '1' });
  });
});
