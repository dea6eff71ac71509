import { exact, type Exact, minus, times } from '../entered/exact';
import { type Inputs } from '../entered/inputs';
import { type InputRow } from '../entered/inputTable';
import { goDown, type Touched } from '../scenario/goDown';
import {
  contributionsFrom,
  linesFrom,
  type Source,
  sourceOfLine,
  streamOf,
  sumOf,
  YearMoney,
} from '../scenario/yearMoney';

/** What one commitment gets in an outcome, and how likely that is. */
export interface Outcome {
  readonly pence: bigint;
  readonly chance: Exact;
}

/** How streams that may not arrive reach commitments. */
export interface Reach {
  /** Those by which a commitment may lose; null where an amount or a table that decides it is not known. */
  readonly streamsOf: (commitment: InputRow) => readonly InputRow[] | null;
  /** What it gets in each outcome of these. */
  readonly outcomesOf: (commitment: InputRow, streams: readonly InputRow[]) => Outcome[];
}

/** Every shortage is cut by the same percentage. */
const PRO_RATA: Touched = { place: 0, rule: 'pro rata' };

/**
 * How streams that may not arrive reach the lines of a plan. An outcome is the plan of which some streams have nothing, with
 * what they pay for cut by the same percentage, through pools and within what is held there for some lines.
 *
 * @param arrives how likely each of the uncertain streams arrives; of zero it never does
 */
export function lossesOf(inputs: Inputs, year: string, arrives: ReadonlyMap<InputRow, Exact>): Reach {
  const never = [...arrives].flatMap(([row, chance]) => (chance.over === 0n ? [row] : []));
  const may = [...arrives.keys()].filter((row) => !never.includes(row));
  const lines = inputs.rows('Allocation');
  const without = (missing: readonly InputRow[]): YearMoney => {
    const money = new YearMoney(year);
    const touched = new Map<Source, Touched>();
    for (const stream of [...never, ...missing]) {
      money.set(stream, 0n);
      touched.set(stream, PRO_RATA);
    }
    goDown(inputs, money, touched);
    return money;
  };
  const ofCommitment = (commitment: InputRow) =>
    lines.filter(
      (line) =>
        line.amount(year) !== 0n && inputs.named('Commitment', line.says('Commitment')) === commitment,
    );
  const feeding = (pool: string) =>
    inputs.moneyTo(pool).flatMap((row) => {
      const stream = streamOf(inputs, row);
      return stream && arrives.has(stream) && row.amount(year) !== 0n ? [{ row, stream }] : [];
    });

  /** The streams by which a source may be short; null where nobody knows. */
  const reaching = (source: Source): readonly InputRow[] | null => {
    if (source === null) return [];
    if (typeof source !== 'string') return may.includes(source) && isCut(source, [source]) ? [source] : [];
    const fed = feeding(source);
    if (fed.length > 0 && inputs.moneyTo(source).some((row) => row.amount(year) === 'unknown')) return null;
    const streams = may.filter((stream) => fed.some((each) => each.stream === stream));
    return isCut(source, streams) ? streams : [];
  };
  /** Whether anything that draws on a source would be cut without some streams. */
  const isCut = (source: InputRow | string, missing: readonly InputRow[]): boolean => {
    const money = without(missing);
    const uses = [
      ...(typeof source === 'string' ? [] : contributionsFrom(inputs, source)),
      ...linesFrom(inputs, source),
    ];
    return uses.some((row) => money.isChanged(row));
  };
  const known = new Map<Source, readonly InputRow[] | null>();
  const reachingOnce = (source: Source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const streams = reaching(source);
    known.set(source, streams);
    return streams;
  };
  const states = new Map<string, readonly { readonly money: YearMoney; readonly chance: Exact }[]>();
  const statesOf = (streams: readonly InputRow[]) => {
    const key = streams.map((stream) => inputs.rows('Stream').indexOf(stream)).join();
    const before = states.get(key);
    if (before) return before;
    const all = Array.from({ length: 2 ** streams.length }, (_, state) => {
      const isMissing = (place: number) => Math.floor(state / 2 ** place) % 2 === 1;
      const chance = streams.reduce((product, stream, place) => {
        const comes = arrives.get(stream) ?? exact(1n);
        return times(product, isMissing(place) ? minus(exact(1n), comes) : comes);
      }, exact(1n));
      return { money: without(streams.filter((_, place) => isMissing(place))), chance };
    });
    states.set(key, all);
    return all;
  };
  const isTold = (line: InputRow): boolean => {
    const source = sourceOfLine(inputs, line);
    if (source === null) return inputs.has('Pool') || inputs.has('Contribution');
    return typeof source !== 'string' || inputs.has('Contribution');
  };

  return {
    streamsOf: (commitment) => {
      const own = ofCommitment(commitment);
      if (!own.every(isTold)) return null;
      const found = new Set<InputRow>();
      for (const line of own) {
        const streams = reachingOnce(sourceOfLine(inputs, line));
        if (streams === null) return null;
        // only what has money bears a cut
        if (isAbove(line.amount(year))) for (const stream of streams) found.add(stream);
      }
      return may.filter((stream) => found.has(stream));
    },
    outcomesOf: (commitment, streams) => {
      const own = ofCommitment(commitment);
      return statesOf(streams).map(({ money, chance }) => ({
        pence: sumOf(own.map((line) => money.pence(line))),
        chance,
      }));
    },
  };
}

const isAbove = (amount: ReturnType<InputRow['amount']>): boolean => amount !== 'unknown' && amount > 0n;
