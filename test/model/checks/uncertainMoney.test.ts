import { type Cell, type Grid } from '../../../src/model/table/grid';
import { named } from './find';

describe('Unconfirmed money', () => {
  const streams = (council: Cell): Grid => [
    ['Stream', 'Certainty', '2010/11'],
    ['Council', 'Confirmed', council],
    ['ABG', 'Indicative', 450000],
  ];
  const promise: Grid = [
    ['Commitment', '2010/11'],
    ['Safe', 700000],
  ];
  const lines = (council: Cell, abg: Cell): Grid => [
    ['Allocation', 'Source', 'Commitment', '2010/11'],
    ['a', 'Council', 'Safe', council],
    ['b', 'ABG', 'Safe', abg],
  ];
  const found = (...grids: Grid[]) => named('Unconfirmed money', promise, ...grids);

  test('as wired 64.3%, at best 14.2857%: a warning', () =>
    expect(found(streams(600000), lines(250000, 450000))).toMatchObject([
      {
        severity: 'Warning',
        subject: 'Safe',
        year: '2010/11',
        amount: 45000000,
        place: { table: 0, row: 1, column: 1 },
        sentence:
          '£450,000 (64.3%) of the £700,000 for Safe in 2010/11 is not confirmed. If all confirmed money went to it first, £100,000 (14.3%) still would not be.',
      },
    ]));
  test('where confirmed money could do it all, a note', () =>
    expect(found(streams(700000), lines(250000, 450000))).toMatchObject([
      {
        severity: 'Note',
        sentence: expect.stringMatching(
          / If all confirmed money went to it first, all £700,000 that it needs would be\.$/,
        ),
      },
    ]));
  test('a commitment on confirmed money alone is not mentioned', () =>
    expect(found(streams(600000), lines(700000, ''))).toEqual([]));
  test('where an amount of confirmed money is missing, the best is not known', () =>
    expect(found(streams('tbc'), lines(250000, 450000))).toMatchObject([
      { severity: 'Warning', sentence: expect.stringContaining('How much at best is not known') },
    ]));
});

describe('Ring-fences leave floors unmet', () => {
  const services: Grid = [
    ['Service', 'Purpose'],
    ['Schools', 'attainment'],
    ['Clubs', 'behaviour'],
    ['Centres', 'early years'],
  ];
  const promises = (schools: Cell): Grid => [
    ['Commitment', '2010/11'],
    ['Achieve', schools],
    ['Belong', 420000],
  ];
  const streams: Grid = [
    ['Stream', 'Ring-fence', '2010/11'],
    ['Sure Start', 'early years', 3956465],
    ['Primary Strategy', 'attainment', 348578],
    ['KS3 Behaviour', 'behaviour', 420000],
  ];
  const lines: Grid = [
    ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
    ['a', 'Primary Strategy', 'Schools', 'Achieve', 348578],
    ['b', 'KS3 Behaviour', 'Clubs', 'Belong', 420000],
  ];
  const found = (...grids: Grid[]) => named('Ring-fences leave floors unmet', services, lines, ...grids);

  test('who can use which money only, what is left, and what relaxing a rule recovers', () =>
    expect(found(streams, promises(360000))).toMatchObject([
      {
        severity: 'Warning',
        subject: 'Achieve',
        year: '2010/11',
        amount: 1142200,
        place: { table: 3, row: 1, column: 1 },
        sentence:
          'In 2010/11, Achieve can only use Primary Strategy: £360,000 needed, £348,578 there, £11,422 short; meanwhile £3,956,465 of Sure Start is left over, and allowing it for Achieve would recover £11,422.',
      },
    ]));
  test('a penny short is short; to the penny is enough', () => {
    expect(found(streams, promises(348578.01))).toMatchObject([{ amount: 1 }]);
    expect(found(streams, promises(348578))).toEqual([]);
  });
  test('where no money is ring-fenced, or an amount is missing that could do it, nothing is said', () => {
    const free = streams.map((row, i) => (i === 0 ? row : [row[0] ?? '', '', row[2] ?? '']));
    expect(found(free, promises(99999999))).toEqual([]);
    const missing = streams.map((row) =>
      row[0] === 'Primary Strategy' ? [row[0], 'attainment', 'tbc'] : row,
    );
    expect(found(missing, promises(360000))).toEqual([]);
  });
  test('unrestricted money that nobody knows and nothing uses does not hide what the rest cannot do', () => {
    const open = [...streams, ['Council', '', 'tbc']];
    expect(found(open, promises(360000))).toMatchObject([
      {
        amount: 1142200,
        sentence:
          'In 2010/11, Achieve can only use Primary Strategy and Council: £360,000 needed, £348,578 there, £11,422 short at most; meanwhile £3,956,465 of Sure Start is left over, and allowing it for Achieve would recover £11,422.',
      },
    ]);
    expect(found(open, promises(348578))).toEqual([]);
  });
  test('once such money is allocated, directly or through a pool, it counts as enough', () => {
    const open = [...streams, ['Council', '', 'tbc']];
    const into: Grid = [
      ['Contribution', 'Pool', 'Stream', '2010/11'],
      ['', 'Joint pool', 'Council', 'tbc'],
    ];
    const using = (source: string) =>
      named('Ring-fences leave floors unmet', services, open, promises(360000), into, [
        ...lines,
        ['c', source, 'Centres', '', 1],
      ]);
    expect(['Council', 'Joint pool', 'Sure Start'].map((source) => using(source).length)).toEqual([0, 0, 1]);
  });
  test('what partners put into a pool helps what the pool pays for, and nothing else', () => {
    const pool = (service: string): Grid[] => [
      [
        ['Contribution', 'Pool', 'Partner', '2010/11'],
        ['', 'Joint pool', 'PCT', 'tbc'],
      ],
      [...lines, ['c', 'Joint pool', service, '', 1]],
    ];
    const with_ = (service: string) =>
      named('Ring-fences leave floors unmet', services, streams, promises(360000), ...pool(service));
    expect(with_('Schools')).toEqual([]);
    expect(with_('Centres')).toMatchObject([{ amount: 1142200 }]);
  });
});
