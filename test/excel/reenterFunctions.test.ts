import { mended } from '../../src/excel/reading/ourFunctions';
import { repairWhenRegistered } from '../../src/excel/formulas/repairWhenRegistered';
import { reenterFunctions } from '../../src/excel/formulas/reenterFunctions';
import { openExcel, type OpenExcel } from '../workbench/openExcel';

const any = { type: 'any' };
/** Functions that Excel knows by name and that nobody has brought yet, as when a workbook opens before the add-in. */
const functions = {
  json: {
    functions: [
      { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ ...any, name: 'amount' }] },
      {
        id: 'BOTH',
        name: 'BOTH',
        parameters: [
          { ...any, name: 'one' },
          { ...any, name: 'other' },
        ],
      },
    ],
  },
};

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ functions });
});
afterEach(() => excel.close());
const associate = () => {
  CustomFunctions.associate('DOUBLE', (amount: number) => 2 * amount);
  CustomFunctions.associate('BOTH', (one: number, other: number) => [[one, other]]);
};

test('what shows #NAME? since the functions came late is entered again, and answers', async () => {
  await excel.paste('Sheet1!A1', [
    ['=POOL.DOUBLE(21)', '=1+POOL.DOUBLE(C1)', 3],
    ['=POOL.BOTH(1,2)', '', ''],
  ]);
  associate();
  expect(['A1', 'B1', 'A2'].map((cell) => excel.cell(`Sheet1!${cell}`))).toEqual([
    '#NAME?',
    '#NAME?',
    '#NAME?',
  ]);
  await expect(reenterFunctions()).resolves.toMatchObject({ cells: 3 });
  await excel.quiet();
  expect(['A1', 'B1', 'A2', 'B2'].map((cell) => excel.cell(`Sheet1!${cell}`))).toEqual([42, 7, 1, 2]);
  await expect(reenterFunctions()).resolves.toMatchObject({ cells: 0 });
});

test('what is not of Poolbook, and what answers otherwise, stays as it is', async () => {
  associate();
  await excel.paste('Sheet1!A1', [
    ['=NOSUCH(1)', '#NAME?', '=1/0', '=POOL.DOUBLE(4)', '=WHIRLPOOL.DOUBLE(4)'],
  ]);
  const before = excel.log.length;
  await expect(reenterFunctions()).resolves.toMatchObject({ cells: 0 });
  expect(excel.cell('Sheet1!D1')).toBe(8);
  expect(excel.cell('Sheet1!A1')).toBe('#NAME?');
  expect(excel.log.slice(before).length).toBeLessThanOrEqual(4);
});

test('an empty workbook has nothing to enter again', async () => {
  await expect(reenterFunctions()).resolves.toMatchObject({ cells: 0 });
});

test('a name that a file was saved under becomes the name that people type', async () => {
  await excel.type('Sheet1!A1', '=_xldudf_POOL_DOUBLE(5)');
  associate();
  expect(excel.cell('Sheet1!A1')).toBe('#NAME?');
  await expect(reenterFunctions()).resolves.toMatchObject({ cells: 1 });
  await excel.quiet();
  expect(excel.cell('Sheet1!A1')).toBe(10);
});

test('a name that another add-in’s workbook was put before is mended too, and texts are left alone', async () => {
  await excel.type('Sheet1!A1', '=_xldudf_POOL_DOUBLE(5)&"[2]!_xldudf_POOL_"');
  associate();
  await reenterFunctions();
  await excel.quiet();
  expect(excel.cell('Sheet1!A1')).toBe('10[2]!_xldudf_POOL_');
  expect(mended("=[2]!_xldudf_POOL_CUT(A1)+'Book 2.xlsx'!_xldudf_POOL_REAL(1,2,3)")).toBe(
    '=POOL.CUT(A1)+POOL.REAL(1,2,3)',
  );
});

test('a misspelt function is not counted as mended: its cell and the nearest function are named', async () => {
  associate();
  await excel.type('Sheet1!B2', '=POOL.DUOBLE(4)');
  await expect(reenterFunctions()).resolves.toEqual({
    cells: 0,
    unmended: [
      {
        address: 'Sheet1!B2',
        why: 'Poolbook has no function POOL.DUOBLE: did you mean POOL.DOUBLE?',
        late: false,
      },
    ],
    refused: [],
  });
});

test('a protected sheet is named, and the others are mended all the same', async () => {
  await excel.type('Sheet1!A1', '=POOL.DOUBLE(21)');
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Locked').getRange('A1').formulas = [['=POOL.DOUBLE(1)']];
    await context.sync();
  });
  await excel.quiet();
  associate();
  excel.session.situation.protectedSheets.add(excel.sheet('Locked').getSheetId());
  const { cells, refused } = await reenterFunctions();
  expect(cells).toBe(1);
  expect(refused).toEqual([{ sheet: 'Locked', why: expect.stringMatching(/is protected/) }]);
});

test('functions that Excel registers late are entered again a while after the start', async () => {
  await excel.type('Sheet1!A1', '=POOL.DOUBLE(21)');
  setTimeout(associate, 60);
  await repairWhenRegistered([0, 20, 200]);
  await excel.quiet();
  expect(excel.cell('Sheet1!A1')).toBe(42);
});
