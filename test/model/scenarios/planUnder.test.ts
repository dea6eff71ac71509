import { dayOf } from '../../../src/model/calendar/day';
import { fundingSchedule } from '../../../src/model/funding/schedule';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Plan } from '../../../src/model/plan/plan';
import { planUnder } from '../../../src/model/scenarios/run/planUnder';
import { scenarioNamed } from '../../../src/model/scenarios/steps/scenario';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const HEADINGS = [
  'Scenario',
  'Order',
  'Based on',
  'Target',
  'Name',
  'Change',
  'Value',
  'To tier',
  'From year',
  'To year',
  'Spread',
];
/** Steps by heading; each row belongs to the scenario Cuts unless it says otherwise. */
const steps = (...rows: Readonly<Record<string, Cell>>[]): Grid => [
  HEADINGS,
  ...rows.map((row) => HEADINGS.map((heading) => row[heading] ?? (heading === 'Scenario' ? 'Cuts' : ''))),
];
const run = (grids: Grid[], ...rows: Readonly<Record<string, Cell>>[]) => {
  const plan = readPlan([...grids, steps(...rows)]);
  return planUnder(plan, scenarioNamed(plan, 'Cuts'));
};
const money = (plan: Plan, kind: 'Stream' | 'Contribution' | 'Allocation', year: string) =>
  Array.from(plan.tables[kind]!.years.find(({ label }) => label === year)!.pence, (pence) => pence / 100);

/** The illustrative services of docs/calculations.md#7-cut-rules, paid by one stream. */
const services: Grid[] = [
  [
    ['Stream', 'Certainty', '2010/11'],
    ['Base budget', 'Confirmed', 12750000],
  ],
  [
    ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
    ...[
      ['Child protection', 3200000],
      ['Placements', 4100000],
      ['Family support', 1500000],
      ['Attendance', 650000],
      ['Children’s centres', 2400000],
      ['Youth', 900000],
    ].map(([name, amount]) => [name!, 'Base budget', name!, name!, amount!]),
  ],
  [
    ['Commitment', 'Rank', '2010/11'],
    ['Child protection', 1, 3200000],
    ['Placements', 2, 3900000],
    ['Family support', 3, 1000000],
    ['Attendance', 4, 400000],
    ['Children’s centres', 5, 1200000],
    ['Youth', 6, 0],
  ],
];
const given = (...rows: Readonly<Record<string, Cell>>[]) =>
  money(run(services, ...rows).plan, 'Allocation', '2010/11').map((kept, i) =>
    Number((Number(services[1]![i + 1]![4]) - kept).toFixed(2)),
  );
const cut = { Target: 'Stream', Name: 'Base budget', Change: 'cut £', Value: 2000000 };

describe('a cut of £2,000,000 of the illustrative services', () => {
  test('pro rata', () =>
    expect(given({ ...cut, Spread: 'pro rata' })).toEqual([
      501960.78, 643137.26, 235294.12, 101960.78, 376470.59, 141176.47,
    ]));
  test('floors kept, as they are where a step does not say', () => {
    const kept = [0, 200000, 495412.84, 214678.9, 792660.55, 297247.71];
    expect(given({ ...cut, Spread: 'Protected' })).toEqual(kept);
    expect(given(cut)).toEqual(kept);
  });
  test('by headroom', () =>
    expect(given({ ...cut, Spread: 'headroom' })).toEqual([
      0, 131147.54, 327868.85, 163934.43, 786885.25, 590163.93,
    ]));
  test.each(['priority', 'least harm'])('%s: the last in rank gives first, to its floor', (Spread) =>
    expect(given({ ...cut, Spread })).toEqual([0, 0, 0, 0, 1100000, 900000]),
  );
});

test('24.6% is beyond the floors by £86,500, which are abated pro rata and reported', () => {
  const { plan, brokenFloors } = run(services, { Target: 'All', Change: 'cut %', Value: 0.246 });
  expect(brokenFloors).toEqual([{ source: 'Base budget', label: '2010/11', pence: 8650000 }]);
  const floors = [3200000, 3900000, 1000000, 400000, 1200000, 0];
  expect(
    money(plan, 'Allocation', '2010/11').map((kept, i) => Number((floors[i]! - kept).toFixed(2))),
  ).toEqual([28536.08, 34778.35, 8917.53, 3567.01, 10701.03, 0]);
  expect(fundingSchedule(plan)!.total[0]!.pence).toBe(1275000000 - 313650000);
});

describe('what steps do to streams', () => {
  const streams: Grid = [
    ['Stream', 'Partner', 'Kind', 'Certainty', '2010/11', '2011/12', 'Undated'],
    ['ABG', 'Council', 'Grant', 'At risk', 10700000, 10700000, ''],
    ['Sure Start', 'Council', 'Grant', 'Confirmed', 16400000, 16400000, 0.03],
    ['PCT', 'PCT', 'Own', 'Confirmed', 900000, 'unknown', ''],
  ];
  const after = (...rows: Readonly<Record<string, Cell>>[]) => {
    const { plan } = run([streams], ...rows);
    return ['2010/11', '2011/12', 'Undated'].map((year) => money(plan, 'Stream', year));
  };
  test('a cut of several streams is one rounded sum, apportioned', () =>
    expect(
      after({
        Target: 'Kind',
        Name: 'grant',
        Change: 'cut %',
        Value: 0.246,
        'From year': '2010/11',
        'To year': '2010/11',
      }),
    ).toEqual([
      [8067800, 12365600, 900000],
      [10700000, 16400000, 0],
      [0, 0.03, 0],
    ]));
  test('a step without years acts on undated money too; with years it never does', () => {
    expect(after({ Target: 'All', Change: 'cut %', Value: 1 })[2]).toEqual([0, 0, 0]);
    expect(after({ Target: 'All', Change: 'cut %', Value: 1, 'From year': '1999/00' })[2]).toEqual([
      0, 0.03, 0,
    ]);
  });
  test('an end leaves the days of the year in which it falls, and nothing after', () =>
    expect(
      after({ Target: 'Stream', Name: 'Sure Start', Change: 'ends', Value: dayOf(2010, 9, 30) }),
    ).toEqual([
      [10700000, 8222465.75, 900000],
      [10700000, 0, 0],
      [0, 0.03, 0],
    ]));
  test('set £ of one stream makes an unknown amount known', () => {
    const { plan } = run([streams], {
      Target: 'Partner',
      Name: 'PCT',
      Change: 'set £',
      Value: 850000,
      'From year': '2011/12',
    });
    const { pence, missing } = plan.tables.Stream!.years[1]!;
    expect([pence[2], missing[2]]).toEqual([85000000, 0]);
  });
  test('cuts come one after the other, by Order', () =>
    expect(
      after(
        { Order: 2, Target: 'Stream', Name: 'ABG', Change: 'cut £', Value: 700000, 'From year': '2011/12' },
        { Order: 1, Target: 'Stream', Name: 'ABG', Change: 'cut %', Value: 0.5, 'From year': '2011/12' },
      )[1],
    ).toEqual([4650000, 16400000, 0]));
  test('a scenario begins with the steps of the one that it is based on', () =>
    expect(
      after(
        {
          'Based on': 'Worse',
          Target: 'Stream',
          Name: 'ABG',
          Change: 'uplift %',
          Value: 0.5,
          'From year': '2011/12',
        },
        {
          Scenario: 'Worse',
          Target: 'Stream',
          Name: 'ABG',
          Change: 'set £',
          Value: 100,
          'From year': '2011/12',
        },
      )[1],
    ).toEqual([150, 16400000, 0]));
});

describe('a shortage goes down through a pool', () => {
  const pooled: Grid[] = [
    [
      ['Stream', '2010/11'],
      ['Council grant', 700],
      ['PCT money', 300],
    ],
    [
      ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', '2010/11'],
      ['', 'CAMHS', 'Council', 'Council grant', '', 500],
      ['', 'CAMHS', 'PCT', 'PCT money', '', 300],
      ['', 'CAMHS', 'PCT', '', 'Yes', 50],
    ],
    [
      ['Allocation', 'Source', 'Service', '2010/11'],
      ['', 'CAMHS', 'Clinic', 600],
      ['', 'CAMHS', 'Outreach', 200],
      ['', 'Council grant', 'Youth', 200],
    ],
  ];
  test('from the stream to contribution and line, from the pool to its lines', () => {
    const { plan } = run(pooled, { Target: 'Stream', Name: 'council grant', Change: 'cut £', Value: 140 });
    expect(money(plan, 'Contribution', '2010/11')).toEqual([400, 300, 50]);
    expect(money(plan, 'Allocation', '2010/11')).toEqual([525, 175, 160]);
  });
  test('a pool is cut by itself', () => {
    const { plan } = run(pooled, { Target: 'Pool', Name: 'CAMHS', Change: 'cut %', Value: 0.5 });
    expect(money(plan, 'Stream', '2010/11')).toEqual([700, 300]);
    expect(money(plan, 'Allocation', '2010/11').slice(2)).toEqual([200]);
  });
  test('a service that costs more takes from what is paid beside it', () => {
    const { plan } = run(pooled, { Target: 'Service', Name: 'Youth', Change: 'uplift %', Value: 1 });
    expect(money(plan, 'Contribution', '2010/11')[0]! + money(plan, 'Allocation', '2010/11')[2]!).toBe(700);
  });
});

describe('a shift to prevention', () => {
  const tiers: Grid[] = [
    [
      ['Stream', '2010/11'],
      ['Base', 300],
    ],
    [
      ['Service', 'Tier'],
      ['Placements', 'Specialist'],
      ['Family support', 'Targeted'],
      ['Centres', 'Universal'],
    ],
    [
      ['Allocation', 'Source', 'Service', '2010/11'],
      ['', 'Base', 'Placements', 200],
      ['', 'Base', 'Family support', 60],
      ['', 'Base', 'Centres', 40],
    ],
  ];
  test('moves a share of a tier to another, and nothing else', () => {
    const { plan } = run(tiers, {
      Target: 'Tier',
      Name: 'Specialist',
      Change: 'shift %',
      Value: 0.05,
      'To tier': 'Targeted',
    });
    expect(money(plan, 'Allocation', '2010/11')).toEqual([190, 70, 40]);
  });
});

describe('what cannot be carried out says what to do', () => {
  const failure =
    (grids: Grid[], ...rows: Readonly<Record<string, Cell>>[]) =>
    () =>
      run(grids, ...rows);
  const abg: Grid[] = [
    [
      ['Stream', 'Certainty', '2010/11'],
      ['ABG', 'Confirmed', 100],
      ['Sure Start', 'Confirmed', 100],
    ],
  ];
  const step = { Target: 'Stream', Name: 'ABG', Change: 'cut %', Value: 0.1 };
  test.each([
    ['an unknown name', { ...step, Name: 'Sure Strat' }, /acts on nothing.*was Sure Start meant/],
    [
      'a step on nothing',
      { ...step, Target: 'Certainty', Name: 'At risk' },
      /no money of the certainty At risk/,
    ],
    ['246%', { ...step, Value: 2.46 }, /2.46 for cut %, which is 246%.*2.46% or 0.0246/],
    ['years backwards', { ...step, 'From year': '2011/12', 'To year': '2010/11' }, /runs backwards/],
    ['no year', { ...step, 'From year': '2011' }, /financial year is headed 2011\/12/],
    [
      'more than there is',
      { ...step, Change: 'cut £', Value: 100.01 },
      /£100.01 is to be cut from ABG in 2010\/11, which has £100/,
    ],
    ['its own base', { ...step, 'Based on': 'Cuts' }, /based on Cuts, which is based on it/],
    ['another base', { ...step, 'Based on': 'Nowhere' }, /Nowhere, which is no scenario/],
    ['no change', { ...step, Change: '' }, /does not say what changes/],
    ['a part of a penny', { ...step, Change: 'cut £', Value: 1.005 }, /more than two decimals/],
    ['an end that is no day', { ...step, Change: 'ends', Value: 2011 }, /no day from/],
    [
      'a shift of a stream',
      { ...step, Change: 'shift %', 'To tier': 'Targeted' },
      /only a Service or a Tier/,
    ],
  ])('%s', (_, row, sentence) => expect(failure(abg, row)).toThrow(sentence));
  test('two steps that contradict each other', () =>
    expect(
      failure(
        abg,
        { ...step, Order: 1, Change: 'set £', Value: 10 },
        { ...step, Order: 2, Change: 'set £', Value: 20 },
      ),
    ).toThrow('Step 2 of Cuts contradicts step 1 of Cuts: both say what ABG is to be.'));
});
