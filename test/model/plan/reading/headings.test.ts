import { called } from '../../../functions/called';
import { readPlan } from '../../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../../src/model/table/grid';
import { excelErrors } from '../../../functions/excelErrors';

const funding = called('FUNDING');
const checks = called('CHECKS');

beforeAll(excelErrors);

const streams = (headings: readonly Cell[], ...rows: (readonly Cell[])[]): Grid => [
  ['Stream', 'Partner', ...headings],
  ...rows.map((amounts, i) => [`Grant ${i + 1}`, 'Council', ...amounts]),
];
const totalOf = (grid: Grid) => (funding('', [grid as unknown[][]]) as unknown[][]).at(-1);
const said = (...grids: Grid[]) =>
  readPlan(grids).problems.map(({ severity, check, sentence }) => `${severity}, ${check}: ${sentence}`);

describe('money under a heading that people type is counted', () => {
  test('a footnote mark, a dash of another kind and a year of two digits', () => {
    const grid = streams(['2009/10*', '2010‑11', '11/12'], [1, 2, 3], [10, 20, 30]);
    expect(totalOf(grid)).toEqual(['Total', '', '', 11, 22, 33]);
    expect(said(grid)).toEqual([
      'Note, Heading: In the Stream table these headings are read: 2009/10* as 2009/10, 11/12 as 2011/12.',
    ]);
  });

  test('£000 and £m scale their column to the penny, and a note says so', () => {
    const grid = streams(
      ['2010/11 (£000)', '2011/12 £m', '2012/13 (£)'],
      [3956.46542, 1.1, 7],
      [0.00001, 0, 0],
    );
    expect(totalOf(grid)).toEqual(['Total', '', '', 3956465.43, 1100000, 7]);
    expect(said(grid)).toEqual([
      'Note, Heading: In the Stream table the amounts under 2010/11 are read in thousands of pounds: 1 is £1,000.',
      'Note, Heading: In the Stream table the amounts under 2011/12 are read in millions of pounds: 1 is £1,000,000.',
    ]);
  });

  test('a unit beside the first heading is that of all money in the table', () => {
    const grid: Grid = [
      ['Contribution (£000)', 'Pool', 'Partner', 'Paid', 'Delivered (£)', '2010/11', '2011/12 £'],
      ['', 'CAMHS', 'PCT', 1.5, 900, 2, 3],
    ];
    const { Contribution } = readPlan([grid]).tables;
    expect(Contribution!.years.map(({ pence }) => pence[0])).toEqual([200000, 300]);
    expect([Contribution!.numbers.Paid[0], Contribution!.numbers.Delivered[0]]).toEqual([150000, 90000]);
  });

  test('a part of a penny in a scaled column is refused, and a text is shown in its unit', () => {
    expect(said(streams(['2010/11 £000'], [0.0000125]))[1]).toMatch(/has more than two decimals \(0.0125\)/);
    expect(said(streams(['2010/11 £m'], ['£3.9m']))[1]).toMatch(
      /type the amount as a number of millions of pounds\./,
    );
  });
});

describe('a heading that holds a year beside other words stops every function that adds the column up', () => {
  test.each(['2010/11 Budget', 'Actual 2010/11', 'M12 2010/11', '2010/112', 'Nov-10', 'Q1'])(
    '%s',
    (heading) => {
      const grid = streams([heading], [100], [50]);
      expect(() => funding('', [grid as unknown[][]])).toThrow(heading);
      expect(said(grid)).toEqual([
        expect.stringMatching(
          /^Error, Heading: In the Stream table the heading .*2 numbers, 150 in all, are not read\.$/,
        ),
      ]);
      expect(checks('', [grid as unknown[][]])[1]).toEqual(
        expect.arrayContaining(['Error', 'Heading', 'Stream']),
      );
    },
  );

  test('a date cell that Excel made of 2006/07 names the year', () =>
    expect(said(streams([38899], [5]))[0]).toMatch(/type 2006\/07 again/));

  test('a heading that shows an error says nothing of its column', () => {
    const grid: Grid = [
      ['Stream', { error: '#REF!' }, '2010/11'],
      ['ABG', 100, 50],
    ];
    const sentence = 'In the Stream table the heading shows #REF!.';
    expect(() =>
      funding('', [
        [
          ['Stream', { code: '#REF!' }, '2010/11'],
          ['ABG', 100, 50],
        ],
      ]),
    ).toThrow(sentence);
    expect(said(grid)).toEqual([`Error, Heading: ${sentence}`]);
  });
  test('a note of words under such a heading is the user’s own', () => {
    const grid = streams(['2010/11', 'Comment 2010/11'], [1, 'late'], [2, '']);
    expect(said(grid)).toEqual([]);
    expect(totalOf(grid)).toEqual(['Total', '', '', 3]);
  });
});

describe('own columns', () => {
  test('numbers in columns of the user’s own are listed with their totals', () => {
    const grid = streams(
      ['Weeks', '2010/11', '', 'Review date', 'Remark'],
      [52, 1, 7, 40633, 'a'],
      [26, 2, '', 40634, 'b'],
    );
    expect(said(grid)).toEqual([
      'Note, Own column: The Stream table has columns of your own with numbers that are not read: Weeks (2 numbers, total 78), column 5, which has no heading (one number, total 7), Review date (2 numbers, the first 31 March 2011). If Poolbook should read one, give it a heading of a plan.',
    ]);
    expect(totalOf(grid)).toEqual(['Total', '', '', 3]);
  });

  test('in a table without years too', () =>
    expect(
      said([
        ['Service', 'Headcount 2010/11'],
        ['Play', 4],
      ]),
    ).toEqual([expect.stringContaining('Headcount 2010/11 (one number, total 4)')]));
});
