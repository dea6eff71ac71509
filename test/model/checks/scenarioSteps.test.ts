import { scenarioSteps } from '../../../src/model/checks/scenarios/scenarioSteps';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';

const streams: Grid = [
  ['Stream', '2010/11'],
  ['ABG', 100],
];
const find = (...rows: Grid) =>
  scenarioSteps.find(
    readPlan([streams, [['Scenario', 'Order', 'Based on', 'Target', 'Name', 'Change', 'Value'], ...rows]]),
  );

test('each thing that is wrong is a finding at its cell', () => {
  const findings = find(
    ['Cuts', 1, '', 'Stream', 'Sure Start', 'cut %', 0.1],
    ['Cuts', 2, '', 'Stream', 'ABG', 'cut %', 2.46],
    ['Cuts', 3, 'Cuts', '', '', '', ''],
    ['', 4, '', 'All', '', 'cut %', 0.1],
  );
  expect(findings.map(({ subject, place }) => [subject, place])).toEqual([
    ['', { table: 1, row: 4, column: 0 }],
    ['Cuts', { table: 1, row: 3, column: 2 }],
    ['Cuts', { table: 1, row: 1, column: 4 }],
    ['Cuts', { table: 1, row: 2, column: 6 }],
  ]);
});

test('what is inherited is told once, of the scenario in which it stands', () =>
  expect(
    find(
      ['Worse', 1, '', 'Stream', 'ABG', 'cut £', 101],
      ['Worst', 1, 'Worse', 'Stream', 'ABG', 'cut %', 0.1],
    ).map(({ subject, sentence }) => [subject, sentence]),
  ).toEqual([
    [
      'Worse',
      'Step 1 of Worse cannot be carried out. £101 is to be cut from ABG in 2010/11, which has £100.',
    ],
  ]));

test('nothing is said of steps that can be carried out, to the penny', () =>
  expect(find(['Cuts', 1, '', 'Stream', 'ABG', 'cut £', 100])).toEqual([]));
