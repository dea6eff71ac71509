/** The worked figures of scenarios, out of the cells of a workbook. (docs/calculations.md#7-cut-rules, docs/calculations.md#8-commitments, docs/calculations.md#12-risk.) */
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { columnLetters } from '../../src/workbook/layout/address';
import { type PlanContent } from '../../src/workbook/layout/content';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { UNDER_SCENARIO } from '../../src/workbook/scenarioSheets/scenarioYear';
import { wholeTables } from '../../src/workbook/layout/tables';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';
import { tablesAlone } from './tablesAlone';

const TABLES = wholeTables(UNDER_SCENARIO, '');
let excel: OpenExcel;
const open = async (content: PlanContent, ...sheets: string[]) => {
  excel = await openExcel({ functions: planFunctions, keepsMessages: true });
  await buildWorkbook(tablesAlone(planLayout(content, { suffix: '' }), ...sheets));
  await excel.quiet();
};

/** What spills from a formula that is typed into the blank sheet, without its headings. */
async function answer(formula: string): Promise<unknown[][]> {
  await excel.type('Sheet1!A1', ''); // what spilled before goes first
  await excel.type('Sheet1!A1', formula);
  const rows: unknown[][] = [];
  const at = (row: number, column: number) => excel.cell(`Sheet1!${columnLetters(column)}${row}`);
  for (let row = 2; at(row, 0) !== ''; row++)
    rows.push(Array.from({ length: 8 }, (_, column) => at(row, column)));
  return rows;
}
const address = (content: PlanContent, of: string, heading: string, row: number): string => {
  const sheet = planLayout(content, { suffix: '' }).sheets.find(({ name }) => name === of)!;
  const [table] = sheet.tables;
  const column = table!.columns.findIndex((each) => each.heading === heading);
  return `${of}!${columnLetters(table!.column + column)}${table!.row + 2 + row}`;
};

describe('a cut of the size of Nottingham’s, 24.6% of the illustrative services', () => {
  const SERVICES = [
    ['Child protection', 3_200_000, 3_200_000],
    ['Placements', 4_100_000, 3_900_000],
    ['Family support', 1_500_000, 1_000_000],
    ['Attendance', 650_000, 400_000],
    ['Children’s centres', 2_400_000, 1_200_000],
    ['Youth', 900_000, 0],
  ] as const;
  const plan = emptyPlan(2010);
  const content: PlanContent = {
    ...plan,
    tables: {
      ...plan.tables,
      Stream: [{ Stream: 'Base budget', Certainty: 'Confirmed', '2010/11': 12_750_000 }],
      Service: SERVICES.map(([Service]) => ({ Service })),
      Allocation: SERVICES.map(([Service, amount]) => ({
        Allocation: Service,
        Source: 'Base budget',
        Service,
        Commitment: Service,
        '2010/11': amount,
      })),
      Commitment: SERVICES.map(([Commitment, , floor], rank) => ({
        Commitment,
        Priority: 'Children first',
        Rank: rank + 1,
        '2010/11': floor,
      })),
      Scenario: [{ Scenario: 'Nottingham', Order: 1, Target: 'All', Change: 'cut %', Value: 0.246 }],
    },
  };
  beforeAll(() => open(content, 'What if'));
  afterAll(() => excel.close());

  test('the largest cut is £3,050,000, 23.9%: £86,500 less than £3,136,500, and the sheet says which floors hold', async () => {
    const [, held] = await answer(`=POOL.SURVIVES("","2010/11",${TABLES})`);
    expect(held?.slice(0, 2)).toEqual(['Protected', 3_050_000]);
    expect(held?.[2]).toBeCloseTo(0.239216, 6);
    expect(held?.[4]).toBe(0.01);
    await excel.type(
      'Sheet1!A1',
      '=POOL.CUT(Allocations[2010/11],24.6%*12750000,"protected",Commitments[2010/11])',
    );
    expect(excel.cell('Sheet1!A1')).toBe('#N/A');
    expect(excel.errorMessage('Sheet1!A1')).toMatch(
      /^The most that can be cut is £3,050,000, £86,500 less than £3,136,500\. Floors hold/,
    );
  });

  test('carried out as a step it breaks five commitments by £86,500 together, pro rata to their floors', async () => {
    const rows = await answer(`=POOL.COMMITMENTS("Nottingham",${TABLES})`);
    const of = rows.filter(([, , year]) => year === '2010/11');
    expect(of.map(([, name, , , , shortfall, , status]) => [name, shortfall, status])).toEqual([
      ['Child protection', 28_536.08, 'Broken'],
      ['Placements', 34_778.35, 'Broken'],
      ['Family support', 8_917.53, 'Broken'],
      ['Attendance', 3_567.01, 'Broken'],
      ['Children’s centres', 10_701.03, 'Broken'],
      ['Youth', 0, 'No floor'],
    ]);
    expect(of.reduce((pence, [, , , , , shortfall]) => pence + Math.round(Number(shortfall) * 100), 0)).toBe(
      8_650_000,
    );
    expect(of.reduce((pence, [, , , funded]) => pence + Math.round(Number(funded) * 100), 0)).toBe(
      961_350_000,
    );
  });

  test('the checks say why: the floors together come to more than all the money', async () => {
    const found = await answer(`=POOL.CHECKS("Nottingham",${TABLES})`);
    expect(
      found.map(([severity, , , year, amount, sentence]) => [severity, year, amount, sentence]),
    ).toContainEqual([
      'Warning',
      '2010/11',
      86_500,
      'The floors in 2010/11 come to £9,700,000, and all the money there is to £9,613,500: £86,500 is missing, however it is spread.',
    ]);
  });

  test('picked on the sheet What if, no more can be cut, and it says what is broken already', async () => {
    await excel.type("'What if'!A5", 'Nottingham');
    await excel.type("'What if'!B5", '2010/11');
    expect(excel.cell("'What if'!B12")).toBe(0);
    expect(excel.cell("'What if'!F12")).toMatch(/^Broken already: /);
  });
});

describe('Southwark’s two grants, with illustrative odds of 0.8 and 0.6', () => {
  const plan = emptyPlan(2010);
  const content: PlanContent = {
    ...plan,
    years: ['2010/11', 'Undated'],
    tables: {
      ...plan.tables,
      Stream: [
        { Stream: 'Area Based Grant', Certainty: 'At risk', Probability: 0.8, Undated: 10_700_000 },
        { Stream: 'Sure Start', Certainty: 'At risk', Probability: 0.6, Undated: 16_400_000 },
      ],
      Service: [{ Service: 'All services' }],
      Allocation: [['Area Based Grant', 10_700_000] as const, ['Sure Start', 16_400_000] as const].map(
        ([Source, Undated]) => ({
          Allocation: Source,
          Source,
          Service: 'All services',
          Commitment: 'The plan',
          Undated,
        }),
      ),
      Commitment: [{ Commitment: 'The plan', Undated: 20_000_000 }],
    },
  };
  const floorCell = address(content, 'Commitments', 'Undated', 0);
  const withFloor = async (floor: number) => {
    await excel.type(floorCell, floor);
    return answer(`=POOL.RISK("","Undated",,,${TABLES})`);
  };

  beforeAll(() => open(content));
  afterAll(() => excel.close());

  test('four outcomes exactly; on average £18,400,000, which cannot happen', async () => {
    expect((await withFloor(20_000_000)).map((row) => row.slice(0, 7))).toEqual([
      ['The plan', 0.48, 5_008_000, 10_700_000, 16_400_000, 27_100_000, 'Exact: 4 outcomes'],
    ]);
    expect((await withFloor(16_000_000))[0]?.[1]).toBe(0.6);

    // the chance of at least each amount falls at the four outcomes alone
    const reached = async (pounds: number) => Number((await withFloor(pounds))[0]?.[1]);
    for (const [outcome, chance, above] of [
      [10_700_000, 0.92, 0.6],
      [16_400_000, 0.6, 0.48],
      [27_100_000, 0.48, 0],
    ] as const) {
      expect(await reached(outcome)).toBeCloseTo(chance, 12);
      expect(await reached(outcome + 0.01)).toBeCloseTo(above, 12);
    }
    const mean = 27_100_000 - Number((await withFloor(27_100_000))[0]?.[2]);
    expect(mean).toBe(18_400_000);
    expect(await reached(mean)).toBe(await reached(mean + 0.01));
  });
});
