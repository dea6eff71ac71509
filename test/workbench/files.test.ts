import { certifyWorkbook } from '../../src/model/audit/certifyWorkbook';
import { type Grid } from '../../src/model/table/grid';
import { type Book } from '../../src/file/book/book';
import { bookOfLayout } from '../../src/file/bookOfLayout';
import { cellKey } from '../../src/file/address/address';
import { planTables } from '../../src/file/views/planTables';
import { reviewCells } from '../../src/file/views/reviewCells';
import { readBook } from '../../src/file/readBook';
import { writeBook } from '../../src/file/writeBook';
import { bookOfGrid } from '../../src/workbench/book/bookOfGrid';
import { takeInBook } from '../../src/workbench/book/takeInBook';
import { coventry } from '../../src/workbook/examples/coventry';
import { nottingham } from '../../src/workbook/examples/nottingham';
import { portsmouth } from '../../src/workbook/examples/portsmouth';
import { sharedOverspend } from '../../src/workbook/examples/sharedOverspend';
import { southwark } from '../../src/workbook/examples/southwark';
import { planLayout } from '../../src/workbook/planLayout';
import { called } from '../functions/called';
import { functionCards } from '../functions/cards';
import { planFunctions } from '../excel/planFunctions';
import { THOROUGH } from '../thorough';
import { openExcel } from './openExcel';

/** Opens a file's workbook in the workbench, does something there, and saves it. */
async function through(book: Book, work: () => Promise<void> = async () => undefined): Promise<Book> {
  const excel = await openExcel({ functions: planFunctions });
  await takeInBook(excel.session, book);
  await excel.quiet();
  await work();
  await excel.quiet();
  const saved = readBook(writeBook(bookOfGrid(excel.session)));
  await excel.close();
  return saved;
}

/** A formula that calls one function with texts and whole tables, and nothing else. */
const CALL = /^=POOL\.([A-Z]+)\(([^()]*)\)$/;
const WHOLE_TABLE = /^(\w+)\[#All\]$/;

/** What a formula answers over tables; null for one that calls with anything else. */
function answer(formula: string, tables: ReadonlyMap<string, Grid>): unknown[][] | null {
  const [, id = '', listed = ''] = CALL.exec(formula) ?? [];
  const card = functionCards().find((one) => one.id === id);
  if (!card) return null;
  const args = listed.split(',').map((arg) => {
    const name = WHOLE_TABLE.exec(arg.trim())?.[1];
    if (name !== undefined) return tables.get(name);
    return /^"[^"]*"$/.exec(arg.trim()) ? arg.trim().slice(1, -1) : undefined;
  });
  if (args.includes(undefined)) return null;
  const last = card.parameters.length - 1;
  const given = card.parameters[last]?.repeating ? [...args.slice(0, last), args.slice(last)] : args;
  return called<unknown[][]>(id)(...given);
}

const EXAMPLES = { coventry, portsmouth, southwark, nottingham, 'shared overspend': sharedOverspend };
/** The one with most kinds of cells that are not known; all where there is time. */
const SHOWN = Object.entries(EXAMPLES).filter(([name]) => THOROUGH || name === 'southwark');
describe.each(SHOWN)('the plan of %s, from a file into the workbench and back', (_, plan) => {
  const layout = planLayout(plan, { suffix: '' });
  let calculated: Book;
  let again: Book;
  beforeAll(async () => {
    calculated = await through(readBook(writeBook(bookOfLayout(layout))));
    again = await through(calculated);
  });

  test('is the same workbook', () => {
    for (const [at, sheet] of again.sheets.entries()) expect(sheet).toEqual(calculated.sheets[at]);
    expect(again).toEqual(calculated);
    expect(again.lost).toEqual([]);
  });

  test('answers alike over the file, over the layout and in its cells', () => {
    const overFile = new Map(planTables(again).tables.map(({ name, grid }) => [name, grid]));
    const overLayout = new Map(
      layout.sheets
        .flatMap(({ tables }) => tables)
        .map(({ name, columns, rows }) => [
          name,
          [
            columns.map(({ heading }) => heading),
            ...rows.map((row) => row.map((cell) => cell ?? '')),
          ] as Grid,
        ]),
    );
    let compared = 0;
    for (const { name, spills } of layout.sheets)
      for (const { row, column, formula } of spills) {
        const expected = answer(formula, overLayout);
        if (!expected) continue;
        compared++;
        const { cells } = again.sheets.find((sheet) => sheet.name === name)!;
        const shown = expected.map((line, r) =>
          line.map((_cell, c) => cells.get(cellKey(row + r, column + c))?.value ?? ''),
        );
        expect(answer(formula, overFile)).toEqual(expected);
        expect(shown).toEqual(expected.map((line) => line.map((cell) => cell ?? '')));
      }
    expect(compared).toBeGreaterThan(2);
  });

  test('holds when it is recalculated by the second path', () => {
    const { formulas, discrepancies } = certifyWorkbook(reviewCells(again));
    expect(formulas.length).toBeGreaterThan(0);
    expect(discrepancies).toEqual([]);
  });
});

test('what the add-in has kept with a workbook is in its file: settings, and the sheets that they name', async () => {
  const book = readBook(writeBook(bookOfLayout(planLayout(portsmouth, { suffix: '' }))));
  const accepted = { reason: 'Agreed < at & the "board"', cell: 'A1' };
  let sheetId = '';
  const saved = await through(book, async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Funding');
      sheet.load('id');
      context.workbook.settings.add('Accepted', accepted);
      await context.sync();
      sheetId = sheet.id;
    });
  });
  await through(saved, async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Funding');
      sheet.load('id');
      const setting = context.workbook.settings.getItem('Accepted');
      setting.load('value');
      const parts = context.workbook.customXmlParts;
      parts.load('items');
      await context.sync();
      expect([setting.value, sheet.id, parts.items]).toEqual([accepted, sheetId, []]);
    });
  });
});
