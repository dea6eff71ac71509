import * as fc from '../../fastCheck';
import { type Plan } from '../../../src/model/plan/plan';
import { readPlan } from '../../../src/model/plan/readPlan';
import { risksFromDraws } from '../../../src/model/risk/commitmentRisk';
import { arrives, arrivesBelow, keyOfDraw, keyOfStream } from '../../../src/model/risk/counterRandom';
import { DrawnFunding } from '../../../src/model/risk/drawnFunding';
import { drawn, type Draws, drawsTogether } from '../../../src/model/risk/draws';
import { exposureOf, type Exposure } from '../../../src/model/risk/exposure';
import { lossesIn } from '../../../src/model/risk/exposedSource';
import { uncertainStreams } from '../../../src/model/risk/uncertainStreams';
import { fundedWithout, manyStreams, riskyPlans, YEAR } from './riskyPlans';

const check = (property: fc.IProperty<unknown>, numRuns = 200) => {
  fc.assert(property, { numRuns });
};

/** The rows that do not arrive in a state of the exposure's streams, those that never arrive among them. */
const missingRows = (plan: Plan, { streams }: Exposure, state: number) => [
  ...uncertainStreams(plan, YEAR)
    .filter(({ probability }) => probability === 0)
    .map(({ row }) => row),
  ...streams.filter((_, s) => (state >> s) & 1).map(({ row }) => row),
];

/** What each commitment gets in a state, by the quick way. */
function quickly(exposure: Exposure, state: number): number[] {
  const funded = exposure.commitments.map((commitment) => commitment.funded);
  for (const source of exposure.sources) {
    const own = source.streams.reduce((bits, s, j) => bits | (((state >> s) & 1) << j), 0);
    const isMissing = (stream: number) => ((own >> stream) & 1) === 1;
    const losses = lossesIn(source, isMissing, new Float64Array(source.commitments.length));
    source.commitments.forEach((c, column) => (funded[c] = funded[c]! - losses[column]!));
  }
  return funded;
}

/** What can be told, by position. */
const told = <T>(exposure: Exposure, values: readonly T[]) =>
  values.filter((_, c) => !exposure.commitments[c]!.notTold);

test('whatever does not arrive, the quick way gives each commitment what the scenario’s own code gives it', () => {
  let [compared, fenced] = [0, 0];
  check(
    fc.property(riskyPlans, (grids) => {
      const plan = readPlan(grids);
      const exposure = exposureOf(plan, YEAR);
      fenced += exposure.sources.filter(({ fences }) => fences.length).length;
      for (let state = 0; state < 2 ** exposure.streams.length; state++) {
        const slowly = fundedWithout(plan, missingRows(plan, exposure, state));
        expect(told(exposure, quickly(exposure, state))).toEqual(told(exposure, slowly));
        compared += told(exposure, slowly).length;
      }
    }),
  );
  expect(compared).toBeGreaterThan(300);
  expect(fenced).toBeGreaterThan(5);
});

test('exact figures are those of all outcomes, each calculated by the scenario’s own code', () =>
  check(
    fc.property(riskyPlans, (grids) => {
      const plan = readPlan(grids);
      const exposure = exposureOf(plan, YEAR);
      const { streams } = exposure;
      const outcomes = Array.from({ length: 2 ** streams.length }, (_, state) => ({
        funded: fundedWithout(plan, missingRows(plan, exposure, state)),
        weight: streams.reduce((product, { probability }, s) => {
          const arriving = BigInt(Math.round(probability * 100));
          return product * ((state >> s) & 1 ? 100n - arriving : arriving);
        }, 1n),
      }));
      const of = 100n ** BigInt(streams.length);
      risksFromDraws(exposure, drawn(exposure, [], 1, 0, 0)).forEach((risk, c) => {
        const { notTold, line } = exposure.commitments[c]!;
        if (notTold) {
          expect([risk.kept, risk.p10, risk.expectedShortfall]).toEqual([null, null, null]);
          return;
        }
        const sorted = outcomes
          .map(({ funded, weight }) => ({ pence: funded[c]!, weight }))
          .sort((a, b) => a.pence - b.pence);
        const quantile = (percent: bigint) => {
          let sum = 0n;
          return sorted.find(({ weight }) => (sum += weight) * 100n >= percent * of)!.pence;
        };
        expect([risk.p10, risk.p50, risk.p90]).toEqual([10n, 50n, 90n].map(quantile));
        if (line.floor.atLeast) expect([risk.kept, risk.expectedShortfall]).toEqual([null, null]);
        else if (line.floor.pence <= 0) expect([risk.kept, risk.expectedShortfall]).toEqual(['No floor', 0]);
        else {
          const short = sorted.filter(({ pence }) => pence < line.floor.pence);
          const broken = short.reduce((sum, { weight }) => sum + weight, 0n);
          const missing = short.reduce(
            (sum, { pence, weight }) => sum + weight * BigInt(line.floor.pence - pence),
            0n,
          );
          expect(risk.kept).toBe(Number(((of - broken) * 10n ** 14n) / of) / 1e14);
          expect(risk.expectedShortfall).toBe(Number((2n * missing + of) / (2n * of)));
        }
      });
    }),
    100,
  ));

/** Draws of a plan, each made again by the scenario's own code from who arrives in it. */
function expectDraws(plan: Plan, start: number, from: number, to: number): void {
  const exposure = exposureOf(plan, YEAR);
  const all = exposure.commitments.map((_, c) => c);
  const funding = new DrawnFunding(exposure, drawn(exposure, all, start, from, to));
  const funded = all.map((c) => funding.of(c));
  for (let d = from; d < to; d++) {
    const state = exposure.streams.reduce((bits, { row, probability }, s) => {
      const comes = arrives(keyOfDraw(start, d), keyOfStream(row), arrivesBelow(probability));
      return comes ? bits : bits | (1 << s);
    }, 0);
    const slowly = fundedWithout(plan, missingRows(plan, exposure, state));
    const quick = funded.map((list) => list[d - from]!);
    all.forEach((c) => {
      const { least, most } = funding.boundsOf(c);
      expect(least <= quick[c]! && quick[c]! <= most).toBe(true);
    });
    expect(told(exposure, quick)).toEqual(told(exposure, slowly));
  }
}

test('each draw is an outcome that the scenario’s own code gives too', () => {
  const starts = fc.integer({ min: 1, max: 2 ** 32 - 1 });
  check(
    fc.property(riskyPlans, starts, fc.nat(900_000), (grids, start, from) =>
      expectDraws(readPlan(grids), start, from, from + 5),
    ),
    60,
  );
});

test('so is each of a pool with more streams than are remembered, over several loads of draws', () =>
  expectDraws(manyStreams(18, 4), 3, 250, 520));

test('however the draws are split, and in whatever order they are made, they are the same', () => {
  const exposure = exposureOf(manyStreams(19, 4), YEAR);
  const whole = drawn(exposure, [0, 1], 7, 0, 1000);
  const risks = risksFromDraws(exposure, whole, [0, 1]);
  check(
    fc.property(fc.array(fc.nat(1000), { maxLength: 6 }), fc.boolean(), (cuts, reversed) => {
      const ends = [0, ...cuts.sort((a, b) => a - b), 1000];
      const parts = ends.slice(1).map((to, i) => drawn(exposure, [0, 1], 7, ends[i]!, to));
      const together = drawsTogether(reversed ? parts.reverse() : parts);
      expect(together).toEqual(whole);
      expect(risksFromDraws(exposure, together, [0, 1])).toEqual(risks);
    }),
    30,
  );
  const ofA = (draws: Draws) => new DrawnFunding(exposure, draws).of(0);
  expect(new Set(ofA(whole)).size).toBeGreaterThan(800);
  expect(ofA(drawn(exposure, [0], 8, 0, 1000))).not.toEqual(ofA(whole));
});

test('only the streams that reach a commitment are drawn for it', () => {
  const exposure = exposureOf(manyStreams(3, 2), YEAR);
  const lengths = (commitments: number[]) =>
    drawn(exposure, commitments, 1, 10, 15).missing.map((fate) => fate.length);
  expect([lengths([1]), lengths([0]), lengths([])]).toEqual([
    [5, 5, 5, 0, 0],
    [5, 5, 5, 5, 5],
    [0, 0, 0, 0, 0],
  ]);
  const parts = [0, 5].map((from) => drawn(exposure, [1], 1, from, from + 5));
  expect(drawsTogether(parts)).toEqual(drawn(exposure, [1], 1, 0, 10));
});
