import { noFigures } from '../../../src/model/checks/tables/noFigures';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const rows = (...of: Cell[][]): Grid => [
  ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', '2006/07', '2007/08'],
  ...of.map((cells) => ['', ...cells]),
];
const streams = (...of: Cell[][]): Grid => [['Stream', 'Partner', '2006/07', 'Undated'], ...of];
const find = (...grids: Grid[]) => noFigures.find(readPlan(grids));

test('a partner of which nothing is known is named once, with all its pools', () =>
  expect(
    find(
      rows(
        ['CAMHS', 'PCT', '', '', '', 'tbc'],
        ['Respite', 'PCT', '', '', '', ''],
        ['Speech', 'pct', '', 'Yes', '', ''],
        ['CAMHS', 'Council', '', '', 1, ''],
      ),
    ),
  ).toEqual([
    {
      severity: 'Warning',
      check: 'Partner with no figures',
      subject: 'PCT',
      year: '',
      amount: null,
      sentence:
        'PCT has no figures: no amount other than 0 is known of what it puts into CAMHS, Respite and Speech.',
      place: { table: 0, row: 1, column: 6 },
    },
  ]));

test('of ten pools three are named', () =>
  expect(
    find(rows(...Array.from({ length: 10 }, (_, i) => [`Pool ${i + 1}`, 'PCT', '', '', 'tbc', '']))),
  ).toMatchObject([{ sentence: expect.stringMatching(/puts into Pool 1, Pool 2, Pool 3 and 7 others\.$/) }]));

test('a partner that gives some figures and not others', () =>
  expect(
    find(
      rows(['CAMHS', 'PCT', '', '', 5, 'tbc'], ['Respite', '', 'Growth', '', 'tbc', '']),
      streams(['Growth', 'PCT', 'unknown', ''], ['ABG', 'Council', 1, '']),
    ),
  ).toMatchObject([
    {
      subject: 'PCT',
      sentence:
        'PCT has figures, but no amount is known of what it puts into Respite or of its stream Growth.',
      place: { table: 0, row: 2, column: 5 },
    },
  ]));

test('a stream with no amounts is named by itself', () =>
  expect(find(streams(['Growth', 'PCT', '', '']))).toMatchObject([
    { subject: 'PCT', sentence: 'PCT has no figures: no amount other than 0 is known of its stream Growth.' },
  ]));

test.each([
  ['a partner with one amount in one year', [rows(['CAMHS', 'PCT', '', '', '', 5])]],
  [
    'one whose money in one of two rows is known',
    [rows(['CAMHS', 'PCT', '', '', 'tbc', ''], ['CAMHS', 'PCT', '', '', 5, ''])],
  ],
  ['one that gives in kind at a value', [rows(['CAMHS', 'PCT', '', 'Yes', 5, ''])]],
  ['income that is no partner’s', [rows(['CAMHS', '', '', '', 'tbc', ''])]],
  ['streams that are no partner’s', [streams(['Growth', '', '', ''])]],
  ['an undated amount', [streams(['Growth', 'PCT', '', 7])]],
  [
    'tables without money',
    [
      [
        ['Stream', 'Partner'],
        ['Growth', 'PCT'],
      ] satisfies Grid,
    ],
  ],
])('nothing is said of %s', (_, grids) => expect(find(...grids)).toEqual([]));

test('a scenario that takes a stream away does not take its figures', () => {
  const steps: Grid = [
    ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
    ['None', 1, 'Stream', 'Growth', 'cut %', 1],
  ];
  const plan = underScenario(readPlan([streams(['Growth', 'PCT', 5, '']), steps]), 'None');
  expect(plan.tables.Stream?.years[0]?.pence[0]).toBe(0);
  expect(noFigures.find(plan)).toEqual([]);
});

test('the only partner of a plan is spoken of by its name', () =>
  expect(find([['Partner'], ['Police']], streams(['Growth', '', 5, '']))).toMatchObject([
    { sentence: 'Police has no stream and no contribution.' },
  ]));

test('partners of the Partner table that bring nothing are noted together', () =>
  expect(
    find(
      [['Partner'], ['Council'], ['Police'], ['']],
      [['Partner', 'Type']],
      streams(['ABG', 'council', 5, '']),
    ),
  ).toEqual([
    {
      severity: 'Note',
      check: 'Partner with no figures',
      subject: 'Partner',
      year: '',
      amount: null,
      sentence: '1 of 2 partners has no stream and no contribution: Police.',
      place: { table: 0, row: 2, column: 0 },
    },
  ]));
