import { savedOf } from '../../cuts/lostMatch';
import { heldMoney } from '../../funding/fences/heldMoney';
import { placeFenced } from '../../funding/fences/placeFenced';
import { leastHarmCut } from '../../matching/leastHarmCut';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { sourcesOf } from '../../plan/sources';
import { comparable } from '../../table/heading';
import { holdingOf } from '../cascade/heldUses';
import { amountsAfterSteps } from '../run/planUnder';
import { scenarioNamed } from '../steps/scenario';
import { isLeast, type Payers } from './isLeast';
import { yearColumn } from '../../plan/yearColumn';

/** A line that is cut where the harm is the least there can be. */
export interface LineChange {
  /** Row in the allocation table. */
  readonly row: number;
  readonly service: string;
  /** '' where it keeps none. */
  readonly commitment: string;
  readonly cut: Pence;
  readonly belowFloor: Pence;
  /** What of the cut is a partner's match, and is lost with it. */
  readonly matchLost: Pence;
}

/** The change of a year's lines that does the least harm with the money that a scenario leaves. */
export interface LeastChange {
  /** The largest cut first. */
  readonly lines: readonly LineChange[];
  /** Whether it is proved that none does less; not where the plan is too large to try. */
  readonly proved: boolean;
}

/**
 * Which lines would have to be cut, and by how much, for the least harm: every source has what a scenario leaves for
 * its lines, ring-fenced money in a pool pays only for what it may, as little as possible is cut below the floors, and
 * then the line of the commitment that is last in Rank is cut first. (`leastHarmCut`; docs/calculations.md, cuts.)
 *
 * @param under a plan as a scenario leaves it
 * @param label the year's heading, or `Undated`
 * @returns null for a plan as entered
 */
export function leastChange(under: Plan, label: string): LeastChange | null {
  const { base, scenario } = under;
  if (!base || scenario === undefined) return null;
  const after = amountsAfterSteps(base, scenarioNamed(base, scenario).steps, label).read('Allocation');
  const left = yearColumn(under.tables.Allocation, label)?.pence;
  if (!after || !left) return { lines: [], proved: true };
  const planned = after.pence.map((pence) => Math.max(0, pence));
  const payers = payersOf(under, label, planned, left);
  const { floors } = holdingOf(base).typed(label).Allocation;
  const floor = planned.map((pence, row) => Math.min(pence, floors[row] ?? 0));
  const harms = harmsOf(base);
  const { cut, belowFloor } = leastHarmCut(
    { ...linksOf(payers, planned), sources: payers.length, services: planned.length, planned },
    payers.map(({ pence }) => pence),
    floor,
    harms,
  );
  const { Allocation, Service } = base.tables;
  const lines = Array.from(cut.keys()).flatMap((row): LineChange[] => {
    const pence = cut[row] as number;
    if (pence === 0) return [];
    const service = Allocation?.words.Service[row] ?? '';
    const at = Service?.rowOf.get(comparable(service));
    const match = at === undefined ? 0 : Service?.numbers.Match[at] || 0;
    return [
      {
        row,
        service,
        commitment: Allocation?.words.Commitment[row] ?? '',
        cut: pence,
        belowFloor: belowFloor[row] ?? 0,
        matchLost: match > 0 && match <= 1 ? pence - savedOf(pence, match) : 0,
      },
    ];
  });
  const kept = planned.map((pence, row) => pence - (cut[row] ?? 0));
  return {
    lines: lines.sort((a, b) => b.cut - a.cut || a.row - b.row),
    proved: isLeast(payers, { planned, floor, kept, harms }),
  };
}

/**
 * What each source leaves for its lines, and of a pool apart what named streams pay of theirs and what is ring-fenced;
 * lines without one pay themselves.
 */
function payersOf(under: Plan, label: string, planned: Float64Array, left: Float64Array): Payers {
  const { sourceOfAllocation } = sourcesOf(under);
  const contributed = yearColumn(under.tables.Contribution, label)?.pence;
  const bySource = new Map<number, number[]>();
  planned.forEach((pence, row) => {
    if (pence === 0) return;
    const source = sourceOfAllocation[row] ?? -1;
    const key = source < 0 ? -1 - row : source;
    bySource.set(key, [...(bySource.get(key) ?? []), row]);
  });
  return [...bySource].flatMap(([source, rows]) => {
    const all = rows.reduce((sum, row) => sum + Math.max(0, left[row] ?? 0), 0);
    const takes = rows.map((row) => planned[row] ?? 0);
    const brings = (row: number) => contributed?.[row] ?? 0;
    const held = source < 0 ? null : heldMoney(under, source, rows, takes, brings);
    if (!held) return [{ pence: all, rows }];
    const { used } = placeFenced(
      held.money,
      rows.map((row) => Math.max(0, left[row] ?? 0)),
    );
    const rest = all - used.reduce((sum, pence) => sum + pence, 0);
    return [
      ...held.money.map(({ mayPay }, m) => ({ pence: used[m] ?? 0, rows: rows.filter((_, i) => mayPay(i)) })),
      { pence: rest, rows },
    ];
  });
}

function linksOf(payers: Payers, planned: Float64Array) {
  const links = payers.flatMap(({ rows }, payer) => rows.map((row) => [payer, row] as const));
  return {
    sourceOf: Int32Array.from(links, ([payer]) => payer),
    serviceOf: Int32Array.from(links, ([, row]) => row),
    pence: Float64Array.from(links, ([, row]) => planned[row] ?? 0),
  };
}

/**
 * The harm of each £ by line: the higher in Rank the more, a Protected one most, and half where nothing is kept by
 * it.
 */
function harmsOf(plan: Plan): number[] {
  const { commitmentOf, ranks, isProtected } = holdingOf(plan);
  const last = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  return Array.from(commitmentOf, (row) =>
    row < 0 ? 0.5 : last - (ranks[row] ?? last) + 1 + (isProtected[row] ? last + 1 : 0),
  );
}
