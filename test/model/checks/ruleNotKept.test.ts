import { type Cell, type Grid } from '../../../src/model/table/grid';
import { named } from './find';

const promise = (rule: string): Grid => [
  ['Commitment', 'Rule', '2010/11'],
  ['Safe', rule, 250],
];
const lines = (placements: Cell): Grid => [
  ['Allocation', 'Service', 'Commitment', '2010/11'],
  ['a', 'Family support', 'Safe', 350],
  ['b', 'Placements', '', placements],
];
const others: Grid[] = [
  [
    ['Service', 'Tier'],
    ['Family support', 'Targeted'],
    ['Placements', 'Specialist'],
  ],
  [
    ['Stream', '2010/11'],
    ['Council', 1000],
  ],
];
const found = (rule: string, placements: Cell = 650) =>
  named('Rule not kept', promise(rule), lines(placements), ...others);
const share = 'prevention >= 35% * total';

test('a rule that does not hold is a warning, with its year and its figures', () =>
  expect(found(share, 650.01)).toEqual([
    {
      severity: 'Warning',
      check: 'Rule not kept',
      subject: 'Safe',
      year: '2010/11',
      amount: null,
      sentence:
        'Safe does not keep its rule in 2010/11, prevention >= 35% * total: prevention £350 and total £1,000.01.',
      place: { table: 0, row: 1, column: 1 },
    },
  ]));

test('one that just holds is not mentioned', () => expect(found(share, 650)).toEqual([]));

test('an amount that nobody knows: it is not known', () =>
  expect(found(share, 'unknown')).toMatchObject([
    {
      severity: 'Note',
      year: '2010/11',
      sentence:
        'Whether Safe keeps its rule in 2010/11 is not known. The amount of total is known only as at least £350.',
    },
  ]));

test('what is no rule is an error at its cell, with the sentence of the language', () =>
  expect(found('prevension >= 1')).toMatchObject([
    {
      severity: 'Error',
      year: '',
      place: { table: 0, row: 1, column: 1 },
      sentence:
        'The rule of Safe cannot be tested. The rule uses prevension, which is not among the names: did you mean prevention?',
    },
  ]));

test('a long rule is not said again, and one without figures has none', () => {
  const long = `total < 1 and ${Array.from({ length: 9 }, (_, i) => `family_support > ${i}`).join(' and ')}`;
  expect(found(long)[0]?.sentence).toBe(
    'Safe does not keep its rule in 2010/11: total £1,000 and family_support £350.',
  );
  expect(found('1 > 2')[0]?.sentence).toBe('Safe does not keep its rule in 2010/11, 1 > 2.');
});

test('no rule, or a plan without allocations, is no finding', () => {
  expect(found('')).toEqual([]);
  expect(named('Rule not kept', promise(share), ...others)).toEqual([]);
});
