import { called } from '../functions/called';
import { kindOf } from '../../src/model/plan/reading/readHeadings';
import { readPlan } from '../../src/model/plan/readPlan';
import { type Grid } from '../../src/model/table/grid';
import { settlePool } from '../../src/model/pools/settled/poolSettlement';
import { layoutConditional } from '../../src/file/fromLayout/layoutRules';
import { type Input } from '../../src/workbook/layout/layout';
import { answersOf } from '../../src/workbook/reports/answersOf';
import { sentenceValue } from '../../src/workbook/reports/figureValues';
import { reportLayout } from '../../src/workbook/reports/reportLayout';
import { REPORTS } from '../../src/workbook/reports/reports';
import { shownAs } from '../../src/workbook/reports/shownAs';

const YEAR = '2010/11';
/** A rounded grant of the council, an exact one of the PCT, and what each of them pays for. */
const grids: Grid[] = [
  [
    ['Stream', 'Partner', 'Certainty', 'Evidence', YEAR],
    ['Sure Start', 'Council', 'Confirmed', 'S24', 16_400_000],
    ['Core', 'PCT', 'At risk', '', 1_000.25],
  ],
  [
    ['Service', 'Tier', 'Group'],
    ['Play', 'Universal', 'Education'],
    ['Care', 'Specialist', 'Health'],
  ],
  [
    ['Allocation', 'Source', 'Service', 'Commitment', 'Evidence', YEAR],
    ['', 'Sure Start', 'Play', 'Play for all', 'S24', 16_400_000],
    ['', 'Core', 'Care', 'Care at home', '', 1_000.25],
  ],
  [
    ['Commitment', YEAR],
    ['Play for all', 16_000_000],
    ['Care at home', 900.5],
  ],
  [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
    ['Cuts', 1, 'Stream', 'Core', 'cut £', 0.25],
  ],
  [
    ['Evidence', 'Quality'],
    ['S24', 'rounded'],
  ],
];
/** A pool that both pay into, and to which the council gives a building whose worth is rounded. */
const pooled: Grid[] = [
  [
    ['Pool', 'Overspend rule'],
    ['Family support', 'Contribution share'],
  ],
  [
    ['Contribution', 'Pool', 'Partner', 'In kind', 'Evidence', YEAR],
    ['', 'Family support', 'PCT', '', '', 600.5],
    ['', 'Family support', 'Council', 'Yes', 'S24', 20_000],
  ],
  [
    ['Outturn', 'Pool', 'Evidence', YEAR],
    ['', 'Family support', '', 650.75],
  ],
  [
    ['Evidence', 'Quality'],
    ['S24', 'rounded'],
  ],
];
const drawn = (name: string, given: readonly Grid[] = grids, pool = '') => {
  const plan = readPlan(given);
  const report = REPORTS.find((kind) => kind.name === name)!.draw({
    ...{ planName: 'A plan', plan, scenario: '', unit: '£', pool, year: YEAR },
  });
  const answers = answersOf(
    report,
    (kind) => given.find((grid) => kindOf(grid) === kind),
    (of, args) => called<Input[][]>(of)(...args),
  );
  const layout = (live: boolean) =>
    reportLayout({
      ...{ report, answers, live, sheetName: 'Report', footer: ['', ''] },
      tables: Object.fromEntries(Object.keys(plan.positions).map((kind) => [kind, `${kind}s`])),
    }).sheets[0]!;
  return { report, answers, values: layout(false), live: layout(true) };
};
/** The rows of values as they are read, those of one name. */
const rowsOf = (name: string, first: string, given: readonly Grid[] = grids, pool = '') => {
  const cells = new Map<number, string[]>();
  for (const { row, column, cells: block, numberFormat = '' } of drawn(name, given, pool).values.blocks)
    block.forEach((line, r) =>
      line.forEach((cell, c) => {
        const own = cells.get(row + r) ?? [];
        cells.set(row + r, own);
        own[column + c] = shownAs(cell, numberFormat);
      }),
    );
  return [...cells.values()].filter((line) => line.includes(first));
};

test('what rests on a rounded figure keeps its sign and has no pence; what is exact has neither', () => {
  expect(rowsOf('Statement of resources', 'Sure Start')[0]!.at(-1)).toBe('≈16,400,000');
  expect(rowsOf('Statement of resources', 'Council')[0]!.at(-1)).toBe('≈16,400,000');
  expect(rowsOf('Statement of resources', 'Core')[0]!.at(-1)).toBe('1,000.25');
  expect(rowsOf('Statement of resources', 'PCT')[0]!.at(-1)).toBe('1,000.25');
  expect(rowsOf('Statement of resources', 'Total').map((line) => line.at(-1))).toEqual([
    '≈16,401,000',
    '≈16,401,000',
  ]);
  expect(rowsOf('Statement of resources', 'Education')[0]!.at(-1)).toBe('≈16,400,000');
  expect(rowsOf('Statement of resources', 'Health')[0]!.at(-1)).toBe('1,000.25');
});

test('of a commitment what it gets has the sign, and its floor, which is exact, has not', () => {
  expect(rowsOf('Commitments', 'Play for all')[0]!.slice(2, 6)).toEqual([
    ...[YEAR, '≈£16,400,000', '£16,000,000.00'],
    '£0.00',
  ]);
  expect(rowsOf('Commitments', 'Care at home')[0]!.slice(2, 5)).toEqual([YEAR, '£1,000.25', '£900.50']);
});

test('tiers and scenarios keep it; shares are written as shares', () => {
  expect(rowsOf('Tiers', 'Universal').map((line) => line.slice(0, 3))).toContainEqual([
    ...['Universal', '£', '≈£16,400,000'],
  ]);
  expect(rowsOf('Tiers', 'Specialist').map((line) => line.slice(1, 3))).toEqual(
    expect.arrayContaining([
      ['£', '£1,000.25'],
      ['Share', '0.0%'],
    ]),
  );
  expect(rowsOf('Scenario comparison', 'Sure Start')[0]!.slice(1)).toEqual([
    '≈£16,400,000',
    '≈£16,400,000',
    '≈£0',
  ]);
  expect(rowsOf('Scenario comparison', 'Core')[0]!.slice(1)).toEqual(['£1,000.25', '£1,000.00', '-£0.25']);
});

test('an account is to the penny but for what is given in kind, and no rounded amount is settled', () => {
  for (const report of ['Pool memorandum account', 'Report to the partnership']) {
    const account = (word: string) => rowsOf(report, word, pooled, 'Family support');
    expect(account('In kind')).toEqual([['In kind', 'Council', '≈£20,000']]);
    expect(account('Surplus or deficit').map((line) => line.at(-1))).toContain('-£50.25');
  }
  const rounded = pooled.map((grid) =>
    grid.map((line) => line.map((cell) => (grid[0]![0] === 'Outturn' && cell === '' ? 'S24' : cell))),
  );
  expect(() => settlePool(readPlan(rounded), 'Family support', { start: 2010 })).toThrow(
    /whose quality is rounded: a settlement is to the penny/,
  );
});

test('on charts the name of what rests on it has the sign', () => {
  for (const [name, category] of [
    ['Statement of resources', `${YEAR} ≈`],
    ['Tiers', `${YEAR} ≈`],
    ['Scenario comparison', 'As entered ≈'],
  ] as const)
    expect(rowsOf(name, category).length).toBeGreaterThan(0);
});

test('sentences say it, with formulas too', () => {
  const { report, answers, live } = drawn('Summary for members');
  const lines = report.parts.flatMap((part) =>
    part.part === 'sentences' ? part.lines.map((line) => sentenceValue(line, answers)) : [],
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^In 2010\/11 there is ≈£16,401,000, of which ≈£16,400,000 is confirmed/),
      expect.stringMatching(/^PCT brings £1,000, /),
    ]),
  );
  const formulas = live.blocks.flatMap(({ cells }) => cells.flat()).map(String);
  expect(formulas.some((text) => text.includes('"""≈""£#,##0"'))).toBe(true);
});

test('with formulas the rows are found by their words, and the sign is on their amounts alone', () => {
  const rules = layoutConditional(drawn('Commitments').live);
  const signed = rules.filter(({ look }) => look?.numberFormat?.includes('≈'));
  expect(signed.map(({ cells, formulas }) => [cells, formulas[0]])).toEqual([
    [expect.stringMatching(/^D6:D/), `=AND($B6="Play for all",$C6="${YEAR}")`],
  ]);
});
