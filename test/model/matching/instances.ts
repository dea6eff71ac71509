import * as fc from '../../fastCheck';
import { type Allowed } from '../../../src/model/matching/equalRingFences';

/** Supplies, demands and who may pay for whom, as a person would write them. */
export interface Instance {
  readonly supply: readonly number[];
  readonly demand: readonly number[];
  /** A row for each supply. */
  readonly may: readonly (readonly boolean[])[];
}

export const allowedOf = ({ supply, demand, may }: Instance): Allowed => ({
  supplies: supply.length,
  demands: demand.length,
  cells: Uint8Array.from(may.flat(), Number),
});

/** Coventry, docs/calculations.md#5-ring-fences: amounts of the plan, illustrative purposes and demands. */
export const SUPPLIES = [
  'General Sure Start Grant',
  'Primary Strategy',
  'KS3 Strategy',
  'KS3 Behaviour',
  "Children's Fund",
];
export const DEMANDS = ['early years', 'family support', 'behaviour', 'attainment', 'participation'];
const crosses = (row: string) => [...row].map((mark) => mark === 'x');
export const coventry: Instance = {
  supply: [395646500, 17532800, 17325000, 6830000, 108608600],
  demand: [370000000, 70000000, 42000000, 36000000, 9000000],
  may: ['x....', '...x.', '...x.', '..x..', '.xx.x'].map(crosses),
};

/** The same with one more payment allowed. */
export const withAllowed = (instance: Instance, supply: number, demand: number): Instance => ({
  ...instance,
  may: instance.may.map((row, i) => row.map((may, j) => may || (i === supply && j === demand))),
});

/** Pence that are often zero, small, equal, or enormous. */
const pence = (few: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 1_000_000_00 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: Math.floor(Number.MAX_SAFE_INTEGER / few) }) },
  );

/** Ring-fences as they come: some lines restricted alike, some not at all, some to nothing. */
export const instances = (most = 8): fc.Arbitrary<Instance> =>
  fc
    .record({ supplies: fc.integer({ min: 1, max: most }), demands: fc.integer({ min: 1, max: most }) })
    .chain(({ supplies, demands }) => {
      const row = fc.array(fc.boolean(), { minLength: demands, maxLength: demands });
      const alike = fc
        .array(row, { minLength: 1, maxLength: 3 })
        .chain((kinds) => fc.array(fc.constantFrom(...kinds), { minLength: supplies, maxLength: supplies }));
      return fc.record({
        supply: fc.array(pence(most), { minLength: supplies, maxLength: supplies }),
        demand: fc.array(pence(most), { minLength: demands, maxLength: demands }),
        may: fc.oneof(alike, fc.array(row, { minLength: supplies, maxLength: supplies })),
      });
    });

/**
 * The most that can be paid, by the plainest way there is: one path at a time over every pair of lines, shortest
 * first, until there is none. It knows nothing of classes.
 */
export function mostByPaths({ supply, demand, may }: Instance): number {
  const left = [...supply];
  const unmet = [...demand];
  const paid = supply.map(() => demand.map(() => 0));
  let total = 0;
  for (;;) {
    const cameToSupply: (number | undefined)[] = supply.map((pence) => (pence > 0 ? undefined : -2));
    const cameToDemand: number[] = demand.map(() => -1);
    const seen = left.map((pence) => pence > 0);
    const queue = left.flatMap((pence, i) => (pence > 0 ? [i] : []));
    let end = -1;
    while (queue.length && end < 0) {
      const i = queue.shift()!;
      for (const j of demand.keys()) {
        if (!may[i]![j] || cameToDemand[j] !== -1) continue;
        cameToDemand[j] = i;
        if (unmet[j]! > 0) {
          end = j;
          break;
        }
        for (const other of supply.keys())
          if (paid[other]![j]! > 0 && !seen[other]) {
            seen[other] = true;
            cameToSupply[other] = j;
            queue.push(other);
          }
      }
    }
    if (end < 0) return total;
    const chain: [supply: number, demand: number, back?: number][] = [];
    for (let j = end; ;) {
      const i = cameToDemand[j]!;
      const from = left[i]! > 0 ? undefined : cameToSupply[i];
      chain.push([i, j, from]);
      if (from === undefined) break;
      j = from;
    }
    const [first] = chain.at(-1)!;
    const room = chain.flatMap(([i, , back]) => (back === undefined ? [] : [paid[i]![back]!]));
    const moved = Math.min(left[first]!, unmet[end]!, ...room);
    for (const [i, j, back] of chain) {
      paid[i]![j]! += moved;
      if (back !== undefined) paid[i]![back]! -= moved;
    }
    left[first]! -= moved;
    unmet[end]! -= moved;
    total += moved;
  }
}

export const sum = (amounts: Iterable<number>) => [...amounts].reduce((total, pence) => total + pence, 0);
