import { called } from '../../../functions/called';
import { readPlan } from '../../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../../src/model/table/grid';

const checks = called('CHECKS');
const funding = called('FUNDING');
const settlement = called('SETTLEMENT');

const table = (...rows: (readonly Cell[])[]): Grid => [
  ['Stream', 'Partner', 'Certainty', '2025/26'],
  ...rows,
];
const A = ['Grant A', 'Council', 'Confirmed', 100] as const;
const B = ['Grant B', 'ICB', 'Confirmed', 50] as const;
const totalOf = (grid: Grid) => (funding('', [grid as unknown[][]]) as unknown[][]).at(-1)?.at(-1);
const found = (check: string, grid: Grid) =>
  (checks('', [grid as unknown[][]]) as unknown[][]).filter((row) => row[1] === check).map((row) => row[5]);

describe('a total among the rows is never money of its own', () => {
  test.each([
    'Total',
    'Totals',
    'TOTAL:',
    'Grand total',
    'Grand Total:',
    'Sub-total',
    'Subtotal',
    'Sub total NHS',
    'Total BCF',
    'Total: all grants',
    'BCF total',
    'Overall total',
    'Total*',
    'TOTAL.',
  ])('%s', (label) => {
    expect(totalOf(table(A, B, [label, '', '', 150]))).toBe(150);
    expect(found('Stated total does not cast', table(A, B, [label, '', '', 150]))).toEqual([]);
    expect(totalOf(table(A, B, [label, '', '', 999]))).toBe(150);
    expect(found('Stated total does not cast', table(A, B, [label, '', '', 999]))).toEqual([
      expect.stringMatching(/states £999 for 2025\/26, but its parts add up to £150: £849 less\.$/),
    ]);
  });

  test('a row without any word that adds the rows above up is a total', () => {
    expect(totalOf(table(A, B, ['', '', '', 150]))).toBe(150);
    expect(found('Total among the rows', table(A, B, ['', '', '', 150]))[0]).toContain(
      'a row without a name that adds up the rows above (row 3)',
    );
    expect(totalOf(table(A, B, ['', '', '', 151]))).toBe(301);
  });

  test('a stream whose name begins with Total, and which has a partner, is a stream and is asked about', () => {
    const grid = table(A, ['Total Place', 'Council', 'Confirmed', 30], B);
    expect(totalOf(grid)).toBe(180);
    expect(found('Total among the rows', grid)).toEqual([
      'The Stream table, row 2, Total Place, is counted as money of its own, since it is not the sum of the rows above. If it is a total, call it Total.',
    ]);
    expect(totalOf(table(A, B, ['Total BCF', 'Council', 'Confirmed', 150]))).toBe(150);
  });
});

describe('sub-totals and group headings', () => {
  const grid = table(
    ['Council grants', '', '', ''],
    A,
    ['Sub-total', '', '', 100],
    ['NHS', '', '', ''],
    B,
    ['Grant C', 'ICB', 'Confirmed', 5],
    ['Sub-total NHS', '', '', 55],
    ['Grand total', '', '', 155],
  );

  test('are left out, each held against its own rows', () => {
    expect(totalOf(grid)).toBe(155);
    expect(readPlan([grid]).tables.Stream!.names).toEqual(['Grant A', 'Grant B', 'Grant C']);
    expect(found('Stated total does not cast', grid)).toEqual([]);
    expect(found('Total among the rows', grid)).toEqual([
      'The Stream table has totals among its rows, Sub-total (row 3), Sub-total NHS (row 7) and Grand total (row 8), and heads groups with Council grants (row 1) and NHS (row 4): they are left out of every sum.',
    ]);
  });

  test('a sub-total that does not cast is found by its row', () => {
    const off = grid.map((row) => (row[0] === 'Sub-total NHS' ? ['Sub-total NHS', '', '', 54] : row));
    expect(found('Stated total does not cast', off)).toEqual([
      "The Stream table's row 7, Sub-total NHS, states £54 for 2025/26, but its parts add up to £55: £1 more.",
    ]);
  });

  test('a stream without money above a plain total stays a stream', () =>
    expect(
      readPlan([table(['New grant', '', '', ''], A, ['Total', '', '', 100])]).tables.Stream!.names,
    ).toEqual(['New grant', 'Grant A']));
});

test('Total under Partner is no partner of a settlement', () => {
  const tables: Grid[] = [
    [
      ['Pool', 'Host', 'Overspend rule'],
      ['X', 'Council', 'Contribution share'],
    ],
    [
      ['Contribution', 'Pool', 'Partner', '2025/26'],
      ['', 'X', 'Council', 600000],
      ['', 'X', 'ICB', 400000],
      ['', 'X', 'Total', 1000000],
      ['', 'Y', 'ICB', 7],
      ['', 'Y', 'Total Y', 7],
    ],
    [
      ['Outturn', 'Pool', '2025/26'],
      ['', 'X', 1100000],
    ],
  ];
  const rows = settlement('X', '2025/26', tables as unknown[][][]) as unknown[][];
  expect(rows.slice(1, -1).map((row) => row.slice(0, 3))).toEqual([
    ['Council', 600000, 60000],
    ['ICB', 400000, 40000],
  ]);
});

test('evidence, law and tiers may be called Total', () =>
  expect(
    readPlan([
      [
        ['Evidence', 'Figure'],
        ['Total', '£5m'],
      ],
    ]).tables.Evidence!.names,
  ).toEqual(['Total']));

test('a last row that says nothing but a name and holds the sum of the rows above may be a total, and is reported', () => {
  expect(totalOf(table(A, B, ['Sum', '', '', 150]))).toBe(300);
  expect(found('Total among the rows', table(A, B, ['Sum', '', '', 150]))).toEqual([
    'The Stream table, row 3, Sum, is counted as money of its own, and is the sum of the rows above. If it is a total, call it Total.',
  ]);
  expect(found('Total among the rows', table(A, B, ['Grant C', '', '', 149]))).toEqual([]);
  expect(found('Total among the rows', table(A, B, ['Grant C', 'Council', '', 150]))).toEqual([]);
  expect(
    found('Total among the rows', table(A, B, ['Grant C', '', '', 150], ['Grant D', 'ICB', '', 5])),
  ).toEqual([]);
});
