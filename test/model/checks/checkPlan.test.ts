import { checkPlan } from '../../../src/model/checks/checkPlan';
import { dayOf } from '../../../src/model/calendar/day';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';

const find = (...grids: Grid[]) => checkPlan(readPlan(grids));
const named = (check: string, ...grids: Grid[]) =>
  find(...grids).filter((finding) => finding.check === check);

/** Coventry's five streams with the purposes and demands of the worked example, spread by totals alone. */
const streams: Grid = [
  ['Stream', 'Ring-fence', 'Undated'],
  ['General Sure Start Grant', 'early years', 3956465],
  ['Primary Strategy', 'attainment', 175328],
  ['KS3 Strategy', 'attainment', 173250],
  ['KS3 Behaviour and Attendance', 'behaviour', 68300],
  ["Children's Fund", 'family support; behaviour; participation', 1086086],
];
const services: Grid = [
  ['Service', 'Purpose'],
  ['Early years', 'early years'],
  ['Family support', 'family support'],
  ['Behaviour', 'behaviour'],
  ['Attainment', 'attainment'],
  ['Participation', 'participation'],
];
const allocations: Grid = [
  ['Allocation', 'Source', 'Service', 'Undated'],
  ['1', 'General Sure Start Grant', 'Early years', 3700000],
  ['2', 'General Sure Start Grant', 'Attainment', 11422],
  ['3', 'General Sure Start Grant', 'Family support', 55614],
  ['4', 'Primary Strategy', 'Attainment', 175328],
  ['5', 'KS3 Strategy', 'Attainment', 173250],
  ['6', 'KS3 Behaviour and Attendance', 'Behaviour', 68300],
  ['7', "Children's Fund", 'Behaviour', 351700],
  ['8', "Children's Fund", 'Family support', 644386],
  ['9', "Children's Fund", 'Participation', 90000],
];

describe('Coventry spread by totals alone', () => {
  const findings = find(streams, services, allocations);

  test('the totals leave £189,429 over', () => {
    expect(findings.filter(({ check }) => check === 'Money unspent')).toMatchObject([
      {
        subject: 'General Sure Start Grant',
        amount: 18942900,
        place: { table: 0, row: 1, column: 2 },
        sentence:
          'General Sure Start Grant has £3,956,465 without a year, of which £3,767,036 is used: £189,429 is unspent.',
      },
    ]);
  });

  test('yet the ring-fence is breached by £67,036', () => {
    const breaches = findings.filter(({ check }) => check === 'Ring-fence breached');
    expect(breaches.map(({ amount, place }) => [amount, place])).toEqual([
      [1142200, { table: 2, row: 2, column: 3 }],
      [5561400, { table: 2, row: 3, column: 3 }],
    ]);
    expect(breaches[0]!.sentence).toBe(
      '£11,422 of General Sure Start Grant goes to Attainment, but General Sure Start Grant may pay only for early years.',
    );
  });

  test('errors come first, then warnings, then notes', () => {
    expect(findings.map(({ severity }) => severity)).toEqual(['Error', 'Error', 'Warning', 'Note', 'Note']);
  });
});

describe('uses beyond a source', () => {
  test('nothing is said of a source whose amount nobody knows', () => {
    const unknown: Grid = [
      ['Stream', '2010/11'],
      ['ABG', 'tbc'],
    ];
    const uses: Grid = [
      ['Allocation', 'Source', '2010/11'],
      ['a', 'ABG', 10],
    ];
    expect(find(unknown, uses)).toEqual([]);
  });
  test('money of another year is no help', () => {
    const stream: Grid = [
      ['Stream', '2010/11'],
      ['ABG', 1],
    ];
    const later: Grid = [
      ['Allocation', 'Source', '2011/12'],
      ['a', 'ABG', 1],
    ];
    expect(named('Uses beyond a source', stream, later)).toMatchObject([{ year: '2011/12', amount: 100 }]);
  });
});

describe('spending after a stream ends', () => {
  const sure = (ends: number): Grid => [
    ['Stream', 'Ends', '2010/11', '2011/12'],
    ['Sure Start', ends, 16400000, 16400000],
  ];
  const spent: Grid = [
    ['Allocation', 'Source', '2010/11', '2011/12'],
    ['Children’s centres', 'Sure Start', 16400000, 16400000],
  ];
  test('money after 31 March 2011, and its use, are found', () => {
    expect(named('Spending after an end', sure(dayOf(2011, 3, 31)), spent)).toMatchObject([
      { severity: 'Error', year: '2011/12', amount: 1640000000, place: { table: 1, row: 1, column: 3 } },
      {
        severity: 'Warning',
        sentence:
          'Sure Start ends on 31 March 2011, yet £16,400,000 is in 2011/12: clear it, or correct the end.',
      },
    ]);
  });
});

describe('names', () => {
  test('a stream and a pool of one name', () => {
    expect(named('Duplicate name', [['Stream'], ['ABG']], [['Pool'], ['ABG']])).toHaveLength(1);
  });
  test('nothing is said where the other table was not given', () => {
    expect(
      find([
        ['Allocation', 'Source', 'Service'],
        ['a', 'ABG', 'x'],
      ]),
    ).toEqual([]);
  });
  test('a ring-fence that names nothing of the plan', () => {
    const fence: Grid = [
      ['Stream', 'Ring-fence'],
      ['ABG', 'Level 3; erly years'],
    ];
    expect(named('Unknown name', fence, services)).toMatchObject([
      { severity: 'Warning', sentence: expect.stringMatching(/names erly years.*: was Early years meant\?/) },
    ]);
  });
});

describe('stated totals', () => {
  const evidence = (figure: string, of: string): Grid => [
    ['Evidence', 'Figure', 'Total of'],
    ['COV-A8', figure, of],
  ];
  test('£5,459,429 casts, a pound more does not', () => {
    expect(named('Stated total does not cast', streams, evidence('£5,459,429', 'Stream'))).toEqual([]);
    expect(named('Stated total does not cast', streams, evidence('£5,459,430', 'Stream'))).toMatchObject([
      {
        amount: 100,
        sentence: 'COV-A8 in the evidence states £5,459,430, but its parts add up to £5,459,429: £1 less.',
        place: { table: 1, row: 1, column: 1 },
      },
    ]);
  });
  test('a rounded total holds within half its last digit', () => {
    expect(named('Stated total does not cast', streams, evidence('£5.46m', 'Stream'))).toEqual([]);
    expect(named('Stated total does not cast', streams, evidence('£5.4m', 'Stream'))).toHaveLength(1);
    expect(named('Stated total does not cast', streams, evidence('over £5.4m', 'Stream'))).toEqual([]);
  });
  test('a total may be that of another table with money', () => {
    const spent: Grid = [
      ['Outturn', 'Undated'],
      ['Schools', 170500000],
      ['Others', 132200000],
    ];
    const found = (figure: string, of: string) =>
      named('Stated total does not cast', streams, spent, evidence(figure, of)).map(({ amount }) => amount);
    expect(found('£302.7m', 'outturn')).toEqual([]);
    expect(found('£302.8m', 'Outturn')).toEqual([10000000]);
    expect(found('£302.8m', 'Service')).toEqual([]);
  });
  test('a list of streams has its own total', () => {
    expect(
      named('Stated total does not cast', streams, evidence('£348,578', 'Primary Strategy; KS3 Strategy')),
    ).toEqual([]);
  });
});
