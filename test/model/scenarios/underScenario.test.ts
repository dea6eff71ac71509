import { checkPlan } from '../../../src/model/checks/checkPlan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Grid } from '../../../src/model/table/grid';

const STREAMS: Grid = [
  ['Stream', 'Certainty', '2010/11'],
  ['ABG', 'perhaps', 9],
];
const OTHERS: Grid = [
  ['Stream', '2010/11'],
  ['Sure Start', 5],
];
const STEPS: Grid = [
  ['Scenario', 'Target', 'Change', 'Value'],
  ['Cuts', 'All', 'cut £', 1],
];
/** What is wrong in a plan under Cuts: the table at which it is, and its severity. */
const wrongIn = (tables: Grid[]) =>
  checkPlan(underScenario(readPlan(tables), 'Cuts')).map(({ check, place }) => [check, place?.table]);

test('a second table of a kind is an error under a scenario that was calculated without it', () => {
  expect(wrongIn([STREAMS, STEPS])).toEqual([['Unknown word', 0]]);
  expect(wrongIn([STREAMS, STEPS, OTHERS])).toEqual([
    ['Table', 2],
    ['Unknown word', 0],
  ]);
  expect(wrongIn([STREAMS, STEPS])).toEqual([['Unknown word', 0]]);
});

test('what cannot be read is found at its table under a scenario that was calculated with tables in another order', () => {
  const unread: Grid = [
    ['Stream', '2010/11'],
    ['ABG', 'nine'],
  ];
  expect(wrongIn([unread, STEPS])).toContainEqual(['Number stored as text', 0]);
  expect(wrongIn([STEPS, unread])).toContainEqual(['Number stored as text', 1]);
});
