/** Commitments that rest on money nobody has confirmed, and figures known as a bound, seen in a workbook (sections 14, 15 and 17). */
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

let excel: OpenExcel;
beforeAll(async () => (excel = await openExcel({ functions: planFunctions })));
afterAll(() => excel.close());

/** What stands in so many rows from a cell of column A on, as wide as is said. */
const rowsFrom = (first: number, rows: number, width: number) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: width }, (_, c) => excel.cell(`Sheet1!${String.fromCharCode(65 + c)}${first + r}`)),
  );
const findings = (first: number, check: string) => rowsFrom(first, 30, 6).filter((row) => row[1] === check);

test('64.3% of a commitment rests on unconfirmed money as wired, 14.2857% at best; with £100,000 more none does', async () => {
  await excel.paste('Sheet1!J1', [
    ['Stream', 'Certainty', '2010/11'],
    ['Council', 'Confirmed', 600_000],
    ['ABG', 'Indicative', 450_000],
  ]);
  await excel.paste('Sheet1!N1', [
    ['Commitment', '2010/11'],
    ['Safe', 700_000],
    ['Well', 350_000],
  ]);
  await excel.paste('Sheet1!Q1', [
    ['Allocation', 'Source', 'Commitment', '2010/11'],
    ['a', 'Council', 'Safe', 250_000],
    ['b', 'ABG', 'Safe', 450_000],
    ['c', 'Council', 'Well', 350_000],
  ]);
  const tables = 'J1:L3,N1:O3,Q1:T4';
  await excel.type('Sheet1!A1', `=POOL.COMMITMENTS("",${tables})`);
  await excel.type('Sheet1!A10', `=POOL.CHECKS("",${tables})`);
  const [headings = [], safe = []] = rowsFrom(1, 2, 8);
  expect([safe[1], safe[headings.indexOf('Funded')]]).toEqual(['Safe', 700_000]);
  expect(safe[headings.indexOf('Uncertain')]).toBeCloseTo(0.642857142857, 12);
  const unconfirmed = () =>
    findings(10, 'Unconfirmed money').map(([severity, , , , amount, says]) => [severity, amount, says]);
  expect(unconfirmed()).toEqual([
    [
      'Warning',
      450_000,
      '£450,000 (64.3%) of the £700,000 for Safe in 2010/11 is not confirmed. If all confirmed money went to it first, £100,000 (14.3%) still would not be.',
    ],
  ]);
  await excel.type('Sheet1!L2', 700_000);
  expect(unconfirmed()).toEqual([
    ['Note', 450_000, expect.stringContaining('If all confirmed money went to it first, all')],
  ]);
});

test('floors of £9,700,000, of which £1,700,000 rests on money that nobody has promised', async () => {
  await excel.paste('Sheet1!J50', [
    ['Stream', 'Certainty', '2010/11'],
    ['Council', 'Confirmed', 6_900_000],
    ['Area Based Grant', 'Indicative', 2_350_000],
    ['Sure Start', 'At risk', 2_400_000],
    ['PCT', 'Confirmed', 900_000],
    ['Schools', 'Confirmed', 200_000],
  ]);
  await excel.paste('Sheet1!N50', [
    ['Commitment', '2010/11'],
    ['Child protection', 3_200_000],
    ['Looked after children', 3_900_000],
    ['Family support', 1_000_000],
    ['Attendance', 400_000],
    ["Children's centres", 1_200_000],
  ]);
  await excel.paste('Sheet1!Q50', [
    ['Allocation', 'Source', 'Commitment', '2010/11'],
    ['a', 'Council', 'Child protection', 3_200_000],
  ]);
  await excel.type('Sheet1!A50', '=POOL.CHECKS("",J50:L55,N50:O55,Q50:T51)');
  expect(findings(50, 'Floors beyond confirmed money')).toEqual([
    [
      'Warning',
      'Floors beyond confirmed money',
      'Commitment',
      '2010/11',
      1_700_000,
      'The floors in 2010/11 come to £9,700,000 together, and confirmed money to £8,000,000: £1,700,000 of what is promised rests on money that nobody has confirmed.',
    ],
  ]);
});

test('"at least £93.31M" stays so through every sum and reaches no settlement; exact figures are settled', async () => {
  await excel.paste('Sheet1!J100', [
    ['Evidence', 'Figure', 'Quality'],
    ['Base', 'at least £93.31M', 'bound'],
  ]);
  await excel.paste('Sheet1!N100', [
    ['Stream', 'Partner', 'Evidence', '2010/11'],
    ["Children's budget", 'Council', 'Base', 93_310_000],
    ['Growth', 'PCT', '', 5],
  ]);
  await excel.paste('Sheet1!S100', [
    ['Pool', 'Overspend rule'],
    ['Children', 'Contribution share'],
  ]);
  await excel.paste('Sheet1!V100', [
    ['Contribution', 'Pool', 'Stream', '2010/11', 'Evidence'],
    ['', 'Children', "Children's budget", 93_310_000, 'Base'],
    ['', 'Children', 'Growth', 5, ''],
  ]);
  await excel.paste('Sheet1!J110', [
    ['Service', 'Tier'],
    ['Family support', 'Targeted'],
  ]);
  await excel.paste('Sheet1!N110', [
    ['Allocation', 'Source', 'Service', 'Commitment', '2010/11', 'Evidence'],
    ['a', 'Children', 'Family support', 'Safe', 93_310_005, 'Base'],
  ]);
  await excel.paste('Sheet1!T110', [
    ['Commitment', '2010/11'],
    ['Safe', 93_310_005.01],
  ]);
  await excel.paste('Sheet1!W110', [
    ['Outturn', 'Pool', '2010/11'],
    ['', 'Children', 93_310_006],
  ]);
  const tables = 'J100:L101,N100:Q102,S100:T101,V100:Z102,J110:K111,N110:S111,T110:U111,W110:Y111';
  const AT_LEAST = 'at least £93,310,005.00';
  const told = async (formula: string, width: number) => {
    await excel.type('Sheet1!A100', formula);
    return rowsFrom(100, 8, width).filter((row) => row.some((cell) => cell !== ''));
  };
  const lastOf = (rows: unknown[][], ...begins: string[]) =>
    rows.find((row) => begins.every((word, i) => row[i] === word))?.at(-1);

  expect(lastOf(await told(`=POOL.FUNDING("",${tables})`, 4), 'Total')).toBe(AT_LEAST);
  expect(lastOf(await told(`=POOL.POOLS("",${tables})`, 3), 'Children', 'Total')).toBe(AT_LEAST);
  expect(lastOf(await told(`=POOL.SERVICES("",${tables})`, 3), 'Total')).toBe(AT_LEAST);
  expect(lastOf(await told(`=POOL.TIERS("",${tables})`, 3), 'Prevention', '£')).toBe(AT_LEAST);
  const promised = await told(`=POOL.COMMITMENTS("",${tables})`, 8);
  expect([promised[1]![3], promised[1]![7]]).toEqual([AT_LEAST, 'Not known']);

  const settlement = `=POOL.SETTLEMENT("Children","2010/11",${tables})`;
  expect((await told(settlement, 3))[0]![0]).toMatch(/^#/);
  await excel.type('Sheet1!L101', 'exact');
  expect(lastOf(await told(settlement, 3), 'Total')).toBe(1);
});
