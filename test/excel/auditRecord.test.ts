import { changeAuditRecord, readAuditRecord } from '../../src/excel/kept/auditRecord';
import { selectedArea } from '../../src/excel/selection/selectedArea';
import { NO_RECORD, type Tick, withTicks } from '../../src/model/audit/record/auditRecord';
import { openExcel, type OpenExcel } from '../workbench/openExcel';

let excel: OpenExcel;
beforeEach(async () => (excel = await openExcel()));
afterEach(() => excel.close());

const tick = (row: number): Tick => ({
  ...{ sheetId: 's', sheet: 'Budget', row, column: 1, content: '10', shown: '10', label: 'Zoë’s <line>' },
  ...{ mark: 'agreed', note: 'Letter "A", p. 2', by: 'AW', on: '2010-06-30' },
});

test('a workbook without a record has an empty one', async () =>
  expect(await readAuditRecord()).toEqual(NO_RECORD));

test('each change is made to what the workbook keeps then, in one part', async () => {
  await changeAuditRecord((record) => withTicks(record, [tick(1)]));
  const kept = await changeAuditRecord((record) => withTicks(record, [tick(2)]));
  expect(kept.ticks.map(({ row }) => row)).toEqual([1, 2]);
  expect(await readAuditRecord()).toEqual(kept);
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace('urn:poolbook:record').load('items/id');
    await context.sync();
    expect(parts.items).toHaveLength(1);
  });
});

test('the cells that are selected', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B2:C4').select();
    await context.sync();
  });
  expect(await selectedArea()).toMatchObject({ row: 1, column: 1, rows: 3, columns: 2 });
});
