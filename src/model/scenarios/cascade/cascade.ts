import { type CutRule } from '../../cuts/rule';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { type Sources, sourcesOf } from '../../plan/sources';
import { type Touches } from '../steps/touches';
import { type AmountsInYear } from './amounts';
import { cutFencedPool, fencesArriving } from './fencedPool';
import { type HeldUses, holdingOf } from './heldUses';
import { commitmentParts } from './commitmentParts';
import { cutStretch } from './spread';
import { Uses } from './uses';

/** Money that was cut from floors, since there was no other. */
export interface BrokenFloors {
  readonly source: string;
  readonly label: string;
  readonly pence: Pence;
}

/** Ring-fenced money in a pool that is short, which what it may pay for cannot use. */
export interface Stranded {
  readonly pool: string;
  readonly label: string;
  readonly ringFence: string;
  /** The first contribution that brings such money, by its row. */
  readonly row: number;
  readonly pence: Pence;
}

/** What became of shortages beside the cuts themselves. */
export interface Fallen {
  readonly broken: BrokenFloors[];
  readonly stranded: Stranded[];
}

/** A year of a plan in which shortages go down. */
interface Year {
  readonly plan: Plan;
  readonly sources: Sources;
  readonly amounts: AmountsInYear;
  readonly fallen: Fallen;
  /** What holds the uses after the steps, before anything is cut. */
  held: HeldUses | null;
}

/** The uses of the source at hand. */
const uses = new Uses();

/**
 * Where a touched source falls short of what draws on it in a year, its uses are cut to what there is: first those
 * of streams, then, with what their contributions still bring, those of pools, within the ring-fences of the money that
 * still arrives. A source whose amount nobody knows cuts nothing.
 */
export function cascade(plan: Plan, amounts: AmountsInYear, touches: Touches): Fallen {
  const sources = sourcesOf(plan);
  const { streams, names, poolOfContribution } = sources;
  const year: Year = { plan, sources, amounts, fallen: { broken: [], stranded: [] }, held: null };
  const pools = new Map<number, number>();
  const cutLater = (pool: number, by: number) => pools.set(pool, Math.max(by, pools.get(pool) ?? 0));
  for (let source = 0; source < names.length; source++) {
    if (!touches.has(source)) continue;
    const by = touches.spreadBy(source);
    if (source >= streams) cutLater(source, by);
    else {
      const contributions = cutUses(year, source, touches.rule(by));
      for (let use = 0; use < contributions; use++) {
        const pool = poolOfContribution[uses.row(use)] ?? -1;
        if (uses.parts[use] && pool >= 0) cutLater(pool, by);
      }
    }
  }
  for (const [pool, by] of [...pools].sort(([a], [b]) => a - b)) cutUses(year, pool, touches.rule(by));
  return year.fallen;
}

/** Cuts what draws on one source down to what it has; how many contributions are first among the uses cut. */
function cutUses(year: Year, source: number, rule: CutRule | null): number {
  const { plan, sources, amounts, fallen } = year;
  const available = availableFrom(year, source);
  if (available === null) return 0;
  const { names, contributionsFrom, allocationsFrom } = sources;
  const { label } = amounts;
  uses.clear();
  uses.add(amounts.read('Contribution'), contributionsFrom, source);
  const contributions = uses.count;
  uses.add(amounts.read('Allocation'), allocationsFrom, source);
  const short = Math.min(uses.sum, uses.sum + uses.fixed - Math.max(0, available));
  if (short <= 0) return 0;
  year.held ??= holdingOf(plan).now(label, amounts.read('Contribution'), amounts.read('Allocation'));
  if (rule !== 'pro rata') {
    uses.hold(year.held.Contribution, 0, contributions);
    uses.hold(year.held.Allocation, contributions, uses.count);
  }
  const fromFloors = spread(year, source, contributions, short, rule);
  if (fromFloors > 0) fallen.broken.push({ source: names[source] ?? '', label, pence: fromFloors });
  if (contributions > 0) uses.takeFrom(amounts.write('Contribution'), 0, contributions);
  if (uses.count > contributions) uses.takeFrom(amounts.write('Allocation'), contributions, uses.count);
  return contributions;
}

/** Finds what each use gives up; how much of that is cut from floors. */
function spread(
  { plan, sources, amounts, fallen }: Year,
  source: number,
  contributions: number,
  short: Pence,
  rule: CutRule | null,
): Pence {
  const { label } = amounts;
  const allocated = amounts.read('Allocation');
  const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => uses.row(from + i));
  const contributed = amounts.read('Contribution')?.pence;
  const arriving = fencesArriving(plan, source, (row) => contributed?.[row] ?? 0);
  if (arriving) {
    const lines = { rows: rows(0, uses.count), held: uses.stretch(), from: 0 };
    const cut = cutFencedPool(plan, label, lines, arriving, uses.sum - short, rule, allocated);
    cut.given.forEach((pence, use) => (uses.parts[use] = pence));
    cut.stranded.forEach((pence, fence) => {
      const { ringFence = '', contributions: [row = 0] = [] } = arriving.fences[fence] ?? {};
      const pool = sources.names[source] ?? '';
      if (pence > 0) fallen.stranded.push({ pool, label, ringFence, row, pence });
    });
    return cut.fromFloors;
  }
  const commitments = (held: readonly Pence[]) => {
    const own = { contributions: rows(0, contributions), lines: rows(contributions, uses.count) };
    return commitmentParts(plan, label, own, held, allocated);
  };
  return cutStretch({ ...uses.stretch(), commitments }, uses.sum, short, rule, uses.parts);
}

/** What a stream or pool has in a year; null where nobody knows. */
function availableFrom({ plan, sources, amounts }: Year, source: number): Pence | null {
  const { streams, moneyTo } = sources;
  if (source < streams) {
    const column = amounts.read('Stream');
    return column?.missing[source] ? null : (column?.pence[source] ?? 0);
  }
  if (!plan.tables.Contribution) return null;
  const column = amounts.read('Contribution');
  const last = moneyTo.from[source + 1] ?? 0;
  let sum = 0;
  for (let i = moneyTo.from[source] ?? 0; i < last; i++) {
    const row = moneyTo.rows[i] as number;
    if (column?.missing[row]) return null;
    sum += column?.pence[row] ?? 0;
  }
  return sum;
}
