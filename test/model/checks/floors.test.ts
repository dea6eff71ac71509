import { type Cell, type Grid } from '../../../src/model/table/grid';
import { named } from './find';

const promise = (...floors: Cell[]): Grid => [
  ['Commitment', '2010/11', '2011/12'],
  ['Safe', ...floors],
];
const spent = (...amounts: Cell[]): Grid => [
  ['Allocation', 'Source', 'Commitment', '2010/11', '2011/12'],
  ['a', 'Council', 'Safe', ...amounts],
];

describe('Commitment below its floor', () => {
  const found = (...grids: Grid[]) => named('Commitment below its floor', ...grids);
  test('a penny short in one year is told with the cell of the floor', () =>
    expect(found(promise(10, 10), spent(10, 9.99))).toMatchObject([
      {
        severity: 'Warning',
        subject: 'Safe',
        year: '2011/12',
        amount: 1,
        place: { table: 0, row: 1, column: 2 },
        sentence: 'Safe gets £9.99 in 2011/12, and its floor is £10: £0.01 is missing.',
      },
    ]));
  test('the floor to the penny is enough, and what is known may be enough whatever else is missing', () => {
    expect(found(promise(10, ''), spent(10, 0))).toEqual([]);
    expect(found(promise(10, ''), [...spent(10, 0), ['b', 'ABG', 'Safe', 'tbc', '']])).toEqual([]);
  });
  test('an amount that nobody knows, or a floor, is not known to break it', () => {
    expect(found(promise(10, ''), spent('tbc', ''))).toMatchObject([
      {
        severity: 'Note',
        amount: null,
        sentence:
          'Safe gets an amount that is not known in 2010/11, and its floor is £10: whether it is kept is not known.',
      },
    ]);
    expect(found(promise('tbc', ''), spent(5, ''))).toMatchObject([
      {
        sentence: 'Safe gets £5 in 2010/11, and its floor is not known: whether it is kept is not known.',
      },
    ]);
  });
  test('without allocations nothing is said', () => expect(found(promise(10, 10))).toEqual([]));
});

describe('Commitment without money', () => {
  const found = (...grids: Grid[]) => named('Commitment without money', ...grids);
  const other: Grid = [
    ['Allocation', 'Commitment', '2010/11'],
    ['a', 'Well', 5],
  ];
  const promises = (floor: Cell): Grid => [
    ['Commitment', '2010/11'],
    ['Well', 5],
    ['Safe', floor],
    ['Heard', ''],
  ];
  test('a floor that no allocation names, and once for all that have neither', () =>
    expect(found(promises(90000), other)).toMatchObject([
      {
        severity: 'Warning',
        subject: 'Safe',
        amount: 9000000,
        place: { table: 0, row: 2, column: 1 },
        sentence: 'Safe has a floor of £90,000 in 2010/11, and no allocation names it.',
      },
      {
        severity: 'Note',
        subject: 'Commitment',
        place: { table: 0, row: 3, column: 0 },
        sentence: 'Heard has no floor, and no allocation names it: nothing says what it takes to keep it.',
      },
    ]));
  test('several without either are listed', () =>
    expect(found(promises(''), other)).toMatchObject([
      { severity: 'Note', sentence: expect.stringMatching(/^2 commitments have no floor.*: Safe; Heard\.$/) },
    ]));
  test('of many the first three are named', () => {
    const names = Array.from({ length: 20 }, (_, at) => [`Aim ${at + 1}`, '']);
    expect(found([['Commitment', '2010/11'], ...names], other)).toMatchObject([
      {
        sentence: expect.stringMatching(
          /^20 commitments have no floor.*: Aim 1; Aim 2; Aim 3; and 17 more\.$/,
        ),
      },
    ]);
  });
  test('a line that names it is money, though it is blank', () =>
    expect(found(promise(10, 10), spent('', ''))).toEqual([]));
  test('a floor that nobody knows is a floor', () =>
    expect(found(promises('tbc'), other)[0]).toMatchObject({
      amount: null,
      sentence: 'Safe has a floor that is not known in 2010/11, and no allocation names it.',
    }));
  test('before any allocation names a commitment, those without a floor are not listed', () =>
    expect(found(promises(''), [['Allocation', 'Commitment', '2010/11']])).toMatchObject([
      { subject: 'Well', severity: 'Warning' },
    ]));
  test('without an allocation table nothing is said', () => expect(found(promises(5))).toEqual([]));
});

describe('floors of all commitments together', () => {
  /** The cuts of docs/calculations.md#7-cut-rules: floors of £9,700,000, and £8,000,000 of the money certain. */
  const floors: Grid = [
    ['Commitment', '2010/11'],
    ['Child protection', 3200000],
    ['Looked after children', 3900000],
    ['Family support', 1000000],
    ['Attendance', 400000],
    ["Children's centres", 1200000],
  ];
  const none: Grid = [['Allocation', 'Commitment', '2010/11']];
  const money = (council: Cell, abg: Cell): Grid => [
    ['Stream', 'Certainty', '2010/11'],
    ['Council', 'Confirmed', council],
    ['ABG', 'Indicative', abg],
  ];
  const beyondAll = (...grids: Grid[]) => named('Floors beyond all money', floors, none, ...grids);
  const beyondConfirmed = (...grids: Grid[]) =>
    named('Floors beyond confirmed money', floors, none, ...grids);

  test('£9,700,000 of floors and £9,613,500 in all: £86,500 is missing', () => {
    expect(beyondAll(money(8000000, 1613500))).toMatchObject([
      {
        severity: 'Warning',
        subject: 'Commitment',
        year: '2010/11',
        amount: 8650000,
        place: { table: 0, row: 0, column: 1 },
        sentence:
          'The floors in 2010/11 come to £9,700,000, and all the money there is to £9,613,500: £86,500 is missing, however it is spread.',
      },
    ]);
    expect(beyondAll(money(8000000, 1700000))).toEqual([]);
    expect(beyondAll(money(8000000, 'tbc'))).toEqual([]);
  });

  test('£8,000,000 confirmed: £1,700,000 rests on money that nobody has confirmed', () => {
    expect(beyondConfirmed(money(8000000, 4750000))).toMatchObject([
      {
        severity: 'Warning',
        amount: 170000000,
        sentence:
          'The floors in 2010/11 come to £9,700,000 together, and confirmed money to £8,000,000: £1,700,000 of what is promised rests on money that nobody has confirmed.',
      },
    ]);
    expect(beyondConfirmed(money(9700000, 4750000))).toEqual([]);
  });

  test('what is missing of all money is not known twice', () =>
    expect(beyondConfirmed(money(8000000, 1000000))).toMatchObject([{ amount: 100000000 }]));

  test('confirmed money that a ring-fence keeps away does not count', () => {
    const fenced: Grid = [
      ['Stream', 'Certainty', 'Ring-fence', '2010/11'],
      ['Schools grant', 'Confirmed', 'Schools', 9000000],
      ['Council', 'Confirmed', '', 800000],
      ['ABG', 'Indicative', '', 9000000],
    ];
    const centres: Grid[] = [
      [['Service'], ['Centres'], ['Schools']],
      [
        ['Allocation', 'Service', 'Commitment', '2010/11'],
        ['a', 'Centres', "Children's centres", 1200000],
      ],
      [
        ['Commitment', '2010/11'],
        ["Children's centres", 1200000],
      ],
    ];
    expect(named('Floors beyond confirmed money', fenced, ...centres)).toMatchObject([
      {
        amount: 40000000,
        sentence: expect.stringContaining(
          'confirmed money to £9,800,000, of which ring-fences let £800,000 pay for them',
        ),
      },
    ]);
  });

  test('where no stream has a certainty, or a confirmed amount is missing, nothing is said', () => {
    expect(beyondConfirmed(money('tbc', 1))).toEqual([]);
    expect(
      beyondConfirmed([
        ['Stream', '2010/11'],
        ['Council', 1],
      ]),
    ).toEqual([]);
  });
});
