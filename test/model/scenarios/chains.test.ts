import { checkPlan } from '../../../src/model/checks/checkPlan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { scenarioNamed } from '../../../src/model/scenarios/steps/scenario';
import { type Grid } from '../../../src/model/table/grid';

/** So many scenarios, each based on the one before it and taking a penny away. */
const chain = (length: number, more: Grid = []) =>
  readPlan([
    [
      ['Stream', '2010/11'],
      ['ABG', 1000],
    ],
    [
      ['Scenario', 'Based on', 'Target', 'Change', 'Value'],
      ...Array.from({ length }, (_, i) => [`S${i + 1}`, i ? `S${i}` : '', 'All', 'cut £', 0.01]),
      ...more,
    ],
  ]);
const steps = (plan: ReturnType<typeof chain>) =>
  checkPlan(plan).filter(({ check }) => check === 'Scenario step');

test('a chain of 1,000 scenarios is followed to its end', () => {
  const plan = chain(1000);
  expect(underScenario(plan, 'S1000').tables.Stream!.years[0]!.pence[0]).toBe(100000 - 1000);
  expect(steps(plan)).toEqual([]);
});

test('one of 20,000 ends with a sentence that says where it becomes too long', () => {
  const plan = chain(20_000);
  const sentence =
    'S1001 rests on more than 1,000 scenarios, each based on the next: base it on one that is nearer to the plan as entered.';
  expect(() => underScenario(plan, 'S20000')).toThrow(sentence);
  expect(scenarioNamed(plan, 'S1000').problems).toEqual([]);
  expect(steps(plan).map((finding) => [finding.sentence, finding.place?.row])).toEqual([[sentence, 1001]]);
});

test('a circle is found wherever one enters it, and what rests on it fails with it', () => {
  const plan = chain(3, [
    ['A', 'B', 'All', 'cut £', 1],
    ['B', 'A', 'All', 'cut £', 1],
    ['C', 'A', 'All', 'cut £', 1],
  ]);
  expect(() => underScenario(plan, 'C')).toThrow('B is based on A, which is based on it');
  expect(
    steps(plan)
      .map(({ subject }) => subject)
      .sort(),
  ).toEqual(['A', 'B']);
});

test('a scenario of 20,000 steps that set amounts is read in one go', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => ['Many', '', 'All', 'set £', i]);
  expect(scenarioNamed(chain(1, rows), 'Many').problems).toHaveLength(19_999);
});
