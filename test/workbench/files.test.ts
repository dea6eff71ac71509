import { type Book } from '../../src/file/book/book';
import { bookOfLayout } from '../../src/file/bookOfLayout';
import { cellKey } from '../../src/file/address/address';
import { planTables } from '../../src/file/views/planTables';
import { called } from '../functions/called';
import { readBook } from '../../src/file/readBook';
import { writeBook } from '../../src/file/writeBook';
import { bookOfGrid } from '../../src/workbench/book/bookOfGrid';
import { takeInBook } from '../../src/workbench/book/takeInBook';
import { southwark } from '../../src/workbook/examples/southwark';
import { planLayout } from '../../src/workbook/planLayout';
import { planFunctions } from '../excel/planFunctions';
import { openExcel, type OpenExcel } from './openExcel';

const funding = called<readonly (readonly unknown[])[]>('FUNDING');

const through = async (book: Book): Promise<Book> => {
  const excel: OpenExcel = await openExcel({ functions: planFunctions });
  await takeInBook(excel.session, book);
  await excel.quiet();
  const saved = readBook(writeBook(bookOfGrid(excel.session)));
  await excel.close();
  return saved;
};
const fundingIn = (book: Book) => book.sheets.find(({ name }) => name === 'Funding')!;

test('the plan of Southwark goes from a file into the workbench and back, calculated', async () => {
  const layout = planLayout(southwark, { suffix: '' });
  const calculated = await through(readBook(writeBook(bookOfLayout(layout))));
  const again = await through(calculated);
  for (const [at, sheet] of again.sheets.entries()) expect(sheet).toEqual(calculated.sheets[at]);
  expect(again).toEqual(calculated);

  // what the functions say over the file, over the layout's own rows, and in the cells
  const spill = layout.sheets
    .flatMap(({ spills }) => spills)
    .find(({ formula }) => formula.includes('FUNDING'))!;
  const table = layout.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'Streams')!;
  const overLayout = funding('Base', [[table.columns.map(({ heading }) => heading), ...table.rows]]);
  const streams = planTables(calculated).tables.find(({ name }) => name === 'Streams')!;
  const shown = overLayout.map((line, r) =>
    line.map(
      (_, c) => fundingIn(calculated).cells.get(cellKey(spill.row + r, spill.column + c))?.value ?? '',
    ),
  );
  expect(funding('Base', [streams.grid])).toEqual(overLayout);
  expect(shown).toEqual(overLayout.map((line) => line.map((value) => value ?? '')));
});
