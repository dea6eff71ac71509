import { checkPlan } from '../../../src/model/checks/checkPlan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const HEADINGS = ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'From year', 'To tier'];
const said = (tables: Grid[], ...steps: Cell[][]) =>
  checkPlan(readPlan([...tables, [HEADINGS, ...steps.map((step, i) => ['Cuts', i + 1, ...step])]]))
    .filter(({ check }) => check === 'Scenario step')
    .map(({ severity, sentence, place }) => [severity, sentence, HEADINGS[place?.column ?? -1]]);
const streams: Grid = [
  ['Stream', '2009/10', '2010/11', 'Undated'],
  ['Sure Start', '', '', 16_400_000],
  ['ABG', 100, 50, ''],
];

test('an end meets money that has no year', () =>
  expect(said([streams], ['Stream', 'Sure Start', 'ends', 40633])).toEqual([
    [
      'Warning',
      'Step 1 of Cuts: Sure Start ends on 31 March 2011, and its £16,400,000 has no year, so nothing changes. Give it years, or cut it without a date.',
      'Value',
    ],
  ]));
test('a step with a year meets money that has none', () =>
  expect(said([streams], ['Stream', 'Sure Start', 'cut %', 0.1, '2010/11'])).toEqual([
    [
      'Warning',
      'Step 1 of Cuts acts on years, and the £16,400,000 of Sure Start has no year, so nothing changes. Give it years, or leave From year and To year blank.',
      'From year',
    ],
  ]));
test('an end comes after all the money', () =>
  expect(said([streams], ['Stream', 'ABG', 'ends', 41000])).toEqual([
    [
      'Warning',
      'Step 1 of Cuts: ABG ends on 1 April 2012, and has no money after that day, so nothing changes. Give an earlier day, or remove the step.',
      'Value',
    ],
  ]));
test('a Value of zero, and what nothing is left of', () =>
  expect(
    said(
      [streams],
      ['Stream', 'ABG', 'cut %', 0],
      ['Stream', 'ABG', 'cut %', 1],
      ['Stream', 'ABG', 'cut %', 0.5],
    ).map(([, sentence, at]) => [sentence, at]),
  ).toEqual([
    ['Step 1 of Cuts: its Value is 0%, so nothing changes. Type a Value, or remove the step.', 'Value'],
    [
      'Step 3 of Cuts: ABG is what it would become, or has nothing left after the steps before it, so nothing changes. Give another Value, or remove the step.',
      'Value',
    ],
  ]));
test('a tier that no source of the money pays for', () =>
  expect(
    said(
      [
        streams,
        [
          ['Service', 'Tier'],
          ['Play', 'Universal'],
          ['Care', 'Specialist'],
        ],
        [
          ['Allocation', 'Source', 'Service', '2010/11'],
          ['', 'Sure Start', 'Play', 5],
          ['', 'ABG', 'Care', 50],
        ],
      ],
      ['Tier', 'Specialist', 'shift %', 0.1, '', 'Universal'],
    ).map(([, sentence]) => sentence),
  ).toEqual([
    expect.stringMatching(/^Step 1 of Cuts shifts nothing: no source of the tier Specialist pays/),
  ]));
test('a step that is there twice', () =>
  expect(said([streams], ['Stream', 'ABG', 'cut %', 0.1], ['stream', ' abg', 'Cut %', 0.1])).toEqual([
    [
      'Warning',
      'Step 2 of Cuts is the same as step 1 of Cuts, and acts again on what that leaves. Remove one of them, or put both into one Value.',
      'Value',
    ],
  ]));
test('nothing is said of steps that act in one year alone', () =>
  expect(said([streams], ['Stream', 'ABG', 'ends', 40268], ['All', '', 'cut %', 0.1])).toEqual([]));

test('steps that undo each other leave an overdrawn source as it was', () => {
  const plan = readPlan([
    [
      ['Stream', '2010/11'],
      ['A', 100],
    ],
    [
      ['Allocation', 'Source', '2010/11'],
      ['', 'A', 90],
      ['', 'A', 60],
    ],
    [
      ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
      ['Back', 1, 'Stream', 'A', 'cut £', 50],
      ['Back', 2, 'Stream', 'A', 'uplift %', 1],
      ['Half', 1, 'Stream', 'A', 'cut £', 50],
    ],
  ]);
  const lines = (scenario: string) =>
    Array.from(underScenario(plan, scenario).tables.Allocation!.years[0]!.pence);
  expect(lines('Back')).toEqual([9000, 6000]);
  expect(lines('Half')).toEqual([3000, 2000]);
});
