import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const commitments = called('COMMITMENTS');
const compare = called('COMPARE');
const survivingCut = called('SURVIVES');

beforeAll(excelErrors);

type Rows = unknown[][];
/** Southwark's two grants, and what they pay for. */
const streams: Rows = [
  ['Stream', 'Partner', 'Certainty', '2010/11', '2011/12'],
  ['Area Based Grant', 'Southwark', 'At risk', 10700000, 10700000],
  ['Sure Start', 'Southwark', 'Indicative', 16400000, 16400000],
];
const allocations: Rows = [
  ['Allocation', 'Source', 'Service', 'Commitment', '2010/11', '2011/12'],
  ['', 'Sure Start', 'Children’s centres', 'School ready', 16400000, 16400000],
  ['', 'Area Based Grant', 'Youth', 'In work or learning', 10700000, 10700000],
];
const services: Rows = [
  ['Service', 'Tier'],
  ['Children’s centres', 'Universal'],
  ['Youth', 'Targeted'],
];
const promises: Rows = [
  ['Commitment', '2010/11', '2011/12'],
  ['School ready', 15000000, 15000000],
  ['In work or learning', 10000000, 10000000],
];
const scenarios: Rows = [
  ['Scenario', 'Based on', 'Target', 'Name', 'Change', 'Value', 'From year'],
  ['Grant ends', '', 'Stream', 'Sure Start', 'ends', 40633, ''],
  ['Worse', 'Grant ends', 'Stream', 'Area Based Grant', 'cut %', 0.246, '2011/12'],
];
const plan = [streams, allocations, services, promises, scenarios];
const side = (measure: string, year: string) =>
  compare(measure, [['Base'], ['Grant ends'], ['worse']], year, plan);

describe('POOL.COMPARE', () => {
  test('streams, with the difference from the first', () =>
    expect(side('stream', '2011/12')).toEqual([
      ['Stream', 'Base', 'Grant ends', 'worse', 'Grant ends less Base', 'worse less Base'],
      ['Area Based Grant', 10700000, 10700000, 8067800, 0, -2632200],
      ['Sure Start', 16400000, 0, 0, -16400000, -16400000],
    ]));
  test('the year before the end stays as it is', () =>
    expect(side('Stream', '2010/11').map((row) => row.at(-1))).toEqual(['worse less Base', 0, 0]));
  test('which commitments break', () =>
    expect(side('Status', '2011/12').slice(1)).toEqual([
      ['School ready', 'Kept', 'Broken', 'Broken', 'Kept → Broken', 'Kept → Broken'],
      ['In work or learning', 'Kept', 'Kept', 'Broken', '', 'Kept → Broken'],
    ]));
  test.each([
    ['Tier', ['Universal', 'Targeted'], [-16400000, -2632200]],
    ['Service', ['Children’s centres', 'Youth'], [-16400000, -2632200]],
    ['Partner', ['Southwark'], [-19032200]],
    ['Commitment', ['School ready', 'In work or learning'], [-16400000, -2632200]],
  ])('%s', (measure, subjects, differences) => {
    const rows = side(measure, '2011/12').slice(1);
    expect(rows.map(([subject]) => subject)).toEqual(subjects);
    expect(rows.map((row) => row.at(-1))).toEqual(differences);
  });
  test('an amount that nobody knows has no difference', () => {
    const unknown = streams.map((row, r) => (r === 1 ? [...row.slice(0, 4), 'tbc'] : row));
    expect(compare('Stream', [['Base', 'Grant ends']], '2011/12', [unknown, scenarios])[1]).toEqual([
      'Area Based Grant',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
  test.each([
    [
      'another measure',
      () => compare('Colour', [['Base']], '2010/11', plan),
      '#VALUE!',
      /give one of Stream, Partner/,
    ],
    [
      'another scenario',
      () => compare('Stream', [['Base', 'Grant end']], '2010/11', plan),
      '#N/A',
      /No scenario is called Grant end: was Grant ends meant/,
    ],
    [
      'no table of them',
      () => compare('Stream', [['Cuts']], '2010/11', [streams]),
      '#N/A',
      /without the scenario table/,
    ],
  ])('%s', (_, call, code, sentence) => {
    const { code: given, message } = failure(call);
    expect(given).toBe(code);
    expect(message).toMatch(sentence);
  });
});

test('every function of the plan takes the scenario', () =>
  expect(
    commitments('Grant ends', plan)
      .filter((row) => row[2] === '2011/12')
      .map((row) => [row[1], row[3], row[7]]),
  ).toEqual([
    ['School ready', 0, 'Broken'],
    ['In work or learning', 10700000, 'Kept'],
  ]));

test('POOL.SURVIVES on top of a scenario', () => {
  expect(survivingCut('', '2010/11', plan).slice(1)).toEqual([
    ['Same percentage', 1772897.2, 1772897.2 / 27100000, 'In work or learning', 0.01, 0.01],
    ['Protected', 2100000, 2100000 / 27100000, 'School ready', 0.01, 0.01],
  ]);
  expect(survivingCut('Grant ends', '2011/12', plan)[1]).toEqual([
    'Same percentage',
    0,
    0,
    'Broken already: School ready',
    15000000,
    15000000,
  ]);
});
