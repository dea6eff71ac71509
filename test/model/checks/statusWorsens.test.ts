import { statusWorsens } from '../../../src/model/checks/commitments/statusWorsens';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Grid } from '../../../src/model/table/grid';

const plan = (cut: number, floors: readonly number[] = [90, 90, 90, 90]) =>
  readPlan([
    [
      ['Stream', '2006/07'],
      ['Base', 400],
    ],
    [
      ['Allocation', 'Source', 'Commitment', '2006/07'],
      ...['Health', 'Safety', 'Schools', 'Work'].map((name) => ['', 'Base', name, 100]),
    ] as Grid,
    [
      ['Commitment', 'Status', '2006/07'],
      ['Health', 'Green', floors[0]!],
      ['Safety', 'Amber', floors[1]!],
      ['Schools', 'Red', floors[2]!],
      ['Work', '', floors[3]!],
    ],
    [
      ['Scenario', 'Target', 'Change', 'Value', 'Spread'],
      ['Cut', 'All', 'cut %', cut, 'pro rata'],
    ],
  ]);
const find = (cut: number, floors?: readonly number[]) =>
  statusWorsens.find(underScenario(plan(cut, floors), 'Cut'));

test('what is green or amber and falls below its floor under a scenario is found at the floor', () => {
  const findings = find(0.2);
  expect(findings.map(({ subject, amount }) => [subject, amount])).toEqual([
    ['Health', 1000],
    ['Safety', 1000],
  ]);
  expect(findings[0]).toMatchObject({
    sentence:
      'Health is green and must not get worse, but under Cut it falls £10 below its floor in 2006/07.',
    place: { table: 2, row: 1, column: 2 },
  });
});
test('down to the floor, to the penny, is no worsening', () => expect(find(0.1)).toEqual([]));
test('what was broken before is not said to worsen', () => expect(find(0.2, [101, 50, 50, 50])).toEqual([]));
test('the plan as entered has nothing to be compared with', () =>
  expect(statusWorsens.find(plan(0.2))).toEqual([]));
