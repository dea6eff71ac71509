import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const apportion = called('APPORTION');
const checks = called('CHECKS');
const funding = called('FUNDING');

beforeAll(excelErrors);

describe('POOL.APPORTION', () => {
  test('a column gives a column and a row a row', () => {
    expect(apportion(100, [[1], [1], [1]])).toEqual([[33.34], [33.33], [33.33]]);
    expect(apportion(-1, [[1, 1, 1]])).toEqual([[-0.34, -0.33, -0.33]]);
    expect(apportion(5, [[3]])).toEqual([[5]]);
  });

  test('blank, null, "" and 0 are the same weight and the same total', () => {
    expect(apportion(1, [[null, '', 0, 1]])).toEqual([[0, 0, 0, 1]]);
    expect([null, '', 0].map((total) => apportion(total, [[1, 1]]))).toEqual(Array(3).fill([[0, 0]]));
  });

  test.each([
    ['half a penny', () => apportion(0.005, [[1]]), '#VALUE!', /The total has more than two decimals/],
    ['text as total', () => apportion('£3.9m', [[1]]), '#VALUE!', /The total is the text "£3.9m"/],
    ['text as weight', () => apportion(1, [[1], ['x']]), '#VALUE!', /Weight 2 is the text "x"/],
    ['a negative weight', () => apportion(1, [[1, -2]]), '#VALUE!', /Weight 2 is -2/],
    ['infinity', () => apportion(1, [[Infinity]]), '#VALUE!', /Weight 1 is infinite/],
    ['no basis', () => apportion(1, [[0, '']]), '#N/A', /no basis/],
    [
      'a rectangle',
      () =>
        apportion(1, [
          [1, 1],
          [1, 1],
        ]),
      '#VALUE!',
      /2 rows and 2 columns: give one row or one column/,
    ],
    [
      'an error as weight',
      () => apportion(1, [[1], [{ code: '#DIV/0!' }]]),
      '#VALUE!',
      /Weight 2 shows #DIV\/0!/,
    ],
    ['an error as total', () => apportion({ basicValue: '#N/A' }, [[1]]), '#N/A', /The total shows #N\/A/],
    ['too much', () => apportion(1e15, [[1]]), '#VALUE!', /£90 trillion/],
  ])('%s is refused with a sentence', (_, work, code, message) => {
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) });
  });
});

const streams = [
  ['Stream', 'Partner', 'Certainty', 'Undated'],
  ['General Sure Start Grant', 'Coventry City Council', '', 3956465],
  ['Primary Strategy', 'Coventry City Council', '', 175328],
  ['KS3 Strategy', 'Coventry City Council', '', 173250],
  ['KS3 Behaviour', 'Coventry City Council', '', 68300],
  ["Children's Fund", 'Coventry City Council', '', 1086086],
];
const withAmount = (amount: unknown) => [...streams.slice(0, 5), ["Children's Fund", '', '', amount]];

describe('POOL.FUNDING', () => {
  test('Coventry’s five streams come to £5,459,429', () => {
    const grid = funding('Base', [streams]);
    expect(grid[0]).toEqual(['Stream', 'Partner', 'Certainty', 'Undated']);
    expect(grid.at(-1)).toEqual(['Total', '', '', 5459429]);
    expect(grid).toHaveLength(7);
  });

  test('an unknown amount is shown, and the total says at least', () => {
    const grid = funding(null, [withAmount('tbc')]);
    expect(grid.at(-2)!.at(-1)).toBe('unknown');
    expect(grid.at(-1)!.at(-1)).toBe('at least £4,373,343.00');
  });

  test('a stream table without rows gives headings and a total of zero', () => {
    expect(funding('', [[['Stream', '2010/11']]])).toEqual([
      ['Stream', 'Partner', 'Certainty', '2010/11'],
      ['Total', '', '', 0],
    ]);
  });

  test('an omitted table does no harm', () =>
    expect(funding('Base', [streams, null as never])).toHaveLength(7));

  test.each([
    ['text', () => funding('', [withAmount('£3.9m')]), '#VALUE!', /row 5, Undated holds the text "£3.9m"/],
    [
      'an error cell',
      () => funding('', [withAmount({ code: '#DIV/0!' })]),
      '#VALUE!',
      /row 5, Undated shows #DIV\/0!/,
    ],
    [
      '2010/12',
      () =>
        funding('', [
          [
            ['Stream', '2010/12'],
            ['ABG', 1],
          ],
        ]),
      '#VALUE!',
      /heading 2010\/12 is not a financial year/,
    ],
    [
      'two columns of one heading',
      () => funding('', [[['Stream', 'Undated', 'undated']]]),
      '#VALUE!',
      /two columns headed Undated/,
    ],
    [
      'no stream table',
      () => funding('', [[['Service'], ['x']]]),
      '#VALUE!',
      /begins with the heading Stream/,
    ],
    ['no table at all', () => funding('', []), '#VALUE!', /Give the plan's tables/],
    [
      'a body without headings',
      () => funding('', [streams.slice(1)]),
      '#VALUE!',
      /begins with "General Sure Start Grant"/,
    ],
    [
      'errors for headings',
      () => funding('', [[[{ code: '#REF!' }]]]),
      '#VALUE!',
      /first heading of table 1 shows #REF!/,
    ],
    [
      'another scenario',
      () => funding('Cut', [streams]),
      '#N/A',
      /scenario Cut cannot be calculated without the scenario table/,
    ],
  ])('%s is refused with a sentence', (_, work, code, message) => {
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) });
  });
});

describe('POOL.CHECKS', () => {
  test('text in an amount is a finding with its sentence', () => {
    const grid = checks('Base', [withAmount('£3.9m')]);
    expect(grid[0]).toEqual(['Severity', 'Check', 'Subject', 'Year', 'Amount', 'Finding']);
    expect(grid[1]!.slice(0, 5)).toEqual([
      'Error',
      'Number stored as text',
      "Children's Fund",
      'Undated',
      '',
    ]);
  });

  test('an error cell is a finding with its place, and everything else is checked', () => {
    const rows = checks('', [withAmount({ error: '#NUM!' })]) as unknown[][];
    expect(rows.find(([, check]) => check === 'Error cell')?.[5]).toContain('row 5, Undated shows #NUM!');
  });

  test('amounts are pounds', () => {
    const uses = [
      ['Allocation', 'Source', 'Undated'],
      ['a', "Children's Fund", 1086086.01],
    ];
    expect(checks('', [streams, uses])[1]).toEqual(expect.arrayContaining(['Uses beyond a source', 0.01]));
  });

  test('a plan in order says so in one row, and below it what is not checked', () => {
    const [, order, ...below] = checks('', [
      [
        ['Stream', '2010/11'],
        ['ABG', 1],
      ],
    ]);
    expect(order).toEqual(['', '', '', '', '', 'Nothing was found in 1 table.']);
    expect(below).toContainEqual(['', 'Not checked', '', '', '', 'No Scenario table: Scenario step.']);
  });
});
