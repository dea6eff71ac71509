import { placeOfYear } from '../../../src/model/checks/places/placeOfYear';
import { readPlan } from '../../../src/model/plan/readPlan';

const plan = readPlan([
  [['Pool'], ['CAMHS']],
  [
    ['Stream', 'Note', '2010/11', '2011/12'],
    ['ABG', '', 1, 2],
    ['Sure Start', '', 3, 4],
  ],
]);

test('is the cell of the year’s amount, in its own table and row', () => {
  expect(placeOfYear(plan, { kind: 'Stream', row: 1 }, '2011/12')).toEqual({ table: 1, row: 2, column: 3 });
  expect(placeOfYear(plan, { kind: 'Stream', row: 0 }, '2010/11')).toEqual({ table: 1, row: 1, column: 2 });
});

test('is the name where the table has no such year', () => {
  expect(placeOfYear(plan, { kind: 'Stream', row: 1 }, '2015/16')).toEqual({ table: 1, row: 2, column: 0 });
  expect(placeOfYear(plan, { kind: 'Pool', row: 0 }, '2010/11')).toEqual({ table: 0, row: 1, column: 0 });
});
