/** The first scenario that is saved brings the sheets What if and Comparison, and they calculate. */
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { readPlan } from '../../src/model/plan/readPlan';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { scenarioLayout } from '../../src/workbook/scenarioLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

const empty = emptyPlan(2025, 'Small', { years: 2 });
const small = planLayout(
  {
    ...empty,
    tables: {
      ...empty.tables,
      Law: [],
      Stream: [{ Stream: 'Grant', '2025/26': 100, '2026/27': 100 }],
      Service: [{ Service: 'Care', Tier: 'Targeted' }],
      Commitment: [{ Commitment: 'Safe', '2025/26': 80, '2026/27': 80 }],
      Allocation: [{ Source: 'Grant', Service: 'Care', Commitment: 'Safe', '2025/26': 100, '2026/27': 100 }],
      Scenario: [],
    },
  },
  { suffix: '' },
);

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  await buildWorkbook(small);
  await excel.quiet();
});
afterAll(() => excel.close());

const save = async () => {
  const { tables, planName } = await readWorkbook();
  return scenarioLayout(readPlan(tables.map(({ grid }) => grid)), tables, planName, 'A third less')!;
};

test('a plan without a scenario has neither sheet; with its first both come and calculate', async () => {
  expect(small.sheets.map(({ name }) => name)).not.toContain('What if');
  const layout = await save();
  await excel.type('Scenarios!A5', 'A third less');
  const headings = small.sheets
    .find(({ name }) => name === 'Scenarios')!
    .tables[0]!.columns.map(({ heading }) => heading);
  const at = (heading: string) => `Scenarios!${String.fromCharCode(65 + headings.indexOf(heading))}5`;
  await excel.type(at('Target'), 'All');
  await excel.type(at('Change'), 'cut %');
  await excel.type(at('Value'), 0.3);
  await expect(buildWorkbook(layout)).resolves.toMatchObject({ status: 'built' });
  await excel.quiet();
  await excel.type("'What if'!A5", 'A third less');
  await excel.quiet();
  const whatIf = layout.sheets.find(({ name }) => name === 'What if')!;
  const block = (title: string) => whatIf.blocks.find(({ cells }) => cells[0]?.[0] === title)!;
  const cellOf = (title: string, row: number, column: number) => {
    const { row: r, column: c } = block(title);
    return excel.cell(`'What if'!${letters(c + column)}${r + 3 + row + 1}`);
  };
  expect([1, 2, 3, 5].map((column) => cellOf('Commitments under the scenario', 1, column))).toEqual([
    70,
    80,
    10,
    'Broken',
  ]);
  expect(cellOf('The same commitments in Base', 1, 1)).toBe(100);
  expect([1, 2, 3].map((column) => cellOf('Streams', 1, column))).toEqual([100, 70, -30]);
  expect(excel.cell("'Pick lists'!D5")).toBe('Base');
  expect(excel.cell("'Pick lists'!D6")).toBe('A third less');
  expect([excel.cell("'Pick lists'!E5"), excel.cell("'Pick lists'!E6")]).toEqual(['2025/26', '2026/27']);
});

test('where the sheets are there already, nothing is written', async () =>
  expect(buildWorkbook(await save())).resolves.toMatchObject({ status: 'names taken' }));

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
