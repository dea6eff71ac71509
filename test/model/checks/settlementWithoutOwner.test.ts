import { settlementWithoutOwner } from '../../../src/model/checks/pools/settlementWithoutOwner';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const pool = (terms: Readonly<Record<string, Cell>>): Grid => [
  ['Pool', ...Object.keys(terms)],
  ['Disability', ...Object.values(terms)],
];
/** The pool of the worked example: £2,250,000, of which £2,338,417.63 is spent. */
const contributions: Grid = [
  ['Contribution', 'Pool', 'Partner', 'Cap', '2006/07'],
  ['', 'Disability', 'Council', '', 1250000],
  ['', 'Disability', 'PCT', 24900, 830000],
  ['', 'Disability', 'Schools', 5100, 170000],
];
const outturn = (amount: Cell, ...more: Cell[]): Grid => [
  ['Outturn', 'Pool', 'Service', 'Partner', 'Borne by', '2006/07'],
  ['', 'disability', ...(more.length ? more : ['', '', '']), amount],
];
const find = (...grids: Grid[]) => settlementWithoutOwner.find(readPlan(grids));
const settle = (terms: Readonly<Record<string, Cell>>, spent: Cell = 2338417.63) =>
  find(pool(terms), contributions, outturn(spent));

test('F: £20,917.63 lies beyond the last band', () =>
  expect(
    settle({ Host: 'Council', Bands: '1%: Council; 3%: Council 50, PCT 50', 'Overspend rule': 'Bands' }),
  ).toEqual([
    {
      severity: 'Error',
      check: 'Settlement without an owner',
      subject: 'Disability',
      year: '2006/07',
      amount: 2091763,
      sentence:
        '£20,917.63 of the overspend of Disability in 2006/07 has no owner by the rule Bands: it lies beyond the last of the bands. Add one such as "rest: Host" under Bands, or take it to the board.',
      place: { table: 0, row: 1, column: 2 },
    },
  ]));

test('a rule that is missing is an error at its own cell', () => {
  expect(settle({ 'Underspend rule': 'Host bears', 'Overspend rule': '' })).toMatchObject([
    {
      severity: 'Error',
      amount: null,
      sentence:
        'The year 2006/07 cannot be settled. Disability has no overspend rule: type one in the pool table.',
      place: { table: 0, row: 1, column: 2 },
    },
  ]);
  expect(settle({ 'Underspend rule': '', 'Overspend rule': 'Host bears' }, 1)).toMatchObject([
    { sentence: expect.stringContaining('has no underspend rule'), place: { column: 1 } },
  ]);
});

describe('why money has no owner, and where to type what is missing', () => {
  const rule = (name: string, terms: Readonly<Record<string, Cell>> = {}) =>
    settle({ Host: '', Bands: '', 'Reserve then': '', Reserve: 30000, 'Overspend rule': name, ...terms });
  test.each([
    ['fixed shares without a share', rule('Fixed shares'), 88417.63, /no partner has a share/, 5],
    ['host bears without a host', rule('Host bears'), 88417.63, /no host\. Type it under Host/, 1],
    ['capped without a host', rule('Capped'), 9296.72, /caps are reached, and there is no host/, 1],
    ['bands without bands', rule('Bands'), 88417.63, /no bands are typed/, 2],
    [
      'a reserve and nothing after it',
      rule('Reserve first'),
      58417.63,
      /no rule says who bears what the reserve/,
      3,
    ],
    [
      'a reserve, then no host',
      rule('Reserve first', { 'Reserve then': 'Host bears' }),
      58417.63,
      /by the rule Host bears: the pool has no host/,
      1,
    ],
    ['a rule of another name', rule('Toss a coin'), 88417.63, /by the rule Toss a coin: it is no rule/, 5],
  ])('%s', (_, findings, pounds, sentence, column) =>
    expect(findings).toMatchObject([
      {
        severity: 'Error',
        amount: Math.round(pounds * 100),
        sentence: expect.stringMatching(sentence),
        place: { table: 0, row: 1, column },
      },
    ]),
  );

  test('the host is capped as well', () => {
    const capped = contributions.map((row, r) => (r === 1 ? [...row.slice(0, 3), 50000, row[4]!] : row));
    expect(
      find(pool({ Host: 'Council', 'Overspend rule': 'Capped' }), capped, outturn(2338417.63)),
    ).toMatchObject([{ amount: 841763, sentence: expect.stringContaining('the host’s too') }]);
  });

  const lines = (...more: Cell[]) =>
    find(
      pool({ Host: 'Council', 'Overspend rule': 'By line' }),
      contributions,
      outturn(2338417.63, ...more),
      [
        ['Allocation', 'Source', 'Service', '2006/07'],
        ['', 'Disability', 'Respite', 2250000],
      ],
    );
  test('lines: no service, nobody to bear it, a partner that is not in the pool', () => {
    expect(lines('', '', '')).toMatchObject([
      {
        sentence: expect.stringContaining('row 1 of the outturn table names no service'),
        place: { table: 2, row: 1, column: 2 },
      },
    ]);
    expect(lines('Respite', '', '')).toMatchObject([
      {
        sentence: expect.stringContaining('Respite, names nobody to bear it'),
        place: { table: 2, row: 1, column: 4 },
      },
    ]);
    expect(lines('Respite', 'Police', '')).toMatchObject([
      {
        amount: 8841763,
        sentence: expect.stringContaining('a partner that is not in the pool'),
        place: { table: 0, row: 1, column: 2 },
      },
    ]);
    expect(lines('Respite', 'PCT', '')).toEqual([]);
    expect(lines('Respite', '', 'Host')).toEqual([]);
  });
  test('an underspend is called one', () =>
    expect(settle({ 'Underspend rule': 'Host bears' }, 2200000)).toMatchObject([
      { amount: 5000000, sentence: expect.stringMatching(/^£50,000 of the underspend of Disability/) },
    ]));
});

test('what cannot be settled says why', () => {
  const unknown = contributions.map((row, r) => (r === 2 ? [...row.slice(0, 4), 'tbc'] : row));
  expect(find(pool({ 'Overspend rule': 'Contribution share' }), unknown, outturn(1))).toMatchObject([
    {
      sentence:
        'The year 2006/07 cannot be settled. What PCT contributes to Disability in 2006/07 is not known.',
      place: { table: 0, row: 1, column: 0 },
    },
  ]);
  expect(find([['Pool'], ['Other']], contributions, outturn(1))).toMatchObject([
    {
      sentence: expect.stringContaining('has no row in the pool table'),
      place: { table: 1, row: 1, column: 1 },
    },
  ]);
});

test('a year that cannot be settled is told once, not of every year that it is carried into', () => {
  const years = ['2006/07', '2007/08', '2008/09'];
  const found = find(
    [
      ['Pool', 'Overspend rule', 'Underspend rule'],
      ['Disability', '', 'Carry forward'],
    ],
    [
      ['Contribution', 'Pool', 'Partner', ...years],
      ['', 'Disability', 'PCT', 10, 10, 10],
    ],
    [
      ['Outturn', 'Pool', ...years],
      ['', 'Disability', 11, 10, 10],
    ],
  );
  expect(found.map(({ year }) => year)).toEqual(['2006/07']);
});

describe('a partner that puts no money in, where a rule goes by contribution', () => {
  const inKind = (amount: Cell, kind: Cell): Grid => [
    ['Contribution', 'Pool', 'Partner', 'In kind', '2006/07', '2007/08'],
    ['', 'Disability', 'Council', '', 100, 100],
    ['', 'Disability', 'Police', kind, amount, 50],
  ];
  const by = (rule: string, rows: Grid, spent: Cell = 110) =>
    find(
      pool({ Host: 'Council', 'Overspend rule': rule, Reserve: 4, 'Reserve then': 'Contribution share' }),
      rows,
      outturn(spent),
    );
  test('in kind only: a note', () =>
    expect(by('Contribution share', inKind(50, 'Yes'))).toEqual([
      {
        severity: 'Note',
        check: 'Settlement without an owner',
        subject: 'Disability',
        year: '2006/07',
        amount: null,
        sentence:
          'Police gives in kind only, so by contribution it bears nothing of the overspend of Disability in 2006/07, £10: is that what was agreed?',
        place: { table: 1, row: 2, column: 0 },
      },
    ]));
  test('zero: a note', () =>
    expect(by('Capped', inKind('', ''))).toMatchObject([
      { severity: 'Note', sentence: expect.stringMatching(/^Police puts no money in, so/) },
    ]));
  test('what the reserve leaves goes by contribution', () => {
    expect(by('Reserve first', inKind(50, 'Yes'))).toHaveLength(1);
    expect(by('Reserve first', inKind(50, 'Yes'), 104)).toEqual([]);
  });
  test.each([
    ['who puts money in', by('Contribution share', inKind(50, ''), 160)],
    ['where another rule decides', by('Host bears', inKind(50, 'Yes'))],
    ['where there is nothing to share', by('Contribution share', inKind(50, 'Yes'), 100)],
  ])('nothing is said of a partner %s', (_, findings) => expect(findings).toEqual([]));
  test('nor of one who gives both', () =>
    expect(by('Contribution share', [...inKind(50, 'Yes'), ['', 'Disability', 'Police', '', 1, '']])).toEqual(
      [],
    ));
});

test.each([
  ['a pool that is settled to the penny', settle({ 'Overspend rule': 'Contribution share' })],
  ['a pool without an outturn, whatever its rules', settle({ 'Overspend rule': '' }, '')],
  ['an outturn that is not known', settle({ 'Overspend rule': '' }, 'tbc')],
  ['a year without a variance', settle({ 'Overspend rule': '' }, 2250000)],
])('nothing is said of %s', (_, findings) => expect(findings).toEqual([]));
