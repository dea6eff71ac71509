/** A plan of as many years as there may be, in an Excel that takes no list of words over 255 characters. */
import { addYear } from '../../src/excel/years/addYear';
import { removeYear } from '../../src/excel/years/removeYear';
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions, harsh: { sizeLimits: true } });
  await buildWorkbook(planLayout(emptyPlan(2000, 'Ours', { years: 32 }), { suffix: '' }));
  await excel.quiet();
});
afterAll(() => excel.close());

/** What a cell in which a year is picked offers last, and what it says beside itself. */
const offered = () =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Scenarios').columns.getItem('To year').getDataBodyRange();
    const { dataValidation } = body;
    dataValidation.load('rule,prompt');
    await context.sync();
    const years = String(dataValidation.rule.list?.source).split(',');
    const { showPrompt, message } = dataValidation.prompt;
    return [years.at(-1), showPrompt ? message : ''];
  });

test('the list of years has room for 32, and says how to pick a later one', async () => {
  expect(await offered()).toEqual(['2031/32', '']);
  await addYear('2032/33');
  await excel.quiet();
  expect(await offered()).toEqual([
    '2031/32',
    'The list has room for the first 32 years, up to 2031/32. Type a later one.',
  ]);
  await removeYear('2000/01');
  await excel.quiet();
  expect(await offered()).toEqual(['2032/33', '']);
});

test('a workbook of 40 years is built, and a 41st is refused', async () => {
  const full = await openExcel({ functions: planFunctions, harsh: { sizeLimits: true } });
  try {
    await buildWorkbook(planLayout(emptyPlan(2000, 'Ours', { years: 40 }), { suffix: '' }));
    await full.quiet();
    expect(await offered()).toEqual(['2031/32', expect.stringContaining('Type a later one.')]);
    await expect(addYear('2040/41')).rejects.toThrow('A plan has at most 40 years.');
  } finally {
    await full.close();
  }
});
