import { type PlannedLines } from '../../../src/model/matching/leastHarmCut';

/** How large a made-up plan is. */
export interface Size {
  readonly streams: number;
  readonly pools: number;
  readonly services: number;
  readonly years: number;
  /** Allocation rows over all years. */
  readonly rows: number;
  /** Commitments over all years. */
  readonly floors: number;
}
export const SIZE_M: Size = {
  streams: 500,
  pools: 40,
  services: 1000,
  years: 10,
  rows: 50_000,
  floors: 300,
};
export const SIZE_S: Size = { streams: 50, pools: 5, services: 100, years: 4, rows: 1000, floors: 30 };

const PURPOSES = 12;
const TIERS = 5;

export interface SeededPlan {
  readonly sources: readonly { readonly purpose: number | null }[];
  readonly services: readonly { readonly purpose: number; readonly tier: number }[];
  readonly years: readonly SeededYear[];
}

export interface SeededYear {
  readonly lines: PlannedLines;
  /** Pence by source after a scenario of cuts; pence by service. */
  readonly available: Float64Array;
  readonly floors: Float64Array;
}

/** Numbers from zero up to one that are the same at every run: a counter, well mixed. */
export function seeded(seed: number): () => number {
  let counter = seed >>> 0;
  return () => {
    counter = (counter + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A plan as registers of pooled budgets look: six streams in ten go into pools, which may pay for anything; of the
 * others rather more than half are ring-fenced to one of twelve purposes. What is allocated lies between 70% and
 * 115% of what was expected, and a scenario then takes up to a quarter.
 */
export function seededPlan(size: Size, seed: number): SeededPlan {
  const random = seeded(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const services = Array.from({ length: size.services }, () => ({
    purpose: upTo(PURPOSES),
    tier: upTo(TIERS),
  }));
  const pools = Array.from({ length: size.pools }, () => ({ purpose: null, expected: 0 }));
  const sources: { purpose: number | null; expected: number }[] = [...pools];
  for (let stream = 0; stream < size.streams; stream++) {
    const expected = Math.round(Math.exp(10.8 + random() * 4.5) * 100);
    if (random() < 0.6) sources[upTo(size.pools)]!.expected += expected;
    else sources.push({ purpose: random() < 0.55 ? upTo(PURPOSES) : null, expected });
  }
  const year = (): SeededYear => {
    const rows: [source: number, service: number, pence: number][] = [];
    const each = size.rows / size.years / sources.length;
    sources.forEach(({ purpose, expected }, source) => {
      const weights = Array.from({ length: Math.floor(each + random()) }, () => 0.05 + random());
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const allocated = expected * (0.7 + 0.45 * random());
      const served = services.flatMap((service, i) => (service.purpose === purpose ? [i] : []));
      for (const weight of weights) {
        const service = served.length ? served[upTo(served.length)]! : upTo(size.services);
        rows.push([source, service, Math.round((allocated * weight) / all)]);
      }
    });
    const plannedFor = new Float64Array(size.services);
    for (const [, service, pence] of rows) plannedFor[service]! += pence;
    const floors = new Float64Array(size.services);
    for (let k = 0; k < size.floors / size.years; k++) {
      const service = upTo(size.services);
      floors[service] = Math.round(plannedFor[service]! * (0.75 + 0.25 * random()));
    }
    return {
      lines: {
        sources: sources.length,
        services: size.services,
        sourceOf: Int32Array.from(rows, ([source]) => source),
        serviceOf: Int32Array.from(rows, ([, service]) => service),
        pence: Float64Array.from(rows, ([, , pence]) => pence),
      },
      available: Float64Array.from(sources, ({ expected }) => Math.round(expected * (0.75 + 0.3 * random()))),
      floors,
    };
  };
  return { sources, services, years: Array.from({ length: size.years }, year) };
}
