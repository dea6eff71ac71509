import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { type PlanContent } from '../../src/workbook/layout/content';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';
import { tablesAlone } from './tablesAlone';

const EMPTY = { ...emptyPlan(2025), planName: 'Two years', years: ['2025/26', '2026/27'] };
const CONTENT: PlanContent = {
  ...EMPTY,
  tables: {
    ...EMPTY.tables,
    Stream: [
      { Stream: 'Base', Certainty: 'Confirmed', '2025/26': 700, '2026/27': 800 },
      { Stream: 'Grant', Certainty: 'At risk', '2025/26': 200, '2026/27': 'unknown' },
      { Stream: 'Gift', '2025/26': 100, '2026/27': 50 },
    ],
    Service: [
      { Service: 'Play', Tier: 'Universal' },
      { Service: 'Care', Tier: 'Level 4' },
    ],
    Allocation: [
      {
        Allocation: 'a',
        Source: 'Base',
        Service: 'Play',
        Commitment: 'Safe',
        '2025/26': 300,
        '2026/27': 400,
      },
      {
        Allocation: 'b',
        Source: 'Base',
        Service: 'Care',
        Commitment: 'Warm',
        '2025/26': 400,
        '2026/27': 400,
      },
    ],
    Commitment: [
      { Commitment: 'Safe', '2025/26': 300, '2026/27': 300 },
      { Commitment: 'Warm', '2025/26': 400, '2026/27': 400 },
    ],
  },
};
const SHOWN = ['Overview', 'Start', 'Funding', 'Tiers', 'Commitments', 'Checks'];

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  await buildWorkbook(tablesAlone(planLayout(CONTENT, { suffix: '' }), ...SHOWN));
  await excel.quiet();
});
afterAll(() => excel.close());

const rows = (address: string) => excel.range(`Overview!${address}`).getValues();

test('the overview opens with the answer, and follows what is entered', async () => {
  expect(excel.session.workbook.getActiveSheet().getSheetName()).toBe('Overview');
  expect(excel.cell('Overview!A1')).toBe('All 2 commitments are kept');
  expect(excel.cell('Overview!A3')).toBe(CONTENT.planName);
  const { sheets } = planLayout(CONTENT, { suffix: '' });
  const { columns } = sheets.find(({ name }) => name === 'Commitments')!.tables[0]!;
  const column = String.fromCharCode(65 + columns.findIndex(({ heading }) => heading === '2026/27'));
  await excel.type(`Commitments!${column}5`, 500);
  await excel.quiet();
  expect(excel.cell('Overview!A1')).toBe('1 of 2 commitments is not kept');
  await excel.undo();
  await excel.quiet();
});

test('money by year and certainty, what is not given apart, and where it works', () => {
  expect(rows('A31:G33')).toEqual([
    ['Year', 'Confirmed', 'Indicative', 'At risk', 'Ended', 'Not given', 'Total'],
    ['2025/26', '£700', '£0', '£200', '£0', '£100', '£1,000'],
    ['2026/27', '£800', '£0', '£0', '£0', '£50', expect.stringMatching(/at least/i)],
  ]);
  expect(rows('I31:M33')).toEqual([
    ['Year', 'Universal', 'Targeted', 'Specialist', 'Other'],
    ['2025/26', '£300', '£0', '£0', '£400'],
    ['2026/27', '£400', '£0', '£0', '£400'],
  ]);
});

test('what needs attention, the worst first, at most eight', () => {
  const found = rows('A19:C27').filter(([severity]) => severity);
  expect(found[0]).toEqual(['Severity', 'Amount', 'Finding']);
  expect(found.length).toBeGreaterThan(2);
  const worst = found.slice(1).map(([severity]) => ['Error', 'Warning', 'Note'].indexOf(String(severity)));
  expect(worst).toEqual([...worst].sort());
  expect(String(excel.cell('Overview!A2'))).toMatch(
    /^There is at least £?850.* to spend in 2026\/27\. The checks found \d+ errors?, \d+ warnings? and \d+ notes?\.$/,
  );
  expect(excel.cell('Overview!A30')).toMatch(/not known are not in it/);
});

test('where a result is an error, that is shown, and not that nothing is wrong', async () => {
  const spill = excel.sheet('Checks').getRange('A4').getFormula();
  expect(spill).toMatch(/^=POOL\.CHECKS\(/);
  await excel.type('Checks!A4', '=POOL.NOTTHERE(1)');
  await excel.quiet();
  expect(excel.cell('Overview!A19')).toMatch(/^#NAME\?/);
  expect(excel.cell('Overview!A2')).toMatch(/^#NAME\?/);
  await excel.undo();
  await excel.quiet();
  expect(excel.cell('Overview!A19')).toBe('Severity');
});

test('commitments without a floor are in no count, and money that nobody knows is said to be so', async () => {
  const { sheets } = planLayout(CONTENT, { suffix: '' });
  const { columns, row } = sheets.find(({ name }) => name === 'Commitments')!.tables[0]!;
  const first = columns.findIndex(({ heading }) => heading === '2025/26');
  const at = (line: number, year: number) =>
    `Commitments!${String.fromCharCode(65 + first + year)}${row + 2 + line}`;
  for (const year of [0, 1]) await excel.type(at(1, year), '');
  await excel.quiet();
  expect(excel.cell('Overview!A1')).toBe('The one commitment is kept');
  for (const year of [0, 1]) await excel.type(at(0, year), '');
  await excel.quiet();
  expect(excel.cell('Overview!A1')).toBe('No commitment has a floor');
});
