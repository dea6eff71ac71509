import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { cellKey } from '../../src/file/address/address';
import { readBook } from '../../src/file/readBook';
import { writeBook } from '../../src/file/writeBook';
import { bookOfGrid } from '../../src/workbench/book/bookOfGrid';
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
    Scenario: [
      { Scenario: 'Base halved', Order: 1, Target: 'Stream', Name: 'Base', Change: 'cut %', Value: 0.5 },
    ],
  },
};
const SHOWN = ['Overview', 'Start', 'Funding', 'Tiers', 'Commitments', 'Scenarios', 'Checks'];

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
  expect(excel.cell('Overview!I3')).toBe(CONTENT.planName);
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

test('the commitments of the last year with the least above their floor come first', async () => {
  const { sheets } = planLayout(CONTENT, { suffix: '' });
  const { columns } = sheets.find(({ name }) => name === 'Commitments')!.tables[0]!;
  const column = String.fromCharCode(65 + columns.findIndex(({ heading }) => heading === '2026/27'));
  expect(excel.cell('Overview!I18')).toBe('Commitments with the least to spare, 2026/27');
  expect(rows('I19:N21')).toEqual([
    ['Commitment', null, 'Floor', 'Gets', 'To spare', 'Status'],
    ['Warm', null, '£400', '£400', '£0', 'Kept'],
    ['Safe', null, '£300', '£400', '£100', 'Kept'],
  ]);
  await excel.type(`Commitments!${column}5`, 500);
  await excel.quiet();
  expect(rows('I20:N21')).toEqual([
    ['Safe', null, '£500', '£400', '-£100', 'Broken'],
    ['Warm', null, '£400', '£400', '£0', 'Kept'],
  ]);
  await excel.undo();
  await excel.quiet();
  await excel.type(`Commitments!${column}5`, ''); // one that has no floor is not among them
  await excel.quiet();
  expect(rows('I19:N21')).toEqual([
    ['Commitment', null, 'Floor', 'Gets', 'To spare', 'Status'],
    ['Warm', null, '£400', '£400', '£0', 'Kept'],
    [null, null, null, null, null, null],
  ]);
  await excel.undo();
  await excel.quiet();
});

test('what needs attention, the worst first, at most eight', () => {
  const found = rows('A19:C27').filter(([severity]) => severity);
  expect(found[0]).toEqual(['Severity', 'Amount', 'Finding']);
  expect(found.length).toBeGreaterThan(2);
  const worst = found.slice(1).map(([severity]) => ['Error', 'Warning', 'Note'].indexOf(String(severity)));
  expect(worst).toEqual([...worst].sort());
  const whole = excel
    .range('Checks!B5:F12')
    .getValues()
    .slice(0, found.length - 1);
  // the name of a table says nothing beside the check
  const long = whole.filter(([, , , , sentence]) => String(sentence).length > 78);
  expect(long.length).toBeGreaterThan(0);
  expect(found.slice(1).map(([, , words]) => words)).toEqual(
    whole.map(([check, subject, year, , sentence]) =>
      long.some((each) => each[4] === sentence)
        ? `${check}${subject === 'Tier' ? '' : `: ${subject}`}${year ? `, ${year}` : ''}`
        : String(sentence),
    ),
  );
  expect(String(excel.cell('Overview!A2'))).toMatch(
    /^There is at least £?850.* to spend in 2026\/27\. The checks found \d+ errors?, \d+ warnings? and \d+ notes?\.$/,
  );
  expect(excel.cell('Overview!A30')).toMatch(/not known are not in it/);
});

test('the rows of the sheet Checks hold sentences of several lines', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Checks');
    const formats = ['A4', 'A5', 'A204'].map((cell) => sheet.getRange(cell).format.load('rowHeight'));
    await context.sync();
    const [heading, first, last] = formats.map(({ rowHeight }) => rowHeight);
    expect([heading! < 30, first! > 40, last]).toEqual([true, true, first]);
  }));

test('the scenario that is picked is what the page shows, in its title too, until that is undone', async () => {
  const shown = () => ['A1', 'A2', 'I2', 'B32', 'J32', 'C20'].map((cell) => excel.cell(`Overview!${cell}`));
  const entered = shown();
  expect(entered[2]).toMatch(/^The plan as entered\./);
  expect(excel.cell('Overview!B3')).toBe('Base');
  await excel.type('Overview!B3', 'Base halved');
  await excel.quiet();
  const [answer, sentence, whose, confirmed, universal, worst] = shown();
  expect(answer).toBe('2 of 2 commitments are not kept under Base halved');
  expect(sentence).toMatch(/^There is at least £?450/);
  expect(whose).toMatch(/^Under the scenario Base halved\./);
  expect([confirmed, universal]).toEqual([350, 150]);
  expect(worst).toBe('Safe gets £150 in 2025/26, and its floor is £300: £150 is missing.');
  const saved = readBook(writeBook(bookOfGrid(excel.session)));
  const { cells, validations } = saved.sheets.find(({ name }) => name === 'Overview')!;
  expect(cells.get(cellKey(2, 1))?.value).toBe('Base halved');
  expect(cells.get(cellKey(0, 0))?.value).toBe(answer);
  expect(validations).toMatchObject([{ cells: 'B3', type: 'list', formulas: [expect.stringMatching(/#$/)] }]);
  expect(saved.names).toContainEqual(
    expect.objectContaining({
      name: 'OverviewScenario',
      formula: expect.stringMatching(/Overview'?!\$B\$3$/),
    }),
  );
  await excel.undo();
  await excel.quiet();
  expect(shown()).toEqual(entered);
  await excel.type('Overview!B3', '');
  await excel.quiet();
  expect(shown()).toEqual(entered);
  await excel.undo();
  await excel.quiet();
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
