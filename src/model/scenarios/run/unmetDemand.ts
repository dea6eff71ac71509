import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { outcomeBehind } from './planUnder';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** What a service needs after the steps of a scenario in a year, and does not get. */
export interface UnmetDemand {
  readonly service: string;
  /** The first of its rows in the allocation table that is short. */
  readonly row: number;
  /** The year's heading, or `Undated`. */
  readonly year: string;
  readonly needed: Pence;
  readonly got: Pence;
  readonly short: Pence;
}

/**
 * The services that a scenario's steps act on and that get less than they then need, since their sources have no more:
 * demand rises and money does not. Whether a floor holds all the same is another question.
 *
 * @param plan as a scenario leaves it; none of the plan as entered
 *
 * @example
 * unmetDemand(planUnder(readPlan([[['Stream', '2010/11'], ['ABG', 100]], [['Allocation', 'Source', 'Service', '2010/11'], ['', 'ABG', 'Play', 100]]]), { name: 'Up', problems: [], steps: [{ row: 0, target: { table: 'Allocation', rows: [0], said: 'Play' }, change: { is: 'uplift', share: 0.06 }, toRows: [], toTier: '', from: null, to: null, spread: null }] }).plan).map(({ service, needed, got, short }) => [service, needed, got, short]) // => [["Play", 10600, 10000, 600]]
 */
export function unmetDemand(plan: Plan): UnmetDemand[] {
  const services = tableOf(plan, 'Allocation').words.Service;
  const found = new Map<string, UnmetDemand>();
  for (const { row, label, needed, got } of outcomeBehind(plan)?.unmet ?? []) {
    const service = services[row] ?? '';
    const key = JSON.stringify([comparable(service), label]);
    const before = found.get(key);
    const sum = { needed: needed + (before?.needed ?? 0), got: got + (before?.got ?? 0) };
    found.set(key, { service, row, year: label, ...before, ...sum, short: sum.needed - sum.got });
  }
  return [...found.values()];
}

/**
 * The services of which nobody knows whether they get what they need in a year, in comparable form: a scenario leaves an
 * amount of theirs unknown that was known as entered.
 *
 * @param label the year's heading, or `Undated`
 */
export function demandNotKnown(plan: Plan, label: string): ReadonlySet<string> {
  const missingIn = (of: Plan | undefined) => yearColumn(of?.tables.Allocation, label)?.missing;
  const [before, after] = [missingIn(plan.base), missingIn(plan)];
  const services = tableOf(plan, 'Allocation').words.Service;
  return new Set(
    services.filter((_, row) => before && after?.[row] && !before[row]).map((service) => comparable(service)),
  );
}
