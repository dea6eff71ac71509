import { checkPlan } from '../../../src/model/checks/checkPlan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { conditionSchedule } from '../../../src/model/pools/conditions/conditionSchedule';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { type Grid } from '../../../src/model/table/grid';
import { table } from './riskShare/pool';

/** A fund of £100 from the NHS, £40 of the council's grant and £10 for adaptations. */
const PUT_IN = table(
  'Contribution',
  { Pool: 'Fund', Partner: 'ICB', Stream: 'NHS minimum', '2025/26': 100, '2026/27': 103 },
  { Pool: 'Fund', Partner: 'Council', Stream: 'Grant', '2025/26': 40, '2026/27': 40 },
  { Pool: 'Fund', Partner: 'Council', Stream: 'Adaptations grant', '2025/26': 10, '2026/27': 10 },
);
const SERVICES = table(
  'Service',
  { Service: 'Home care', Group: 'Social care' },
  { Service: 'Nursing', Group: 'Health' },
  { Service: 'Adaptations', Purpose: 'Adaptation' },
);
const spend = (care: number, nursing: number, adaptations: number, ...payers: string[]): Grid =>
  table(
    'Allocation',
    { Source: 'Fund', Service: 'Home care', Stream: payers[0] ?? '', '2025/26': care },
    { Source: 'Fund', Service: 'Nursing', Stream: payers[1] ?? '', '2025/26': nursing },
    { Source: 'Fund', Service: 'Adaptations', Stream: payers[2] ?? '', '2025/26': adaptations },
  );
const POOL = table('Pool', { Pool: 'Fund' });
const lines = (condition: Record<string, string | number>, ...more: Grid[]) =>
  conditionSchedule(
    readPlan([POOL, PUT_IN, SERVICES, table('Condition', { Pool: 'Fund', ...condition }), ...more]),
  );
const headroom = (condition: Record<string, string | number>, ...more: Grid[]) =>
  lines(condition, ...more).map((line) => [line.year, line.headroom / 100]);

describe('contributions', () => {
  test('the least that the NHS must put in, with headroom year by year', () =>
    expect(headroom({ Stream: 'NHS minimum', '2025/26': 100, '2026/27': 104 })).toEqual([
      ['2025/26', 0],
      ['2026/27', -1],
    ]));
  test('all that one partner puts in', () =>
    expect(headroom({ Partner: 'Council', '2025/26': 45 })).toEqual([['2025/26', 5]]));
  test('an uplift on the year before, rounded once to the penny', () => {
    const found = lines({ Stream: 'NHS minimum', Uplift: 0.03, '2025/26': 99.99, '2026/27': '' });
    expect(found.map(({ asked, headroom: spare }) => [asked, spare])).toEqual([
      [9999, 1],
      [10299, 1],
    ]);
  });
  test('a year outside From and To is not asked for', () =>
    expect(headroom({ To: 46112, '2025/26': 200, '2026/27': 200 })).toEqual([['2025/26', -50]]));
});

describe('allocations', () => {
  const care = { 'Applies to': 'Allocation', Of: 'Social care', '2025/26': 60 };
  test('of a group of services, whoever pays', () =>
    expect(headroom(care, spend(55, 85, 10))).toEqual([['2025/26', -5]]));
  test('of one stream that pays for all that it may, where no line names its stream', () => {
    const [line] = lines({ ...care, Stream: 'NHS minimum' }, spend(70, 70, 10));
    expect([line?.headroom, line?.assumes]).toEqual([1000, 'NHS minimum']);
  });
  test('where lines name their stream, only what it pays for', () =>
    expect(
      headroom(
        { ...care, Stream: 'NHS minimum' },
        spend(70, 70, 10, 'Grant', 'NHS minimum', 'Adaptations grant'),
      ),
    ).toEqual([['2025/26', -60]]));
  test('adaptations money that pays for something else is missing from adaptations', () =>
    expect(
      headroom(
        { 'Applies to': 'Allocation', Of: 'Adaptation', Stream: 'Adaptations grant', '2025/26': 10 },
        spend(75, 67, 8),
      ),
    ).toEqual([['2025/26', -2]]));
  test('at most: what a stream must pay for, since no other money can', () =>
    expect(
      headroom(
        {
          'Applies to': 'Allocation',
          Of: 'Health',
          Stream: 'NHS minimum',
          'At least or At most': 'At most',
          '2025/26': 30,
        },
        spend(50, 90, 10),
      ),
      // the other £50 of the fund pay for nursing first: £40 is the least that the NHS minimum bears
    ).toEqual([['2025/26', -10]]));
  test('a commissioner is compared under Partner', () => {
    const grid = table(
      'Allocation',
      { Source: 'Fund', Service: 'Home care', Commissioner: 'Council', '2025/26': 20 },
      { Source: 'Fund', Service: 'Home care', Commissioner: 'NHS', '2025/26': 30 },
    );
    expect(headroom({ ...care, Partner: 'council' }, grid)).toEqual([['2025/26', -40]]);
  });
});

test('a scenario that cuts the money breaks the condition, to the penny', () => {
  const plan = readPlan([
    POOL,
    PUT_IN,
    table('Stream', { Stream: 'NHS minimum', '2025/26': 100, '2026/27': 103 }),
    table('Scenario', {
      Scenario: 'Less',
      Order: 1,
      Target: 'Stream',
      Name: 'NHS minimum',
      Change: 'cut %',
      Value: 0.1,
    }),
    table('Condition', {
      Condition: 'NHS minimum contribution',
      Pool: 'Fund',
      Stream: 'NHS minimum',
      '2025/26': 100,
    }),
  ]);
  const found = (under: typeof plan) =>
    checkPlan(under).flatMap(({ check, amount }) => (check === 'Condition not kept' ? [amount] : []));
  expect(found(plan)).toEqual([]);
  expect(found(underScenario(plan, 'Less'))).toEqual([1000]);
});

test('a gap that what is not known may close is a note', () => {
  const plan = readPlan([
    POOL,
    table('Contribution', { Pool: 'Fund', '2025/26': 5 }, { Pool: 'Fund', '2025/26': 'unknown' }),
    table('Condition', { Condition: 'Minimum', Pool: 'Fund', '2025/26': 6 }),
  ]);
  expect(checkPlan(plan).filter(({ check }) => check === 'Condition not kept')).toMatchObject([
    {
      severity: 'Note',
      sentence: expect.stringMatching(/at least £5 counts: £1 short, unless what is not known/),
    },
  ]);
});
