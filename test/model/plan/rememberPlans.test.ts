import { checkPlan } from '../../../src/model/checks/checkPlan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { rememberPlans } from '../../../src/model/plan/rememberPlans';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Grid } from '../../../src/model/table/grid';

const streams: Grid = [
  ['Stream', '2010/11'],
  ['Sure Start', 100],
];
const pools: Grid = [['Pool', 'Kind'], ['CAMHS']];
const cuts: Grid = [
  ['Scenario', 'Target', 'Change', 'Value'],
  ['Cuts', 'All', 'cut %', 0.1],
];
const fresh = (...grids: Grid[]) => readPlan(structuredClone(grids) as Grid[]);

test('the same tables in the same order are the same plan, with what was calculated from it', () => {
  const plan = fresh(streams, cuts);
  expect(fresh(streams, cuts)).toBe(plan);
  expect(checkPlan(fresh(streams, cuts))).toBe(checkPlan(plan));
  expect(underScenario(fresh(streams, cuts), 'Cuts')).toBe(underScenario(plan, 'Cuts'));
});

test('other tables, or another order of them, are another plan', () => {
  const plan = fresh(streams, pools);
  expect(fresh(pools, streams)).not.toBe(plan);
  expect(fresh(pools, streams).positions).toEqual({ Pool: 0, Stream: 1 });
  expect(fresh(streams)).not.toBe(plan);
});

test('the plan that was not asked for longest is forgotten', () => {
  const planOf = jest.fn((tables: readonly string[]) => readPlan([tables.map((table) => [table])]));
  const remember = rememberPlans(planOf);
  for (let i = 0; i < 8; i++) remember([`Table ${i}`]);
  remember(['Table 0']);
  remember(['Table 8']);
  remember(['Table 0']);
  expect(planOf).toHaveBeenCalledTimes(9);
  remember(['Table 1']);
  expect(planOf).toHaveBeenCalledTimes(10);
});
