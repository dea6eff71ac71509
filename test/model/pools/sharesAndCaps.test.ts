import { called } from '../../functions/called';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { excelErrors, failure } from '../../functions/excelErrors';

const settlement = called('SETTLEMENT');
const checks = called('CHECKS');

beforeAll(excelErrors);

const plan = (
  rule: string,
  outturn: number,
  headings: readonly Cell[],
  ...rows: (readonly Cell[])[]
): Grid[] => [
  [
    ['Pool', 'Kind', 'Host', 'Overspend rule', 'Underspend rule'],
    ['X', 'Pooled fund', 'Council', rule, 'Carry forward'],
  ],
  [
    ['Contribution', 'Pool', 'Partner', ...headings, '2025/26'],
    ...rows.map(([partner, ...more]): Cell[] => ['', 'X', partner as Cell, ...more]),
  ],
  [
    ['Outturn', 'Pool', '2025/26'],
    ['', 'X', outturn],
  ],
];
const settled = (grids: Grid[]) =>
  (settlement('X', '2025/26', grids as unknown[][][]) as unknown[][]).slice(1, -1).map((row) => row[2]);
const refused = (grids: Grid[]) => failure(() => settlement('X', '2025/26', grids as unknown[][][])).message;

describe('fixed shares', () => {
  const equal = (n: number) =>
    plan(
      'Fixed shares',
      1000,
      ['Share'],
      ...Array.from({ length: n }, (_, i) => [`Partner ${i}`, 1 / n, 100]),
    );

  test('three times one third and six times one sixth are 100%', () => {
    expect(settled(equal(3))).toEqual([233.34, 233.33, 233.33]);
    expect(settled(equal(6)).reduce((sum: number, each) => sum + Number(each), 0)).toBeCloseTo(400, 9);
  });

  test('a share filled down over the rows of a partner is refused with the reason', () => {
    const filled = plan(
      'Fixed shares',
      1000,
      ['Share'],
      ['Council', 0.5, 264],
      ['Council', 0.5, 71],
      ['ICB', 0.5, 561],
      ['ICB', 0.5, 20],
    );
    expect(refused(filled)).toBe(
      "The shares add up to 200%: the Share of Council is the same in rows 1 and 2, and shares of one partner's rows are added up: type it once.",
    );
  });

  test('shares of one partner that are its parts are added up', () =>
    expect(
      settled(
        plan(
          'Fixed shares',
          1000,
          ['Share'],
          ['Council', 0.25, 264],
          ['Council', 0.25, 71],
          ['ICB', 0.5, 581],
        ),
      ),
    ).toEqual([42, 42]));
});

describe('caps', () => {
  const capped = (headings: readonly Cell[], council: readonly Cell[], icb: readonly Cell[]) =>
    plan('Capped', 1100000, headings, ['Council', ...council, 700000], ['ICB', ...icb, 300000]);

  test('one that can only be a percentage is refused with what it would be in pounds', () => {
    expect(refused(capped(['Cap'], [''], [0.05]))).toContain(
      'is 0.05, a cap of £0.05; 5% of £300,000 is £15,000: type 15000, or type 5% under Cap % instead.',
    );
    expect(refused(capped(['Cap'], [''], [0.025]))).toContain('2.5% of £300,000 is £7,500');
  });

  test('Cap % is a share of what the partner contributes', () => {
    expect(settled(capped(['Cap %'], [''], [0.05]))).toEqual([85000, 15000]);
    expect(settled(capped(['Cap'], [''], [15000]))).toEqual([85000, 15000]);
  });

  test('a partner with both, and the same cap in several rows, are refused', () => {
    expect(refused(capped(['Cap', 'Cap %'], ['', ''], [15000, 0.05]))).toContain('both a Cap and a Cap %');
    const twice = plan(
      'Capped',
      1100000,
      ['Cap'],
      ['Council', '', 700000],
      ['ICB', 9000, 200000],
      ['ICB', 9000, 100000],
    );
    expect(refused(twice)).toContain('the same in rows 2 and 3');
  });
});

test('weights of part of a year are not rounded before a variance is shared', () => {
  const part: Grid[] = [
    [
      ['Pool', 'Overspend rule'],
      ['X', 'Contribution share'],
    ],
    [
      ['Contribution', 'Pool', 'Partner', 'Starts', '2009/10'],
      ['', 'X', 'A', '', 76.68],
      ['', 'X', 'B', 40197, 2.98],
    ],
    [
      ['Outturn', 'Pool', '2009/10'],
      ['', 'X', 763.26],
    ],
  ];
  const rows = settlement('X', '2009/10', part as unknown[][][]) as unknown[][];
  expect(rows.slice(1, 3).map((row) => row[2])).toEqual([678.4, 5.2]);
});

test('bands that name a host which the pool has not leave their part without an owner', () => {
  const grids: Grid[] = [
    [
      ['Pool', 'Overspend rule', 'Bands'],
      ['X', 'Bands', '5%: Council; rest: Host'],
    ],
    [
      ['Contribution', 'Pool', 'Partner', '2010/11'],
      ['', 'X', 'Council', 100],
    ],
    [
      ['Outturn', 'Pool', '2010/11'],
      ['', 'X', 110],
    ],
  ];
  const rows = settlement('X', '2010/11', grids as unknown[][][]) as unknown[][];
  expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
    ['Council', 100, 5],
    ['Unallocated', 0, 5],
    ['Total', 100, 10],
  ]);
  expect((checks('', grids as unknown[][][]) as unknown[][]).map((row) => row[5])).toContainEqual(
    expect.stringContaining('its bands name the host, and the pool has none'),
  );
});
