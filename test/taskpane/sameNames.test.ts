/** What is listed by its name stands in a list once, however often the plan says it. */
import { readPlan } from '../../src/model/plan/readPlan';
import { comparedPlans, comparedRows } from '../../src/taskpane/scenarios/results/compared';
import { countedServices } from '../../src/taskpane/scenarios/steps/demandChanges';

test('two scenarios that fail for the same step say why once', () => {
  const plan = readPlan([
    [
      ['Stream', '2010/11'],
      ['ABG', 1],
    ],
    [
      ['Scenario', 'Order', 'Based on', 'Target', 'Name', 'Change', 'Value'],
      ['Cuts', 1, '', 'Stream', 'EIG', 'cut %', 0.1],
      ['Worse', 1, 'Cuts', 'All', '', 'cut %', 0.1],
    ],
  ]);
  const { scenarios, failures } = comparedRows(comparedPlans(plan, ['Cuts', 'Worse']), 'Stream', '2010/11');
  expect(scenarios).toEqual(['Base']);
  expect(failures).toEqual(['Step 1 of Cuts acts on nothing: the plan has no money of the stream EIG.']);
});

test('of two services with one name the first is counted', () => {
  const plan = readPlan([
    [
      ['Service', 'Units', 'Unit cost'],
      ['Play', 12, 400],
      ['play', 5, 900],
    ],
  ]);
  expect(countedServices(plan)).toEqual([{ service: 'Play', units: 12, unitCost: 40000 }]);
});
