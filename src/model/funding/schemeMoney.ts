import { byTime } from '../calendar/financialYear';
import { controlledRounding } from '../money/controlledRounding';
import { type Plan } from '../plan/plan';
import { type YearColumn } from '../plan/reading/planTable';
import { rowsNaming } from '../plan/rowsNaming';
import { contributionsBehind } from './behindLine';
import { amountAt, NOTHING, type Sum } from './sum';
import { tableOf } from '../plan/tableOf';

/** What one stream pays of one allocation from a pool: a form of the Better Care Fund has a row for each. */
export interface SchemeMoney {
  /** Row in the allocation table. */
  readonly row: number;
  /** '' where it is not known which stream pays. */
  readonly stream: string;
  /** Whether the allocation does not name it, so that it follows from what the pool's money may pay for. */
  readonly isAssumed: boolean;
  /** By year, in the order of {@link SchemesOfPool.years}. */
  readonly amounts: readonly Sum[];
}

export interface SchemesOfPool {
  readonly years: readonly string[];
  readonly schemes: readonly SchemeMoney[];
}

/**
 * What a pool pays for, split by the stream that pays: the one that an allocation names, else those behind it. To the
 * penny the parts of an allocation come to it, and those of a stream to what it puts in where the pool spends that.
 *
 * @example
 * schemeMoney(readPlan([[['Contribution', 'Pool', 'Stream', '2025/26'], ['', 'P', 'NHS minimum', 70], ['', 'P', 'Base', 30]], [['Allocation', 'Source', 'Service', '2025/26'], ['', 'P', 'Care', 10.01]]]), 'P').schemes.map(({ stream, amounts }) => [stream, amounts[0].pence]) // => [["NHS minimum", 701], ["Base", 300]]
 */
export function schemeMoney(plan: Plan, pool: string): SchemesOfPool {
  const Allocation = tableOf(plan, 'Allocation');
  const rows = rowsNaming(Allocation.words.Source, pool);
  const columns = [...Allocation.years]
    .filter(({ pence, missing }) => rows.some((row) => pence[row] !== 0 || missing[row]))
    .sort((a, b) => byTime(a.label, b.label));
  const open = rows.filter((row) => !Allocation.words.Stream[row]);
  const parts = columns.map((column) => splitBySource(plan, column, open));
  const schemes = rows.flatMap((row): SchemeMoney[] => {
    const named = Allocation.words.Stream[row] ?? '';
    if (named)
      return [
        { row, stream: named, isAssumed: false, amounts: columns.map((column) => amountAt(column, row)) },
      ];
    const streams = [...new Set(parts.flatMap((part) => [...(part.get(row)?.keys() ?? [])]))];
    return streams.map((stream) => ({
      row,
      stream,
      isAssumed: true,
      amounts: parts.map((part) => part.get(row)?.get(stream) ?? NOTHING),
    }));
  });
  return { years: columns.map(({ label }) => label), schemes };
}

type Parts = ReadonlyMap<string, Sum>;

/** By allocation: what each stream pays of it in a year; '' pays all of one of which that is not known. */
function splitBySource(plan: Plan, column: YearColumn, rows: readonly number[]): ReadonlyMap<number, Parts> {
  const weights = new Map<number, ReadonlyMap<string, number>>();
  const parts = new Map<number, Parts>();
  for (const row of rows) {
    const amount = amountAt(column, row);
    const behind = weightsBehind(plan, row, column.label);
    if (amount.atLeast || (amount.pence !== 0 && behind.size === 0)) parts.set(row, new Map([['', amount]]));
    else if (amount.pence !== 0) weights.set(row, behind);
  }
  const streams = [...new Set([...weights.values()].flatMap((each) => [...each.keys()]))];
  const lines = [...weights];
  const shared = lines.length
    ? controlledRounding(
        lines.map(([row]) => column.pence[row] ?? 0),
        lines.map(([, each]) => streams.map((stream) => each.get(stream) ?? 0)),
      )
    : [];
  lines.forEach(([row], i) => {
    const paid = streams.flatMap((stream, s): [string, Sum][] => {
      const pence = shared[i]?.[s] ?? 0;
      return pence ? [[stream, { ...amountAt(column, row), pence }]] : [];
    });
    parts.set(row, new Map(paid));
  });
  return parts;
}

/** How much each stream counts among those behind an allocation; a partner where a contribution names no stream. */
function weightsBehind(plan: Plan, row: number, label: string): ReadonlyMap<string, number> {
  const Contribution = tableOf(plan, 'Contribution');
  const weights = new Map<string, number>();
  for (const { row: of, weight } of contributionsBehind(plan, row, label)) {
    const name = Contribution.words.Stream[of] || Contribution.words.Partner[of] || '';
    const counts = Number(weight.numerator) / Number(weight.denominator);
    weights.set(name, (weights.get(name) ?? 0) + counts);
  }
  return weights;
}
