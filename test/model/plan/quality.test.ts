import { commitmentSchedule, uncertainShare } from '../../../src/model/commitments/commitmentSchedule';
import { dependences } from '../../../src/model/commitments/dependence';
import { fundingSchedule } from '../../../src/model/funding/schedule';
import { readPlan } from '../../../src/model/plan/readPlan';
import { poolContributions } from '../../../src/model/pools/contributions/contributions';
import { settlePool } from '../../../src/model/pools/settled/poolSettlement';
import { underScenario } from '../../../src/model/scenarios/run/underScenario';
import { serviceSchedule } from '../../../src/model/services/serviceSchedule';
import { tierSchedule } from '../../../src/model/services/tierSchedule';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const evidence: Grid = [
  ['Evidence', 'Figure', 'Quality'],
  ['Base', 'at least £93.31M', 'bound'],
  ['Cap', 'up to £28,000', 'Bound'],
  ['Print', '£302.7m', 'rounded'],
  ['Own sum', '', 'derived'],
  ['Roughly', 'approx £18M', 'approximate'],
  ['Agreed', '', 'exact'],
  ['Hearsay', '', ''],
  ['No year', '', 'undated'],
  ['Made up', '', 'Illustrative'],
];
const streams = (...rows: Cell[][]): Grid => [['Stream', 'Evidence', '2010/11', '2011/12'], ...rows];
const lines = (...rows: Cell[][]): Grid => [
  ['Allocation', 'Source', 'Service', 'Commitment', 'Evidence', '2010/11'],
  ...rows.map((row) => ['', ...row]),
];
const provision: Grid = [
  ['Service', 'Tier'],
  ['Family support', 'Targeted'],
  ['Placements', 'Specialist'],
];
const base = streams(["Children's budget", 'Base', 93310000, '']);
const qualityOfTotal = (...evidenced: string[]) =>
  fundingSchedule(readPlan([evidence, streams(...evidenced.map((name, i) => [`S${i}`, name, 1, '']))]))
    ?.total[0]?.quality;

describe('a bound through every sum', () => {
  const all = lines(
    ["Children's budget", 'Family support', '', 'Base', 18662000],
    ["Children's budget", 'Placements', '', 'Base', 74648000],
  );

  test('through a pool, beside money that is exact', () => {
    const pooled: Grid = [
      ['Contribution', 'Pool', 'Partner', 'Stream', 'Evidence', '2010/11'],
      ['', 'Joint', 'Council', "Children's budget", 'Base', 93310000],
      ['', 'Joint', 'PCT', '', 'Agreed', 5],
    ];
    const line = lines(['Joint', 'Family support', '', 'Base', 93310005]);
    const plan = readPlan([base, evidence, pooled, provision, line]);
    expect(poolContributions(plan)[0]?.total).toEqual([
      { pence: 9331000500, atLeast: true, known: true, quality: 'bound' },
    ]);
    expect(poolContributions(plan)[0]?.contributors[1]?.amounts).toEqual([
      { pence: 500, atLeast: false, known: true },
    ]);
    expect(tierSchedule(plan)?.total.amounts).toEqual([
      { pence: 9331000500, atLeast: true, known: true, quality: 'bound' },
    ]);
  });
  test('evidence belongs to its own figure: what is paid from a bound is no bound', () => {
    const part = lines(["Children's budget", 'Family support', '', '', 93310000]);
    expect(serviceSchedule(readPlan([base, evidence, provision, part]))?.total).toEqual([
      { pence: 9331000000, atLeast: false, known: true },
    ]);
  });
  test('a cut takes its share of what is known, and the rest is still at least that', () => {
    const cut: Grid = [
      ['Scenario', 'Target', 'Change', 'Value'],
      ['Review', 'All', 'cut %', 0.246],
    ];
    const plan = underScenario(readPlan([base, evidence, provision, all, cut]), 'Review');
    const left = { pence: 7035574000, atLeast: true, known: true, quality: 'bound' };
    expect(fundingSchedule(plan)?.total[0]).toEqual(left);
    expect(serviceSchedule(plan)?.total[0]).toEqual(left);
  });
});

describe('the quality of a sum', () => {
  test.each([
    [['Agreed', 'Hearsay', 'No year', 'Not in the table', ''], undefined],
    [['Agreed', 'Print'], 'rounded'],
    [['Own sum', 'Print'], 'derived'],
    [['Own sum', 'Roughly', 'Print'], 'approximate'],
    [['Roughly', 'Base', ''], 'bound'],
    [['agreed; ROUGHLY; print'], 'approximate'],
    [['Cap'], 'approximate'],
    [['Made up', 'Agreed'], 'illustrative'],
    [['Made up', 'Base'], 'illustrative'],
  ])('of %p is the worst: %p', (names, quality) => expect(qualityOfTotal(...names)).toBe(quality));
  test('a zero rests on nothing, and an amount that is missing stays missing', () =>
    expect(
      fundingSchedule(readPlan([evidence, streams(['A', 'Base', '', 'tbc'], ['B', '', 7, 5])]))?.total,
    ).toEqual([
      { pence: 700, atLeast: false, known: true },
      { pence: 500, atLeast: true, known: true },
    ]));
  test('an allocation with evidence of its own is as good as that; evidence that says nothing does not count', () => {
    const of = (name: string) =>
      serviceSchedule(
        readPlan([
          streams(['ABG', 'Print', 9, '']),
          evidence,
          provision,
          lines(['ABG', 'Placements', '', name, 9]),
        ]),
      )?.total[0]?.quality;
    expect(['', 'Agreed', 'Hearsay', 'Roughly'].map(of)).toEqual([
      undefined,
      undefined,
      undefined,
      'approximate',
    ]);
  });
});

describe('a commitment on a bound', () => {
  const promise = (name: string, floor: Cell): Grid => [
    ['Commitment', 'Evidence', '2010/11'],
    ['Safe', name, floor],
  ];
  const spent = lines(["Children's budget", '', 'Safe', 'Base', 93310000]);
  const lineOf = (floor: Cell, name = '', allocated = spent) =>
    commitmentSchedule(readPlan([base, evidence, promise(name, floor), allocated]))?.[0];

  test('what is known keeps it; below its floor it is neither kept nor broken', () => {
    expect(lineOf(93310000)).toMatchObject({ status: 'Kept', shortfall: { pence: 0 } });
    expect(lineOf(93310000.01)).toMatchObject({ status: 'Not known', shortfall: { known: false } });
    expect(uncertainShare(lineOf(1)!)).toBe('unknown');
  });
  test('a floor that is a bound can be broken, and cannot be seen to be kept', () => {
    const exact = lines(["Children's budget", '', 'Safe', 'Agreed', 100]);
    expect(lineOf(100.01, 'Base', exact)).toMatchObject({
      status: 'Broken',
      shortfall: { pence: 1, atLeast: true, known: true },
    });
    expect(lineOf(100, 'Base', exact)).toMatchObject({ status: 'Not known' });
  });
  test('what would be uncovered at best is not known where confirmed money is a bound', () => {
    const certain: Grid = [
      ['Stream', 'Certainty', 'Evidence', '2010/11'],
      ['Council', 'Confirmed', 'Base', 600],
      ['ABG', '', '', 100],
    ];
    const mixed = lines(['Council', '', 'Safe', 'Agreed', 500], ['ABG', '', 'Safe', '', 100]);
    expect(dependences(readPlan([certain, evidence, promise('', 600), mixed]))[0]?.atBest).toBeNull();
    expect(dependences(readPlan([certain, promise('', 600), mixed]))[0]?.atBest).toBe(0);
  });
});

describe('never in a settlement', () => {
  const pool: Grid = [
    ['Pool', 'Host', 'Overspend rule', 'Underspend rule'],
    ['Joint', 'Council', 'Contribution share', 'Contribution share'],
  ];
  const settled = (source: string, own: string, rule = 'Contribution share') =>
    settlePool(
      readPlan([
        pool.map((row, i) => (i ? [row[0]!, row[1]!, rule, rule] : row)),
        streams(["Children's budget", source, 100, '']),
        [
          ['Contribution', 'Pool', 'Partner', 'Stream', 'Evidence', '2010/11'],
          ['', 'Joint', 'Council', "Children's budget", own, 100],
        ],
        [
          ['Outturn', 'Pool', 'Service', 'Partner', '2010/11'],
          ['', 'Joint', 'Placements', 'Council', 110],
        ],
        lines(['Joint', 'Placements', '', rule === 'By line' ? 'Roughly' : '', 100]),
        evidence,
      ]),
      'Joint',
      { start: 2010 },
    ).variance;

  test.each(['Base', 'Print', 'Own sum', 'Roughly'])('what rests on %s', (name) =>
    expect(() => settled('', name)).toThrow(
      /The Contribution table, row 1, rests on [\w ]+, whose quality is \w+: a settlement is to the penny/,
    ),
  );
  test('what is exact, or made up for an example, is settled whatever it is paid from', () => {
    expect(settled('Base', 'Agreed')).toBe(1000);
    expect(settled('Base', 'Made up')).toBe(1000);
    expect(settled('Base', '')).toBe(1000);
  });
  test('nor a line that is settled against an approximate allocation', () =>
    expect(() => settled('', '', 'By line')).toThrow('The Allocation table, row 1, rests on Roughly'));
});
