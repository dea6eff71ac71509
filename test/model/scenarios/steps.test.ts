import { type Grid } from '../../../src/model/table/grid';
import { checkPlan } from '../../../src/model/checks/checkPlan';
import { commitmentSchedule } from '../../../src/model/commitments/commitmentSchedule';
import { readPlan } from '../../../src/model/plan/readPlan';
import { outcomeOf } from '../../../src/model/scenarios/run/underScenario';
import { sweep } from '../../../src/model/scenarios/sweep/sweep';
import { scenarioNamed } from '../../../src/model/scenarios/steps/scenario';

type Cells = readonly (string | number)[];
const HEADINGS = [
  'Scenario',
  'Order',
  'Target',
  'Name',
  'Change',
  'Value',
  'Spread',
  'From year',
  'To year',
  'To tier',
];
/** A step of the scenario s: its order, target, name, change, value, Spread, years and tier. */
const step = (...cells: Cells): Cells => [
  's',
  ...cells,
  ...Array<string>(HEADINGS.length - 1 - cells.length).fill(''),
];
const under = (tables: readonly (readonly Cells[])[], ...steps: Cells[]) => {
  const plan = readPlan([...tables, [HEADINGS, ...steps]] as Grid[]);
  const outcome = outcomeOf(plan, 's');
  // whoever asks many scenarios must find the same
  const swept = sweep(plan).under(scenarioNamed(plan, 's').steps).shortfalls;
  const years = [...new Set((commitmentSchedule(outcome.plan) ?? []).map(({ year }) => year))];
  if (years.length === 1)
    (commitmentSchedule(outcome.plan) ?? []).forEach(({ row, shortfall }) =>
      expect(swept[row]).toBe(shortfall.known ? shortfall.pence : NaN),
    );
  return outcome;
};
const pounds = (
  outcome: ReturnType<typeof under>,
  kind: 'Stream' | 'Contribution' | 'Allocation',
  year = '2010/11',
) =>
  Array.from(
    outcome.plan.tables[kind]!.years.find(({ label }) => label === year)!.pence,
    (pence) => pence / 100,
  );
const kept = ({ plan }: ReturnType<typeof under>) =>
  (commitmentSchedule(plan) ?? []).map(({ funded, shortfall, status }) => [
    funded.pence / 100,
    shortfall.pence / 100,
    status,
  ]);

test('without the contribution table what a pool has is not known, so that only the step itself cuts', () => {
  const outcome = under(
    [
      [['Pool'], ['P']],
      [
        ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
        ['a1', 'P', 'V1', 'K', 400],
        ['a2', 'P', 'V2', 'K2', 100],
      ],
      [
        ['Commitment', '2010/11'],
        ['K', 300],
        ['K2', 100],
      ],
    ],
    step(1, 'Service', 'V1', 'cut £', 10, 'pro rata'),
  );
  expect(kept(outcome)).toEqual([
    [390, 0, 'Kept'],
    [100, 0, 'Kept'],
  ]);
});

test('set £ without years sets a year without money too, and makes no undated money', () => {
  const outcome = under(
    [
      [
        ['Stream', '2010/11', '2011/12', 'Undated'],
        ['A', 100, '', ''],
        ['B', 100, 100, ''],
      ],
    ],
    step(1, 'Stream', 'A', 'set £', 50),
  );
  expect(['2010/11', '2011/12', 'Undated'].map((year) => pounds(outcome, 'Stream', year))).toEqual([
    [50, 100],
    [50, 100],
    [0, 0],
  ]);
});

/** A stream of £100 that is drawn on for £150. */
const OVERDRAWN: (readonly Cells[])[] = [
  [
    ['Stream', '2010/11', 'Undated'],
    ['A', 100, 7],
  ],
  [
    ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
    ['a1', 'A', 'V1', 'K1', 90],
    ['a2', 'A', 'V2', '', 60],
    ['a3', 'A', 'V3', '', ''],
  ],
  [
    ['Commitment', '2010/11'],
    ['K1', 80],
  ],
  [['Service'], ['V1'], ['V2'], ['V3']],
];

test.each([
  ['a cut of a service without money', step(1, 'Service', 'V3', 'cut %', 0.1, 'pro rata')],
  ['a cut of 0%', step(1, 'Stream', 'A', 'cut %', 0, 'pro rata')],
  ['a rise of 0%', step(1, 'Service', 'V1', 'uplift %', 0)],
  ['a cut of £0', step(1, 'Stream', 'A', 'cut £', 0)],
  ['an end after the last year', step(1, 'Stream', 'A', 'ends', 45000)],
  ['the amount that is there', step(1, 'Stream', 'A', 'set £', 100, '', '2010/11')],
  ['a year that the plan has not', step(1, 'Stream', 'A', 'cut %', 0.5, '', '2015/16')],
])('%s changes nothing, though the source was overdrawn before, and is said to do nothing', (_, row) => {
  const outcome = under(OVERDRAWN, row);
  expect(pounds(outcome, 'Allocation')).toEqual([90, 60, 0]);
  expect(outcome.plan.tables.Allocation).toBe(outcome.plan.base!.tables.Allocation);
  expect(outcome.plan.tables.Stream).toBe(outcome.plan.base!.tables.Stream);
  expect(outcome.idle).toHaveLength(1);
  expect(checkPlan(outcome.plan).filter(({ check }) => check === 'Scenario step')).toHaveLength(1);
});

test('a contribution must keep no more than the lines of its pool have', () => {
  const outcome = under(
    [
      [
        ['Stream', '2010/11'],
        ['A', 300],
      ],
      [
        ['Contribution', 'Pool', 'Partner', 'Stream', '2010/11'],
        ['c1', 'P', 'X', 'A', 200],
      ],
      [['Pool'], ['P']],
      [
        ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
        ['a1', 'P', 'V1', 'K1', 50],
        ['a2', 'A', 'V2', 'K2', 100],
      ],
      [
        ['Commitment', '2010/11'],
        ['K1', 150],
        ['K2', 100],
      ],
    ],
    step(1, 'Stream', 'A', 'cut £', 100),
  );
  expect(kept(outcome)).toEqual([
    [50, 100, 'Broken'],
    [100, 0, 'Kept'],
  ]);
  expect(pounds(outcome, 'Contribution')).toEqual([100]);
});

describe('amounts below zero', () => {
  const clawback: (readonly Cells[])[] = [
    [
      ['Stream', '2010/11'],
      ['A', 100],
      ['B', 50],
      ['Clawback', -20],
    ],
  ];
  test.each([
    ['set £', 40, [56.67 - 3.34, 26.67 - 20, -20], 40],
    ['cut £', 15, [90, 45, -20], 115],
    ['cut %', 0.1, [90, 45, -18], 117],
    ['uplift %', 0.1, [110, 55, -22], 143],
    ['cut %', 1, [0, 0, 0], 0],
    ['ends', 40268, [0, 0, 0], 0],
  ] as const)('%s %s of several streams changes their sum', (change, value, each, sum) => {
    const amounts = pounds(under(clawback, step(1, 'All', '', change, value)), 'Stream');
    expect(amounts.reduce((total, amount) => total + amount, 0)).toBeCloseTo(sum, 8);
    if (change !== 'set £') expect(amounts.map((amount) => amount + 0)).toEqual(each);
  });
  test('and of one alone', () =>
    expect(pounds(under(clawback, step(1, 'Stream', 'Clawback', 'cut %', 0.5)), 'Stream')).toEqual([
      100, 50, -10,
    ]));
});

test('a cut of a pool takes cash and leaves what is given in kind', () => {
  const outcome = under(
    [
      [
        ['Contribution', 'Pool', 'Partner', 'In kind', '2010/11'],
        ['', 'P', 'X', '', 100],
        ['', 'P', 'Y', 'Yes', 100],
      ],
    ],
    step(1, 'Pool', 'P', 'cut £', 50),
  );
  expect(pounds(outcome, 'Contribution')).toEqual([50, 100]);
});

test('what is given in kind draws nothing from the stream that it names', () =>
  expect(
    checkPlan(
      readPlan([
        [
          ['Stream', 'Certainty', '2010/11'],
          ['A', 'Confirmed', 400],
        ],
        [
          ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', '2010/11'],
          ['c', 'P', 'X', 'A', 'Yes', 100],
        ],
        [
          ['Allocation', 'Source', '2010/11'],
          ['a', 'A', 400],
        ],
      ]),
    ).filter(({ check }) => check === 'Uses beyond a source'),
  ).toEqual([]));

describe('two steps with two Spreads', () => {
  const pooled: (readonly Cells[])[] = [
    [
      ['Stream', '2010/11'],
      ['A', 100],
      ['B', 100],
    ],
    [
      ['Contribution', 'Pool', 'Partner', 'Stream', '2010/11'],
      ['c1', 'P', 'X', 'A', 100],
      ['c2', 'P', 'X', 'B', 100],
    ],
    [['Pool'], ['P']],
    [
      ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
      ['a1', 'P', 'V1', 'K1', 100],
      ['a2', 'P', 'V2', '', 100],
    ],
    [
      ['Commitment', '2010/11'],
      ['K1', 90],
    ],
    [['Service'], ['V1'], ['V2']],
  ];
  const [a, b] = [
    ['Stream', 'A', 'cut £', 20, 'pro rata'],
    ['Stream', 'B', 'cut £', 20, 'protected'],
  ] as const;
  test('the later one holds in the pool that both reach', () => {
    expect(kept(under(pooled, step(1, ...a), step(2, ...b)))).toEqual([[90, 0, 'Kept']]);
    expect(kept(under(pooled, step(2, ...a), step(1, ...b)))).toEqual([[80, 10, 'Broken']]);
  });
  test('and one that changes nothing does not count', () =>
    expect(
      kept(under(pooled, step(1, ...a), step(2, ...b), step(3, 'Stream', 'B', 'cut %', 0, 'pro rata'))),
    ).toEqual([[90, 0, 'Kept']]));
});

test('shift % leaves where it is what a source has that pays for nothing of the other tier', () => {
  const outcome = under(
    [
      [
        ['Stream', '2010/11'],
        ['A', 100],
        ['B', 100],
      ],
      [
        ['Service', 'Tier'],
        ['V1', 'Universal'],
        ['V2', 'Specialist'],
      ],
      [
        ['Allocation', 'Source', 'Service', '2010/11'],
        ['', 'A', 'V1', 50],
        ['', 'A', 'V2', 50],
        ['', 'B', 'V2', 100],
      ],
    ],
    step(1, 'Tier', 'Specialist', 'shift %', 0.1, '', '', '', 'Universal'),
  );
  expect(pounds(outcome, 'Allocation')).toEqual([55, 45, 100]);
});

describe('past the floors', () => {
  const five = (spread: string, ...more: (string | number)[][]) =>
    under(
      [
        [
          ['Stream', '2010/11'],
          ['A', 10_700_000],
        ],
        [
          ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
          ...[1, 2, 3, 4, 5].map((i) => [`a${i}`, 'A', `V${i}`, `K${i}`, 2_140_000]),
        ],
        [
          ['Commitment', 'Rank', 'Protected', '2010/11'],
          ...[1, 2, 3, 4, 5].map((i) => [`K${i}`, i, '', 1_620_000]),
          ...more,
        ],
      ],
      step(1, 'Stream', 'A', 'cut %', 0.246, spread),
    );
  test.each(['priority', 'least harm'])(
    'with £8,067,800 for floors of £8,100,000 one commitment breaks by %s, not five',
    (spread) =>
      expect(kept(five(spread))).toEqual([
        ...Array.from({ length: 4 }, () => [1_620_000, 0, 'Kept']),
        [1_587_800, 32_200, 'Broken'],
      ]),
  );
  test.each(['protected', 'headroom', ''])('by the rule "%s" all lose the same percentage', (spread) =>
    expect(kept(five(spread))).toEqual(Array.from({ length: 5 }, () => [1_613_560, 6_440, 'Broken'])),
  );
  /** A pool whose money is that of two streams, with a promise on each and one that is protected, last in rank. */
  const firm = (spread: string, cut: number) =>
    kept(
      under(
        [
          [
            ['Stream', '2010/11'],
            ['A', 300],
          ],
          [
            ['Contribution', 'Pool', 'Stream', '2010/11'],
            ['', 'P', 'A', 200],
          ],
          [['Pool'], ['P']],
          [
            ['Allocation', 'Source', 'Commitment', '2010/11'],
            ['', 'P', 'Safe', 100],
            ['', 'P', 'Last', 100],
            ['', 'A', 'Well', 100],
          ],
          [
            ['Commitment', 'Rank', 'Protected', '2010/11'],
            ['Safe', 9, 'Yes', 100],
            ['Last', 3, '', 100],
            ['Well', 1, '', 100],
          ],
        ],
        step(1, 'Stream', 'A', 'cut £', cut, spread),
      ),
    ).map(([got]) => got);
  test('what is Protected gives last, through a pool as well', () => {
    expect(firm('priority', 60)).toEqual([100, 40, 100]);
    expect(firm('priority', 150)).toEqual([100, 0, 50]);
    expect(firm('protected', 60)).toEqual([100, 70, 70]);
    expect(firm('headroom', 250)).toEqual([50, 0, 0]);
    expect(firm('least harm', 250)).toEqual([50, 0, 0]);
  });
});
