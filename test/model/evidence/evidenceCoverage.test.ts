import { evidenceCoverage, type CoveredMoney } from '../../../src/model/evidence/evidenceCoverage';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';
import { coventry } from '../../../src/workbook/examples/coventry';
import { nottingham } from '../../../src/workbook/examples/nottingham';
import { portsmouth } from '../../../src/workbook/examples/portsmouth';
import { sharedOverspend } from '../../../src/workbook/examples/sharedOverspend';
import { southwark } from '../../../src/workbook/examples/southwark';
import { planOf } from '../../workbook/planOf';

const evidence: Grid = [
  ['Evidence', 'Quality'],
  ['Plan', 'exact'],
  ['Print', 'Rounded'],
  ['Base', 'bound'],
  ['Letter', ''],
  ['Ledger', 'undated'],
];
const covered = (...grids: Grid[]) => evidenceCoverage(readPlan([evidence, ...grids]));
const streams = (...rows: Grid) => covered([['Stream', 'Evidence', '2010/11', 'Undated'], ...rows])[0]!;
const linesOf = ({ lines }: CoveredMoney) =>
  lines.map(({ standing, sum, rows }) => [standing, sum.pence, rows]);

describe('evidence coverage', () => {
  test('a row is as good as the worst of the evidence that it names, over all its years', () =>
    expect(
      linesOf(
        streams(
          ['A', 'Plan', 1, 2],
          ['B', 'Plan; print', 0.01, ''],
          ['C', 'Base; Print', 5, ''],
          ['D', 'Letter', 7, ''],
          ['E', 'Ledger; Plan; Letter', 9, ''],
          ['F', 'a drawer', 11, ''],
          ['G', '', 13, ''],
        ),
      ),
    ).toEqual([
      ['exact', 300, 1],
      ['rounded', 1, 1],
      ['bound', 500, 1],
      ['undated', 900, 1],
      ['quality not given', 700, 1],
      ['not found', 1100, 1],
      ['none', 1300, 1],
    ]));

  test('with and without evidence add up to the whole; rows without it come by their money', () => {
    const { total, evidenced, without, share, rowsWithout } = streams(
      ['A', 'Plan', 60, ''],
      ['B', '', 15, ''],
      ['C', 'a drawer', 20, 5],
    );
    expect([total, evidenced, without].map(({ pence }) => pence)).toEqual([10000, 6000, 4000]);
    expect(share).toBe(0.6);
    expect(rowsWithout.map(({ label, row, sum }) => [label, row, sum.pence])).toEqual([
      ['C', 2, 2500],
      ['B', 1, 1500],
    ]);
  });

  test('an amount that nobody knows makes its sums at least, and is listed where it has no evidence', () => {
    const { total, evidenced, without, share, rowsWithout } = streams(
      ['A', 'Plan', 60, ''],
      ['B', '', 'unknown', ''],
      ['C', '', '', ''],
    );
    expect(total).toMatchObject({ pence: 6000, atLeast: true, known: true });
    expect(evidenced).toMatchObject({ pence: 6000, atLeast: false });
    expect(without).toEqual({ pence: 0, atLeast: true, known: false });
    expect(share).toBe(1);
    expect(rowsWithout.map(({ label }) => label)).toEqual(['B']);
  });

  test('a sum with a negative amount has no share', () => {
    expect(streams(['A', 'Plan', 60, ''], ['B', '', -10, '']).share).toBeNull();
    expect(streams(['A', 'Plan', 60, ''], ['B', '', -10, '']).total.pence).toBe(5000);
  });

  test('of money that nobody knows, and of amounts of zero, there is no share', () => {
    expect(streams(['B', 'Plan', 'unknown', ''])).toMatchObject({ total: { pence: 0 }, share: null });
    expect(
      covered([
        ['Stream', 'Evidence', '2010/11'],
        ['B', 'Plan', 0],
      ]),
    ).toEqual([]);
    expect(streams(['A', '', 0.01, ''], ['B', 'Plan', 'unknown', '']).share).toBe(0);
  });

  test('contributions count apart from streams, without what is given in kind', () => {
    const parts = covered(
      [
        ['Stream', 'Evidence', '2010/11'],
        ['ABG', 'Plan', 100],
      ],
      [
        ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', 'Evidence', '2010/11'],
        ['', 'CAMHS', 'Council', 'ABG', '', '', 40],
        ['', 'CAMHS', 'PCT', '', 'Yes', '', 30],
      ],
      [
        ['Commitment', 'Evidence', '2010/11'],
        ['Play', 'Print', 7],
      ],
      [['Outturn', 'Pool', 'Evidence', '2010/11']],
    );
    expect(parts.map(({ kind, total, evidenced }) => [kind, total.pence, evidenced.pence])).toEqual([
      ['Stream', 10000, 10000],
      ['Contribution', 4000, 0],
      ['Commitment', 700, 700],
    ]);
    expect(parts[1]!.rowsWithout.map(({ label }) => label)).toEqual(['Council to CAMHS']);
  });

  test.each([
    ['Coventry', coventry],
    ['Nottingham', nottingham],
    ['Portsmouth', portsmouth],
    ['the shared overspend', sharedOverspend],
    ['Southwark', southwark],
  ])('of %s every amount has evidence or is illustrative, and the lines add up', (_name, example) => {
    const parts = evidenceCoverage(planOf(example));
    expect(parts.length).toBeGreaterThan(0);
    for (const { total, lines, rowsWithout } of parts) {
      for (const { standing } of rowsWithout) expect(standing).toBe('illustrative');
      expect(lines.reduce((sum, line) => sum + line.sum.pence, 0)).toBe(total.pence);
    }
  });
});
