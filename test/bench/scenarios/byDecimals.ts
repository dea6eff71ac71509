import Decimal from 'decimal.js';
import { type Outcome, type Ranges, TIERS, YEARS_FROM } from './outcome';

/** The same as byMaps, with amounts in pounds as decimals. */

interface Row {
  readonly year: string;
  readonly typed: Decimal;
  pounds: Decimal;
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
export interface DecimalStep {
  readonly target: string;
  readonly name: string;
  /** Below zero a cut. */
  readonly share: number;
}

/** A plan as objects, with the rows of each source and year looked up once. */
export interface DecimalPlan {
  readonly ranges: Ranges;
  readonly streams: readonly StreamRow[];
  readonly contributions: readonly ContributionRow[];
  readonly lines: readonly LineRow[];
  readonly steps: readonly DecimalStep[];
  readonly streamRows: ReadonlyMap<string, StreamRow>;
  readonly usesOf: ReadonlyMap<string, readonly (ContributionRow | LineRow)[]>;
  readonly putInto: ReadonlyMap<string, readonly ContributionRow[]>;
  readonly streamsIn: ReadonlyMap<string, readonly StreamRow[]>;
  readonly contributionsIn: ReadonlyMap<string, readonly ContributionRow[]>;
  readonly tierOf: ReadonlyMap<string, string>;
  readonly floors: ReadonlyMap<string, Decimal>;
}

const NOTHING = new Decimal(0);
const toPounds = (cell: unknown) => new Decimal(Number(cell));
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

export function decimalPlan(ranges: Ranges): DecimalPlan {
  const { years } = ranges;
  const streams = ranges.streams.flatMap((row) =>
    years.map((year, y): StreamRow => {
      const pounds = toPounds(row[YEARS_FROM.streams + y]);
      const [stream, partner, kind, , certainty] = row as string[];
      return {
        stream: stream!,
        partner: partner!,
        kind: kind!,
        certainty: certainty!,
        year,
        typed: pounds,
        pounds,
      };
    }),
  );
  const contributions = ranges.contributions.flatMap((row) =>
    years.map((year, y): ContributionRow => {
      const pounds = toPounds(row[YEARS_FROM.contributions + y]);
      const [, pool, partner, stream] = row as string[];
      return { pool: pool!, partner: partner!, stream: stream!, year, typed: pounds, pounds };
    }),
  );
  const lines = ranges.lines.flatMap((row) =>
    years.flatMap((year, y): LineRow | [] => {
      const pounds = toPounds(row[YEARS_FROM.lines + y]);
      const [, source, service, commitment] = row as string[];
      return pounds.isZero()
        ? []
        : { source: source!, service: service!, commitment: commitment!, year, typed: pounds, pounds };
    }),
  );
  const floors = new Map<string, Decimal>();
  for (const row of ranges.commitments)
    years.forEach((year, y) =>
      floors.set(`${String(row[0])}|${year}`, toPounds(row[YEARS_FROM.commitments + y])),
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

/** Changes rows by a sum that is shared by what they have. */
function share(rows: readonly Row[], change: Decimal): void {
  const total = change.abs();
  const sum = rows.reduce((all, { pounds }) => all.plus(pounds), NOTHING);
  if (total.isZero() || sum.isZero()) return;
  let left = total;
  const parts = rows.map((row) => {
    const exact = row.pounds.times(total).div(sum);
    const part = exact.toDecimalPlaces(2, Decimal.ROUND_DOWN);
    left = left.minus(part);
    return { row, part, rest: exact.minus(part) };
  });
  const pennies = left.times(100).toNumber();
  if (pennies > 0) {
    const order = [...parts].sort((a, b) => b.rest.cmp(a.rest) || b.row.pounds.cmp(a.row.pounds));
    for (const part of order.slice(0, pennies)) part.part = part.part.plus(0.01);
  }
  for (const { row, part } of parts)
    row.pounds = change.isNegative() ? row.pounds.minus(part) : row.pounds.plus(part);
}

const matches = (row: StreamRow, { target, name }: DecimalStep) =>
  target === 'All' ||
  (target === 'Stream' && row.stream === name) ||
  (target === 'Partner' && row.partner === name) ||
  (target === 'Kind' && row.kind === name) ||
  (target === 'Certainty' && row.certainty === name);

/** Carries the steps out and lets shortages go down; the rows hold what is left. */
export function carryOut(plan: DecimalPlan, steps: readonly DecimalStep[]): void {
  const { streams, contributions, lines, streamRows, usesOf, putInto, streamsIn, contributionsIn } = plan;
  for (const rows of [streams, contributions, lines]) for (const row of rows) row.pounds = row.typed;
  for (const year of plan.ranges.years) {
    const touched = new Set<string>();
    const pools = new Set<string>();
    for (const step of steps) {
      const ofPool = step.target === 'Pool';
      const rows = ofPool
        ? contributionsIn.get(year)!.filter(({ pool }) => pool === step.name)
        : streamsIn.get(year)!.filter((row) => matches(row, step));
      const sum = rows.reduce((all, { pounds }) => all.plus(pounds), NOTHING);
      share(rows, sum.times(step.share).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
      for (const row of rows) touched.add(row.stream);
      if (ofPool) pools.add(step.name);
    }
    const cut = (source: string, available: Decimal) => {
      const uses = usesOf.get(`${source}|${year}`) ?? [];
      const used = uses.reduce((all, { pounds }) => all.plus(pounds), NOTHING);
      if (used.lte(available)) return;
      share(uses, available.minus(used));
      for (const use of uses) if ('pool' in use) pools.add(use.pool);
    };
    for (const stream of touched) cut(stream, streamRows.get(`${stream}|${year}`)!.pounds);
    for (const pool of pools)
      cut(
        pool,
        putInto.get(`${pool}|${year}`)!.reduce((all, { pounds }) => all.plus(pounds), NOTHING),
      );
  }
}

const add = (sums: Map<string, Decimal>, key: string, pounds: Decimal) =>
  sums.set(key, sums.get(key)?.plus(pounds) ?? pounds);

const byYear = (
  plan: DecimalPlan,
  names: readonly string[],
  of: (name: string, year: string) => Decimal | undefined,
) => names.flatMap((name) => plan.ranges.years.map((year) => pence(of(name, year) ?? NOTHING)));

const pence = (pounds: Decimal) => pounds.times(100).toNumber();
const less = (a: Decimal | undefined, b: Decimal | undefined) => (a ?? NOTHING).minus(b ?? NOTHING);

/** All that a scenario comes to. */
export function outcomeOf(plan: DecimalPlan): Outcome {
  const { ranges, streams, contributions, lines, streamRows } = plan;
  const [services, toTier, funded, contributed, used, into] = Array.from(
    { length: 6 },
    () => new Map<string, Decimal>(),
  );
  for (const { source, service, commitment, year, pounds } of lines) {
    add(toTier!, `${plan.tierOf.get(service)}|${year}`, pounds);
    if (commitment) add(funded!, `${commitment}|${year}`, pounds);
    add(services!, `${service}|${year}`, pounds);
    add(used!, `${source}|${year}`, pounds);
  }
  for (const { pool, partner, stream, year, pounds } of contributions) {
    add(contributed!, `${pool}|${partner}|${year}`, pounds);
    add(into!, `${pool}|${year}`, pounds);
    add(used!, `${stream}|${year}`, pounds);
  }
  const names = (rows: Ranges['pools']) => rows.map(([name]) => String(name));
  const pools = names(ranges.pools);
  return {
    streams: streams.map(({ pounds }) => pence(pounds)),
    services: byYear(plan, names(ranges.services), (name, year) => services!.get(`${name}|${year}`)),
    contributed: pools.flatMap((pool) =>
      byYear(plan, names(ranges.partners), (partner, year) => contributed!.get(`${pool}|${partner}|${year}`)),
    ),
    balances: [
      ...byYear(plan, names(ranges.streams), (name, year) =>
        less(streamRows.get(`${name}|${year}`)!.pounds, used!.get(`${name}|${year}`)),
      ),
      ...byYear(plan, pools, (name, year) =>
        less(into!.get(`${name}|${year}`), used!.get(`${name}|${year}`)),
      ),
    ],
    tiers: byYear(plan, TIERS, (tier, year) => toTier!.get(`${tier}|${year}`)),
    shortfalls: [...plan.floors].map(([key, floor]) => Math.max(0, pence(less(floor, funded!.get(key))))),
  };
}
