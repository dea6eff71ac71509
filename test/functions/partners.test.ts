import { called } from './called';
import { excelErrors } from './excelErrors';

beforeAll(excelErrors);

const partners = called('PARTNERS');
const table = [['Partner'], ['Council'], ['PCT'], ['Police']];
const streams = [
  ['Stream', 'Partner', 'Delegated', '2006/07', '2007/08'],
  ['Schools', 'Council', 'Yes', 170, 'unknown'],
  ['Care', 'council', 'No', 24.5, 25],
  ['Health', 'PCT', 'Yes', 'unknown', 'unknown'],
];
const contributions = [
  ['Contribution', 'Pool', 'Partner', '2006/07'],
  ['', 'CAMHS', 'PCT', 5],
];

test('resources, what is delegated of them, and how many figures are known', () =>
  expect(partners('', [table, streams, contributions])).toEqual([
    ['Partner', 'Measure', '2006/07', '2007/08'],
    ['Council', 'Resources', 194.5, 'at least £25.00'],
    ['Council', 'Delegated', 170, 'unknown'],
    ['Council', 'Figures', '2 of 2', '1 of 2'],
    ['PCT', 'Resources', 'unknown', 'unknown'],
    ['PCT', 'Delegated', 'unknown', 'unknown'],
    ['PCT', 'Figures', '1 of 2', '0 of 1'],
    ['Police', 'Resources', 'unknown', 'unknown'],
    ['Police', 'Delegated', 'unknown', 'unknown'],
    ['Police', 'Figures', 'none', 'none'],
  ]));

test('partners that only streams name are listed too, and a scenario changes what they bring', () => {
  const cuts = [
    ['Scenario', 'Target', 'Name', 'Change', 'Value'],
    ['Less', 'Stream', 'Care', 'cut %', 0.5],
  ];
  expect(partners('Less', [streams, cuts])[1]).toEqual(['Council', 'Resources', 182.25, 'at least £12.50']);
});

test('a plan without partners has none', () => {
  expect(partners('', [[['Service'], ['Play']]])).toEqual([['Partner', 'Measure']]);
  expect(() =>
    partners('', [
      [
        ['Stream', 'Partner', '2006/07'],
        ['A', 'B', 'a lot'],
      ],
    ]),
  ).toThrow();
});
