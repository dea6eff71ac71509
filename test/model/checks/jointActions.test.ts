import { jointActions } from '../../../src/model/checks/services/jointActions';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const streams: Grid = [
  ['Stream', 'Partner', '2010/11'],
  ['ABG', 'Council', 100],
  ['Base budget', 'Council', 100],
  ['Growth', 'PCT', 100],
  ['Gift', '', 100],
];
const pools: Grid = [
  ['Pool', 'Kind'],
  ['Respite pool', 'Aligned'],
];
const rows = (...of: Cell[][]): Grid => [
  ['Allocation', 'Source', 'Service', 'Commitment', 'Joint', 'Basis', '2010/11', '2011/12'],
  ...of.map(([source, basis, ...years]) => ['', source!, 'Respite', 'Breaks', 'Yes', basis!, ...years]),
];
const find = (...grids: Grid[]) => jointActions.find(readPlan(grids));
const said = (...of: Cell[][]) =>
  find(streams, pools, rows(...of)).map(({ severity, sentence, place }) => [severity, sentence, place]);

describe('a joint action without a pool', () => {
  test('for which one partner alone pays', () =>
    expect(
      find(streams, pools, rows(['ABG', 'by places', 5, ''], ['Base budget', 'by places', 5, ''])),
    ).toEqual([
      {
        severity: 'Error',
        check: 'Joint action',
        subject: 'Respite',
        year: '',
        amount: null,
        sentence:
          'Respite (Breaks) is a joint action with neither a pool nor an amount for each partner: only money of Council is there. Add a row for each of the others, or draw on a pool.',
        place: { table: 2, row: 1, column: 1 },
      },
    ]));
  test('where what one commits is blank, or not known', () => {
    expect(said(['ABG', 'by places', 5, ''], ['Growth', 'by places', '', ''])).toEqual([
      [
        'Error',
        'Respite (Breaks) is a joint action without a pool, and what PCT commits to it is blank: row 2 of the Allocation table needs an amount.',
        { table: 2, row: 2, column: 6 },
      ],
    ]);
    expect(said(['ABG', 'by places', 5, ''], ['Growth', 'by places', 'tbc', ''])).toMatchObject([
      ['Warning', expect.stringContaining('what PCT commits to it is not known'), { row: 2 }],
    ]);
  });
  test('where a row gives no basis', () =>
    expect(said(['ABG', '', 5, ''], ['Growth', 'by places', 5, ''])).toEqual([
      [
        'Warning',
        'Respite (Breaks) is a joint action without a pool, and row 1 of the Allocation table gives no basis: type how its amount was arrived at.',
        { table: 2, row: 1, column: 5 },
      ],
    ]));
  test('where a stream is no partner’s, or no source is named', () => {
    expect(said(['ABG', 'by places', 5, ''], ['Gift', 'by places', 5, ''])).toMatchObject([
      ['Warning', expect.stringContaining('Gift is no partner’s'), { row: 2, column: 1 }],
    ]);
    expect(said(['ABG', 'by places', 5, ''], ['', 'by places', 5, ''])).toMatchObject([
      [
        'Error',
        expect.stringContaining('row 2 of the Allocation table names no source'),
        { row: 2, column: 1 },
      ],
    ]);
  });
  test('is all right with an amount and a basis of each partner, in any year', () =>
    expect(
      said(['ABG', 'by places', 5, ''], ['Growth', 'by places', '', 6], ['Base budget', 'x', '', '']),
    ).toEqual([]));
});

test.each([
  [
    'with a pool of any kind, though nobody knows its amount',
    [streams, pools, rows(['Respite pool', '', 'tbc', ''])],
  ],
  [
    'with a pool and money of one partner besides',
    [streams, pools, rows(['Respite pool', '', 5, ''], ['ABG', '', 5, ''])],
  ],
  [
    'with a pool that only contributions name',
    [
      streams,
      [
        ['Contribution', 'Pool'],
        ['', 'Other pool'],
      ] satisfies Grid,
      rows(['Other pool', '', 5, '']),
    ],
  ],
  ['whose source may be in a table that was not given', [streams, rows(['Respite pool', '', 5, ''])]],
  [
    'that is not called joint',
    [
      streams,
      pools,
      rows(['ABG', '', 5, '']).map((row, r) => (r ? row.map((cell) => (cell === 'Yes' ? 'No' : cell)) : row)),
    ],
  ],
])('nothing is said of an action %s', (_, grids) => expect(find(...grids)).toEqual([]));
