import { plainNumber } from '../money/plainNumber';
import { wrongInput } from '../errors/poolError';
import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { draw } from './draw';
import { type Links, type Network, networkOf } from './network';

/** What is planned: line k is `pence[k]` from source `sourceOf[k]` to service `serviceOf[k]`. */
export interface PlannedLines {
  readonly sources: number;
  readonly services: number;
  readonly sourceOf: Int32Array;
  readonly serviceOf: Int32Array;
  readonly pence: Float64Array;
  /**
   * What is planned for each service, where several sources may pay for the same money: lines are then the most that a
   * source may pay. Without it the sum of its lines.
   */
  readonly planned?: Float64Array;
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
 * Cuts a plan down to what its sources hold, each line giving up at most itself, since ring-fenced money cannot pay
 * for another line. First as little as possible is cut below the floors; then the harm, Σ harm per £ × what a service
 * gives up, is the least there is. Whole pence throughout. (docs/calculations.md#7-cut-rules,
 * docs/calculations.md#8-commitments.)
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
  mustHold(available, lines.sources, 'source', 'holds');
  mustHold(floors, lines.services, 'service', 'has a floor of');
  if (harms.length !== lines.services)
    throw wrongInput(`There are ${harms.length} harms for ${lines.services} services: give one for each.`);
  const planned = plannedAmounts(lines, floors);
  const cutLines = lines.planned
    ? Int32Array.from(lines.pence.keys())
    : linesToCut(lines, planned, available);
  const network = networkOf(linksOf(lines, cutLines), new Float64Array(available));
  if (!lines.planned) uncut(network, planned.services);
  const wanted = new Float64Array(lines.services);
  const levels = mostHarmFirst(harms);
  for (const level of levels) keep(network, level, planned.floors, wanted);
  for (const level of levels) keep(network, level, planned.services, wanted);
  const kept = lines.pence.slice();
  for (let k = 0; k < cutLines.length; k++) kept[cutLines[k] as number] = network.flow[k] as number;
  return { kept, ...given(network.got, planned, harms) };
}

interface Planned {
  /** Pence by source and by service. */
  readonly sources: Float64Array;
  readonly services: Float64Array;
  /** Floors by service, none above what is planned. */
  readonly floors: Float64Array;
}

function plannedAmounts(lines: PlannedLines, floors: ArrayLike<Pence>): Planned {
  const { sourceOf, serviceOf, pence } = lines;
  const sources = new Float64Array(lines.sources);
  const services = new Float64Array(lines.services);
  for (let line = 0; line < pence.length; line++) {
    const amount = pence[line] as number;
    if (!(Number.isSafeInteger(amount) && amount >= 0))
      throw wrongInput(`Line ${line + 1} is ${amount} pence: it must be whole pence, zero or more.`);
    const source = sourceOf[line] as number;
    const service = serviceOf[line] as number;
    sources[source] = (sources[source] as number) + amount;
    services[service] = (services[service] as number) + amount;
  }
  if (lines.planned) services.set(lines.planned);
  const kept = new Float64Array(lines.services);
  for (let service = 0; service < kept.length; service++)
    kept[service] = Math.min(services[service] as number, floors[service] as number);
  return { sources, services, floors: kept };
}

/** The lines of sources that hold less than was planned; all others are kept as they are. */
function linesToCut({ sourceOf }: PlannedLines, planned: Planned, available: ArrayLike<Pence>): Int32Array {
  const lines = new Int32Array(sourceOf.length);
  let count = 0;
  for (let line = 0; line < sourceOf.length; line++) {
    const source = sourceOf[line] as number;
    if ((planned.sources[source] as number) > (available[source] as number)) lines[count++] = line;
  }
  return lines.subarray(0, count);
}

function linksOf({ sources, services, sourceOf, serviceOf, pence }: PlannedLines, lines: Int32Array): Links {
  const giverOf = new Int32Array(lines.length);
  const takerOf = new Int32Array(lines.length);
  const limit = new Float64Array(lines.length);
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k] as number;
    giverOf[k] = sourceOf[line] as number;
    takerOf[k] = serviceOf[line] as number;
    limit[k] = pence[line] as number;
  }
  return { givers: sources, takers: services, giverOf, takerOf, limit };
}

/** Gives the services what no source has to cut. */
function uncut({ got, takerOf, limit }: Network, services: Float64Array): void {
  got.set(services);
  for (let link = 0; link < takerOf.length; link++) {
    const service = takerOf[link] as number;
    got[service] = (got[service] as number) - (limit[link] as number);
  }
}

/** Lets services draw up to an amount, less what they have. */
function keep(network: Network, services: readonly number[], upTo: Float64Array, wanted: Float64Array): void {
  for (const service of services)
    wanted[service] = Math.max(0, (upTo[service] as number) - (network.got[service] as number));
  draw(network, services, wanted);
}

/** Services of equal harm together, those of the most harm first. */
function mostHarmFirst(harms: ArrayLike<number>): readonly (readonly number[])[] {
  const levels = new Map<number, number[]>();
  for (let service = 0; service < harms.length; service++) {
    const harm = harms[service] as number;
    if (!(harm >= 0 && harm < Infinity))
      throw wrongInput(
        `The harm of service ${service + 1} is ${plainNumber(harm)}: it is a number that is zero or more.`,
      );
    const level = levels.get(harm);
    if (level) level.push(service);
    else levels.set(harm, [service]);
  }
  return [...levels].sort(([a], [b]) => b - a).map(([, level]) => level);
}

function mustHold(amounts: ArrayLike<Pence>, count: number, what: string, holds: string): void {
  if (amounts.length !== count)
    throw wrongInput(`There are ${amounts.length} amounts for ${count} ${what}s: give one for each.`);
  for (let i = 0; i < count; i++) {
    const pence = amounts[i] as number;
    if (Number.isSafeInteger(pence) && pence >= 0) continue;
    const shown = Number.isSafeInteger(pence) ? formatAmount(pence) : `${pence} pence`;
    throw wrongInput(`The ${what} ${i + 1} ${holds} ${shown}: it must be whole pence, zero or more.`);
  }
}

/** What services give up, given what they have got. */
function given(got: Float64Array, planned: Planned, harms: ArrayLike<number>): Omit<LeastHarmCut, 'kept'> {
  const cut = new Float64Array(got.length);
  const belowFloor = new Float64Array(got.length);
  let harm = 0;
  for (let service = 0; service < got.length; service++) {
    const has = got[service] as number;
    cut[service] = (planned.services[service] as number) - has;
    belowFloor[service] = Math.max(0, (planned.floors[service] as number) - has);
    harm += (cut[service] as number) * (harms[service] as number);
  }
  return { cut, belowFloor, harm };
}
