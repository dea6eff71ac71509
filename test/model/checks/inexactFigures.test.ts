import { type Grid } from '../../../src/model/table/grid';
import { named } from './find';

const evidence: Grid = [
  ['Evidence', 'Quality'],
  ['Plan', 'exact'],
  ['Print', 'rounded'],
  ['Base', 'bound'],
  ['Roughly', 'approximate'],
];
const found = (...grids: Grid[]) => named('Figures that are not exact', ...grids);
const streams = (first: string, second: string): Grid => [
  ['Stream', 'Evidence', '2010/11', 'Undated'],
  ['Council', 'Plan', 9900000, ''],
  ['Sure Start', first, 16400000, ''],
  ['ABG', second, 10700000, 5],
];

test('how much of a sum is not exact, and of what quality', () =>
  expect(found(evidence, streams('Print', 'Roughly'))).toEqual([
    {
      severity: 'Note',
      check: 'Figures that are not exact',
      subject: 'Stream',
      year: '2010/11',
      amount: 2710000000,
      sentence:
        'The Stream table comes to £37,000,000 in 2010/11, of which £27,100,000 is not exact (73.2%): £16,400,000 rounded, £10,700,000 approximate.',
      place: { table: 1, row: 2, column: 2 },
    },
    expect.objectContaining({
      year: 'Undated',
      amount: 500,
      sentence:
        'The Stream table comes to £5 without a year, of which £5 is not exact (100%): £5 approximate.',
      place: { table: 1, row: 3, column: 3 },
    }),
  ]));

test('over a bound the sum is at least that', () =>
  expect(found(evidence, streams('Plan', 'Base'))[0]?.sentence).toBe(
    'The Stream table comes to at least £37,000,000 in 2010/11, of which £10,700,000 is not exact (28.9%): £10,700,000 bound.',
  ));

test('what is spent counts by its own evidence, whatever it is paid from', () =>
  expect(
    found(evidence, streams('Print', 'Plan'), [
      ['Allocation', 'Source', 'Evidence', '2010/11'],
      ['a', 'Council', 'Roughly', 5],
      ['b', 'Sure Start', '', 15],
    ]).map(({ subject, amount }) => [subject, amount]),
  ).toEqual([
    ['Stream', 1640000000],
    ['Allocation', 500],
  ]));

test('exact figures, and zeros whatever their evidence, are not mentioned', () => {
  expect(found(evidence, streams('Plan', ''))).toEqual([]);
  expect(found(evidence, [['Stream', 'Evidence', '2010/11'], ['ABG', 'Base', 0]])).toEqual([]); // prettier-ignore
});

test('where no Evidence table says what the figures are, nothing can be said', () =>
  expect(found(streams('Print', 'Base'))).toEqual([]));

test('what is made up for an example is one note over all tables and years, and no other is folded into it', () => {
  const madeUp: Grid = [
    ['Evidence', 'Quality'],
    ['Print', 'rounded'],
    ['Example', 'illustrative'],
  ];
  const found_ = found(
    madeUp,
    [
      ['Stream', 'Evidence', '2010/11', '2011/12'],
      ['Council', 'Example', 5, 7.5],
      ['ABG', 'Print', '', 9],
    ],
    [
      ['Allocation', 'Source', 'Evidence', '2010/11', '2011/12'],
      ['', 'Council', 'Example', 4, 3],
    ],
  );
  expect(found_.map(({ subject, year, sentence }) => [subject, year, sentence])).toEqual([
    [
      'Stream',
      '2011/12',
      'The Stream table comes to £16.50 in 2011/12, of which £16.50 is not exact (100%): £9 rounded, £7.50 illustrative.',
    ],
    [
      'illustrative',
      '',
      'What is illustrative is made up for an example: £5 of the Stream table and £7 of the Allocation table in 2 years, 2010/11 to 2011/12.',
    ],
  ]);
});
