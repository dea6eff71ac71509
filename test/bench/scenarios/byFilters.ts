import { type MapPlan, type MapStep } from './byMaps';
import { type Outcome, TIERS } from './outcome';

/** What is written first: every figure is its own filter and sum over all rows; whole pence all the same. */

interface Row {
  pence: number;
}
const sumOf = (rows: readonly Row[]) => rows.reduce((all, { pence }) => all + pence, 0);

function share(rows: readonly Row[], change: number): void {
  const total = Math.abs(change);
  const sum = sumOf(rows);
  if (total === 0 || sum === 0) return;
  const parts = rows.map((row) => {
    const exact = BigInt(row.pence) * BigInt(total);
    return { row, part: Number(exact / BigInt(sum)), rest: Number(exact % BigInt(sum)) };
  });
  const left = total - parts.reduce((all, { part }) => all + part, 0);
  const order = [...parts].sort((a, b) => b.rest - a.rest || b.row.pence - a.row.pence);
  order.slice(0, left).forEach((part) => part.part++);
  parts.forEach(({ row, part }) => (row.pence += Math.sign(change) * part));
}

/** Rows of a plan as objects; its Maps are left alone. */
export function outcomeByFilters({ ranges, streams, contributions, lines, steps }: MapPlan): Outcome {
  const { years } = ranges;
  const names = (rows: typeof ranges.pools) => rows.map(([name]) => String(name));
  const [streamNames, pools] = [names(ranges.streams), names(ranges.pools)];
  const is = (row: MapPlan['streams'][number], { target, name }: MapStep) =>
    target === 'All' || [row.stream, row.partner, row.kind, row.certainty].includes(name);
  for (const year of years) {
    for (const step of steps) {
      const rows: readonly Row[] =
        step.target === 'Pool'
          ? contributions.filter((row) => row.pool === step.name && row.year === year)
          : streams.filter((row) => is(row, step) && row.year === year);
      const size = Math.round((sumOf(rows) * Math.round(Math.abs(step.share) * 1000)) / 1000);
      share(rows, Math.sign(step.share) * size);
    }
    const cut = (source: string, available: number) => {
      const uses = [
        ...contributions.filter((row) => row.stream === source && row.year === year),
        ...lines.filter((row) => row.source === source && row.year === year),
      ];
      const short = sumOf(uses) - available;
      if (short > 0) share(uses, -short);
    };
    for (const stream of streamNames)
      cut(stream, sumOf(streams.filter((row) => row.stream === stream && row.year === year)));
    for (const pool of pools)
      cut(pool, sumOf(contributions.filter((row) => row.pool === pool && row.year === year)));
  }
  const byYear = (of: readonly string[], rowsOf: (name: string, year: string) => number) =>
    of.flatMap((name) => years.map((year) => rowsOf(name, year)));
  const spent = (belongs: (row: (typeof lines)[number]) => boolean) => sumOf(lines.filter(belongs));
  const put = (belongs: (row: (typeof contributions)[number]) => boolean) =>
    sumOf(contributions.filter(belongs));
  const tierOf = (service: string) => ranges.services.find(([name]) => name === service)?.[1];
  const used = (source: string, year: string) =>
    spent((row) => row.source === source && row.year === year) +
    put((row) => row.stream === source && row.year === year);
  const floors = ranges.commitments.map((row) => [String(row[0]), row.slice(3)] as const);
  return {
    streams: streams.map(({ pence }) => pence),
    services: byYear(names(ranges.services), (name, year) =>
      spent((row) => row.service === name && row.year === year),
    ),
    tiers: byYear(TIERS, (tier, year) => spent((row) => row.year === year && tierOf(row.service) === tier)),
    contributed: pools.flatMap((pool) =>
      byYear(names(ranges.partners), (partner, year) =>
        put((row) => row.pool === pool && row.partner === partner && row.year === year),
      ),
    ),
    balances: [
      ...byYear(
        streamNames,
        (name, year) =>
          sumOf(streams.filter((row) => row.stream === name && row.year === year)) - used(name, year),
      ),
      ...byYear(
        pools,
        (name, year) => put((row) => row.pool === name && row.year === year) - used(name, year),
      ),
    ],
    shortfalls: floors.flatMap(([name, amounts]) =>
      years.map((year, y) =>
        Math.max(
          0,
          Math.round(Number(amounts[y]) * 100) - spent((row) => row.commitment === name && row.year === year),
        ),
      ),
    ),
  };
}
