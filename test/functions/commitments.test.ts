import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const commitments = called('COMMITMENTS');

beforeAll(excelErrors);

type Rows = unknown[][];
const promises: Rows = [
  ['Commitment', 'Priority', '2010/11', '2011/12'],
  ['Safe', 'Aim 6', 700000, 700000],
  ['Well', 'Aim 8', 350000, ''],
  ['Heard', '', 90000, ''],
];
const streams: Rows = [
  ['Stream', 'Certainty', '2010/11', '2011/12'],
  ['Council', 'Confirmed', 600000, 600000],
  ['ABG', 'Indicative', 450000, ''],
];
const allocations = (later: unknown): Rows => [
  ['Allocation', 'Source', 'Commitment', '2010/11', '2011/12'],
  ['a', 'Council', 'Safe', 250000, 250000],
  ['b', 'ABG', 'Safe', 450000, later],
  ['c', 'Council', 'Well', 350000, ''],
];

describe('POOL.COMMITMENTS', () => {
  test('each commitment in each year, with what is missing and what is uncertain', () =>
    expect(commitments('Base', [promises, streams, allocations('')])).toEqual([
      ['Priority', 'Commitment', 'Year', 'Funded', 'Floor', 'Shortfall', 'Uncertain', 'Status'],
      ['Aim 6', 'Safe', '2010/11', 700000, 700000, 0, 9 / 14, 'Kept'],
      ['Aim 6', 'Safe', '2011/12', 250000, 700000, 450000, 0, 'Broken'],
      ['Aim 8', 'Well', '2010/11', 350000, 350000, 0, 0, 'Kept'],
      ['Aim 8', 'Well', '2011/12', 0, 0, 0, '', 'No floor'],
      ['', 'Heard', '2010/11', 0, 90000, 90000, '', 'Unfunded'],
      ['', 'Heard', '2011/12', 0, 0, 0, '', 'No floor'],
    ]));

  test('an amount that nobody knows is neither zero nor a broken commitment', () =>
    expect(commitments('', [promises, streams, allocations('tbc')])[2]).toEqual([
      'Aim 6',
      'Safe',
      '2011/12',
      'at least £250,000.00',
      700000,
      'unknown',
      'unknown',
      'Not known',
    ]));

  test('through a pool in proportion to its contributions', () => {
    const pool: Rows = [
      ['Contribution', 'Pool', 'Stream', '2010/11'],
      ['', 'Health pool', 'Council', 100],
      ['', 'Health pool', 'ABG', 200],
    ];
    const lines: Rows = [
      ['Allocation', 'Source', 'Commitment', '2010/11'],
      ['a', 'Health pool', 'Safe', 300],
      ['b', 'Council', 'Safe', 100],
    ];
    expect(commitments('', [promises, streams, lines, pool])[1]?.[6]).toBe(0.5);
  });
});

test('a scenario in which a grant ends breaks the commitment that rests on it, and names what is missing', () => {
  const scenario: Rows = [
    ['Scenario', 'Target', 'Name', 'Change', 'Value'],
    ['No ABG', 'Stream', 'ABG', 'set £', 0],
  ];
  expect(commitments('No ABG', [promises, streams, allocations(''), scenario])[1]).toEqual([
    'Aim 6',
    'Safe',
    '2010/11',
    250000,
    700000,
    450000,
    0,
    'Broken',
  ]);
});

describe('what cannot be listed says why', () => {
  test.each([
    ['no commitments', [streams, allocations('')], '#VALUE!', /begins with the heading Commitment/],
    ['no allocations', [promises, streams], '#VALUE!', /begins with the heading Allocation/],
    ['an amount as text', [promises, allocations('£2m')], '#VALUE!', /holds the text "£2m"/],
    [
      'a stream that cannot be read',
      [promises, allocations(''), [...streams, ['CF', '', { error: '#REF!' }, '']]],
      '#VALUE!',
      /shows #REF!/,
    ],
  ])('%s', (_, tables, code, message) => {
    expect(failure(() => commitments('', tables))).toEqual({
      code,
      message: expect.stringMatching(message),
    });
  });
});
