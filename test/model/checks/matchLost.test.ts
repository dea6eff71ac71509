import { matchLost } from '../../../src/model/checks/scenarios/matchLost';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { BUDGETS, FLOORS, SERVICES, total } from '../cuts/sixServices';

/** Six services from one stream, each a commitment of its own; a lower rank gives later. */
const RANKS = [1, 2, 3, 4, 5, 6];
const plan = (cut: number, match: unknown = 0.4) =>
  readPlan([
    [
      ['Stream', '2011/12'],
      ['Council', total(BUDGETS)],
    ],
    [
      ['Service', 'Match'],
      ...SERVICES.map((name) => [name, name === "children's centres" ? match : '']),
    ] as never,
    [
      ['Allocation', 'Source', 'Service', 'Commitment', '2011/12'],
      ...SERVICES.map((name, i) => [`A${i}`, 'Council', name, name, BUDGETS[i]]),
    ] as never,
    [['Commitment', 'Rank', '2011/12'], ...SERVICES.map((name, i) => [name, RANKS[i], FLOORS[i]])] as never,
    [
      ['Scenario', 'Target', 'Change', 'Value', 'Spread'],
      ['Least harm', 'All', 'cut £', cut, 'least harm'],
    ],
  ]);

test('a cut of £2,480,000 saves £2,000,000: children’s centres lose £480,000 of match, named at their Match', () => {
  const under = underScenario(plan(2_480_000), 'Least harm');
  expect(matchLost.find(under)).toEqual([
    {
      severity: 'Warning',
      check: 'Match lost',
      subject: "children's centres",
      year: '2011/12',
      amount: 48_000_000,
      sentence:
        "children's centres is cut by £1,200,000 in 2011/12 under Least harm, and with it goes match of £480,000 (40%): only £720,000 is saved.",
      place: { table: 1, row: 5, column: 1 },
    },
  ]);
});

test('a cut that leaves the matched service alone loses no match', () =>
  expect(matchLost.find(underScenario(plan(900_000), 'Least harm'))).toEqual([]));
test('a service without match, and the plan as entered, lose none', () => {
  expect(matchLost.find(underScenario(plan(2_480_000, ''), 'Least harm'))).toEqual([]);
  expect(matchLost.find(plan(2_480_000))).toEqual([]);
});
test('a Match beyond 0% to 100% is an error at its cell', () => {
  for (const match of [40, -0.4])
    expect(plan(1, match).problems).toMatchObject([{ subject: "children's centres" }]);
});
