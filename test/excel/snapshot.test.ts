import { readFormulas } from '../../src/excel/reading/readFormulas';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { snapshotOf } from '../../src/excel/reading/snapshot';
import { watchWorkbook } from '../../src/excel/reading/watchWorkbook';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { exchanges } from './exchanges';

let excel: OpenExcel;
let stop: () => unknown;
beforeAll(async () => {
  excel = await openExcel();
  await excel.type('Sheet1!A1', '=1+1');
  stop = await watchWorkbook({ onChange: () => undefined });
});
afterAll(async () => {
  await stop();
  await excel.close();
});

const read = () => snapshotOf(() => readFormulas());

test('the formulas are read once, until something changes', async () => {
  const before = await read();
  expect(await exchanges(excel, read)).toBe(0);
  expect(await read()).toBe(before);
  await excel.type('Sheet1!A2', '=2+2');
  await excel.quiet();
  const after = await read();
  expect(after?.sheets[0]?.formulas).toContainEqual(['=2+2']);
});

test('when everything is read again the formulas are too', async () => {
  const before = await read();
  await readWorkbook();
  expect(await read()).not.toBe(before);
});

test('a reading that was stopped or failed is none', async () => {
  await readWorkbook();
  expect(await snapshotOf(() => readFormulas(() => true))).toBeNull();
  await expect(snapshotOf(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await read()).not.toBeNull();
});

test('where nobody watches nothing is kept', async () => {
  await stop();
  const before = await read();
  expect(await read()).not.toBe(before);
});
