import { readPlan } from '../../../src/model/plan/readPlan';
import { commitmentRisks, risksFromDraws, tooManyOutcomes } from '../../../src/model/risk/commitmentRisk';
import { DrawnFunding } from '../../../src/model/risk/drawnFunding';
import { drawn, drawsTogether } from '../../../src/model/risk/draws';
import { ExactOutcomes } from '../../../src/model/risk/exactOutcomes';
import { exposureOf } from '../../../src/model/risk/exposure';
import { sumOfBoth } from '../../../src/model/risk/outcomes';
import { type Grid } from '../../../src/model/table/grid';
import { manyStreams, YEAR } from './riskyPlans';

const plan = (...grids: Grid[]) => readPlan(grids);
const risks = (...grids: Grid[]) => commitmentRisks(plan(...grids), YEAR, 10_000, 1);
const streams = (...rows: Grid[number][]): Grid => [['Stream', 'Certainty', 'Probability', YEAR], ...rows];
const uses = (...rows: Grid[number][]): Grid => [['Allocation', 'Source', 'Commitment', YEAR], ...rows];
const floors = (...rows: Grid[number][]): Grid => [['Commitment', YEAR], ...rows];
const EXACT = { is: 'exact', outcomes: 1 };

/** Southwark's two grants of 2010/11, each with made-up odds that it is renewed. */
const southwark = (floor: number, abg = 0.8, sureStart = 0.6) => [
  streams(['ABG', 'Indicative', abg, 10_700_000], ['Sure Start', 'At risk', sureStart, 16_400_000]),
  uses(['', 'ABG', 'Children', 10_700_000], ['', 'Sure Start', 'Children', 16_400_000]),
  floors(['Children', floor]),
];

describe('Southwark’s two grants', () => {
  const [a, b] = new ExactOutcomes(exposureOf(plan(...southwark(0)), YEAR)).halvesOf(0);
  const { amounts, exact } = sumOfBoth(a, b);
  const millions = Array.from(amounts, (pence) => pence / 100_000_000);
  const percent = exact!.weights.map((weight) => Number((weight * 100n) / exact!.of));

  test('£0 with 8%, £10.7m with 32%, £16.4m with 12%, £27.1m with 48%', () => {
    expect(millions).toEqual([0, 10.7, 16.4, 27.1]);
    expect(percent).toEqual([8, 32, 12, 48]);
  });
  test('the mean of £18.4m is no outcome', () => {
    const mean = millions.reduce((sum, amount, i) => sum + (amount * percent[i]!) / 100, 0);
    expect(mean).toBeCloseTo(18.4, 9);
    expect(Math.min(...millions.map((amount) => Math.abs(amount - mean)))).toBeGreaterThan(1.9);
    const spread = millions.reduce((sum, amount, i) => sum + ((amount - mean) ** 2 * percent[i]!) / 100, 0);
    expect(Math.sqrt(spread)).toBeCloseTo(9.1, 2);
  });
  test('£16m is kept with 60%, £20m with 48% and £5.008m expected to be short', () => {
    const [sixteen] = risks(...southwark(16_000_000));
    expect(sixteen).toMatchObject({ kept: 0.6, p10: 1_070_000_000, p50: 1_640_000_000, p90: 2_710_000_000 });
    const [twenty] = risks(...southwark(20_000_000));
    expect(twenty).toMatchObject({ kept: 0.48, expectedShortfall: 500_800_000 });
    expect(twenty!.method).toEqual({ is: 'exact', outcomes: 4 });
  });
  test.each([
    [1, 1, { kept: 1, expectedShortfall: 0, p10: 2_710_000_000, method: EXACT }],
    [1, 0.6, { kept: 0.6, p10: 1_070_000_000, method: { is: 'exact', outcomes: 2 } }],
  ])('with odds of %d and %d', (abg, sureStart, risk) =>
    expect(risks(...southwark(20_000_000, abg, sureStart))[0]).toMatchObject(risk),
  );
  test('odds of 0, which Excel cannot tell from a blank, are missing', () =>
    expect(() => risks(...southwark(20_000_000, 0, 1))).toThrow('but no Probability'));
});

test('an amount with a chance of exactly 10% is the P10, whatever doubles make of 1 − 0.9', () => {
  const risk = (p: number) =>
    risks(streams(['ABG', '', p, 9]), uses(['', 'ABG', 'Play', 9]), floors(['Play', 9]))[0]!;
  expect(risk(0.9).p10).toBe(0);
  expect(risk(0.900000000000001).p10).toBe(900);
  expect([risk(0.5).p50, risk(0.1).p90, risk(0.099999999999999).p90]).toEqual([0, 0, 0]);
  expect(risk(0.100000000000001).p90).toBe(900);
});

test('half a penny that is expected to be short is rounded once, away from zero', () => {
  const short = (p: number, pence: number) =>
    risks(
      streams(['ABG', '', p, pence / 100]),
      uses(['', 'ABG', 'C', pence / 100]),
      floors(['C', pence / 100]),
    )[0]!.expectedShortfall;
  expect([short(0.9, 5), short(0.9, 4), short(0.9, 15), short(0.7, 5)]).toEqual([1, 0, 2, 2]);
});

test('a pool in its turn: what its streams do not bring is cut from its lines, the slack first', () => {
  const pooled = [
    streams(['ABG', 'At risk', 0.5, 60], ['CF', 'Confirmed', '', 60]),
    [
      ['Contribution', 'Pool', 'Stream', YEAR],
      ['', 'CAMHS', 'ABG', 60],
      ['', 'CAMHS', 'CF', 60],
    ],
    uses(['', 'CAMHS', 'Safe', 70], ['', 'CAMHS', 'Play', 30]),
    floors(['Safe', 60], ['Play', 18]),
  ];
  expect(risks(...pooled)).toMatchObject([
    { commitment: 'Safe', kept: 0.5, expectedShortfall: 900, p10: 4200, p50: 4200, p90: 7000 },
    { commitment: 'Play', kept: 1, expectedShortfall: 0, p10: 1800 },
  ]);
  const enough = risks(
    streams(['ABG', '', 0.5, 20], ['CF', 'Confirmed', '', 100]),
    ...pooled
      .slice(1)
      .map((grid) =>
        grid[0]![0] === 'Contribution'
          ? [grid[0]!, ['', 'CAMHS', 'ABG', 20], ['', 'CAMHS', 'CF', 100]]
          : grid,
      ),
  );
  expect(enough.map(({ kept, method }) => [kept, method])).toEqual([
    [1, EXACT],
    [1, EXACT],
  ]);
});

describe('what has no chance to be told', () => {
  const abg = streams(['ABG', '', 0.5, 10]);
  test('no floor, a floor that nobody knows, and a floor that nothing funds', () =>
    expect(
      risks(
        abg,
        uses(['', 'ABG', 'None', 4], ['', 'ABG', 'Unknown', 6]),
        floors(['None', ''], ['Unknown', 'tbc'], ['Unfunded', 5]),
      ),
    ).toMatchObject([
      { kept: 'No floor', expectedShortfall: 0, p10: 0, p90: 400 },
      { kept: null, expectedShortfall: null, p10: 0, p90: 600, method: { is: 'exact', outcomes: 2 } },
      { kept: 0, expectedShortfall: 500, p10: 0, p90: 0, method: EXACT },
    ]));
  test.each([
    ['an allocation', [abg, uses(['', 'ABG', 'C', 'tbc'])], 'an allocation is not known'],
    ['what a pool consists of', [abg, uses(['', 'CAMHS', 'C', 5])], 'what CAMHS consists of was not given'],
    [
      'a contribution beside an uncertain one',
      [
        abg,
        [
          ['Contribution', 'Pool', 'Stream', YEAR],
          ['', 'CAMHS', 'ABG', 5],
          ['', 'CAMHS', '', 'tbc'],
        ],
        uses(['', 'CAMHS', 'C', 5]),
      ],
      'a contribution to CAMHS is not known',
    ],
  ] as [string, Grid[], string][])('%s is not known', (_, grids, why) =>
    expect(risks(...grids, floors(['C', 5]))[0]).toEqual({
      commitment: 'C',
      kept: null,
      expectedShortfall: null,
      p10: null,
      p50: null,
      p90: null,
      method: { is: 'not known', why },
    }),
  );
  test('a stream of which nobody knows how much it is can still fail to arrive', () =>
    expect(
      risks(streams(['ABG', '', 0.75, 'tbc']), uses(['', 'ABG', 'C', 5]), floors(['C', 5]))[0],
    ).toMatchObject({ kept: 0.75 }));
  test.each([
    [
      'no probability',
      streams(['CF', 'Confirmed', '', 1], ['ABG', 'At risk', '', 9]),
      'ABG is not Confirmed and has £9 in 2010/11',
    ],
    ['no certainty either', streams(['ABG', '', '', 9], ['SSG', '', '', 5]), 'The same is true of 1 more'],
    ['an unknown amount', streams(['ABG', 'Ended', '', 'tbc']), 'has an amount that is not known'],
    [
      'a negative probability, of which the cell is a finding',
      streams(['ABG', '', -0.2, 9]),
      'ABG is not Confirmed and has £9 in 2010/11, but no Probability',
    ],
  ])('%s', (_, table, sentence) =>
    expect(() => risks(table, uses(['', 'ABG', 'C', 5]), floors(['C', 5]))).toThrow(sentence),
  );
  test('a stream without money in the year needs no probability', () =>
    expect(
      risks(
        streams(['ABG', '', '', ''], ['SSG', '', '', -5]),
        uses(['', 'ABG', 'C', 5]),
        floors(['C', 5]),
      )[0],
    ).toMatchObject({ kept: 1 }));
  test('a year that the plan has not', () =>
    expect(() => commitmentRisks(plan(abg, uses(), floors(['C', 5])), '2030/31', 100, 1)).toThrow(
      'have the year 2030/31',
    ));
});

describe('draws', () => {
  const exposure = exposureOf(manyStreams(17, 3), YEAR);
  const exact = risksFromDraws(exposure, drawn(exposure, [], 1, 0, 0));

  test('twenty streams are calculated exactly, one more is drawn', () => {
    expect(tooManyOutcomes(exposure)).toEqual([]);
    expect(exact.map(({ method }) => method)).toEqual([
      { is: 'exact', outcomes: 2 ** 20 },
      { is: 'exact', outcomes: 2 ** 17 },
    ]);
    const more = exposureOf(manyStreams(17, 4), YEAR);
    expect(tooManyOutcomes(more)).toEqual([0]);
    expect(commitmentRisks(manyStreams(17, 4), YEAR, 500, 9)[0]!.method).toMatchObject({
      is: 'drawn',
      draws: 500,
      seed: 9,
    });
  });

  test.each([1, 2, 3, 4, 5])('seed %d: within four standard errors of what is exact', (seed) => {
    const draws = drawn(exposure, [0, 1], seed, 0, 10_000);
    const funding = new DrawnFunding(exposure, draws);
    risksFromDraws(exposure, draws, [0, 1]).forEach((risk, c) => {
      const [kept, sure] = [Number(risk.kept), Number(exact[c]!.kept)];
      expect(sure).toBeGreaterThan(0.05);
      expect(sure).toBeLessThan(0.95);
      expect(Math.abs(kept - sure)).toBeLessThan(4 * Math.sqrt((sure * (1 - sure)) / 10_000));
      const list = funding.of(c);
      const short = list.map((pence) => Math.max(0, exposure.commitments[c]!.line.floor.pence - pence));
      const mean = short.reduce((sum, pence) => sum + pence, 0) / 10_000;
      const deviation = Math.sqrt(short.reduce((sum, pence) => sum + (pence - mean) ** 2, 0) / 10_000);
      expect(risk.expectedShortfall).toBe(Math.round(mean));
      expect(Math.abs(mean - exact[c]!.expectedShortfall!)).toBeLessThan((4 * deviation) / 100);
      const chanceBelow = (pence: number) => list.filter((amount) => amount <= pence).length / 10_000;
      expect(Math.abs(chanceBelow(exact[c]!.p10!) - 0.1)).toBeLessThan(0.03);
      expect(Math.abs(chanceBelow(exact[c]!.p50!) - 0.5)).toBeLessThan(0.03);
      const sorted = list.slice().sort();
      expect([risk.p10, risk.p50, risk.p90]).toEqual([sorted[999], sorted[4999], sorted[8999]]);
    });
  });

  const southwarkDrawn = exposureOf(plan(...southwark(16_000_000)), YEAR);
  /** Draws in which Sure Start does not arrive in so many, and ABG always does. */
  const drawnWith = (missing: number) => ({
    seed: 1,
    from: 0,
    to: 10_000,
    missing: [new Uint16Array(10_000), Uint16Array.from({ length: 10_000 }, (_, d) => Number(d < missing))],
  });

  test('the standard error is 0.49 points at 10,000 draws of which 60% are kept', () => {
    const [risk] = risksFromDraws(southwarkDrawn, drawnWith(4000), [0]);
    expect(risk).toMatchObject({ kept: 0.6, expectedShortfall: 212_000_000, p10: 1_070_000_000 });
    expect(risk!.method).toMatchObject({ standardError: expect.closeTo(0.0049, 5) });
  });

  test('the P10 is an amount that a tenth of the draws do not exceed, to the draw', () => {
    const p10 = (missing: number) => risksFromDraws(southwarkDrawn, drawnWith(missing), [0])[0]!.p10;
    expect([p10(999), p10(1000)]).toEqual([2_710_000_000, 1_070_000_000]);
  });

  test('ranges with a gap, or of different seeds, are not put together', () => {
    const part = (seed: number, from: number, to: number) => drawn(exposure, [0], seed, from, to);
    expect(() => drawsTogether([part(1, 0, 5), part(1, 6, 9)])).toThrow('Draw 6');
    expect(() => drawsTogether([part(1, 0, 5), part(2, 5, 9)])).toThrow('of another seed');
    expect(() => drawsTogether([])).toThrow('no draws');
  });
});
