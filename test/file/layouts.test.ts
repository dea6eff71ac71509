import { unzipSync } from 'fflate';
import { AS_TEXT } from '../../src/workbook/layout/layout';
import { coventry } from '../../src/workbook/examples/coventry';
import { nottingham } from '../../src/workbook/examples/nottingham';
import { portsmouth } from '../../src/workbook/examples/portsmouth';
import { sharedOverspend } from '../../src/workbook/examples/sharedOverspend';
import { southwark } from '../../src/workbook/examples/southwark';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { bookOfLayout } from '../../src/file/bookOfLayout';
import { faultsOf } from '../../src/file/faults/faultsOf';
import { readBook } from '../../src/file/readBook';
import { valuesOnly } from '../../src/file/valuesOnly';
import { addressIn, planTables } from '../../src/file/views/planTables';
import { reviewCells } from '../../src/file/views/reviewCells';
import { writeBook } from '../../src/file/writeBook';

const PLANS = { coventry, nottingham, portsmouth, sharedOverspend, southwark };
const layoutOf = (name: keyof typeof PLANS) => planLayout(PLANS[name], { suffix: '' });
const names = Object.keys(PLANS) as (keyof typeof PLANS)[];

describe('an example as a file', () => {
  it.each(names)('%s has every table of its layout, cell by cell', (name) => {
    const layout = layoutOf(name);
    const { tables } = planTables(readBook(writeBook(bookOfLayout(layout))));
    const expected = layout.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name: table, row, column, columns, rows }) => ({
        ...{ name: table, sheet: sheet.name, row, column },
        grid: [
          columns.map(({ heading }) => heading),
          ...rows.map((line) => columns.map((_, at) => (line[at] === '' ? null : (line[at] ?? null)))),
        ],
      })),
    );
    expect(tables.map(({ id: _, sheetId: _sheet, ...table }) => table)).toEqual(expected);
  });

  it.each(names)('%s is the same after it is read and written again', (name) => {
    const first = writeBook(bookOfLayout(layoutOf(name)));
    const book = readBook(first);
    expect(book.lost).toEqual([]);
    const second = writeBook(book);
    expect(readBook(second)).toEqual(book);
    expect(Buffer.compare(writeBook(readBook(second)), second)).toBe(0);
  });

  it.each(names)('%s has no fault that Excel would repair', (name) => {
    expect(faultsOf(bookOfLayout(layoutOf(name)))).toEqual([]);
  });
});

const formulasOf = (bytes: Uint8Array): readonly string[] =>
  readBook(bytes).sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));

describe('what a file of a layout holds', () => {
  const bytes = writeBook(bookOfLayout(layoutOf('southwark')));

  it('the functions of the add-in are stored under the names by which Excel finds them again', () => {
    expect(formulasOf(bytes).some((formula) => formula.startsWith('=POOL.FUNDING('))).toBe(true);
    const kept = readBook(bytes).sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((cell) => cell.kept ?? []),
    );
    expect(kept.some((formula) => formula.startsWith('_xldudf_POOL_FUNDING('))).toBe(true);
  });

  it('every attribute that says yes or no in the style sheet does so by 1 or 0', () => {
    const styles = new TextDecoder().decode(unzipSync(bytes)['xl/styles.xml']);
    const flags = [...styles.matchAll(/ apply\w+="([^"]*)"/g)].map(([, flag]) => flag);
    expect(new Set(flags)).toEqual(new Set(['1']));
  });

  it('headings of years are text', () => {
    const book = readBook(bytes);
    const heading = book.sheets
      .flatMap(({ cells }) => [...cells.values()])
      .find(({ value }) => value === '2010/11');
    expect(book.formats[heading!.format]!.numberFormat).toBe(AS_TEXT);
  });

  it('a copy with values only has no formula', () => {
    expect(formulasOf(writeBook(valuesOnly(readBook(bytes))))).toEqual([]);
  });

  it('a copy with values only shows the same in every cell, and its parts hold no formula and no name of ours', () => {
    const shows = (formula: string) =>
      formula.startsWith('=POOL.FUNDING(') ? [['Stream', '2010/11'], ['Sure Start', 46_000]] : 'not known'; // prettier-ignore
    const whole = readBook(writeBook(bookOfLayout(layoutOf('southwark'), shows)));
    const copy = writeBook(valuesOnly(whole));
    const valuesOf = (book: ReturnType<typeof readBook>) =>
      book.sheets.map(({ name, cells }) => [name, [...cells].map(([key, { value }]) => [key, value])]);
    expect(valuesOf(readBook(copy))).toEqual(valuesOf(whole));
    // as any other program would find it: the parts of the package as they are
    const parts = Object.entries(unzipSync(copy)).map(([name, bytes]) => ({ name, xml: new TextDecoder().decode(bytes) })); // prettier-ignore
    const sheets = parts.filter(({ name }) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.filter(({ xml }) => /<f[ >]/.test(xml)).map(({ name }) => name)).toEqual([]);
    expect(parts.filter(({ xml }) => /_xldudf_|POOL\./.test(xml)).map(({ name }) => name)).toEqual([]);
    expect(sheets.some(({ xml }) => xml.includes('<v>46000</v>'))).toBe(true);
  });

  it('what a formula spills is in the file, marked as filled by it', () => {
    const filled = readBook(
      writeBook(
        bookOfLayout(layoutOf('southwark'), (formula) =>
          formula.startsWith('=POOL.FUNDING(')
            ? [
                ['Stream', '2010/11'],
                ['Sure Start', 46_000],
              ]
            : null,
        ),
      ),
    );
    expect(filled.sheets.find(({ name }) => name === 'Checks')!.rows.get(4)?.height).toBeGreaterThan(40);
    const { cells } = filled.sheets.find(({ name }) => name === 'Funding')!;
    expect(
      [...cells.values()].filter(({ filledBy }) => filledBy !== undefined).map(({ value }) => value),
    ).toEqual([...['2010/11', 'Sure Start', 46_000]]);
  });

  it('a table says where each of its cells is', () => {
    const table = planTables(readBook(bytes)).tables.find(({ name }) => name === 'Streams')!;
    expect(addressIn(table, 1, 0)).toBe(`'${table.sheet}'!A${table.row + 2}`);
  });

  it('the plan has the name that its Start sheet gives', () => {
    expect(planTables(readBook(bytes)).planName).toBe(southwark.planName);
  });

  it('a review reads its formulas and its tables', () => {
    const { sheets, tooWide } = reviewCells(readBook(bytes));
    expect(tooWide).toEqual([]);
    expect(
      sheets.flatMap(({ formulas }) => formulas.flat()).filter((cell) => String(cell).startsWith('=POOL.'))
        .length,
    ).toBeGreaterThan(5);
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toContain('Streams');
  });

  it('an empty plan can be saved too', () => {
    const layout = planLayout(emptyPlan(2026), { suffix: '' });
    expect(planTables(readBook(writeBook(bookOfLayout(layout)))).tables.length).toBe(
      layout.sheets.flatMap(({ tables }) => tables).length,
    );
  });
});
