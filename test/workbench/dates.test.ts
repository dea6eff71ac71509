import {
  parseDate,
  parseNumber,
  parseTime,
  readMonthFirst,
} from '../../src/workbench/stand-in/engine/numfmt';
import { openExcel } from './openExcel';

const day = (text: string) => parseDate(text);
afterEach(() => readMonthFirst(false));

test.each([
  ['01/04/2026', { v: 46113, z: 'dd/mm/yyyy' }],
  ['31/3/2026', { v: 46112, z: 'd/m/yyyy' }],
  ['2026-04-01', { v: 46113, z: 'yyyy-mm-dd' }],
  ['1 Apr 2026', { v: 46113, z: 'd mmm yyyy' }],
  ['10/13', { v: 41548, z: 'mmm/yy' }],
])('%s is read day first', (text, read) => {
  expect(day(text)).toEqual(read);
});

test('1/4 is 1 April of this year', () => {
  const { v, z } = day('1/4')!;
  expect(new Date(Date.UTC(1899, 11, 30) + Number(v) * 86_400_000).toISOString().slice(4, 10)).toBe('-04-01');
  expect(z).toBe('d/mmm');
});

test('13/45 and a name are no dates', () => {
  expect(['13/45', 'COV-A7', '32/1/2026'].map(day)).toEqual([null, null, null]);
});

test('a text without a digit is no date, time or number', () => {
  const texts = ['May', 'noon', 'Sure Start', '-', '£'];
  for (const read of [parseDate, parseTime, parseNumber])
    expect(texts.map((text) => read(text))).toEqual(texts.map(() => null));
});

test('what was read once is read alike again, also after it was changed and in another order', () => {
  const first = day('01/04/2026')!;
  Object.assign(first, { v: 0 });
  expect(day('01/04/2026')).toEqual({ v: 46113, z: 'dd/mm/yyyy' });
  readMonthFirst(true);
  expect(day('01/04/2026')).toEqual({ v: 46026, z: 'mm/dd/yyyy' });
});

test('in the United States the month comes first', () => {
  readMonthFirst(true);
  expect(day('01/04/2026')).toEqual({ v: 46026, z: 'mm/dd/yyyy' });
});

test('a date in a formula is read alike', async () => {
  const excel = await openExcel({ harsh: {} });
  await excel.type('Sheet1!A1', '=DATEVALUE("01/04/2026")');
  await excel.type('Sheet1!A2', '=MONTH("01/04/2026")');
  expect([excel.cell('Sheet1!A1'), excel.cell('Sheet1!A2')]).toEqual([46113, 4]);
  await excel.close();
});
