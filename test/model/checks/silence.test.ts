import { called } from '../../functions/called';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { excelErrors } from '../../functions/excelErrors';

const checks = called('CHECKS');

beforeAll(excelErrors);

const rows = (...grids: Grid[]) => (checks('', grids as unknown[][][]) as unknown[][]).slice(1);
const found = (check: string, ...grids: Grid[]) =>
  rows(...grids).flatMap((row) => (row[1] === check ? [String(row[5])] : []));
const idle = (check: string, ...grids: Grid[]) =>
  found('Not checked', ...grids).filter((why) => why.includes(check));

const POOL: Grid = [
  ['Pool', 'Host'],
  ['X', 'Council'],
];
const contributions = (...amounts: Cell[]): Grid => [
  ['Contribution', 'Pool', 'Partner', '2025/26'],
  ...amounts.map((amount, i): Cell[] => ['', 'X', ['Council', 'ICB', 'Council B'][i] ?? '', amount]),
];
const outturn: Grid = [
  ['Outturn', 'Pool', '2025/26'],
  ['', 'X', 100],
];

describe('a table that was not given is not an empty one', () => {
  test('without allocations no money of a pool is called unspent', () =>
    expect(found('Money unspent', POOL, contributions(100), outturn)).toEqual([]));

  test('without contributions a pool is not called overdrawn', () => {
    const allocations: Grid = [
      ['Allocation', 'Source', '2025/26'],
      ['', 'X', 100],
    ];
    expect(found('Uses beyond a source', POOL, allocations)).toEqual([]);
  });

  test('without the pool table a source that no stream is called may be a pool', () => {
    const streams: Grid = [['Stream'], ['Sure Start']];
    const from = (source: string): Grid => [
      ['Allocation', 'Source'],
      ['', source],
    ];
    expect(found('Unknown name', streams, from('Better Care Fund'))).toEqual([]);
    expect(found('Unknown name', streams, from('Sure Strat'))).toHaveLength(1);
  });
});

describe('a cell that shows an error stops nothing but what rests on it', () => {
  const streams: Grid = [
    ['Stream', 'Partner', 'Ends', '2025/26'],
    ['A', 'Council', { error: '#N/A' }, 100],
    ['B', 'Council', '', { error: '#DIV/0!' }],
    ['C', 'Council', '', 5],
  ];
  const allocations: Grid = [
    ['Allocation', 'Source', '2025/26'],
    ['', 'A', 120],
    ['', 'B', 120],
    ['', 'C', 5],
  ];

  test('the cells are listed, and everything else is checked', () => {
    expect(found('Error cell', streams, allocations)).toHaveLength(2);
    expect(found('Uses beyond a source', streams, allocations)).toEqual([
      'A has £100 in 2025/26, and £120 is drawn on it: £20 too much.',
    ]);
  });

  test('what rests on them is not checked, and says so', () => {
    expect(idle('Spending after an end', streams, allocations)).toEqual([
      expect.stringContaining('The Stream table shows #N/A under Ends in row 1'),
    ]);
    expect(idle('Uses beyond a source', streams, allocations)).toEqual([
      expect.stringContaining(
        'The Stream table shows #DIV/0! under 2025/26 in row 2, so what rests on that amount is not checked',
      ),
    ]);
  });

  test('money under a heading that cannot be read makes no source overdrawn', () => {
    const unread: Grid = [
      streams[0]!.map((cell) => (cell === '2025/26' ? '2025/26 Budget' : cell)),
      ...streams.slice(3),
    ];
    expect(found('Uses beyond a source', unread, allocations)).toEqual([]);
    expect(idle('Uses beyond a source', unread, allocations)).toEqual([
      expect.stringContaining('The Stream table has a heading that cannot be read'),
    ]);
  });
});

describe('0 is not unknown', () => {
  /** Excel on the desktop hands a blank over as 0: both are said in the same words, and neither is called unknown. */
  test.each([0, ''])('a partner that contributes %j has no amount other than 0', (given) =>
    expect(found('Partner with no figures', POOL, contributions(600, 400, given))).toEqual([
      expect.stringContaining('no amount other than 0 is known'),
    ]),
  );
  test('what is entered as not known is unknown', () =>
    expect(found('Partner with no figures', POOL, contributions(600, 400, 'tbc'))).toEqual([
      expect.stringContaining('no amount is known'),
    ]));
});

describe('names that look alike', () => {
  const partners: Grid = [['Partner'], ['Children’s Trust'], ['Café Nord'], ['NHS A ICB']];
  const from = (partner: string): Grid => [
    ['Stream', 'Partner'],
    ['Grant', partner],
  ];
  test.each([
    "Children's Trust",
    'children´s  trust.',
    'Cafe\u0301 Nord',
    'NHS\u00a0A ICB',
    'NHS A ICB\u200b',
  ])('%s is the same name', (name) => expect(found('Unknown name', partners, from(name))).toEqual([]));
  test('a letter of another alphabet is named', () =>
    expect(found('Unknown name', partners, from('NHS А ICB'))[0]).toMatch(
      /was NHS A ICB meant\? Here they look the same, but letter 5 of this one is the Cyrillic А\./,
    ));
});

describe('a column that is missing while another resembles it', () => {
  test('is asked about by its words and by its spelling', () => {
    const grid = (heading: string): Grid => [
      ['Stream', heading, '2025/26'],
      ['A', 'At risk', 1],
      ['B', 'Confirmed', 1],
    ];
    expect(found('Column that resembles another', grid('Sureness'))[0]).toContain(
      'is Sureness the Certainty?',
    );
    expect(found('Column that resembles another', grid('Certanty'))[0]).toContain(
      'is Certanty the Certainty?',
    );
    expect(found('Column that resembles another', grid('Certainty'))).toEqual([]);
  });
  test('words of no list are left alone', () =>
    expect(
      found('Column that resembles another', [
        ['Stream', 'Remark'],
        ['A', 'late'],
      ]),
    ).toEqual([]));
});

test('outturn above the budget of a service is found without a settlement', () => {
  const allocations: Grid = [
    ['Allocation', 'Service', '2025/26'],
    ['', 'Home care', 80],
    ['', 'Home care', 20],
  ];
  const spent: Grid = [
    ['Outturn', 'Service', '2025/26'],
    ['', 'Home care', 150],
  ];
  expect(found('Spending above the budget', allocations, spent)).toEqual([
    'Home care spent £150 in 2025/26 against a budget of £100: £50 (50%) more. Agree who pays, or correct the outturn.',
  ]);
});

test('where allocations have no column that names the source, no money is called unspent', () => {
  const streams: Grid = [
    ['Stream', '2025/26'],
    ['A', 5],
  ];
  const lines = (heading: string): Grid => [
    ['Allocation', heading, '2025/26'],
    ['', 'A', 3],
  ];
  expect(found('Money unspent', streams, lines('Sorce'))).toEqual([]);
  expect(found('Money unspent', streams, lines('Source'))).toHaveLength(1);
});

test('a table that begins nearly as one of a plan is asked for by its name', () =>
  expect(() =>
    checks('', [
      [
        ['Streams', '2025/26'],
        ['A', 5],
      ],
    ]),
  ).toThrow('is it the table Stream? If so, head its first column Stream, and pass it'));

test('a cap below zero is refused by its row', () => {
  const settlement = called('SETTLEMENT');
  const pool: Grid = [
    ['Pool', 'Host', 'Overspend rule'],
    ['X', 'Council', 'Capped'],
  ];
  const capped: Grid = [
    ['Contribution', 'Pool', 'Partner', 'Cap', '2025/26'],
    ['', 'X', 'Council', '', 70],
    ['', 'X', 'ICB', -5, 20],
  ];
  expect(() => settlement('X', '2025/26', [pool, capped, outturn])).toThrow(
    'The Contribution table, row 2, Cap is negative',
  );
});
