import { readPlan } from '../../../src/model/plan/readPlan';
import { draftOf, draftPlan } from '../../../src/model/scenarios/draft';
import { tornado, twoLevers } from '../../../src/model/scenarios/sensitivity';
import { staircase } from '../../../src/model/scenarios/staircase';
import { waterfall } from '../../../src/model/scenarios/waterfall';

/** The illustrative services of the domain's section 7, paid by one stream that can be cut. */
const plan = readPlan([
  [
    ['Stream', '2010/11'],
    ['Base', 12750000],
  ],
  [
    ['Allocation', 'Source', 'Commitment', '2010/11'],
    ['', 'Base', 'Child protection', 3200000],
    ['', 'Base', 'Placements', 4100000],
    ['', 'Base', 'Family support', 1500000],
    ['', 'Base', 'Children’s centres', 2400000],
    ['', 'Base', 'Youth', 900000],
    ['', 'Base', '', 650000],
  ],
  [
    ['Commitment', '2010/11'],
    ['Child protection', 3200000],
    ['Placements', 3900000],
    ['Family support', 1000000],
    ['Children’s centres', 1200000],
    ['Youth', 1000000],
  ],
  [
    ['Scenario', 'Order', 'Based on', 'Target', 'Name', 'Change', 'Value'],
    ['Two cuts', 2, 'Dearer', 'Stream', 'Base', 'cut £', 500000],
    ['Two cuts', 1, '', 'All', '', 'cut %', 0.1],
    ['Dearer', 1, '', 'Stream', 'Base', 'uplift %', 0.02],
  ],
]);

test('which commitment breaks first as a cut grows', () => {
  const stairs = staircase(plan, [{ Target: 'All', Spread: 'pro rata' }], '2010/11');
  expect(stairs.map(({ commitment, at }) => [commitment, at])).toEqual([
    ['Child protection', 0.001],
    ['Placements', 0.049],
    ['Family support', 0.334],
    ['Children’s centres', 0.501],
  ]);
  expect(stairs[0]!.shortBy).toBe(320000);
});

test('with floors protected none breaks before there is no other money', () => {
  // £2,550,000 stand above the floors, exactly 20% of the stream
  const stairs = staircase(plan, [{ Target: 'All', Spread: 'protected' }], '2010/11');
  expect(stairs.map(({ at }) => at)).toEqual([0.201, 0.201, 0.201, 0.201]);
});

test('from the base to the scenario, each step with what it does, adding up', () => {
  const { from, falls, to } = waterfall(plan, 'Two cuts', 'Stream', '2010/11');
  expect(falls).toEqual([
    { step: 'Raise Base by 2%', change: 25500000 },
    { step: 'Cut all streams by 10%', change: -130050000 },
    { step: 'Cut Base by £500,000 a year', change: -50000000 },
  ]);
  expect(from + falls.reduce((sum, { change }) => sum + change, 0)).toBe(to);
});

test('levers one at a time, the greatest first, and what they do together beyond their sum', () => {
  const levers = [
    { Target: 'All', Change: 'cut %', Value: 0.1 },
    { Target: 'Stream', Name: 'Base', Change: 'cut £', Value: 500000 },
    { Target: 'Stream', Name: 'Base', Change: 'cut %', Value: 0.2 },
  ];
  const { base, swings, together, interaction } = tornado(plan, levers, 'Allocated', '2010/11');
  expect(swings.map(({ change }) => change)).toEqual([-255000000, -127500000, -50000000]);
  expect(together).toBe(878000000);
  expect(base + swings.reduce((sum, { change }) => sum + change, 0) + interaction).toBe(together);
  expect(interaction).toBe(35500000);
});

test('a grid of two levers', () =>
  expect(
    twoLevers(
      plan,
      [
        { Target: 'All', Change: 'cut %' },
        { Target: 'All', Change: 'cut £' },
      ],
      [
        [0, 0.5],
        [0, 1000000, 2000000],
      ],
      'Allocated',
      '2010/11',
    ),
  ).toEqual([
    [1275000000, 1175000000, 1075000000],
    [637500000, 537500000, 437500000],
  ]));

test('a draft is the table’s own rows, and takes their place', () => {
  const steps = draftOf(plan, 'two cuts');
  expect(steps[0]).toEqual({
    Order: 2,
    'Based on': 'Dearer',
    Target: 'Stream',
    Name: 'Base',
    Change: 'cut £',
    Value: 500000,
  });
  expect(draftOf(draftPlan(plan, 'Two cuts', steps), 'Two cuts')).toEqual(steps);
  expect(draftPlan(plan, 'Two cuts', []).tables.Scenario!.names).toEqual(['Dearer']);
});
