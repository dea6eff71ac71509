import { unknownWords } from '../../../src/model/checks/tables/unknownWords';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';

const find = (...grids: Grid[]) => unknownWords.find(readPlan(grids));
const streams = (...rows: Grid): Grid => [['Stream', 'Certainty', '2010/11'], ...rows];

test('a word that is none of the list is named with its table, its row and the words of the list', () => {
  const [found, ...others] = find(streams(['ABG', 'Confirmed', 1], [], ['Sure Start', 'Firm', 1]));
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    severity: 'Warning',
    check: 'Unknown word',
    subject: 'Sure Start',
    amount: null,
    place: { table: 0, row: 3, column: 1 },
  });
  expect(found!.sentence).toMatch(/^"Firm" is under Certainty in the Stream table, row 3,/);
  expect(found!.sentence).toMatch(/: Confirmed, /);
});

test('case and spaces make no other word, and a blank is none', () => {
  expect(find(streams(['ABG', ' at  RISK', 1], ['Sure Start', '', 1]))).toEqual([]);
});

test('a tier of the plan’s own is known, a word like it elsewhere is not', () => {
  const own: Grid = [['Tier'], ['Crisis']];
  const services: Grid = [
    ['Service', 'Tier'],
    ['Refuge', 'Crisis'],
  ];
  expect(find(own, services)).toEqual([]);
  expect(find(services)).toHaveLength(1);
  expect(find(own, streams(['ABG', 'Crisis', 1]))).toHaveLength(1);
});

test('without a word to choose it is not run, and says why', () => {
  const missing = (...grids: Grid[]) => unknownWords.alsoMissing?.(readPlan(grids));
  expect(missing(streams(['ABG', '', 1]))).toBe('No column with a word that is chosen from a list');
  expect(missing(streams(['ABG', 'Firm', 1]))).toBeNull();
});
