import * as fc from '../../fastCheck';
import { leastHarmCut, type PlannedLines } from '../../../src/model/matching/leastHarmCut';
import { sum } from './instances';
import { cutProgram, highs, prepared, solved } from './linearProgram';

const RUNS = { numRuns: 300, verbose: 1 as const };
const FLOOR_GAIN = 1000;

interface Plan {
  readonly lines: PlannedLines;
  readonly available: readonly number[];
  readonly floors: readonly number[];
  readonly harms: readonly number[];
}
const planned = (sources: number, services: number, rows: readonly (readonly number[])[]): PlannedLines => ({
  sources,
  services,
  sourceOf: Int32Array.from(rows, ([source]) => source!),
  serviceOf: Int32Array.from(rows, ([, service]) => service!),
  pence: Float64Array.from(rows, ([, , pence]) => pence!),
});
const cutOf = ({ lines, available, floors, harms }: Plan) => leastHarmCut(lines, available, floors, harms);

const plans = fc
  .record({ sources: fc.integer({ min: 1, max: 6 }), services: fc.integer({ min: 1, max: 7 }) })
  .chain(({ sources, services }) => {
    const row = fc.tuple(fc.nat(sources - 1), fc.nat(services - 1), fc.oneof(fc.nat(9), fc.nat(100_000)));
    const pence = fc.oneof(fc.constant(0), fc.nat(20), fc.nat(150_000));
    const each = <T>(of: fc.Arbitrary<T>, count: number) =>
      fc.array(of, { minLength: count, maxLength: count });
    return fc.record({
      lines: fc.array(row, { maxLength: 25 }).map((rows) => planned(sources, services, rows)),
      available: each(pence, sources),
      floors: each(pence, services),
      harms: each(fc.constantFrom(0, 1, 1.5, 2, 2.5, 6, 10), services),
    });
  });

/** The services of docs/calculations.md#7-cut-rules, all of one source. */
const nottingham = (available: number): Plan => ({
  lines: planned(
    1,
    6,
    [3200000, 4100000, 1500000, 650000, 2400000, 900000].map((p, i) => [0, i, p * 100]),
  ),
  available: [available * 100],
  floors: [3200000, 3900000, 1000000, 400000, 1200000, 0].map((pounds) => pounds * 100),
  harms: [10, 6, 3, 2.5, 1.5, 2],
});

describe('the cut of least harm', () => {
  test('£2,000,000 off £12,750,000 comes from children’s centres and youth, harm 3.40m', () => {
    const { cut, harm, belowFloor } = cutOf(nottingham(10750000));
    expect([...cut]).toEqual([0, 0, 0, 0, 120000000, 80000000]);
    expect(harm).toBe(340000000);
    expect(sum(belowFloor)).toBe(0);
  });

  test('24.6% is £86,500 beyond the floors, and the floor of least harm breaks', () => {
    const { belowFloor } = cutOf(nottingham(12750000 - 3136500));
    expect([...belowFloor]).toEqual([0, 0, 0, 0, 8650000, 0]);
  });

  test('a harmful service is kept by moving ring-fenced money round to it', () => {
    // Source 0 may pay both, source 1 only the second: the first keeps all, the second what source 1 has.
    const lines = planned(2, 2, [
      [0, 0, 50],
      [0, 1, 50],
      [1, 1, 40],
    ]);
    const { kept, cut } = cutOf({ lines, available: [60, 20], floors: [0, 25], harms: [1, 9] });
    expect([...kept]).toEqual([10, 50, 20]);
    expect([...cut]).toEqual([40, 20]);
  });

  test('a source that holds enough cuts nothing', () => {
    const lines = planned(1, 1, [[0, 0, 50]]);
    expect([...cutOf({ lines, available: [70], floors: [0], harms: [1] }).cut]).toEqual([0]);
  });

  test('no lines, no money and floors above the plan', () => {
    expect(cutOf({ lines: planned(1, 1, []), available: [0], floors: [9], harms: [1] }).harm).toBe(0);
    const lines = planned(1, 1, [[0, 0, 50]]);
    expect([...cutOf({ lines, available: [0], floors: [90], harms: [1] }).belowFloor]).toEqual([50]);
  });
});

describe('properties of the cut of least harm', () => {
  test('whole pence, no line grows, no source overspends, and all that can be spent is spent', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { kept, cut } = cutOf(plan);
        const { sources, services, sourceOf, serviceOf, pence } = plan.lines;
        const ofSource = new Array<number>(sources).fill(0);
        const ofService = new Array<number>(services).fill(0);
        const plannedOf = new Array<number>(sources).fill(0);
        kept.forEach((amount, k) => {
          expect(Number.isSafeInteger(amount) && amount >= 0 && amount <= pence[k]!).toBe(true);
          ofSource[sourceOf[k]!]! += amount;
          plannedOf[sourceOf[k]!]! += pence[k]!;
          ofService[serviceOf[k]!]! += pence[k]! - amount;
        });
        expect(ofSource).toEqual(plannedOf.map((amount, s) => Math.min(amount, plan.available[s]!)));
        expect([...cut]).toEqual(ofService);
      }),
      RUNS,
    );
  });

  test('no other plan keeps more of the floors, or does less harm with as much of them: HiGHS finds none', async () => {
    const solver = await highs();
    fc.assert(
      fc.property(plans, (plan) => {
        const { lines, available, floors, harms } = plan;
        const { harm, belowFloor } = cutOf(plan);
        const services = floors.map((_, v) => sum(lines.pence.filter((_, k) => lines.serviceOf[k] === v)));
        const worth = sum(services.map((pence, v) => pence * harms[v]!));
        const kept = sum(floors.map((floor, v) => Math.min(floor, services[v]!) - belowFloor[v]!));
        const ours = worth - harm + FLOOR_GAIN * kept;
        const program = cutProgram(lines, available, floors, harms, FLOOR_GAIN);
        const theirs = lines.pence.length ? solved(solver, prepared(solver, program)) : 0;
        expect(ours).toBeCloseTo(theirs, 3);
      }),
      RUNS,
    );
  });
});

describe('what is refused', () => {
  const lines = planned(1, 1, [[0, 0, 50]]);
  test.each<[string, () => unknown, RegExp]>([
    [
      'a negative source',
      () => leastHarmCut(lines, [-100], [0], [1]),
      /The source 1 holds -£1: it must be whole/,
    ],
    ['half a penny', () => leastHarmCut(lines, [0.5], [0], [1]), /The source 1 holds 0.5 pence/],
    ['a negative floor', () => leastHarmCut(lines, [1], [-1], [1]), /The service 1 has a floor of -£0.01/],
    ['a floor too many', () => leastHarmCut(lines, [1], [1, 1], [1]), /There are 2 amounts for 1 services/],
    ['a harm missing', () => leastHarmCut(lines, [1], [1], []), /There are 0 harms for 1 services/],
    [
      'a harm that is none',
      () => leastHarmCut(lines, [1], [1], [NaN]),
      /The harm of service 1 is not a number/,
    ],
    ['a negative line', () => leastHarmCut(planned(1, 1, [[0, 0, -1]]), [1], [1], [1]), /Line 1 is -1 pence/],
  ])('%s, with a sentence', (_, work, message) => expect(work).toThrow(message));
});
