import { wrongInput } from '../errors/poolError';
import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { draw } from './draw';
import { type Network, networkOf } from './network';

/** What is planned: line k is `pence[k]` from source `sourceOf[k]` to service `serviceOf[k]`. */
export interface PlannedLines {
  readonly sources: number;
  readonly services: number;
  readonly sourceOf: Int32Array;
  readonly serviceOf: Int32Array;
  readonly pence: Float64Array;
}

/** What is kept of a plan when sources hold less than was planned. */
export interface LeastHarmCut {
  /** Pence kept of each line. */
  readonly kept: Float64Array;
  /** Pence cut from each service, and how much of it is below its floor. */
  readonly cut: Float64Array;
  readonly belowFloor: Float64Array;
  /** Σ harm × pence cut. */
  readonly harm: number;
}

/**
 * Cuts a plan down to what its sources hold, each line giving up at most itself, since ring-fenced money cannot
 * pay for another line. First as little as possible is cut below the floors; then the harm, Σ harm per £ × what a
 * service gives up, is the least there is. Whole pence throughout. (`calculations` sections 7 and 8.)
 *
 * Floors are asked for first and then the rest, each by services of the most harm first; since nobody loses what
 * it has got when the next one asks, taking them in that order gives the least harm. Of services that do equal
 * harm any may give; the answer is the same at every run.
 *
 * @param available pence by source, whole, none negative
 * @param floors pence by service; a floor above what is planned counts as what is planned
 * @param harms harm for each £ by service, none negative
 *
 * @example
 * leastHarmCut({ sources: 1, services: 2, sourceOf: Int32Array.of(0, 0), serviceOf: Int32Array.of(0, 1), pence: Float64Array.of(100, 100) }, [120], [0, 50], [3, 2]).kept // => Float64Array.of(70, 50)
 */
export function leastHarmCut(
  lines: PlannedLines,
  available: ArrayLike<Pence>,
  floors: ArrayLike<Pence>,
  harms: ArrayLike<number>,
): LeastHarmCut {
  const plan = plannedNetwork(lines, available);
  const planned = planOf(lines, floors, harms);
  const levels = mostHarmFirst(harms);
  for (const level of levels) keep(plan, level, planned.floors);
  for (const level of levels) keep(plan, level, planned.services);
  return outcome(plan, planned, harms);
}

interface Planned {
  /** Pence by service. */
  readonly services: Float64Array;
  /** Floors by service, none above what is planned. */
  readonly floors: Float64Array;
}

/** Lets services draw up to an amount, less what they have. */
function keep(plan: Network, services: readonly number[], upTo: Float64Array): void {
  const wanted = new Float64Array(plan.takers);
  for (const service of services)
    wanted[service] = Math.max(0, (upTo[service] as number) - (plan.got[service] as number));
  draw(plan, services, wanted);
}

/** Services of equal harm together, those of the most harm first. */
function mostHarmFirst(harms: ArrayLike<number>): readonly (readonly number[])[] {
  const levels = new Map<number, number[]>();
  Array.from(harms).forEach((harm, service) => {
    if (!(harm >= 0 && harm < Infinity))
      throw wrongInput(
        `The harm of service ${service + 1} is ${harm}: it is a number that is nought or more.`,
      );
    const level = levels.get(harm);
    if (level) level.push(service);
    else levels.set(harm, [service]);
  });
  return [...levels].sort(([a], [b]) => b - a).map(([, level]) => level);
}

/** The lines as a network, with the sources that hold enough paying theirs in full from the start. */
function plannedNetwork(lines: PlannedLines, available: ArrayLike<Pence>): Network {
  const { sources, services, sourceOf, serviceOf, pence } = lines;
  mustHold(available, sources, 'source', 'holds');
  const left = Float64Array.from(available);
  const network = networkOf(
    { givers: sources, takers: services, giverOf: sourceOf, takerOf: serviceOf, limit: pence },
    left,
  );
  const drawn = new Float64Array(sources);
  for (let line = 0; line < pence.length; line++) {
    const amount = pence[line] as number;
    if (!(Number.isSafeInteger(amount) && amount >= 0))
      throw wrongInput(`Line ${line + 1} is ${amount} pence: it must be whole pence, nought or more.`);
    const source = sourceOf[line] as number;
    drawn[source] = (drawn[source] as number) + amount;
  }
  const enough = drawn.map((amount, source) => (amount <= (left[source] as number) ? 1 : 0));
  for (let line = 0; line < pence.length; line++) {
    const source = sourceOf[line] as number;
    if (!enough[source]) continue;
    const service = serviceOf[line] as number;
    const amount = pence[line] as number;
    network.flow[line] = amount;
    network.got[service] = (network.got[service] as number) + amount;
    left[source] = (left[source] as number) - amount;
  }
  return network;
}

function planOf(lines: PlannedLines, floors: ArrayLike<Pence>, harms: ArrayLike<number>): Planned {
  mustHold(floors, lines.services, 'service', 'has a floor of');
  if (harms.length !== lines.services)
    throw wrongInput(`There are ${harms.length} harms for ${lines.services} services: give one for each.`);
  const services = new Float64Array(lines.services);
  for (let line = 0; line < lines.pence.length; line++) {
    const service = lines.serviceOf[line] as number;
    services[service] = (services[service] as number) + (lines.pence[line] as number);
  }
  return { services, floors: services.map((pence, i) => Math.min(pence, floors[i] as number)) };
}

function mustHold(amounts: ArrayLike<Pence>, count: number, what: string, holds: string): void {
  if (amounts.length !== count)
    throw wrongInput(`There are ${amounts.length} amounts for ${count} ${what}s: give one for each.`);
  const bad = Array.from(amounts).findIndex((pence) => !(Number.isSafeInteger(pence) && pence >= 0));
  if (bad < 0) return;
  const pence = amounts[bad] as number;
  const shown = Number.isSafeInteger(pence) ? formatAmount(pence) : `${pence} pence`;
  throw wrongInput(`The ${what} ${bad + 1} ${holds} ${shown}: it must be whole pence, nought or more.`);
}

function outcome({ flow, got }: Network, planned: Planned, harms: ArrayLike<number>): LeastHarmCut {
  const cut = planned.services.map((pence, service) => pence - (got[service] as number));
  const belowFloor = planned.floors.map((pence, service) => Math.max(0, pence - (got[service] as number)));
  const harm = cut.reduce((sum, pence, service) => sum + pence * (harms[service] as number), 0);
  return { kept: flow, cut, belowFloor, harm };
}
