import { type CutRule } from '../../cuts/rule';
import { heldMoney } from '../../funding/fences/heldMoney';
import { poolsThatHold } from '../../funding/fences/poolsThatHold';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Sources, sourcesOf } from '../../plan/sources';
import { type Touches } from '../steps/touches';
import { type AmountsInYear } from './amounts';
import { cutHeldPool, takenBy } from './heldPool';
import { type HeldUses, holdingOf } from './heldUses';
import { commitmentParts } from './commitmentParts';
import { type CommitmentsOf, cutStretch } from './spread';
import { type Untold, untoldOf } from './untold';
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
  readonly untold: Untold;
  readonly amounts: AmountsInYear;
  readonly fallen: Fallen;
  /** Pools with ring-fenced money, or with lines that name their stream. */
  readonly holding: ReadonlySet<number>;
  /** Whether any shortage may be spread by a rule that goes by floors or ranks. */
  readonly isHeld: boolean;
  /** What holds the uses after the steps, before anything is cut; found with the first shortage. */
  held: HeldUses | null;
  /** The contributions of which that is: what is cut from one stream changes nothing of what others keep. */
  contributed: YearColumn | undefined;
}

/** The uses of the source at hand. */
const uses = new Uses();

/**
 * Where a touched source falls short of what draws on it in a year, its uses are cut to what there is: first those
 * of streams, then, with what their contributions still bring, those of pools, by the streams that lines name and within the ring-fences
 * of the money that still arrives. A source whose amount nobody knows cuts nothing. Where a table that was not given would tell how a
 * shortage is spread, its uses are not known.
 */
export function cascade(plan: Plan, amounts: AmountsInYear, touches: Touches): Fallen {
  const sources = sourcesOf(plan);
  const { streams, names, poolOfContribution } = sources;
  const untold = untoldOf(plan);
  const isHeld = names.some((_, source) => touches.has(source) && !touches.isProRata(source));
  const year: Year = {
    ...{ plan, sources, untold, amounts, fallen: { broken: [], stranded: [] } },
    ...{ holding: poolsThatHold(plan), isHeld, held: null, contributed: undefined },
  };
  const pools = new Map<number, number>();
  const unknown = new Set<number>();
  const feedsUnknown = untold.contributions;
  const cutLater = (pool: number, by: number) => pools.set(pool, Math.max(by, pools.get(pool) ?? 0));
  for (let source = 0; source < names.length; source++) {
    if (!touches.has(source)) continue;
    const by = touches.by[source] as number;
    if (source >= streams) cutLater(source, by);
    else {
      if (feedsUnknown) for (let pool = streams; pool < names.length; pool++) unknown.add(pool);
      const { contributions, isKnown } = cutUses(year, source, touches.rule(by));
      for (let use = 0; use < contributions; use++) {
        const pool = poolOfContribution[uses.row(use)] ?? -1;
        if (pool >= 0 && !isKnown) unknown.add(pool);
        else if (uses.parts[use] && pool >= 0) cutLater(pool, by);
      }
    }
  }
  for (const [pool, by] of [...pools].sort(([a], [b]) => a - b))
    if (!unknown.has(pool)) cutUses(year, pool, touches.rule(by));
  for (const pool of unknown) {
    usesOf(year, pool);
    usesUnknown(year, 0);
  }
  return year.fallen;
}

/** Puts what draws on a source into the uses at hand; how many contributions are first among them. */
function usesOf({ sources: { contributionsFrom, allocationsFrom }, amounts }: Year, source: number): number {
  uses.clear();
  uses.add(amounts.read('Contribution'), contributionsFrom, source);
  const contributions = uses.count;
  uses.add(amounts.read('Allocation'), allocationsFrom, source);
  return contributions;
}

/** Makes the uses at hand amounts that nobody knows. */
function usesUnknown({ amounts }: Year, contributions: number): void {
  uses.makeUnknown(amounts.write('Contribution'), 0, contributions);
  uses.makeUnknown(amounts.write('Allocation'), contributions, uses.count);
}

/** The contributions that are first among the uses at hand, and whether it is known what each of these keeps. */
interface CutUses {
  readonly contributions: number;
  readonly isKnown: boolean;
}

/** Cuts what draws on one source down to what it has. */
function cutUses(year: Year, source: number, rule: CutRule | null): CutUses {
  const { plan, sources, untold, amounts, fallen } = year;
  const { names, streams } = sources;
  const { label } = amounts;
  const available = availableFrom(year, source);
  if (available === null) return { contributions: 0, isKnown: true };
  const contributions = usesOf(year, source);
  const short = Math.min(uses.sum, uses.sum + uses.fixed - Math.max(0, available));
  const isUntold =
    source < streams && (untold.contributions || untold.allocations)
      ? uses.count > 0
      : short > 0 && ((rule !== 'pro rata' && untold.floors(source)) || untold.fences(source));
  if (isUntold) {
    usesUnknown(year, contributions);
    return { contributions, isKnown: false };
  }
  if (short <= 0) return { contributions: 0, isKnown: true };
  if (year.isHeld && !year.held) {
    const column = amounts.read('Contribution');
    year.held = holdingOf(plan).now(label, column, amounts.read('Allocation'));
    year.contributed = column && { ...column, pence: column.pence.slice(), missing: column.missing.slice() };
  }
  if (year.held && rule !== 'pro rata') {
    uses.hold(year.held.Contribution, 0, contributions);
    uses.hold(year.held.Allocation, contributions, uses.count);
  }
  const fromFloors = spread(year, source, contributions, short, rule);
  if (fromFloors > 0) fallen.broken.push({ source: names[source] ?? '', label, pence: fromFloors });
  if (contributions > 0) uses.takeFrom(amounts.write('Contribution'), 0, contributions);
  if (uses.count > contributions) uses.takeFrom(amounts.write('Allocation'), contributions, uses.count);
  return { contributions, isKnown: true };
}

/** Finds what each use gives up; how much of that is cut from floors. */
function spread(
  year: Year,
  source: number,
  contributions: number,
  short: Pence,
  rule: CutRule | null,
): Pence {
  if (year.holding.has(source)) {
    const fromFloors = spreadHeld(year, source, short, rule);
    if (fromFloors !== null) return fromFloors;
  }
  if (rule === 'priority' || rule === 'least harm') uses.commitments = commitmentsKept(year, contributions);
  return cutStretch(uses, uses.sum, short, rule, uses.parts);
}

/** Which commitments the floors of the uses at hand keep, of which contributions are the first. */
function commitmentsKept({ plan, amounts, contributed }: Year, contributions: number): CommitmentsOf {
  const { label } = amounts;
  return (held) => {
    const own = { contributions: uses.rows(0, contributions), lines: uses.rows(contributions, uses.count) };
    return commitmentParts(plan, label, own, held, contributed, amounts.read('Allocation'));
  };
}

/** The same for a pool with money that is held for some of its lines; null where none arrives in it. */
function spreadHeld(
  { plan, sources, amounts, fallen }: Year,
  source: number,
  short: Pence,
  rule: CutRule | null,
): Pence | null {
  const { label } = amounts;
  const contributed = amounts.read('Contribution')?.pence;
  const lines = { rows: uses.rows(0, uses.count), held: uses, from: 0 };
  const brings = (row: number) => contributed?.[row] ?? 0;
  const money = heldMoney(plan, source, lines.rows, takenBy(lines), brings);
  if (!money) return null;
  const cut = cutHeldPool(plan, label, lines, money, uses.sum - short, rule, amounts.read('Allocation'));
  cut.given.forEach((pence, use) => (uses.parts[use] = pence));
  // what a named stream pays its lines can always use
  const names = money.money.length - money.ringFences.length;
  cut.stranded.slice(names).forEach((pence, fence) => {
    const { ringFence = '', contributions: [row = 0] = [] } = money.ringFences[fence] ?? {};
    const pool = sources.names[source] ?? '';
    if (pence > 0) fallen.stranded.push({ pool, label, ringFence, row, pence });
  });
  return cut.fromFloors;
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
