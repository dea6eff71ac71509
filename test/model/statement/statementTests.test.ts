import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { statementTests } from '../../../src/model/statement/statementTests';
import { type Plan } from '../../../src/model/plan/plan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

/** The council, two grants, a section 75 pool's money and schools of calculations section 14: £12,750,000. */
const streams: Cell[][] = [
  ['Stream', 'Certainty', '2010/11'],
  ['Council', 'Confirmed', 6_900_000],
  ['ABG', 'At risk', 2_350_000],
  ['Sure Start', 'Indicative', 2_400_000],
  ['PCT', 'Confirmed', 900_000],
  ['Schools', 'Confirmed', 200_000],
];
const services: Cell[][] = [
  ['Service', 'Units', 'Unit cost'],
  ['Care', 100, 50],
  ['Play', '', ''],
];
const commitments: Cell[][] = [
  ['Commitment', 'Lead', 'Evidence', '2010/11'],
  ['Protect', 'DCS', 'Plan', 9_000_000],
  ['Play', '', '', 700_000],
];
const allocations: Cell[][] = [
  ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
  ['', 'Council', 'Care', 'Protect', 6_900_000],
  ['', 'PCT', 'Care', 'Protect', 900_000],
  ['', 'Schools', 'Play', 'Play', 200_000],
  ['', 'ABG', 'Care', 'Protect', 2_350_000],
  ['', 'Sure Start', 'Play', 'Play', 2_400_000],
];
const plan = (...more: Grid[]) => readPlan([streams, services, commitments, allocations, ...more]);
const verdicts = (of: Plan) => statementTests(of).map(({ test, holds }) => [test, holds]);
const partOf = (of: Plan, name: string) =>
  statementTests(of)
    .flatMap(({ parts }) => parts)
    .find(({ part }) => part === name)!;

test('£8,000,000 of £12,750,000 is certain, and £1,700,000 of the floors rests on money nobody has promised', () => {
  expect(partOf(plan(), 'Confirmed money')).toMatchObject({
    holds: 'In part',
    figures: '£8,000,000 of £12,750,000',
    why: '£4,750,000 in 2010/11 is not confirmed.',
  });
  expect(partOf(plan(), 'Floors within confirmed money')).toMatchObject({
    holds: 'No',
    figures: '£8,000,000 of £9,700,000',
    why: '£1,700,000 of the floors in 2010/11 rests on money that nobody has confirmed.',
  });
  expect(partOf(plan(), 'Spending within resources').why).toBe('Spending equals resources in every year.');
});

test('each test is as good as the worst of its parts, and gives its reason', () => {
  expect(verdicts(plan())).toEqual([
    ['Realistic', 'In part'],
    ['Affordable', 'No'],
    ['Not merely aspirations', 'In part'],
  ]);
  expect(statementTests(plan())[1]!.why).toBe(partOf(plan(), 'Floors within confirmed money').why);
});

test('all holds of a plan whose money is confirmed and whose commitments say all', () => {
  const sound = readPlan([
    streams.map(([name, , amount], row) => [name!, row ? 'Confirmed' : 'Certainty', amount!]),
    [services[0]!, services[1]!, ['Play', 5, 40]],
    [commitments[0]!, commitments[1]!, ['Play', 'Head of Play', 'Plan', 700_000]],
    allocations,
  ]);
  expect(verdicts(sound).map(([, holds]) => holds)).toEqual(['Yes', 'Yes', 'Yes']);
});

test('a grant with nothing after it is a cliff: Sure Start after March 2011', () => {
  const southwark = readPlan([
    [
      ['Stream', 'Certainty', '2010/11'],
      ['ABG', 'At risk', 10_700_000],
      ['Sure Start', 'At risk', 16_400_000],
    ],
    [
      ['Allocation', 'Source', '2010/11', '2011/12'],
      ['', 'Sure Start', 16_400_000, 16_400_000],
    ],
  ]);
  expect(partOf(southwark, 'Money that goes on')).toMatchObject({
    holds: 'No',
    figures: '£27,100,000 of £27,100,000',
    why: '£27,100,000 in 2010/11 has nothing after it in 2011/12: ABG, Sure Start.',
  });
  expect(partOf(southwark, 'Spending within resources').why).toBe(
    '£16,400,000 in 2011/12 is spent beyond what there is. Overdrawn Sure Start: £16,400,000.',
  );
});

test('demand that a scenario brings and no money meets makes it unrealistic', () => {
  const more = underScenario(
    plan([
      ['Scenario', 'Target', 'Name', 'Change', 'Value'],
      ['Up', 'Service', 'Care', 'uplift %', 0.1],
    ]),
    'Up',
  );
  expect(partOf(more, 'Demand that is met')).toMatchObject({
    holds: 'No',
    why: 'Care needs £11,165,000 in 2010/11 and gets £10,150,000: £1,015,000 of demand is not met.',
  });
  expect(partOf(plan(), 'Demand that is met')).toBeUndefined();
});

test('what the tables do not say is not known, and never passes for a yes', () => {
  const bare = readPlan([
    [
      ['Stream', '2010/11'],
      ['ABG', 5],
    ],
    [
      ['Allocation', 'Source', '2010/11'],
      ['', 'ABG', 'tbc'],
    ],
  ]);
  expect(verdicts(bare).map(([, holds]) => holds)).toEqual(['Not known', 'Not known', 'Not known']);
});

test('a joint action needs a pool, or an amount for each partner and a basis', () => {
  const joint = (basis: string) =>
    readPlan([
      [
        ['Stream', 'Partner', '2010/11'],
        ['Core', 'Council', 9],
        ['Growth', 'PCT', 9],
      ],
      [
        ['Commitment', '2010/11'],
        ['Respite', 5],
      ],
      [
        ['Allocation', 'Source', 'Service', 'Commitment', 'Joint', 'Basis', '2010/11'],
        ['', 'Core', 'Respite', 'Respite', 'Yes', 'by places', 5],
        ['', 'Growth', 'Respite', 'Respite', 'Yes', basis, 4],
      ],
    ]);
  expect(partOf(joint('by places'), 'Joint actions').holds).toBe('Yes');
  expect(partOf(joint(''), 'Joint actions')).toMatchObject({ holds: 'No', figures: '0 of 1' });
});
