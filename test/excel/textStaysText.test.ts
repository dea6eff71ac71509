import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { AS_TEXT, type WorkbookLayout } from '../../src/workbook/layout/layout';
import { STYLES } from '../../src/workbook/layout/styles';
import { KIND } from '../../src/workbench/stand-in/harsh/switches';
import { openExcel } from '../workbench/openExcel';

/** Names that Excel would take for a formula, a number, a date or a mark of text. */
const NAMES = ['=Our plan', '=1+1', '+44', '-5%', '@home', '2010/11', '1-2', "'quoted'", '\tindented'];
const LAYOUT: WorkbookLayout = {
  ...{ styles: STYLES, names: [], opens: 'Names' },
  sheets: [
    {
      ...{ name: 'Names', tables: [], spills: [], widths: {}, frozen: { rows: 0, columns: 0 } },
      ...{ landscape: false, tabColor: '#2F6FDE' },
      blocks: [{ row: 0, column: 0, cells: NAMES.map((name) => [name]), numberFormat: AS_TEXT }],
    },
  ],
};

test.each([
  ['as its documentation says', KIND],
  ['as its users report', { ...KIND, textBecomesValue: true }],
])('names in a block of text stay text in an Excel that behaves %s', async (_, harsh) => {
  const excel = await openExcel({ harsh });
  await buildWorkbook(LAYOUT);
  const { values, formulas } = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Names').getRangeByIndexes(0, 0, NAMES.length, 1);
    range.load('values,formulas');
    await context.sync();
    return range;
  });
  expect(values).toEqual(NAMES.map((name) => [name]));
  expect(formulas).toEqual(NAMES.map((name) => [name]));
  await excel.close();
});
