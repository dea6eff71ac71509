import { agreementTerms } from '../../../src/model/checks/pools/agreementTerms';
import { poolHost } from '../../../src/model/checks/pools/poolHost';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { WHOLE_AGREEMENT } from './plans/wholeAgreement';

const terms = (...grids: Grid[]) => agreementTerms.find(readPlan(grids));
const hosts = (...grids: Grid[]) => poolHost.find(readPlan(grids));

const pool = (but: Readonly<Record<string, Cell>> = {}): Grid => {
  const row = { ...WHOLE_AGREEMENT, ...but };
  return [
    ['Pool', ...Object.keys(row)],
    ['Disability', ...Object.values(row)],
  ];
};
const given: Grid = [
  ['Contribution', 'Pool', 'Partner', '2006/07'],
  ['', 'Disability', 'Council', 'unknown'],
];

test('an agreement that states everything is in order, though it was signed after it began', () =>
  expect(terms(pool(), given)).toEqual([]));

test.each([
  ['Variation', 'variation of contributions'],
  ['Starts', 'commencement'],
  ['Ends', 'duration'],
  ['Monitoring', 'management and monitoring'],
  ['Signed', 'signature'],
])('without %s alone: one error at its cell', (heading, term) =>
  expect(terms(pool({ [heading]: '' }), given)).toEqual([
    {
      severity: 'Error',
      check: 'Terms missing from the agreement',
      subject: 'Disability',
      year: '',
      amount: null,
      sentence: `The agreement of Disability does not state ${term}: type what was agreed, or agree on it first.`,
      place: { table: 0, row: 1, column: 1 + Object.keys(WHOLE_AGREEMENT).indexOf(heading) },
    },
  ]),
);

test.each([
  ['Aims', 'aims and outcomes'],
  ['Functions', 'functions'],
  ['Client group', 'client group'],
  ['Staff and goods', 'staff, goods and accommodation'],
  ['Pool manager', 'pool manager'],
  ['Overspend rule', 'overspend'],
  ['Underspend rule', 'underspend'],
  ['VAT regime', 'VAT regime'],
  ['Review', 'review'],
  ['Exit', 'exit'],
])('without %s alone: one warning at its cell', (heading, term) =>
  expect(terms(pool({ [heading]: 'tbc' }), given)).toMatchObject([
    {
      severity: 'Warning',
      sentence: `The agreement of Disability does not state ${term}: type what was agreed, or agree on it first.`,
      place: { table: 0, row: 1, column: 1 + Object.keys(WHOLE_AGREEMENT).indexOf(heading) },
    },
  ]),
);

test('without contributions the pool itself is pointed at', () => {
  const error = {
    severity: 'Error',
    sentence:
      'The agreement of Disability does not state contributions: type what was agreed, or agree on it first.',
    place: { table: 0, row: 1, column: 0 },
  };
  expect(terms(pool())).toEqual([]); // a table that was not given may hold them
  expect(terms(pool(), given.slice(0, 1))).toMatchObject([error]);
});

test('a pooled fund of which nothing is stated has one error that counts all of it', () => {
  const bare: Grid = [
    ['Pool', 'Kind'],
    ['Disability', 'Pooled fund'],
  ];
  expect(terms(bare, given.slice(0, 1)).map(({ severity, sentence }) => [severity, sentence])).toEqual([
    [
      'Error',
      'The agreement of Disability does not state commencement, duration, contributions and 3 others: type what was agreed, or agree on it first. It should state 10 other terms too.',
    ],
  ]);
  expect(hosts(bare)).toEqual([
    {
      severity: 'Error',
      check: 'Pool without a host',
      subject: 'Disability',
      year: '',
      amount: null,
      sentence:
        'Disability is a pooled fund without a host: name under Host the partner that keeps its accounts.',
      place: { table: 0, row: 1, column: 0 },
    },
  ]);
});

test('a host that is not known is none, and it is told at its own cell by a check of its own', () => {
  expect(hosts(pool({ Host: 'unknown' }))).toMatchObject([{ place: { table: 0, row: 1, column: 3 } }]);
  expect(hosts(pool())).toEqual([]);
  expect(terms(pool({ Host: '' }), given)).toEqual([]);
});

test.each(['Aligned', 'Own', ''])('a budget of kind "%s" needs neither agreement nor host', (kind) => {
  const bare: Grid = [
    ['Pool', 'Kind'],
    ['Disability', kind],
  ];
  expect([...terms(bare), ...hosts(bare)]).toEqual([]);
});

test('a plan without pools has no agreements', () =>
  expect([...terms([['Pool', 'Kind']]), ...hosts([['Pool', 'Kind']])]).toEqual([]));
