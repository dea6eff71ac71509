import { type PoolError, wrongInput } from '../../errors/poolError';
import { fractionOf, timesRounded } from '../../money/fraction';
import { type Pence } from '../../money/pence';
import { readPounds } from '../../money/typedPounds';
import { comparable, listOf } from '../../table/heading';
import { type Band } from '../settlement/settlementRule';
import { sumAsShown } from '../../money/asShown';

/** The pool whose bands are read. */
export interface BandedPool {
  readonly pool: string;
  readonly parties: readonly { readonly partner: string }[];
  /** Pence, by position of the party; a percentage is of all of them together. */
  readonly contributions: readonly Pence[];
  /** The host's position; null where there is none. */
  readonly host: number | null;
}

const PERCENT = /^(\d+(?:\.\d+)?)\s*%$/;
/** Beyond this a band is better called the rest. */
const MOST_PERCENT = 1000;
const WEIGHED = /^(.*\S)\s+(\d+(?:\.\d+)?)\s*(%?)$/;

/**
 * Reads bands as they are typed, such as `1%: Council; 3%: Council 50, PCT 50; rest: Host`. Each says how far it
 * reaches from zero, in percent of the pool's contributions or in pounds, and who bears it in what proportion; one
 * name alone bears all of it, and `Host` is the host. Without a rest, what lies beyond the last band is nobody's.
 *
 * @throws `#VALUE!` with the pool, the band and what to type instead
 *
 * @example
 * readBands('1%: Host; £67,500: Council 50, PCT 50', { pool: 'CAMHS', parties: [{ partner: 'Council' }, { partner: 'PCT' }], contributions: [142000000, 83000000], host: 0 }) // => [{ upTo: 2250000, weights: [1, 0] }, { upTo: 6750000, weights: [50, 50] }]
 * @example
 * readBands('1%: School', { pool: 'CAMHS', parties: [{ partner: 'PCT' }], contributions: [100], host: null }) // => throws "names School, which puts no money in: name PCT"
 * @example
 * readBands('1%: School', { pool: 'CAMHS', parties: [{ partner: 'NHS Vale and Coast Integrated Care Board' }, { partner: 'The Metropolitan Borough Council of Alderbrook' }], contributions: [1, 1], host: 1 }) // => throws "names School, which puts no money in: name one of the 2 that do, or Host"
 */
export function readBands(text: string, banded: BandedPool): Band[] {
  const total = banded.contributions.reduce((sum, amount) => sum + amount, 0);
  const bands: Band[] = [];
  let before: Limit = { upTo: 0, percent: 0 };
  for (const item of listOf(text)) {
    const fault = (says: string) => wrongInput(`The bands of ${banded.pool}: "${item}" ${says}.`);
    const [, reach = '', bearers = ''] = /^([^:]*\S)\s*:\s*(.+)$/.exec(item) ?? [];
    if (!reach) throw fault('is no band: type how far it reaches and who bears it, such as 1%: Council');
    const limit = readLimit(reach, total, fault);
    if (!isBeyond(limit, before))
      throw fault('reaches no further than the one before it: type the bands in rising order');
    bands.push({ upTo: limit.upTo, weights: readBearers(bearers, banded, fault) });
    before = limit;
  }
  return bands;
}

/** How far a band reaches: in pence, and in percent where it was entered so. */
interface Limit {
  readonly upTo: Pence;
  readonly percent: number | null;
}

type Fault = (says: string) => PoolError;

function readLimit(reach: string, total: Pence, fault: Fault): Limit {
  if (comparable(reach) === 'rest') return { upTo: Infinity, percent: null };
  const percent = Number(PERCENT.exec(reach)?.[1] ?? NaN);
  if (percent <= MOST_PERCENT) {
    const { numerator, denominator } = fractionOf(percent);
    return { upTo: timesRounded(total, { numerator, denominator: denominator * 100n }), percent };
  }
  const amount = readPounds(reach);
  if (!amount || 'fault' in amount || amount.pence <= 0)
    throw fault(`reaches to "${reach}": type a percentage of the contributions such as 1%, pounds, or rest`);
  return { upTo: amount.pence, percent: null };
}

/** Percentages are compared as they are, since in a very small pool two may come to the same pence. */
const isBeyond = (limit: Limit, before: Limit): boolean =>
  limit.percent !== null && before.percent !== null
    ? limit.percent > before.percent
    : limit.upTo > before.upTo;

/** Who bears a band, as a weight for each party; one more for what a host should bear that the pool has not. */
function readBearers(bearers: string, { parties, host }: BandedPool, fault: Fault): number[] {
  const names = parties.map(({ partner }) => partner);
  const nobody = names.length;
  const find = (name: string): number => {
    const party = names.findIndex((partner) => comparable(partner) === comparable(name));
    return party < 0 && comparable(name) === 'host' ? (host ?? nobody) : party;
  };
  const weights = names.map(() => 0);
  const alone = find(bearers);
  if (alone === nobody) return [...weights, 1];
  if (alone >= 0) return weights.map((_, party) => Number(party === alone));
  const each = bearers
    .split(',')
    .map((bearer) => bearer.trim())
    .filter(Boolean)
    .map((bearer) => WEIGHED.exec(bearer) ?? [bearer, bearer]);
  for (const [, name = '', weight] of each) {
    const party = find(name);
    if (party < 0) throw fault(notAParty(name, names));
    if (weight === undefined)
      throw fault(`gives ${name} no part: type one for each, such as Council 50, PCT 50`);
    weights[party] = (weights[party] ?? 0) + Number(weight); // may be nobody's, beyond the last party
  }
  const sum = sumAsShown(each.reduce((all, [, , weight]) => all + Number(weight), 0));
  if (sum === 0) throw fault('gives all of them nothing to bear: type the part of each');
  if ((each.length === 1 || each.some(([, , , sign]) => sign)) && sum !== 100)
    throw fault(`shares out ${sum}%: name who bears the rest`);
  return weights;
}

/** So many letters of names are written out. */
const LONGEST = 80;

function notAParty(name: string, names: readonly string[]): string {
  const all = names.join(', ');
  const [those, or] = all.length > LONGEST ? [`one of the ${names.length} that do`, ','] : [all, ''];
  return `names ${name}, which puts no money in: name ${names.length > 1 ? `${those}${or} or Host` : all}`;
}
