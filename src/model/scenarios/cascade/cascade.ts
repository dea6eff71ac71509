import { type CutRule } from '../../cuts/rule';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { type Sources, sourcesOf } from '../../plan/sources';
import { type AmountsInYear } from './amounts';
import { heldUses } from './heldUses';
import { cutStretch } from './spread';
import { type Touches } from '../steps/touches';
import { Uses } from './uses';

/** Money that was cut from floors, since there was no other. */
export interface BrokenFloors {
  readonly source: string;
  readonly label: string;
  readonly pence: Pence;
}

/** The uses of the source at hand. */
const uses = new Uses();

/**
 * Where a touched source falls short of what draws on it in a year, its uses are cut to what there is: first those
 * of streams, then, with what their contributions still bring, those of pools. A source whose amount nobody knows
 * cuts nothing.
 */
export function cascade(plan: Plan, amounts: AmountsInYear, touches: Touches): BrokenFloors[] {
  const sources = sourcesOf(plan);
  const { streams, poolOfContribution } = sources;
  const broken: BrokenFloors[] = [];
  const later = new Map<number, CutRule | null>();
  const cutLater = (pool: number, rule: CutRule | null) => later.set(pool, later.get(pool) ?? rule);
  for (let i = 0; i < touches.count; i++) {
    const source = touches.order[i] as number;
    const rule = touches.rule[source] ?? null;
    if (source >= streams) cutLater(source, rule);
    else {
      const contributions = cutUses(plan, sources, amounts, source, rule, broken);
      for (let use = 0; use < contributions; use++) {
        const pool = poolOfContribution[uses.row(use)] ?? -1;
        if (uses.parts[use] && pool >= 0) cutLater(pool, rule);
      }
    }
  }
  for (const [pool, rule] of [...later].sort(([a], [b]) => a - b))
    cutUses(plan, sources, amounts, pool, rule, broken);
  return broken;
}

/** Cuts what draws on one source down to what it has; how many contributions stand first among the uses cut. */
function cutUses(
  plan: Plan,
  sources: Sources,
  amounts: AmountsInYear,
  source: number,
  rule: CutRule | null,
  broken: BrokenFloors[],
): number {
  const available = availableFrom(sources, amounts, source);
  if (available === null) return 0;
  const { names, contributionsFrom, allocationsFrom } = sources;
  const { label } = amounts;
  uses.clear();
  uses.add(amounts.read('Contribution'), contributionsFrom, source);
  const contributions = uses.count;
  uses.add(amounts.read('Allocation'), allocationsFrom, source);
  const short = Math.min(uses.sum, uses.sum + uses.fixed - Math.max(0, available));
  if (short <= 0) return 0;
  if (rule !== 'pro rata') {
    const held = heldUses(plan);
    uses.hold(held.Contribution, label, 0, contributions);
    uses.hold(held.Allocation, label, contributions, uses.count);
  }
  const fromFloors = cutStretch(uses.stretch(), uses.sum, short, rule, uses.parts);
  if (fromFloors > 0) broken.push({ source: names[source] ?? '', label, pence: fromFloors });
  if (contributions > 0) uses.takeFrom(amounts.write('Contribution'), 0, contributions);
  if (uses.count > contributions) uses.takeFrom(amounts.write('Allocation'), contributions, uses.count);
  return contributions;
}

/** What a stream or pool has in a year; null where nobody knows. */
function availableFrom({ streams, moneyTo }: Sources, amounts: AmountsInYear, source: number): Pence | null {
  if (source < streams) {
    const column = amounts.read('Stream');
    return column?.missing[source] ? null : (column?.pence[source] ?? 0);
  }
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
