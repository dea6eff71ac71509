import { checkPlan } from '../../../src/model/checks/checkPlan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { conditionHeadroom } from '../../../src/model/pools/conditions/conditionHeadroom';
import { conditionSchedule } from '../../../src/model/pools/conditions/conditionSchedule';
import { measured } from '../../../src/model/scenarios/questions/compare';
import { staircase } from '../../../src/model/scenarios/questions/staircase';
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

describe('what breaks first, and comparison of scenarios', () => {
  const plan = readPlan([
    POOL,
    table('Stream', { Stream: 'NHS minimum', '2025/26': 100, '2026/27': 103 }),
    table('Contribution', {
      Pool: 'Fund',
      Partner: 'ICB',
      Stream: 'NHS minimum',
      '2025/26': 100,
      '2026/27': 103,
    }),
    table('Service', { Service: 'Home care', Group: 'Social care' }, { Service: 'Nursing', Group: 'Health' }),
    table(
      'Allocation',
      { Source: 'Fund', Service: 'Home care', Commitment: 'Care', '2025/26': 70, '2026/27': 73 },
      { Source: 'Fund', Service: 'Nursing', '2025/26': 30, '2026/27': 30 },
    ),
    table('Commitment', { Commitment: 'Care', '2025/26': 50, '2026/27': 60 }),
    table(
      'Condition',
      { Condition: 'NHS minimum', Pool: 'Fund', Stream: 'NHS minimum', '2025/26': 90, '2026/27': 90 },
      {
        Condition: 'Social care',
        Pool: 'Fund',
        'Applies to': 'Allocation',
        Of: 'Social care',
        Uplift: 0.03,
        '2025/26': 60,
      },
    ),
    table('Scenario', { Scenario: 'Less', Target: 'All', Change: 'cut %', Value: 0.2, Spread: 'pro rata' }),
  ]);
  const stairs = (year: string) => {
    const work = staircase(plan, [{ Target: 'All', Spread: 'pro rata' }], year);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  };

  test('conditions break beside commitments as a cut grows, the first first', () =>
    expect(stairs('2025/26')).toEqual([
      // 10% leaves the £90 that must go in, 14.3% leaves £59.99 of the £70 of home care, 28.6% £49.98
      { name: 'NHS minimum', is: 'Condition', at: 0.101, cut: 1010, shortBy: 10 },
      { name: 'Social care', is: 'Condition', at: 0.143, cut: 1430, shortBy: 1 },
      { name: 'Care', is: 'Commitment', at: 0.286, cut: 2860, shortBy: 2 },
    ]));
  test('what a year asks by the uplift of the year before breaks too', () =>
    // 61.80 of the 73.00 in 2026/27: a cut of 15.4% leaves 61.76
    expect(stairs('2026/27').find(({ name }) => name === 'Social care')).toEqual({
      name: 'Social care',
      is: 'Condition',
      at: 0.154,
      cut: 1586,
      shortBy: 4,
    }));
  test('what each condition has to spare, side by side under scenarios', () => {
    const spare = (year: string) =>
      ['Base', 'Less'].map((name) =>
        measured(underScenario(plan, name), 'Condition', year).map(({ subject, value }) => [
          subject,
          typeof value === 'string' ? value : value.pence / 100,
        ]),
      );
    expect(spare('2025/26')).toEqual([
      [
        ['NHS minimum', 10],
        ['Social care', 10],
      ],
      [
        ['NHS minimum', -10],
        ['Social care', -4],
      ],
    ]);
    expect(spare('2026/27')[1]).toEqual([
      ['NHS minimum', -7.6],
      ['Social care', -3.4],
    ]);
  });
  test('two conditions of one name are told apart by their pool', () => {
    const two = readPlan([
      table(
        'Condition',
        { Condition: 'Minimum', Pool: 'A', '2025/26': 1 },
        { Condition: 'Minimum', Pool: 'B', '2025/26': 2 },
      ),
      table('Contribution', { Pool: 'A', '2025/26': 3 }),
    ]);
    expect(conditionHeadroom(two, '2025/26').map(({ subject, value }) => [subject, value.pence])).toEqual([
      ['Minimum, A', 200],
      ['Minimum, B', -200],
    ]);
  });
});

test('conditions that ask nothing yet are one note, and a blank row none', () => {
  const plan = readPlan([
    POOL,
    PUT_IN,
    table(
      'Condition',
      { Condition: 'A', Pool: 'Fund', '2025/26': '' },
      { Condition: 'B', Pool: 'Fund', '2025/26': '' },
      { Condition: 'C', Pool: 'Fund', '2025/26': 5 },
      { Condition: '', Pool: '', '2025/26': '' },
    ),
  ]);
  expect(checkPlan(plan).filter(({ check }) => check === 'Condition not kept')).toMatchObject([
    {
      severity: 'Note',
      sentence:
        'A and B ask for no amount in any year, so nothing is compared. Type what each asks in each year.',
    },
  ]);
});

test('what is to spare is known between two amounts where what counts is', () => {
  const plan = readPlan([
    [
      ['Condition', 'Pool', 'At least or At most', '2025/26'],
      ['Least', 'P', 'At least', 90],
      ['Most', 'P', 'At most', 90],
    ],
    [
      ['Contribution', 'Pool', 'Evidence', '2025/26'],
      ['', 'P', 'N', 93.5],
    ],
    [
      ['Evidence', 'Low', 'High'],
      ['N', 93.31, 93.69],
    ],
  ]);
  expect(
    conditionHeadroom(plan, '2025/26').map(({ value: { pence, interval } }) => [pence, interval]),
  ).toEqual([
    [350, { low: 331, high: 369 }],
    [-350, { low: -369, high: -331 }],
  ]);
});
