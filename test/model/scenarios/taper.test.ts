import { readPlan } from '../../../src/model/plan/readPlan';
import { planUnder } from '../../../src/model/scenarios/run/planUnder';
import { scenarioNamed } from '../../../src/model/scenarios/steps/scenario';
import { whyIdle } from '../../../src/model/scenarios/steps/whyIdle';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const YEARS = ['2010/11', '2011/12', '2012/13', '2013/14', '2014/15'];
const streams = (taper: Cell = ''): Grid => [
  ['Stream', 'Partner', 'Taper', ...YEARS],
  ['Grant', 'Council', taper, 1000.01, 1000.01, 1000.01, 1000.01, 1000.01],
  ['Base', 'Council', '', 500, 500, 500, 500, 500],
];
const step = (name: Cell, value: Cell, from: Cell = '', to: Cell = '', target: Cell = 'Stream'): Grid => [
  ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'From year', 'To year'],
  ['Runs out', 1, target, name, 'taper', value, from, to],
];
const under = (...tables: Grid[]) => {
  const plan = readPlan(tables);
  return planUnder(plan, scenarioNamed(plan, 'Runs out'));
};
const pounds = (table: 'Stream' | 'Allocation', row: number, ...tables: Grid[]) =>
  under(...tables).plan.tables[table]!.years.map(({ pence }) => pence[row]! / 100);

test('a taper runs evenly from all of the money to what is left, and that stays', () => {
  expect(pounds('Stream', 0, streams(), step('Grant', 0.25, '2010/11', '2013/14'))).toEqual([
    1000.01, 750.01, 500.01, 250, 250,
  ]);
  expect(pounds('Stream', 1, streams(), step('Grant', 0.25, '2010/11', '2013/14'))).toEqual([
    500, 500, 500, 500, 500,
  ]);
});

test('a taper of several streams is of their sum', () => {
  const { plan } = under(streams(), step('Council', 0, '2011/12', '2012/13', 'Partner'));
  const sums = plan.tables.Stream!.years.map(({ pence }) => pence[0]! + pence[1]!);
  expect(sums).toEqual([150_001, 150_001, 0, 0, 0]);
});

test('what falls short goes down to the lines', () => {
  const lines: Grid = [
    ['Allocation', 'Source', 'Service', ...YEARS],
    ['', 'Grant', 'Play', 1000.01, 1000.01, 1000.01, 1000.01, 1000.01],
  ];
  expect(pounds('Allocation', 0, streams(), lines, step('Grant', 0.5, '2010/11', '2012/13'))).toEqual([
    1000.01, 750.01, 500.01, 500.01, 500.01,
  ]);
});

describe('without a Value', () => {
  it('a stream runs out as its Taper says, and years that it does not name stay', () => {
    expect(pounds('Stream', 0, streams('80%; 40%; 0%'), step('Grant', ''))).toEqual([
      1000.01, 500.01, 0, 1000.01, 1000.01,
    ]);
  });

  it('it does so in the years of the step', () => {
    expect(pounds('Stream', 0, streams('80%; 40%; 0%'), step('Grant', '', '2012/13'))).toEqual([
      1000.01, 1000.01, 0, 1000.01, 1000.01,
    ]);
  });

  it('what is entered by the Taper already is a step that changes nothing', () => {
    const plan = readPlan([streams('100%; 100%'), step('Grant', '')]);
    const { idle } = planUnder(plan, scenarioNamed(plan, 'Runs out'));
    expect(idle.map((each) => whyIdle(plan, each).reason)).toEqual([
      'What is entered of Grant is what its Taper leaves, so nothing changes. Type a Value and years, or remove the step.',
    ]);
  });
});

test.each([
  [
    step('Grant', ''),
    'Step 1 of Runs out has no Value for taper: type the percentage that is left in To year, or shares by year under Taper of the stream.',
  ],
  [
    step('Grant', 0.5),
    'Step 1 of Runs out does not say in which year all of it is still there: enter the year before it falls.',
  ],
  [step('Grant', 0.5, '2011/12'), 'Step 1 of Runs out does not say by which year so much is left.'],
  [
    step('Grant', 50, '2010/11', '2012/13'),
    'Step 1 of Runs out has the Value 50 for taper, which is 5000%: type a percentage from 0% to 100%, such as 50% or 0.5.',
  ],
])('what cannot be carried out is said: %#', (table, sentence) => {
  const plan = readPlan([streams(), table]);
  expect(scenarioNamed(plan, 'Runs out').problems.map((problem) => problem.sentence)).toEqual([sentence]);
});
