import { type Plan } from '../../../src/model/plan/plan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { commitmentRisks, risksFromDraws } from '../../../src/model/risk/commitmentRisk';
import { drawn } from '../../../src/model/risk/draws';
import { ExactOutcomes } from '../../../src/model/risk/exactOutcomes';
import { lossesIn } from '../../../src/model/risk/exposedSource';
import { type Exposure, exposureOf } from '../../../src/model/risk/exposure';
import { seeded } from '../../bench/matching/seededPlan';
import { fundedWithout, YEAR } from './riskyPlans';

/** Streams of unround amounts that all give to one pool: no two of their outcomes are alike. */
function unround(streams: number, percent: (stream: number) => number): Plan {
  const random = seeded(9);
  const rows = Array.from({ length: streams }, (_, s) => ({
    name: `S${s}`,
    pence: 10_000_000 + Math.floor(random() * 100_000_000),
  }));
  const all = rows.reduce((sum, { pence }) => sum + pence, 0);
  const parts = [5, 4, 3, 3, 1].map((weight) => Math.floor((all * weight) / 17));
  return readPlan([
    [
      ['Stream', 'Probability', YEAR],
      ...rows.map(({ name, pence }, s) => [name, percent(s) / 100, pence / 100]),
    ],
    [
      ['Contribution', 'Pool', 'Stream', YEAR],
      ...rows.map(({ name, pence }) => ['', 'P', name, pence / 100]),
    ],
    [
      ['Allocation', 'Source', 'Commitment', YEAR],
      ...parts.map((pence, i) => ['', 'P', i % 2 ? 'A' : 'B', pence / 100]),
    ],
    [
      ['Commitment', YEAR],
      ['A', Math.round(all * 0.3) / 100],
      ['B', Math.round(all * 0.4) / 100],
    ],
  ]);
}

/** Every outcome of a commitment by itself, with its exact weight in 100 to the power of the streams. */
function everyOutcome({ streams, sources, commitments }: Exposure, c: number) {
  const [pool] = sources;
  const column = pool!.commitments.indexOf(c);
  const row = new Float64Array(pool!.commitments.length);
  const outcomes = Array.from({ length: 2 ** streams.length }, (_, state) => ({
    pence: commitments[c]!.funded - lossesIn(pool!, (stream) => ((state >> stream) & 1) === 1, row)[column]!,
    weight: streams.reduce((product, { probability }, s) => {
      const percent = BigInt(Math.round(probability * 100));
      return product * ((state >> s) & 1 ? 100n - percent : percent);
    }, 1n),
  }));
  return outcomes.sort((a, b) => a.pence - b.pence);
}

describe.each([
  ['of odds of their own', (s: number) => 51 + ((s * 7) % 40)],
  ['that come as often as not, so that quantiles fall on an outcome’s edge', () => 50],
])('8,192 outcomes of one pool, streams %s', (_, percent) => {
  const plan = unround(13, percent);
  const exposure = exposureOf(plan, YEAR);
  const of = 100n ** 13n;

  test('are too many for whole weights, and the figures are still those of every outcome', () => {
    const [halves] = new ExactOutcomes(exposure).halvesOf(0);
    expect(halves.amounts.length).toBeGreaterThan(8000);
    expect(halves.exact).toBeNull();
    commitmentRisks(plan, YEAR, 100, 1).forEach((risk, c) => {
      const outcomes = everyOutcome(exposure, c);
      const floor = exposure.commitments[c]!.line.floor.pence;
      const short = outcomes.filter(({ pence }) => pence < floor);
      const broken = short.reduce((sum, { weight }) => sum + weight, 0n);
      const missing = short.reduce((sum, { pence, weight }) => sum + weight * BigInt(floor - pence), 0n);
      const quantile = (share: bigint) => {
        let sum = 0n;
        return outcomes.find(({ weight }) => (sum += weight) * 100n >= share * of)!.pence;
      };
      expect(risk).toMatchObject({
        kept: expect.closeTo(Number(((of - broken) * 10n ** 15n) / of) / 1e15, 14),
        expectedShortfall: Number((2n * missing + of) / (2n * of)),
        p10: quantile(10n),
        p50: quantile(50n),
        p90: quantile(90n),
        method: { is: 'exact', outcomes: 8192 },
      });
      expect(risk.kept).toBeGreaterThan(0.05);
      expect(risk.kept).toBeLessThan(0.95);
    });
  });

  test('and a few of them are what the scenario’s own code gives', () => {
    for (const state of [0, 1, 4097, 5555, 8191]) {
      const rows = exposure.streams.filter((_, s) => (state >> s) & 1).map(({ row }) => row);
      const [pool] = exposure.sources;
      const losses = lossesIn(pool!, (stream) => ((state >> stream) & 1) === 1, new Float64Array(2));
      const quick = exposure.commitments.map(
        ({ funded }, c) => funded - losses[pool!.commitments.indexOf(c)]!,
      );
      expect(quick).toEqual(fundedWithout(plan, rows));
    }
  });
});

test('131,072 outcomes of seventeen such streams are near to what is drawn of them', () => {
  const exposure = exposureOf(
    unround(17, () => 70),
    YEAR,
  );
  const all = [0, 1];
  const exact = risksFromDraws(exposure, drawn(exposure, [], 1, 0, 0));
  const draws = risksFromDraws(exposure, drawn(exposure, all, 1, 0, 10_000), all);
  for (const c of all) {
    expect(exact[c]!.method).toEqual({ is: 'exact', outcomes: 131_072 });
    const sure = Number(exact[c]!.kept);
    expect(Math.abs(Number(draws[c]!.kept) - sure)).toBeLessThan(4 * Math.sqrt((sure * (1 - sure)) / 10_000));
    expect(sure * (1 - sure)).toBeGreaterThan(0.05);
  }
});
