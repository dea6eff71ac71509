import { commitmentSchedule } from '../../../src/model/commitments/commitmentSchedule';
import { fundingSchedule } from '../../../src/model/funding/schedule';
import { inSentence } from '../../../src/model/funding/sum';
import { readPlan } from '../../../src/model/plan/readPlan';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { serviceSchedule } from '../../../src/model/services/serviceSchedule';
import { type Cell, type Grid } from '../../../src/model/table/grid';
import { called } from '../../functions/called';

const evidence: Grid = [
  ['Evidence', 'Quality', 'Low', 'High'],
  ['Before', 'bound', 93310000, 93690000],
  ['After', 'bound', 70310000, 70690000],
  ['Police', 'derived', 186400000, 230000000],
  ['Exact', 'exact', '', ''],
];
const streams = (...rows: Cell[][]): Grid => [['Stream', 'Evidence', '2010/11', '2011/12'], ...rows];
const budget = ['Budget', 'Before; After', 93495934.96, 70495934.96];
const totals = (...grids: Grid[]) => fundingSchedule(readPlan([evidence, ...grids]))?.total ?? [];

test('an interval belongs to the amount of the year that lies in it', () =>
  expect(totals(streams(budget)).map(inSentence)).toEqual([
    '£93,310,000 to £93,690,000 or more',
    '£70,310,000 to £70,690,000 or more',
  ]));

test('a sum lies between the sums of its ends, beside exact money as it is', () =>
  expect(
    totals(streams(budget, ['Police', 'Police', 206000000, ''], ['Fees', 'Exact', 5, ''])).map(inSentence),
  ).toEqual(['£279,710,005 to £323,690,005 or more', '£70,310,000 to £70,690,000 or more']));

test('an amount outside the interval of its evidence has none', () =>
  expect(totals(streams(['Police', 'Police', 186399999.99, '']))[0]).not.toHaveProperty('interval'));

test('what is added group by group has the same intervals', () => {
  const plan = readPlan([
    evidence,
    [['Service'], ['Care'], ['Play']],
    [
      ['Allocation', 'Service', 'Evidence', '2010/11'],
      ['', 'Care', 'Police', 200000000],
      ['', 'Care', 'Exact', 1],
      ['', 'Play', '', 7],
    ],
  ]);
  const lines = serviceSchedule(plan)?.lines ?? [];
  expect(lines.map(({ amounts }) => inSentence(amounts[0]!))).toEqual(['£186,400,001 to £230,000,001', '£7']);
});

describe('under a scenario', () => {
  const under = (change: string, value: number) => {
    const steps: Grid = [
      ['Scenario', 'Target', 'Change', 'Value', 'From year', 'To year'],
      ['S', 'All', change, value, '2010/11', '2010/11'],
    ];
    const plan = readPlan([evidence, streams(['Police', 'Police', 200000000, '']), steps]);
    return fundingSchedule(underScenario(plan, 'S'))?.total[0];
  };
  test('a cut in pounds moves both ends', () =>
    expect(under('cut £', 50000000)?.interval).toEqual({ low: 13640000000, high: 18000000000 }));
  test('a percentage takes the wider of what is moved and what is changed in proportion', () => {
    expect(under('uplift %', 0.5)?.interval).toEqual({ low: 27960000000, high: 34500000000 });
    expect(under('cut %', 0.5)?.interval).toEqual({ low: 8640000000, high: 13000000000 });
  });
  test('what has ended is zero, and nothing about it is open', () =>
    expect(under('set £', 0)).toEqual({ pence: 0, atLeast: false, known: true }));
});

test('a commitment is neither kept nor broken where its floor lies in the interval of its money', () => {
  const of = (floor: number) => {
    const line = commitmentSchedule(
      readPlan([
        evidence,
        [
          ['Commitment', '2010/11'],
          ['Safe', floor],
        ],
        [
          ['Allocation', 'Commitment', 'Evidence', '2010/11'],
          ['', 'Safe', 'Police', 200000000],
        ],
      ]),
    )?.[0];
    return [line?.status, line?.shortfall.interval];
  };
  expect(of(186400000)).toEqual(['Kept', undefined]);
  expect(of(200000000)).toEqual(['Not known', undefined]);
  expect(of(230000000.01)).toEqual(['Broken', { low: 1, high: 4360000001 }]);
});

test('on a sheet an interval is words, and has no difference', () => {
  const steps: Grid = [
    ['Scenario', 'Target', 'Change', 'Value'],
    ['Cut', 'All', 'cut %', 0.1],
  ];
  const grids = [evidence, streams(budget), steps] as unknown[][][];
  expect(called('COMPARE')('Stream', [['Base', 'Cut']], '2011/12', grids)[1]).toEqual([
    'Budget',
    '£70,310,000.00 to £70,690,000.00 or more',
    '£63,260,406.50 to £63,640,406.50 or more',
    'unknown',
  ]);
});
