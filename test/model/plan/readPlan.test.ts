import { readPlan, placeOf } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const problems = (...grids: Grid[]) => readPlan(grids).problems;
const sentences = (...grids: Grid[]) => problems(...grids).map(({ sentence }) => sentence);

describe('a table is known by its first heading and its columns by theirs', () => {
  const grid: Grid = [
    ['  stream ', 'Own note', '2011-12', 'ring-FENCE', 'Undated', 'FY2010/11', 'partner'],
    ['Sure Start', 'x', 2, 'early years', 3, 1, 'Council'],
  ];
  const streams = readPlan([grid]).tables.Stream!;

  test('in any order, case and spacing ignored, the user’s own columns left alone', () => {
    expect(streams.names).toEqual(['Sure Start']);
    expect(streams.words.Partner).toEqual(['Council']);
    expect(streams.words['Ring-fence']).toEqual(['early years']);
    expect(streams.years.map(({ label, column, pence }) => [label, column, pence[0]])).toEqual([
      ['2011/12', 2, 200],
      ['Undated', 4, 300],
      ['2010/11', 5, 100],
    ]);
  });

  test('a column that is not there is blank, a day that is not there is no day', () => {
    expect(streams.words.Certainty).toEqual(['']);
    expect(streams.numbers.Ends[0]).toBeNaN();
    expect(streams.columnOf.Certainty).toBe(-1);
  });

  test('money typed as not known is told from a blank in every column', () => {
    const { Contribution } = readPlan([
      [
        ['Contribution', 'Paid', 'Cap', '2010/11'],
        ['First', 'tbc', '', 1],
        ['Second', 5, 'unknown', 1],
      ],
    ]).tables;
    expect(Contribution!.numbers.Paid).toEqual(Float64Array.of(NaN, 500));
    expect(Contribution!.unknown).toEqual({ Paid: new Set([0]), Cap: new Set([1]) });
  });

  test('a table that was not given is absent, another range is not recognised', () => {
    const plan = readPlan([[['Notes']], grid]);
    expect(plan.tables.Pool).toBeUndefined();
    expect(plan.unrecognised).toEqual([0]);
    expect(placeOf(plan, 'Stream', 0, 'Ring-fence')).toEqual({ table: 1, row: 1, column: 3 });
  });
});

describe('what cannot be read is kept with its place and never thrown', () => {
  const stream = (amount: Cell, heading = '2010/11'): Grid => [
    ['Stream', heading],
    ['ABG', amount],
  ];

  test('£3.9m as text is a problem and a missing amount, not zero', () => {
    const plan = readPlan([stream('£3.9m')]);
    expect(plan.problems).toMatchObject([
      {
        check: 'Number stored as text',
        subject: 'ABG',
        year: '2010/11',
        place: { table: 0, row: 1, column: 1 },
        blocks: '#VALUE!',
        sentence:
          'The Stream table, row 1, 2010/11 holds the text "£3.9m": type the amount as a number of pounds, such as 3900000.',
      },
    ]);
    expect([...plan.tables.Stream!.years[0]!.missing]).toEqual([1]);
  });

  test('an error cell keeps its error', () => {
    expect(problems(stream({ error: '#DIV/0!' }))).toMatchObject([
      { check: 'Error cell', blocks: '#DIV/0!' },
    ]);
  });

  test('an error cell under a name or a heading of words is told too', () => {
    expect(
      problems([
        ['Stream', 'Partner'],
        [{ error: '#N/A' }, { error: '#REF!' }],
      ]),
    ).toMatchObject([
      { blocks: '#N/A', place: { row: 1, column: 0 } },
      { blocks: '#REF!', place: { row: 1, column: 1 } },
    ]);
  });

  test('an error cell in a column of the user’s own is the user’s own', () => {
    expect(
      problems([
        ['Stream', 'Mine'],
        ['ABG', { error: '#N/A' }],
      ]),
    ).toEqual([]);
  });

  test('fractions of a penny, negative amounts and a heading of two years', () => {
    expect(sentences(stream(0.125))[0]).toMatch(
      /row 1, 2010\/11 has more than two decimals \(0.125\): ROUND it/,
    );
    expect(problems(stream(-5))).toMatchObject([
      { severity: 'Warning', check: 'Negative amount', amount: -500, blocks: null },
    ]);
    expect(sentences(stream(1, '2010/12'))[0]).toBe(
      'In the Stream table the heading 2010/12 is not a financial year: after 2010 comes 11, as in 2010/11.',
    );
  });

  test('two columns of one heading, and one year written in two ways', () => {
    expect(sentences([['Stream', 'Partner', 'partner']])).toEqual([
      'The Stream table has two columns headed Partner, the 2nd and the 3rd: keep one of them.',
    ]);
    expect(sentences([['Stream', '2010/11', '2010-11']])[0]).toMatch(/two columns headed 2010\/11/);
  });

  test('a percentage typed as a whole number is told as what Excel takes it for', () => {
    expect(
      sentences([
        ['Stream', 'Probability'],
        ['ABG', 24.6],
      ]),
    ).toEqual(['The Stream table, row 1, Probability is 24.6, which is 2,460%: type 24.6% or 0.246.']);
  });

  test('a number that is no date, such as a year, is told as such; the time of a day is left out', () => {
    expect(
      sentences([
        ['Stream', 'Starts', 'Ends'],
        ['ABG', 2011, 1e300],
      ]),
    ).toEqual([
      'The Stream table, row 1, Starts is 2011: type a date, such as 31/03/2011.',
      'The Stream table, row 1, Ends is more than 1,000,000,000,000,000,000,000: type a date, such as 31/03/2011.',
    ]);
    const plan = readPlan([
      [
        ['Stream', 'Ends'],
        ['ABG', 40633.75],
      ],
    ]);
    expect([...plan.tables.Stream!.numbers.Ends]).toEqual([40633]);
  });

  test('two tables of one kind: the first counts', () => {
    const plan = readPlan([stream(1), stream(2)]);
    expect(plan.tables.Stream!.years[0]!.pence[0]).toBe(100);
    expect(plan.problems).toMatchObject([{ place: { table: 1, row: 0, column: 0 }, blocks: '#VALUE!' }]);
  });
});

describe('rows', () => {
  test('blank rows are left out, and rows keep their place', () => {
    const plan = readPlan([
      [
        ['Stream', '2010/11'],
        ['', ''],
        ['ABG', 1],
        [0, 0],
        ['Sure Start', 2],
      ],
    ]);
    expect(plan.tables.Stream!.names).toEqual(['ABG', 'Sure Start']);
    expect([...plan.tables.Stream!.rowInTable]).toEqual([2, 4]);
    expect(plan.problems).toEqual([]);
  });

  test('50,000 empty rows are a note and no burden', () => {
    const grid: Grid = [['Stream', '2010/11'], ['ABG', 1], ...Array.from({ length: 50_000 }, () => ['', ''])];
    expect(sentences(grid)).toEqual([
      "The Stream table has 50,000 empty rows: drag the table's corner up to its last entry, and everything is quicker.",
    ]);
    expect(readPlan([grid]).tables.Stream!.rows).toBe(1);
  });

  test('a row with money and no name is told', () => {
    expect(
      problems([
        ['Stream', '2010/11'],
        ['', 5],
      ]),
    ).toMatchObject([{ check: 'Row without a name', severity: 'Error' }]);
  });

  test('a Total row is no stream', () => {
    const { tables } = readPlan([
      [
        ['Stream', '2010/11', 'Undated'],
        ['ABG', 1, 2],
        ['Total', 1, ''],
      ],
    ]);
    expect(tables.Stream!.names).toEqual(['ABG']);
    expect(tables.Stream!.totals).toMatchObject([{ row: 2, label: 'Total', pence: [100, null] }]);
  });
});
