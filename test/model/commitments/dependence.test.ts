import { uncertainShare } from '../../../src/model/commitments/commitmentSchedule';
import { dependences } from '../../../src/model/commitments/dependence';
import { unmetFloors } from '../../../src/model/commitments/ringFencedFloors';
import { suppliesOf } from '../../../src/model/commitments/supplies';
import { together } from '../../../src/model/commitments/together';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

/** £600,000 confirmed; one commitment needs £700,000 and is wired to £450,000 that is not, another £350,000. */
const streams = (ringFence = '', certain: Cell = 600000): Grid => [
  ['Stream', 'Certainty', 'Ring-fence', '2010/11'],
  ['Council', 'Confirmed', ringFence, certain],
  ['ABG', 'Indicative', '', 450000],
];
const services: Grid = [['Service'], ['Family support'], ['Clinics']];
const commitments: Grid = [
  ['Commitment', '2010/11'],
  ['Safe', 700000],
  ['Well', 350000],
];
const allocations: Grid = [
  ['Allocation', 'Source', 'Service', 'Commitment', '2010/11'],
  ['', 'Council', 'Family support', 'Safe', 250000],
  ['', 'ABG', 'Family support', 'Safe', 450000],
  ['', 'Council', 'Clinics', 'Well', 350000],
];
const planWith = (...grids: Grid[]) => readPlan([services, commitments, allocations, ...grids]);

describe('three views of how much rests on uncertain money', () => {
  const [safe, well] = dependences(planWith(streams()));

  test('as wired: £450,000 of £700,000, 64.2857%', () => {
    expect(safe?.asWired).toEqual({ numerator: 45000000n, denominator: 1n });
    expect((Number(safe && uncertainShare(safe.line)) * 100).toFixed(4)).toBe('64.2857');
    expect(well?.asWired).toEqual({ numerator: 0n, denominator: 1n });
  });

  test('at best: with confirmed money first £100,000 of £700,000, 14.2857%', () => {
    expect([safe?.need, safe?.atBest]).toEqual([70000000, 10000000]);
    expect((((safe?.atBest ?? 0) / (safe?.need ?? 1)) * 100).toFixed(4)).toBe('14.2857');
    expect(well?.atBest).toBe(0);
  });

  test('together: £600,000 of £1,050,000', () =>
    expect(together(planWith(streams()))).toMatchObject([
      { year: '2010/11', needed: 105000000, met: 60000000, confirmed: 60000000, available: 105000000 },
    ]));

  test('within ring-fences: confirmed money for clinics alone does nothing for the other', () => {
    const plan = planWith(streams('Clinics'));
    expect(dependences(plan).map(({ atBest }) => atBest)).toEqual([70000000, 0]);
    expect(together(plan)).toMatchObject([{ met: 35000000, confirmed: 60000000 }]);
  });

  test('a missing amount of confirmed money leaves the best not known, unless a ring-fence keeps it away', () => {
    expect(dependences(planWith(streams('', 'tbc'))).map(({ atBest }) => atBest)).toEqual([null, null]);
    expect(dependences(planWith(streams('Clinics', 'tbc'))).map(({ atBest }) => atBest)).toEqual([
      70000000,
      null,
    ]);
    expect(together(planWith(streams('', 'tbc')))).toMatchObject([
      { confirmedAtLeast: true, availableAtLeast: true },
    ]);
  });

  test('without a floor a commitment needs what it gets', () => {
    const plan = readPlan([services, [['Commitment'], ['Safe']], allocations, streams()]);
    expect(dependences(plan).map(({ need, atBest }) => [need, atBest])).toEqual([[70000000, 10000000]]);
    expect(together(plan)).toEqual([]);
  });
});

test('floors of £9,700,000 with £8,000,000 certain: £1,700,000 rests on money that nobody has promised', () => {
  const plan = readPlan([
    [
      ['Stream', 'Certainty', '2010/11'],
      ['Council', 'Confirmed', 6900000],
      ['Area Based Grant', 'Indicative', 2350000],
      ['Sure Start', 'At risk', 2400000],
      ['PCT', 'Confirmed', 900000],
      ['Schools', 'Confirmed', 200000],
    ],
    [
      ['Commitment', '2010/11'],
      ['Child protection', 3200000],
      ['Looked after children', 3900000],
      ['Family support', 1000000],
      ['Attendance', 400000],
      ["Children's centres", 1200000],
    ],
    [['Allocation', 'Source', 'Commitment', '2010/11']],
  ]);
  const [year] = together(plan);
  expect(year).toMatchObject({ needed: 970000000, available: 1275000000, confirmed: 800000000 });
  expect((year?.needed ?? 0) - (year?.met ?? 0)).toBe(170000000);
  expect((((year?.confirmed ?? 0) / (year?.available ?? 1)) * 100).toFixed(3)).toBe('62.745');
});

describe('is there any allocation that keeps every floor within every ring-fence?', () => {
  const coventry: Grid = [
    ['Stream', 'Ring-fence', 'Undated'],
    ['Sure Start', 'early years', 3956465],
    ['Primary Strategy', 'attainment', 175328],
    ['KS3 Strategy', 'attainment', 173250],
    ['KS3 Behaviour and Attendance', 'behaviour', 68300],
    ["Children's Fund", 'family support; behaviour; participation', 1086086],
  ];
  const names = ['early years', 'family support', 'behaviour', 'attainment', 'participation'];
  const floors: Grid = [
    ['Commitment', 'Undated'],
    ...[3700000, 700000, 420000, 360000, 90000].map((floor, i) => [names[i] ?? '', floor]),
  ];
  const uses: Grid = [
    ['Allocation', 'Source', 'Service', 'Commitment', 'Undated'],
    ...names.map((name) => ['', '', name, name, '']),
  ];
  const purposes: Grid = [['Service'], ...names.map((name) => [name])];

  test('£67,036 is short in two groups while £256,465 is stranded', () => {
    const unmet = unmetFloors(readPlan([coventry, purposes, floors, uses]));
    expect(unmet.map(({ group }) => [group.demands.map((row) => names[row]), group.short])).toEqual([
      [['family support', 'behaviour', 'participation'], 5561400],
      [['attainment'], 1142200],
    ]);
    expect(unmet[0]?.stranded).toEqual([{ supply: 0, left: 25646500, unusable: false }]);
    expect(unmet.map(({ relaxations: [best] }) => best?.recovers)).toEqual([5561400, 1142200]);
  });

  test('a penny less needed than there is, and nothing is short', () => {
    const enough = floors.map((row) =>
      row[0] === 'attainment' ? ['attainment', 348578] : row[0] === 'family support' ? [row[0], 644386] : row,
    );
    expect(unmetFloors(readPlan([coventry, purposes, enough, uses]))).toEqual([]);
  });

  test('money whose amount is missing counts as enough, and is not said to be stranded', () => {
    const missing = coventry.map((row) => (row[0] === 'KS3 Strategy' ? [row[0], row[1] ?? '', 'tbc'] : row));
    const unmet = unmetFloors(readPlan([missing, purposes, floors, uses]));
    expect(unmet.map(({ group }) => group.short)).toEqual([5561400]);
    expect(unmet[0]?.stranded.map(({ supply }) => supply)).toEqual([0]);
  });

  test('a commitment of two services is kept by money for either', () => {
    const either = [...uses, ['', '', 'early years', 'attainment', '']];
    const unmet = unmetFloors(readPlan([coventry, purposes, floors, either]));
    expect(unmet.map(({ group }) => group.short)).toEqual([5561400]);
  });

  test('where all money may pay for everything that is short, money is missing and not permission', () => {
    const poor: Grid = [
      ['Stream', 'Ring-fence', 'Undated'],
      ['General', '', 1],
      ['Nothing left', 'attainment', ''],
    ];
    expect(unmetFloors(readPlan([poor, purposes, floors, uses]))).toEqual([]);
  });

  test('what partners put into a pool from no stream is money too', () => {
    const plan = readPlan([
      coventry,
      purposes,
      floors,
      uses,
      [
        ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', 'Undated'],
        ['', 'Joint pool', 'PCT', '', '', 67036],
        ['', 'Joint pool', '', 'Sure Start', '', 100000],
        ['', 'Joint pool', 'PCT', '', 'Yes', 100000],
      ],
    ]);
    expect(suppliesOf(plan).names.at(-1)).toBe('what partners put into Joint pool');
    expect(unmetFloors(plan)).toEqual([]);
  });
});
