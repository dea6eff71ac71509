import { type Outcome, type Ranges, TIERS, YEARS_FROM } from './outcome';

/**
 * What a careful add-in would write: rows as objects, sums in Maps keyed by names and years, whole pence, largest
 * remainder by sorting.
 */

interface Row {
  readonly year: string;
  readonly typed: number;
  pence: number;
}
interface StreamRow extends Row {
  readonly stream: string;
  readonly partner: string;
  readonly kind: string;
  readonly certainty: string;
}
interface ContributionRow extends Row {
  readonly pool: string;
  readonly partner: string;
  readonly stream: string;
}
interface LineRow extends Row {
  readonly source: string;
  readonly service: string;
  readonly commitment: string;
}
export interface MapStep {
  readonly target: string;
  readonly name: string;
  /** Below zero a cut. */
  readonly share: number;
}

/** A plan as objects, with the rows of each source and year looked up once. */
export interface MapPlan {
  readonly ranges: Ranges;
  readonly streams: readonly StreamRow[];
  readonly contributions: readonly ContributionRow[];
  readonly lines: readonly LineRow[];
  readonly steps: readonly MapStep[];
  readonly streamRows: ReadonlyMap<string, StreamRow>;
  readonly usesOf: ReadonlyMap<string, readonly (ContributionRow | LineRow)[]>;
  readonly putInto: ReadonlyMap<string, readonly ContributionRow[]>;
  readonly streamsIn: ReadonlyMap<string, readonly StreamRow[]>;
  readonly contributionsIn: ReadonlyMap<string, readonly ContributionRow[]>;
  readonly tierOf: ReadonlyMap<string, string>;
  readonly floors: ReadonlyMap<string, number>;
}

const toPence = (cell: unknown) => Math.round(Number(cell) * 100);
const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

export function mapPlan(ranges: Ranges): MapPlan {
  const { years } = ranges;
  const streams = ranges.streams.flatMap((row) =>
    years.map((year, y): StreamRow => {
      const pence = toPence(row[YEARS_FROM.streams + y]);
      const [stream, partner, kind, , certainty] = row as string[];
      return {
        stream: stream!,
        partner: partner!,
        kind: kind!,
        certainty: certainty!,
        year,
        typed: pence,
        pence,
      };
    }),
  );
  const contributions = ranges.contributions.flatMap((row) =>
    years.map((year, y): ContributionRow => {
      const pence = toPence(row[YEARS_FROM.contributions + y]);
      const [, pool, partner, stream] = row as string[];
      return { pool: pool!, partner: partner!, stream: stream!, year, typed: pence, pence };
    }),
  );
  const lines = ranges.lines.flatMap((row) =>
    years.flatMap((year, y): LineRow | [] => {
      const pence = toPence(row[YEARS_FROM.lines + y]);
      const [, source, service, commitment] = row as string[];
      return pence === 0
        ? []
        : { source: source!, service: service!, commitment: commitment!, year, typed: pence, pence };
    }),
  );
  const floors = new Map<string, number>();
  for (const row of ranges.commitments)
    years.forEach((year, y) =>
      floors.set(`${String(row[0])}|${year}`, toPence(row[YEARS_FROM.commitments + y])),
    );
  const usesOf = new Map<string, (ContributionRow | LineRow)[]>(
    groupBy(contributions, ({ stream, year }) => `${stream}|${year}`),
  );
  for (const [key, rows] of groupBy(lines, ({ source, year }) => `${source}|${year}`))
    usesOf.set(key, [...(usesOf.get(key) ?? []), ...rows]);
  return {
    ranges,
    streams,
    contributions,
    lines,
    steps: ranges.scenario.map((row) => ({
      target: String(row[2]),
      name: String(row[3]),
      share: Number(row[5]) * (row[4] === 'cut %' ? -1 : 1),
    })),
    streamRows: new Map(streams.map((row) => [`${row.stream}|${row.year}`, row])),
    usesOf,
    putInto: groupBy(contributions, ({ pool, year }) => `${pool}|${year}`),
    streamsIn: groupBy(streams, ({ year }) => year),
    contributionsIn: groupBy(contributions, ({ year }) => year),
    tierOf: new Map(ranges.services.map((row) => [String(row[0]), String(row[1])])),
    floors,
  };
}

/** Changes rows by a sum that is shared by what they have; exact where a product is beyond plain numbers too. */
function share(rows: readonly Row[], change: number): void {
  const total = Math.abs(change);
  const sum = rows.reduce((all, { pence }) => all + pence, 0);
  if (total === 0 || sum === 0) return;
  let left = total;
  const parts = rows.map((row) => {
    const product = row.pence * total;
    let [part, rest] = [Math.floor(product / sum), product % sum];
    if (product > Number.MAX_SAFE_INTEGER) {
      const exact = BigInt(row.pence) * BigInt(total);
      [part, rest] = [Number(exact / BigInt(sum)), Number(exact % BigInt(sum))];
    }
    left -= part;
    return { row, part, rest };
  });
  if (left > 0) {
    const order = [...parts].sort((a, b) => b.rest - a.rest || b.row.pence - a.row.pence);
    for (const part of order.slice(0, left)) part.part++;
  }
  const sign = Math.sign(change);
  for (const { row, part } of parts) row.pence += sign * part;
}

const matches = (row: StreamRow, { target, name }: MapStep) =>
  target === 'All' ||
  (target === 'Stream' && row.stream === name) ||
  (target === 'Partner' && row.partner === name) ||
  (target === 'Kind' && row.kind === name) ||
  (target === 'Certainty' && row.certainty === name);

/** Carries the steps out and lets shortages go down; the rows hold what is left. */
export function carryOut(plan: MapPlan, steps: readonly MapStep[]): void {
  const { streams, contributions, lines, streamRows, usesOf, putInto, streamsIn, contributionsIn } = plan;
  for (const rows of [streams, contributions, lines]) for (const row of rows) row.pence = row.typed;
  for (const year of plan.ranges.years) {
    const touched = new Set<string>();
    const pools = new Set<string>();
    for (const step of steps) {
      const ofPool = step.target === 'Pool';
      const rows = ofPool
        ? contributionsIn.get(year)!.filter(({ pool }) => pool === step.name)
        : streamsIn.get(year)!.filter((row) => matches(row, step));
      const sum = rows.reduce((all, { pence }) => all + pence, 0);
      share(rows, Math.sign(step.share) * Math.round((sum * Math.round(Math.abs(step.share) * 1000)) / 1000));
    }
    // what the steps leave as it was is not cut, though more than it brings may draw on it
    for (const { stream, pence, typed } of streamsIn.get(year)!) if (pence !== typed) touched.add(stream);
    for (const { stream, pool, pence, typed } of contributionsIn.get(year)!)
      if (pence !== typed) {
        touched.add(stream);
        pools.add(pool);
      }
    const cut = (source: string, available: number) => {
      const uses = usesOf.get(`${source}|${year}`) ?? [];
      const used = uses.reduce((all, { pence }) => all + pence, 0);
      if (used <= available) return;
      share(uses, available - used);
      for (const use of uses) if ('pool' in use) pools.add(use.pool);
    };
    for (const stream of touched) cut(stream, streamRows.get(`${stream}|${year}`)!.pence);
    for (const pool of pools)
      cut(
        pool,
        putInto.get(`${pool}|${year}`)!.reduce((all, { pence }) => all + pence, 0),
      );
  }
}

const add = (sums: Map<string, number>, key: string, pence: number) =>
  sums.set(key, (sums.get(key) ?? 0) + pence);

/** What goes to each tier, and what commitments are short of; all of the first year first. */
export function tiersAndShortfalls(
  plan: MapPlan,
  tiers: readonly string[],
): { tiers: Float64Array; shortfalls: Float64Array } {
  const { years, commitments } = plan.ranges;
  const toTier = new Map<string, number>();
  const funded = new Map<string, number>();
  for (const { service, commitment, year, pence } of plan.lines) {
    add(toTier, `${plan.tierOf.get(service)}|${year}`, pence);
    if (commitment) add(funded, `${commitment}|${year}`, pence);
  }
  const short = (key: string) => Math.max(0, plan.floors.get(key)! - (funded.get(key) ?? 0));
  return {
    tiers: Float64Array.from(
      years.flatMap((year) => tiers.map((tier) => toTier.get(`${tier}|${year}`) ?? 0)),
    ),
    shortfalls: Float64Array.from(
      years.flatMap((year) => commitments.map(([name]) => short(`${String(name)}|${year}`))),
    ),
  };
}

const byYear = (plan: MapPlan, names: readonly string[], of: (name: string, year: string) => number) =>
  names.flatMap((name) => plan.ranges.years.map((year) => of(name, year)));

/** All that a scenario comes to. */
export function outcomeOf(plan: MapPlan): Outcome {
  const { ranges, streams, contributions, lines, streamRows } = plan;
  const [services, toTier, funded, contributed, used, into] = Array.from(
    { length: 6 },
    () => new Map<string, number>(),
  );
  for (const { source, service, commitment, year, pence } of lines) {
    add(toTier!, `${plan.tierOf.get(service)}|${year}`, pence);
    if (commitment) add(funded!, `${commitment}|${year}`, pence);
    add(services!, `${service}|${year}`, pence);
    add(used!, `${source}|${year}`, pence);
  }
  for (const { pool, partner, stream, year, pence } of contributions) {
    add(contributed!, `${pool}|${partner}|${year}`, pence);
    add(into!, `${pool}|${year}`, pence);
    add(used!, `${stream}|${year}`, pence);
  }
  const names = (rows: Ranges['pools']) => rows.map(([name]) => String(name));
  const pools = names(ranges.pools);
  return {
    streams: streams.map(({ pence }) => pence),
    services: byYear(plan, names(ranges.services), (name, year) => services!.get(`${name}|${year}`) ?? 0),
    contributed: pools.flatMap((pool) =>
      byYear(
        plan,
        names(ranges.partners),
        (partner, year) => contributed!.get(`${pool}|${partner}|${year}`) ?? 0,
      ),
    ),
    balances: [
      ...byYear(
        plan,
        names(ranges.streams),
        (name, year) => streamRows.get(`${name}|${year}`)!.pence - (used!.get(`${name}|${year}`) ?? 0),
      ),
      ...byYear(
        plan,
        pools,
        (name, year) => (into!.get(`${name}|${year}`) ?? 0) - (used!.get(`${name}|${year}`) ?? 0),
      ),
    ],
    tiers: byYear(plan, TIERS, (tier, year) => toTier!.get(`${tier}|${year}`) ?? 0),
    shortfalls: [...plan.floors].map(([key, floor]) => Math.max(0, floor - (funded!.get(key) ?? 0))),
  };
}
