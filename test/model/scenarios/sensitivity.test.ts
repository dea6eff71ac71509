import { commitmentSchedule } from '../../../src/model/commitments/commitmentSchedule';
import { readPlan } from '../../../src/model/plan/readPlan';
import { enteredSteps, draftPlan } from '../../../src/model/scenarios/steps/draftPlan';
import { allTogether, eachAlone, type Lever } from '../../../src/model/scenarios/questions/eachAlone';
import { staircase } from '../../../src/model/scenarios/questions/staircase';
import { type Moved, stepsAlone, tornado } from '../../../src/model/scenarios/questions/tornado';
import { twoLevers } from '../../../src/model/scenarios/questions/twoLevers';
import { underSteps, waterfall } from '../../../src/model/scenarios/questions/waterfall';

/** The illustrative services of docs/calculations.md#7-cut-rules, paid by one stream that can be cut. */
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

/** What comes of a piece of work, and how far it said it was. */
function workedOut<T>(work: Generator<number, T>): { outcome: T; shares: number[] } {
  const shares: number[] = [];
  for (;;) {
    const { value, done } = work.next();
    if (done) return { outcome: value, shares };
    shares.push(value);
  }
}

test('which commitment breaks first as a cut grows', () => {
  const { outcome: stairs } = workedOut(staircase(plan, [{ Target: 'All', Spread: 'pro rata' }], '2010/11'));
  expect(stairs.map(({ name, at }) => [name, at])).toEqual([
    ['Child protection', 0.001],
    ['Placements', 0.049],
    ['Family support', 0.334],
    ['Children’s centres', 0.501],
  ]);
  expect(stairs[0]!.shortBy).toBe(320000);
});

test('with floors protected none breaks before there is no other money', () => {
  // £2,550,000 stand above the floors, exactly 20% of the stream
  const { outcome: stairs } = workedOut(staircase(plan, [{ Target: 'All', Spread: 'protected' }], '2010/11'));
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

/** Each step alone and then all, with how far it was said to be. */
function moved(outcome: Moved['outcome'], reach: Moved['reach']) {
  const all: Moved = { rows: levers, outcome, label: '2010/11', reach };
  const { outcome: alone, shares } = workedOut(stepsAlone(plan, all));
  return { outcome: tornado(plan, all, alone), shares };
}

const levers = [
  { Target: 'All', Change: 'cut %', Value: 0.1 },
  { Target: 'Stream', Name: 'Base', Change: 'cut £', Value: 500000 },
  { Target: 'Stream', Name: 'Base', Change: 'cut %', Value: 0.2 },
];

test('levers one at a time, the greatest first, and what they do together beyond their sum', () => {
  const { outcome, shares } = moved('Allocated', 'whole');
  const { rest, swings, together, interaction } = outcome;
  expect(rest).toBe(1275000000);
  expect(swings).toEqual([
    { lever: 'Cut Base by 20%', ends: [1275000000, 1020000000], swing: 255000000 },
    { lever: 'Cut all streams by 10%', ends: [1275000000, 1147500000], swing: 127500000 },
    { lever: 'Cut Base by £500,000 a year', ends: [1275000000, 1225000000], swing: 50000000 },
  ]);
  expect(together).toBe(878000000);
  expect(interaction).toBe(35500000);
  expect(shares.at(-1)).toBe(1);
});

test('levers moved by a quarter of their value either way, from where the draft stands', () => {
  const { rest, swings, together } = moved('Allocated', 0.25).outcome;
  expect(rest).toBe(878000000);
  expect(swings.map(({ ends }) => ends)).toEqual([
    [932875000, 823125000], // 15% or 25% of what the first two leave
    [903500000, 852500000],
    [888000000, 868000000],
  ]);
  // less 12.5%, then £625,000, then 25%
  expect(together).toBe(789843750);
});

test('the outcomes of one year are those of the whole plan under the same steps', () => {
  const { rest, together } = moved('Shortfall', 'whole').outcome;
  const after = underSteps(plan, levers);
  const short = commitmentSchedule(after)!.reduce((sum, { shortfall }) => sum + shortfall.pence, 0);
  expect([rest, together]).toEqual([0 + 10000000, short]);
  expect(moved('Broken', 'whole').outcome.together).toBe(
    commitmentSchedule(after)!.filter(({ status }) => status === 'Broken').length,
  );
});

/** The made-up surplus, in pence. */
const surplus = ([demand = 0, grant = 0, places = 0, inflation = 0, efficiency = 0]: readonly number[]) => {
  const cost = 9_800_000 * (1 + demand) * (1 + inflation) + 500 * 52 * places - efficiency * 9_800_000;
  return Math.round(100 * (6_500_000 + 3_400_000 * grant - cost));
};
const ofSurplus: Lever<number>[] = [
  { name: 'Inflation', ends: [0.04, 0.01], rest: 0.025 },
  { name: 'Demand', ends: [0.05, -0.05], rest: 0 },
  { name: 'Agency places', ends: [12, -12], rest: 0 },
  { name: 'Efficiency', ends: [0, 0.025], rest: 0.015 },
  { name: 'Grant', ends: [0.75, 1], rest: 1 },
];
const bySetting = ([inflation, demand, places, efficiency, grant]: readonly number[]) =>
  surplus([demand!, grant!, places!, inflation!, efficiency!]);

test('a surplus of £2,000: demand moves it most, and the worst of all is £7,350 worse than the sum', () => {
  const alone = workedOut(eachAlone(ofSurplus, bySetting)).outcome;
  const { rest, swings, together, interaction } = allTogether(ofSurplus, bySetting, alone, 'less');
  expect(rest).toBe(200_000);
  expect(swings).toEqual([
    { lever: 'Demand', ends: [-50_025_000, 50_425_000], swing: 100_450_000 },
    { lever: 'Grant', ends: [-84_800_000, 200_000], swing: 85_000_000 },
    { lever: 'Agency places', ends: [-31_000_000, 31_400_000], swing: 62_400_000 },
    { lever: 'Inflation', ends: [-14_500_000, 14_900_000], swing: 29_400_000 },
    { lever: 'Efficiency', ends: [-14_500_000, 10_000_000], swing: 24_500_000 },
  ]);
  expect(together).toBe(-196_360_000);
  expect(interaction).toBe(-735_000);
});

test('a grid of two levers from nothing to twice their value, the others as they stand', () => {
  const steps = [levers[0]!, { Target: 'Stream', Name: 'Base', Change: 'cut £', Value: 1000000 }];
  const { outcome, shares } = workedOut(twoLevers(plan, steps, [0, 1], '2010/11'));
  expect(outcome.values).toEqual([
    [0, 0.05, 0.1, 0.15, 0.2],
    [0, 50000000, 100000000, 150000000, 200000000],
  ]);
  const allocated = outcome.outcomes.map((row) => row.map(({ Allocated }) => Allocated));
  expect(allocated[0]).toEqual([1275000000, 1225000000, 1175000000, 1125000000, 1075000000]);
  expect(allocated[2]).toEqual([1147500000, 1097500000, 1047500000, 997500000, 947500000]);
  expect(outcome.outcomes[0]![0]).toEqual({ Allocated: 1275000000, Shortfall: 10000000, Broken: 1 });
  expect(shares).toHaveLength(25);
  expect(shares.at(-1)).toBe(1);
});

test('an end cannot be moved, and no share goes beyond all', () => {
  const end = { Target: 'Stream', Name: 'Base', Change: 'ends', Value: 40633 };
  expect(() => workedOut(twoLevers(plan, [levers[0]!, end], [0, 1], '2010/11'))).toThrow(
    'choose two steps that have a percentage or an amount',
  );
  const most = [{ ...levers[0]!, Value: 0.8 }, levers[1]!];
  expect(workedOut(twoLevers(plan, most, [0, 1], '2010/11')).outcome.values[0]).toEqual([0, 0.4, 0.8, 1]);
});

test('a draft is the table’s own rows, and takes their place', () => {
  const steps = enteredSteps(plan, 'two cuts');
  expect(steps[0]).toEqual({
    Order: 2,
    'Based on': 'Dearer',
    Target: 'Stream',
    Name: 'Base',
    Change: 'cut £',
    Value: 500000,
  });
  expect(enteredSteps(draftPlan(plan, 'Two cuts', steps), 'Two cuts')).toEqual(steps);
  expect(draftPlan(plan, 'Two cuts', []).tables.Scenario!.names).toEqual(['Dearer']);
});
