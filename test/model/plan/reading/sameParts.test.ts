import { readPlan } from '../../../../src/model/plan/readPlan';
import { readTable } from '../../../../src/model/plan/reading/readTable';
import { withSameParts } from '../../../../src/model/plan/reading/sameParts';
import { type Cell, type Grid } from '../../../../src/model/table/grid';
import * as fc from '../../../fastCheck';

const rows = (amount: Cell, source: Cell = 'ABG'): Grid => [
  ['Allocation', 'Source', 'Service', '2010/11', '2011/12'],
  ['a', source, 'Play', amount, 5],
  ['b', 'ABG', 'Respite', 6, 7],
];

test('an amount that is edited leaves names, words and the other years the very same', () => {
  const before = readPlan([rows(1)]).tables.Allocation!;
  const now = readPlan([rows(2)]).tables.Allocation!;
  expect(now).not.toBe(before);
  expect(now.names).toBe(before.names);
  expect(now.words).toBe(before.words);
  expect(now.years[1]).toBe(before.years[1]);
  expect(now.years[0]!.pence[0]).toBe(200);
});

test('a word that is edited leaves the amounts the very same, and the other words', () => {
  const before = readPlan([rows(3)]).tables.Allocation!;
  const now = readPlan([rows(3, 'EIG')]).tables.Allocation!;
  expect(now.years).toBe(before.years);
  expect(now.words.Service).toBe(before.words.Service);
  expect(now.words.Source).toEqual(['EIG', 'ABG']);
});

test('whatever is edited, the table is the one that is read', () => {
  const cell = fc.constantFrom<Cell>('ABG', 'Play', '', null, 0, 5, -3, 'tbc', 'Total', { error: '#N/A' });
  const grid = fc
    .array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 5 })
    .map((lines): Grid => [rows(0)[0]!, ...lines]);
  fc.assert(
    fc.property(grid, grid, (one, other) => {
      const [before, now] = [readTable('Allocation', one), readTable('Allocation', other)];
      expect(withSameParts(now, before)).toEqual(now);
    }),
  );
});
