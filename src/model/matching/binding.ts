import { type Pence } from '../money/pence';
import { bindingClasses } from './bindingClasses';
import { type Allowed } from './equalRingFences';
import { amountsOf } from './match';
import { byClass, meetMost, type MostMet } from './meetMost';
import { mostUnmet } from './mostUnmet';

/** Demands that together need more than all the supplies that may pay for any of them. */
export interface BindingGroup {
  readonly demands: readonly number[];
  /** Every supply that may pay for one of the demands. */
  readonly supplies: readonly number[];
  readonly needed: Pence;
  readonly available: Pence;
  readonly short: Pence;
}

/** Money that is left while demand is unmet; unusable where no demand with an amount may have any of it. */
export interface Stranded {
  readonly supply: number;
  readonly left: Pence;
  readonly unusable: boolean;
}

/** What one more permission would bring: exactly what matching again with it would meet on top. */
export interface Relaxation {
  readonly supply: number;
  readonly demand: number;
  readonly recovers: Pence;
}

/** Why the demand cannot be met, or that it can. */
export interface Binding {
  readonly needed: Pence;
  readonly available: Pence;
  readonly unmet: Pence;
  /** The largest shortage first, then in the order of their demands. Their shortages add up to what is unmet. */
  readonly groups: readonly BindingGroup[];
  /** In the order of the supplies. Where all demand is met, only what is unusable. */
  readonly stranded: readonly Stranded[];
  /** For stranded supplies and binding demands; the largest first, then in order. */
  readonly relaxations: readonly Relaxation[];
}

/**
 * What cannot be met within ring-fences, and why: the minimum cut, divided into groups that have no money in common.
 * A demand belongs to a group where some plan that meets the most demand leaves it short. (Hall's condition,
 * docs/calculations.md#5-ring-fences.) What is left of a supply is what is left by the plan of {@link match}.
 *
 * @param supply pence by supply, whole, none negative, less than £90 trillion together
 * @param demand pence by demand, likewise
 * @throws `#VALUE!` for an amount that is none, and for amounts or cells that do not fit together
 *
 * @example
 * binding([100, 50], [80, 60], { supplies: 2, demands: 2, cells: Uint8Array.of(1, 0, 0, 1) }).groups // => [{ demands: [1], supplies: [1], needed: 60, available: 50, short: 10 }]
 */
export function binding(supply: ArrayLike<Pence>, demand: ArrayLike<Pence>, allowed: Allowed): Binding {
  const supplies = amountsOf(supply, 'Supply', allowed.supplies);
  const demands = amountsOf(demand, 'Demand', allowed.demands);
  const most = meetMost(supplies, demands, allowed);
  const [needed, available] = [sum(demands), sum(supplies)];
  const unmet = needed - sum(most.met);
  const groups = groupsOf(most, supplies, demands);
  const stranded = strandedOf(most, supplies, demands).filter(({ unusable }) => unmet > 0 || unusable);
  const relaxations = relaxationsOf(most, supplies, demands, groups, stranded);
  return { needed, available, unmet, groups, stranded, relaxations };
}

const sum = (amounts: Float64Array): Pence => amounts.reduce((total, pence) => total + pence, 0);
const sumAt = (amounts: Float64Array, lines: readonly number[]): Pence =>
  lines.reduce((total, line) => total + (amounts[line] as number), 0);

function groupsOf(most: MostMet, supplies: Float64Array, demands: Float64Array): BindingGroup[] {
  const { supply, demand } = most.classes;
  const { groups, groupOf } = bindingClasses(most, byClass(demands, demand), byClass(supplies, supply));
  const lines = groups.map((givers) => ({
    demands: [] as number[],
    supplies: Array.from(supply.of.keys()).filter((line) => givers.has(supply.of[line] as number)),
  }));
  demand.of.forEach((taker, line) => {
    if (demands[line]) lines[groupOf[taker] as number]?.demands.push(line);
  });
  return lines
    .map((group) => {
      const [needed, available] = [sumAt(demands, group.demands), sumAt(supplies, group.supplies)];
      return { ...group, needed, available, short: needed - available };
    })
    .sort((a, b) => b.short - a.short || (a.demands[0] as number) - (b.demands[0] as number));
}

function strandedOf({ classes, spent, spending }: MostMet, supplies: Float64Array, demands: Float64Array) {
  const { takerStart, byTaker, giverOf } = spending;
  const needed = byClass(demands, classes.demand);
  const useful = (taker: number) =>
    byTaker
      .subarray(takerStart[taker], takerStart[taker + 1])
      .some((link) => (needed[giverOf[link] as number] as number) > 0);
  const stranded: Stranded[] = [];
  supplies.forEach((pence, supply) => {
    const left = pence - (spent[supply] as number);
    if (left > 0) stranded.push({ supply, left, unusable: !useful(classes.supply.of[supply] as number) });
  });
  return stranded;
}

/**
 * A stranded supply and a binding demand lie on different sides of the cut, so that what a permission would bring
 * is the lesser of what may be left of the one and what may be missing of the other, in some best plan each.
 */
function relaxationsOf(
  { classes, spending, meeting }: MostMet,
  supplies: Float64Array,
  demands: Float64Array,
  groups: readonly BindingGroup[],
  stranded: readonly Stranded[],
): Relaxation[] {
  const left = mostUnmet(spending, byClass(supplies, classes.supply));
  const lacking = mostUnmet(meeting, byClass(demands, classes.demand));
  const relaxations = stranded.flatMap(({ supply }) =>
    groups.flatMap((group) =>
      group.demands.map((demand) => ({
        supply,
        demand,
        recovers: Math.min(
          supplies[supply] as number,
          left(classes.supply.of[supply] as number),
          demands[demand] as number,
          lacking(classes.demand.of[demand] as number),
        ),
      })),
    ),
  );
  return relaxations.sort((a, b) => b.recovers - a.recovers || a.supply - b.supply || a.demand - b.demand);
}
