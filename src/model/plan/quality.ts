import { readStatedFigure } from '../money/statedFigure';
import { comparable, listOf } from '../table/heading';
import { intervalsOf } from './interval';
import { onceFor } from './onceFor';
import { type PlanTable, type YearColumn } from './reading/planTable';
import { type Plan } from './plan';
import { tableOf } from './tableOf';

/**
 * From exact to the least telling: a sum is as good as the worst of its parts. What is illustrative is made up for an
 * example, and so is every sum over it.
 */
export const QUALITY_ORDER = ['exact', 'rounded', 'derived', 'approximate', 'bound', 'illustrative'] as const;
export type Quality = (typeof QUALITY_ORDER)[number];
const APPROXIMATE = QUALITY_ORDER.indexOf('approximate');
const BOUND = QUALITY_ORDER.indexOf('bound');

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
 * The tables in which amounts are not exact, with the quality of each and the interval in which it lies. A row's own
 * evidence says both, the worst of several; evidence belongs to the figure for which it was given, so that what an
 * allocation or a contribution is paid from says nothing of it. A bound that is printed as "up to" is approximate: the
 * true amount is not more.
 *
 * @example
 * tablesWithQuality({ tables: {}, positions: {}, problems: [], unrecognised: [] }) // => {}
 */
export const tablesWithQuality = onceFor(
  ({ tables }) => [tables.Evidence, ...EVIDENCED.map((kind) => tables[kind])],
  (plan): Plan['tables'] => {
    const { Evidence } = plan.tables;
    if (!Evidence) return {};
    const stated = Evidence.names.map((_, row) => {
      const found = (QUALITY_ORDER as readonly string[]).indexOf(
        comparable(Evidence.words.Quality[row] ?? ''),
      );
      const atMost = readStatedFigure(Evidence.words.Figure[row] ?? '')?.bound === 'most';
      return found === BOUND && atMost ? APPROXIMATE : found;
    });
    const isExact = !stated.some((quality) => quality > 0);
    const changed = EVIDENCED.flatMap((kind) => {
      const table: PlanTable | undefined = plan.tables[kind];
      const quality = saidOf(plan, kind, stated);
      const years = (table?.years ?? []).map((column) => {
        const interval = intervalsOf(plan, kind, column);
        const withQuality = !isExact && quality.some(Boolean) ? { ...column, quality } : column;
        return interval ? { ...withQuality, interval } : withQuality;
      });
      const isSame = years.every((column, y) => column === table?.years[y]);
      return table && !isSame ? [[kind, { ...table, years }] as const] : [];
    });
    return Object.fromEntries(changed) as Plan['tables'];
  },
);

/** What the evidence of each row says, 0 where it says nothing; a row may name several. */
function saidOf(plan: Plan, kind: Evidenced, stated: readonly number[]): Int8Array {
  const known = new Map([['', 0]]);
  const { rowOf } = tableOf(plan, 'Evidence');
  return Int8Array.from(tableOf(plan, kind).words.Evidence, (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const each = [text, ...listOf(text)].map((name) => stated[rowOf.get(comparable(name)) ?? -1] ?? 0);
    const worst = Math.max(0, ...each);
    known.set(text, worst);
    return worst;
  });
}
