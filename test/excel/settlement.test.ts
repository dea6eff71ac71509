/** Pools settled by the formulas of a workbook: the figures of the worked examples, read from its cells. */
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { sharedOverspend } from '../../src/workbook/examples/sharedOverspend';
import { freeSheetName } from '../../src/workbook/layout/freeSheetName';
import { planLayout } from '../../src/workbook/planLayout';
import { settlementLayout } from '../../src/workbook/settlementSheet/settlement';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

const POOL = 'A Contribution share';
const YEAR = '2006/07';
const TABLES = {
  Pool: 'Pools',
  Contribution: 'Contributions',
  Outturn: 'Outturns',
  Allocation: 'Allocations',
  Stream: 'Streams',
  Evidence: 'Evidence',
};
const layoutOf = (sheetName: string, tried: Parameters<typeof settlementLayout>[0]['tried'] = null) =>
  settlementLayout({ pool: POOL, year: YEAR, tables: TABLES, tried, sheetName });

let excel: OpenExcel;
const settled = layoutOf(freeSheetName(POOL, YEAR, []));
const triedRows = [
  { service: 'Respite care', partner: '', borneBy: '', pounds: 2_000_000 },
  { service: 'Equipment', partner: '', borneBy: '', pounds: 204_999.99 },
];
const tried = layoutOf(freeSheetName('Tried', YEAR, []), triedRows);

beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  for (const layout of [planLayout(sharedOverspend, { suffix: '' }), settled, tried])
    await expect(buildWorkbook(layout)).resolves.toEqual({ status: 'built' });
  await excel.quiet();
});
afterAll(() => excel.close());

/** The rows of a result on a sheet, until a blank one. */
function resultOn({ sheets: [sheet] }: typeof settled, name: string) {
  const spill = sheet!.spills.find(({ formula }) => formula.startsWith(`=POOL.${name}(`))!;
  const at = (column: number, r: number) =>
    excel.cell(`'${sheet!.name}'!${String.fromCharCode(65 + spill.column + column)}${r}`);
  const rows: unknown[][] = [];
  for (let r = spill.row + 1; at(0, r) !== ''; r++) rows.push(spill.columns.map((_, c) => at(c, r)));
  return rows;
}
const settlementOn = (layout: typeof settled) => resultOn(layout, 'SETTLEMENT');
const settle = async (pool: string) => {
  await excel.type(`'${settled.opens}'!B3`, pool);
  const [, ...rows] = settlementOn(settled);
  return new Map(rows.map(([who, ...amounts]) => [who, amounts]));
};

test('the sheet opens with the pool that is asked for, settled under its headings', () => {
  expect(settlementOn(settled)).toEqual([
    ['Partner', 'Contribution', 'Variance share', 'Liability', 'Paid', 'Due'],
    ['Council', 1_250_000, 49_120.91, 1_299_120.91, 1_250_000, 49_120.91],
    ['PCT', 830_000, 32_616.28, 862_616.28, 622_500, 240_116.28],
    ['Schools', 170_000, 6_680.44, 176_680.44, 170_000, 6_680.44],
    ['Total', 2_250_000, 88_417.63, 2_338_417.63, 2_042_500, 295_917.63],
  ]);
});

test.each([
  ['A Contribution share', 49_120.91, 32_616.28, 6_680.44],
  ['B Fixed shares', 53_050.58, 35_367.05, 0],
  ['C Host bears', 88_417.63, 0, 0],
  ['D Capped', 58_417.63, 24_900, 5_100],
  ['E By line, ring-fenced', 46_700.1, 21_717.53, 20_000],
  ['F Bands', 45_000, 22_500, 0],
  ['G Reserve first', 32_454.24, 21_549.61, 4_413.78],
  // £46,700.10 of fixed lines for the host; £41,717.53 of variable ones by contribution
  ['H By line, fixed and variable', 69_876.51, 15_389.13, 3_151.99],
  ['I Own risk', 46_700.1, 21_717.53, 20_000],
  ['A with a leaver', 51_043.95, 33_893.18, 3_480.5],
  ['A with an underspend', -25_000.01, -16_600, -3_400],
  ['A with a balance brought forward', 32_454.24, 21_549.61, 4_413.78],
])('%s: Council £%d, PCT £%d, Schools £%d', async (pool, ...shares) => {
  const rows = await settle(pool);
  expect(['Council', 'PCT', 'Schools'].map((who) => rows.get(who)?.[1])).toEqual(shares);
  const spent = pool === 'A with an underspend' ? 2_204_999.99 : 2_338_417.63;
  expect(rows.get('Total')?.[2]).toBe(spent);
});

test('what is beyond the last band is nobody’s, and what the reserve bears and what was brought forward have rows', async () => {
  expect((await settle('F Bands')).get('Unallocated')).toEqual([0, 20_917.63, 20_917.63, 0, 20_917.63]);
  expect((await settle('G Reserve first')).get('Reserve')).toEqual([0, 30_000, 30_000, 0, 30_000]);
  expect((await settle('A with a balance brought forward')).get('Brought forward')).toEqual([
    30_000, 0, 30_000, 30_000, 0,
  ]);
});

test('the account adds up the lines of every service, and the ledger says each debt twice', async () => {
  await settle('E By line, ring-fenced');
  const account = resultOn(settled, 'ACCOUNT');
  const lines = (line: string) => account.filter(([first]) => first === line).map((row) => row.slice(1));
  expect(account[0]).toEqual(['Line', 'Detail', 'Amount']);
  expect(lines('Total income')).toEqual([['', 2_250_000]]);
  expect(lines('Spending')).toEqual([
    ['Respite care', 861_200.1],
    ['Transition', 435_500],
    ['Speech and language therapy', 621_717.53],
    ['Equipment', 420_000],
  ]);
  expect(lines('Total spending')).toEqual([['', 2_338_417.63]]);
  expect(lines('Carried forward')).toEqual([['', 0]]);
  expect(resultOn(settled, 'LEDGER')).toEqual([
    ['In the books of', 'With', 'Debtor', 'Creditor'],
    ['PCT', 'Council', 0, 229_217.53],
    ['Council', 'PCT', 229_217.53, 0],
    ['Schools', 'Council', 0, 20_000],
    ['Council', 'Schools', 20_000, 0],
  ]);
});

test('the agreement stands beside them, clause by clause, with nothing left unsaid', async () => {
  await settle('F Bands');
  const [headings, ...clauses] = resultOn(settled, 'AGREEMENT');
  expect(headings).toEqual(['Term', 'Says']);
  const says = new Map(clauses as [string, string][]);
  expect(says.get('Parties')).toMatch(/Council, PCT and Schools/);
  expect(says.get('Overspend')).toMatch(/1%/);
  expect(says.get('Signature')).toMatch(/24 March 2006/);
  expect([...says.values()]).not.toContain('Not stated');
});

test('an amount that is typed into the outturn changes the settlement, and undo brings it back', async () => {
  await settle(POOL);
  expect(excel.cell('Outturn!E5')).toBe(2_338_417.63);
  await excel.type('Outturn!E5', 2_250_000);
  expect(settlementOn(settled).at(-1)).toEqual([...['Total', 2_250_000, 0, 2_250_000, 2_042_500, 207_500]]);
  await excel.undo();
  expect(settlementOn(settled).at(-1)?.[3]).toBe(2_338_417.63);
});

test('an outturn that is tried is settled on its own sheet; the plan’s is left alone', async () => {
  expect(settlementOn(tried).map(([who, , share]) => [who, share])).toEqual([
    ['Partner', 'Variance share'],
    ['Council', -25_000.01],
    ['PCT', -16_600],
    ['Schools', -3_400],
    ['Total', -45_000.01],
  ]);
  await excel.type(`'${tried.opens}'!F8`, 2_133_417.64);
  expect(
    settlementOn(tried)
      .map(([who, , share]) => [who, share])
      .slice(1, 4),
  ).toEqual([
    ['Council', 49_120.91],
    ['PCT', 32_616.28],
    ['Schools', 6_680.44],
  ]);
  expect(excel.cell('Outturn!E5')).toBe(2_338_417.63);
  await excel.undo();
});
