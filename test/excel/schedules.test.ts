/** Contribution schedules worked out in a workbook by its own formulas, and carried into the pools (docs/contributions.md). */
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

/** Each schedule: the cells that it is worked out from, and its formulas, one for each contribution in turn. */
const SCHEDULES: readonly {
  readonly pool: string;
  readonly inputs: readonly (readonly (string | number)[])[];
  readonly formula: string;
  readonly contributions: readonly number[];
}[] = [
  {
    pool: 'Share of the cost',
    inputs: [[0.6], [0.4]],
    formula: '=POOL.APPORTION(88417.63,{1})',
    contributions: [53_050.58, 35_367.05],
  },
  {
    pool: 'Weighted need',
    inputs: [['=31200*1.25'], ['=24800*1.05'], ['=26000*0.9']],
    formula: '=POOL.APPORTION(1000000,{1})',
    contributions: [440_976.93, 294_436.91, 264_586.16],
  },
  {
    pool: 'Population alone',
    inputs: [[31_200], [24_800], [26_000]],
    formula: '=POOL.APPORTION(1000000,{1})',
    contributions: [380_487.81, 302_439.02, 317_073.17],
  },
  {
    pool: 'Historic spend',
    inputs: [['=AVERAGE(1190000,1240000,1300000)'], ['=AVERAGE(840000,850000,865000)']],
    formula: '=POOL.APPORTION(2250000,{1})',
    contributions: [1_335_322.2, 914_677.8],
  },
  {
    pool: 'Instalments',
    inputs: [[1], [1], [1], [1]],
    formula: '=POOL.APPORTION(240000.01,{1})',
    contributions: [60_000.01, 60_000, 60_000, 60_000],
  },
  {
    pool: 'Roll-forward',
    inputs: [['=2250000-18500']],
    formula: '={1}+POOL.UPRATE({1},0.025)-{1}-(POOL.UPRATE({1},0.015)-{1})+40000',
    contributions: [2_293_815],
  },
  {
    pool: 'Part-year by days',
    inputs: [['=DATE(2006,10,1)']],
    formula: '=POOL.INYEAR(480000,"2006/07",{1})',
    contributions: [239_342.47],
  },
  {
    pool: 'Part-year by months',
    inputs: [['=DATE(2006,10,1)']],
    formula: '=POOL.INYEAR(480000,"2006/07",{1},,"months")',
    contributions: [240_000],
  },
  {
    pool: 'Leaver',
    inputs: [['=DATE(2006,9,30)']],
    formula: '=POOL.INYEAR(170000,"2006/07",,{1})',
    contributions: [85_232.88],
  },
];

let excel: OpenExcel;
/** The row of the first contribution of each schedule, on both sheets. */
const rowOf = (schedule: number): number =>
  5 + SCHEDULES.slice(0, schedule).reduce((rows, { contributions }) => rows + contributions.length, 0);

function formulaOf(schedule: number): string {
  const { formula, inputs } = SCHEDULES[schedule]!;
  const first = rowOf(schedule);
  const cells = inputs.length > 1 ? `A${first}:A${first + inputs.length - 1}` : `A${first}`;
  return formula.replaceAll('{1}', cells);
}

beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  const plan = emptyPlan(2006);
  const Contribution = SCHEDULES.flatMap(({ pool, contributions }) =>
    contributions.map((_, i) => ({
      Contribution: `${pool} ${i + 1}`,
      Pool: pool,
      Partner: `Partner ${i + 1}`,
    })),
  );
  const content = { ...plan, tables: { ...plan.tables, Contribution } };
  await buildWorkbook(planLayout(content, { suffix: '' }));
  await excel.quiet();
  // first what they are worked out from, then the formulas, then the links to them: three pastes, as a user would
  const column = (cells: (s: number, line: number) => string | number) =>
    SCHEDULES.flatMap(({ contributions }, s) => contributions.map((_, line) => [cells(s, line)]));
  await excel.paste(
    `Sheet1!A${rowOf(0)}`,
    column((s, line) => SCHEDULES[s]!.inputs[line]?.[0] ?? ''),
  );
  await excel.paste(
    `Sheet1!B${rowOf(0)}`,
    column((s, line) => (line === 0 ? formulaOf(s) : '')),
  );
  await excel.paste(
    `Contributions!E${rowOf(0)}`,
    column((s, line) => `=Sheet1!B${rowOf(s) + line}`),
  );
});
afterAll(() => excel.close());

test.each(SCHEDULES.map((schedule, s) => [schedule.pool, s, schedule.contributions] as const))(
  '%s reaches the contribution table to the penny',
  (_, s, contributions) => {
    expect(contributions.map((_each, i) => excel.cell(`Contributions!E${rowOf(s) + i}`))).toEqual(
      contributions,
    );
  },
);

test('POOL.POOLS carries every schedule with its total', () => {
  const spill = planLayout(emptyPlan(2006), { suffix: '' }).sheets.find(
    ({ name }) => name === 'Contributions',
  )!.spills[0]!;
  const letter = (position: number) => String.fromCharCode(65 + spill.column + position);
  const totals = new Map<unknown, unknown>();
  for (let r = spill.row + 2; excel.cell(`Contributions!${letter(0)}${r}`) !== ''; r++)
    if (excel.cell(`Contributions!${letter(1)}${r}`) === 'Total')
      totals.set(excel.cell(`Contributions!${letter(0)}${r}`), excel.cell(`Contributions!${letter(2)}${r}`));
  expect([...totals]).toEqual([
    ['Share of the cost', 88_417.63],
    ['Weighted need', 1_000_000],
    ['Population alone', 1_000_000],
    ['Historic spend', 2_250_000],
    ['Instalments', 240_000.01],
    ['Roll-forward', 2_293_815],
    ['Part-year by days', 239_342.47],
    ['Part-year by months', 240_000],
    ['Leaver', 85_232.88],
  ]);
});
