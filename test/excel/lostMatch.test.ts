/** Match funding that is lost with a cut, seen in a workbook (docs/calculations.md#7-cut-rules). */
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { BUDGETS, FLOORS, HARMS, SERVICES, total } from '../model/cuts/sixServices';
import { planFunctions } from './planFunctions';

let excel: OpenExcel;
beforeAll(async () => (excel = await openExcel({ functions: planFunctions })));
afterAll(() => excel.close());

const MATCHED = SERVICES.indexOf("children's centres");
const column = (first: string, rows: number) =>
  Array.from({ length: rows }, (_, i) => excel.cell(`Sheet1!${first}${i + 1}`));

test('to save £2,000,000 with the least harm £2,480,000 has to go', async () => {
  await excel.paste(
    'Sheet1!A1',
    SERVICES.map((name, i) => [name, BUDGETS[i]!, FLOORS[i]!, HARMS[i]!, i === MATCHED ? 0.4 : '']),
  );
  await excel.type('Sheet1!G1', '=POOL.CUT(B1:B6,2000000,"least harm",C1:C6,D1:D6,E1:E6)');
  expect(column('G', 6)).toEqual([0, 0, 130_000, 250_000, 1_200_000, 900_000]);
  await excel.type('Sheet1!H1', '=SUM(G1:G6)');
  await excel.type('Sheet1!H2', '=SUMPRODUCT(G1:G6,1-E1:E6)');
  expect([excel.cell('Sheet1!H1'), excel.cell('Sheet1!H2')]).toEqual([2_480_000, 2_000_000]);
});

test('a scenario that cuts £2,480,000 names the match that is lost with it', async () => {
  await excel.paste('Sheet1!K1', [
    ['Stream', '2011/12'],
    ['Council', total(BUDGETS)],
  ]);
  await excel.paste('Sheet1!N1', [
    ['Service', 'Match'],
    ...SERVICES.map((name, i) => [name, i === MATCHED ? 0.4 : '']),
  ]);
  await excel.paste('Sheet1!Q1', [
    ['Allocation', 'Source', 'Service', 'Commitment', '2011/12'],
    ...SERVICES.map((name, i) => [`A${i}`, 'Council', name, name, BUDGETS[i]!]),
  ]);
  await excel.paste('Sheet1!W1', [
    ['Commitment', 'Rank', '2011/12'],
    ...SERVICES.map((name, i) => [name, i + 1, FLOORS[i]!]),
  ]);
  await excel.paste('Sheet1!AA1', [
    ['Scenario', 'Target', 'Change', 'Value', 'Spread'],
    ['Least harm', 'All', 'cut £', 2_480_000, 'least harm'],
  ]);
  await excel.type('Sheet1!A20', '=POOL.CHECKS("Least harm",K1:L2,N1:O7,Q1:U7,W1:Y7,AA1:AE2)');
  const findings = Array.from({ length: 12 }, (_, i) =>
    ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => excel.cell(`Sheet1!${letter}${20 + i}`)),
  );
  expect(findings.filter(([, check]) => check === 'Match lost')).toEqual([
    [
      'Warning',
      'Match lost',
      "children's centres",
      '2011/12',
      480_000,
      "children's centres is cut by £1,200,000 in 2011/12 under Least harm, and with it goes match of £480,000 (40%): only £720,000 is saved.",
    ],
  ]);
});
