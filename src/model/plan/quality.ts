import { readStatedFigure } from '../money/statedFigure';
import { comparable, listOf } from '../table/heading';
import { isInKind } from './inKind';
import { onceFor } from './onceFor';
import { type PlanTable, type YearColumn } from './planTable';
import { type Plan } from './plan';
import { sourcesOf } from './sources';

/** From exact to the least telling: a sum is as good as the worst of its parts. */
export const QUALITY_ORDER = ['exact', 'rounded', 'derived', 'approximate', 'bound'] as const;
export type Quality = (typeof QUALITY_ORDER)[number];
const [DERIVED, APPROXIMATE, BOUND] = [2, 3, 4];
/** Where evidence does not say how good a figure is. */
const NOT_SAID = -1;

/** The tables whose amounts may have evidence. */
const EVIDENCED = ['Stream', 'Pool', 'Contribution', 'Allocation', 'Commitment', 'Outturn'] as const;
type Evidenced = (typeof EVIDENCED)[number];

/**
 * How good an amount is, by its place in {@link QUALITY_ORDER}; a zero rests on nothing.
 *
 * @example
 * qualityAt({ label: '2010/11', year: null, column: 1, pence: Float64Array.of(5, 0), missing: new Uint8Array(2), quality: Int8Array.of(4, 4) }, 0) // => 4
 */
export const qualityAt = ({ pence, quality }: YearColumn, row: number): number =>
  quality && pence[row] !== 0 ? (quality[row] ?? 0) : 0;

/**
 * Whether the true amount may be more: it is missing, or known as a bound.
 *
 * @example
 * mayBeMore({ label: '2010/11', year: null, column: 1, pence: Float64Array.of(0), missing: Uint8Array.of(1) }, 0) // => true
 */
export const mayBeMore = (column: YearColumn, row: number): boolean =>
  column.missing[row] === 1 || qualityAt(column, row) === BOUND;

/**
 * The tables in which amounts are not exact, with the quality of each. A row's own evidence says it, the worst of
 * several. Where that says nothing a contribution is as good as its stream, and an allocation as its source: a pool is
 * as good as the worst of what is put into it. Of a bound that is not all used, what is used is a fixed sum, so that
 * it is derived. A bound that is printed as "up to" is approximate: the true amount is not more.
 *
 * @example
 * tablesWithQuality({ tables: {}, positions: {}, problems: [], unrecognised: [] }) // => {}
 */
export const tablesWithQuality = onceFor(
  ({ tables }) => [tables.Evidence, ...EVIDENCED.map((kind) => tables[kind])],
  (plan): Plan['tables'] => {
    const { Evidence } = plan.tables;
    const stated = (Evidence?.names ?? []).map((_, row) => {
      const found = (QUALITY_ORDER as readonly string[]).indexOf(
        comparable(Evidence?.words.Quality[row] ?? ''),
      );
      const atMost = readStatedFigure(Evidence?.words.Figure[row] ?? '')?.bound === 'most';
      return found === BOUND && atMost ? APPROXIMATE : found;
    });
    if (!stated.some((quality) => quality > 0)) return {};
    const said = Object.fromEntries(EVIDENCED.map((kind) => [kind, saidOf(plan, kind, stated)]));
    const drawn = new Map<string, Drawn>();
    const qualityOf = (kind: Evidenced, label: string): Int8Array => {
      if (kind !== 'Contribution' && kind !== 'Allocation') return (said[kind] as Int8Array).map(orExact);
      const known = drawn.get(label) ?? drawnIn(plan, label, said as Record<Evidenced, Int8Array>);
      drawn.set(label, known);
      return known[kind];
    };
    const changed = EVIDENCED.flatMap((kind) => {
      const table: PlanTable | undefined = plan.tables[kind];
      const years = (table?.years ?? []).map((column) => {
        const quality = qualityOf(kind, column.label);
        return quality.some(Boolean) ? { ...column, quality } : column;
      });
      return table && years.some((column) => column.quality) ? [[kind, { ...table, years }] as const] : [];
    });
    return Object.fromEntries(changed) as Plan['tables'];
  },
);

const orExact = (quality: number) => Math.max(0, quality);

/** What the evidence of each row says; a row may name several. */
function saidOf(plan: Plan, kind: Evidenced, stated: readonly number[]): Int8Array {
  const known = new Map([['', NOT_SAID]]);
  const rowOf = plan.tables.Evidence?.rowOf;
  return Int8Array.from(plan.tables[kind]?.words.Evidence ?? [], (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const each = [text, ...listOf(text)].map((name) => stated[rowOf?.get(comparable(name)) ?? -1]);
    const worst = Math.max(...each.map((quality) => quality ?? NOT_SAID));
    known.set(text, worst);
    return worst;
  });
}

interface Drawn {
  readonly Contribution: Int8Array;
  readonly Allocation: Int8Array;
}

/** The quality of what is drawn from streams, and then from pools, in a year. */
function drawnIn(plan: Plan, label: string, said: Readonly<Record<Evidenced, Int8Array>>): Drawn {
  const { names, streamOfContribution, poolOfContribution, sourceOfAllocation } = sourcesOf(plan);
  const penceOf = (kind: Evidenced) =>
    plan.tables[kind]?.years.find((column) => column.label === label)?.pence ?? new Float64Array(0);
  const [contributed, allocated] = [penceOf('Contribution'), penceOf('Allocation')];
  const quality = new Int8Array(names.length);
  const left = new Float64Array(names.length);
  const add = (source: number, pence: number | undefined) => {
    if (source >= 0 && pence) left[source] = (left[source] as number) + pence;
  };
  penceOf('Stream').forEach((pence, row) => {
    add(row, pence);
    if (pence) quality[row] = orExact(said.Stream[row] as number);
  });
  streamOfContribution.forEach((stream, row) => add(stream, -(contributed[row] ?? 0)));
  sourceOfAllocation.forEach((source, row) => add(source, -(allocated[row] ?? 0)));
  const of = (source: number): number => {
    const found = source < 0 ? 0 : (quality[source] as number);
    return found === BOUND && (left[source] as number) > 0 ? DERIVED : found;
  };
  const each = (own: Int8Array, sources: Int8Array | Int32Array) =>
    own.map((quality, row) => (quality === NOT_SAID ? of(sources[row] as number) : quality));

  const Contribution = each(said.Contribution, streamOfContribution);
  poolOfContribution.forEach((pool, row) => {
    const pence = contributed[row];
    if (pool < 0 || !pence || isInKind(plan, row)) return;
    add(pool, pence);
    quality[pool] = Math.max(quality[pool] as number, Contribution[row] as number);
  });
  return { Contribution, Allocation: each(said.Allocation, sourceOfAllocation) };
}
