/** A shift to prevention along a path, seen in a workbook (docs/calculations.md#9-prevention). */
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

let excel: OpenExcel;
beforeAll(async () => (excel = await openExcel({ functions: planFunctions })));
afterAll(() => excel.close());

const YEARS = ['2006/07', '2007/08', '2008/09', '2009/10', '2010/11'];

test('from 35% to 45% in four years, of a total that falls by 5% a year', async () => {
  await excel.paste('Sheet1!A1', [
    ['Stream', ...YEARS],
    [
      'Council',
      12_750_000,
      '=ROUND(B2*0.95,2)',
      '=ROUND(B2*0.95^2,2)',
      '=ROUND(B2*0.95^3,2)',
      '=ROUND(B2*0.95^4,2)',
    ],
  ]);
  await excel.paste('Sheet1!A4', [
    ['Service', 'Tier'],
    ['Centres', 'Universal'],
    ['Family support', 'Targeted'],
    ['Placements', 'Specialist'],
  ]);
  const columns = ['B', 'C', 'D', 'E', 'F'];
  const share = (part: number) => columns.map((column) => `=ROUND(${column}2*${part},2)`);
  await excel.paste('Sheet1!A10', [
    ['Allocation', 'Source', 'Service', ...YEARS],
    ['A', 'Council', 'Centres', ...share(0.2)],
    ['B', 'Council', 'Family support', ...share(0.15)],
    [
      'C',
      'Council',
      'Placements',
      ...columns.map((column, i) => `=${column}2-${'DEFGH'[i]}11-${'DEFGH'[i]}12`),
    ],
  ]);
  await excel.paste('Sheet1!A16', [
    ['Scenario', 'Target', 'Name', 'Change', 'Value', 'To tier', 'From year', 'To year'],
    ['Shift', 'Tier', 'Specialist', 'shift to %', 0.45, 'Prevention', '2006/07', '2010/11'],
  ]);
  await excel.type('Sheet1!A20', '=POOL.TIERS("Shift",A1:F2,A4:B7,A10:H13,A16:H17)');
  const rows = Array.from({ length: 12 }, (_, i) =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => excel.cell(`Sheet1!${letter}${20 + i}`)),
  );
  const row = (tier: string, measure: string) =>
    rows.find(([name, of]) => name === tier && of === measure)!.slice(2);
  expect(row('Prevention', '£')).toEqual([4_462_500, 4_542_187.5, 4_602_750, 4_645_900.78, 4_673_229.61]);
  const specialist = row('Specialist', '£');
  expect([specialist[0], specialist[4]]).toEqual([8_287_500, 5_711_725.08]);
  expect(row('Total', '£')).toEqual([12_750_000, 12_112_500, 11_506_875, 10_931_531.25, 10_384_954.69]);
});
