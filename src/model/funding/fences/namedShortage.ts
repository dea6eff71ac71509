import { proRata } from '../../cuts/proRata';
import { type Pence } from '../../money/pence';
import { type SpreadOver } from './fencedCut';

/** Lines of a pool, by position, that name the stream which pays for them. */
export interface NamedLines {
  /** The stream that each names; -1 for none. */
  readonly streamOf: readonly number[];
  /** What each takes beyond what that stream pays of it, pence. */
  readonly beyond: readonly Pence[];
}

/** How some of the lines, by position, bear a shortage between them out of what is left of each. */
export type BearFrom = (
  lines: readonly number[],
  left: readonly Pence[],
  short: Pence,
) => ReturnType<SpreadOver>;

/**
 * Spreads a pool's shortage first over the lines that name a stream which brings less than they take: those of each stream
 * bear between them what it is short of, by the rule and as far as they have room above their floors. Where several streams
 * are short of more than the pool, each bears its part in proportion. What is then still short falls on all lines.
 * (docs/calculations.md#15-dependence.)
 *
 * @param budgets pence of each line
 * @param room what a line may give of what is left of it, pence
 * @param bear the rule
 *
 * @example
 * namedShortage({ streamOf: [0, -1], beyond: [10, 0] }, [60, 40], (_, left) => left, (lines, left, short) => ({ given: proRata(short, left), fromFloors: 0 }))([0, 1], 28) // => { given: [20, 8], fromFloors: 0 }
 */
export function namedShortage(
  { streamOf, beyond }: NamedLines,
  budgets: readonly Pence[],
  room: (line: number, left: Pence) => Pence,
  bear: BearFrom,
): SpreadOver {
  return (lines, short) => {
    const left = lines.map((line) => budgets[line] ?? 0);
    const naming = lines.map((line) => streamOf[line] ?? -1);
    const streams = [...new Set(naming.filter((stream) => stream >= 0))];
    const over = streams.map((stream) =>
      lines.reduce((sum, line, i) => sum + (naming[i] === stream ? (beyond[line] ?? 0) : 0), 0),
    );
    const first = proRata(Math.min(short, total(over)), over);
    let rest = short;
    streams.forEach((stream, s) => {
      const places = [...naming.keys()].filter((i) => naming[i] === stream);
      const own = places.map((i) => lines[i] ?? -1);
      const has = places.map((i) => left[i] ?? 0);
      const bears = Math.min(first[s] ?? 0, total(own.map((line, i) => room(line, has[i] ?? 0))));
      if (bears === 0) return;
      bear(own, has, bears).given.forEach((pence, i) => {
        const place = places[i] ?? -1;
        left[place] = (left[place] ?? 0) - pence;
      });
      rest -= bears;
    });
    const then = rest > 0 ? bear(lines, left, rest) : { given: [], fromFloors: 0 };
    return {
      given: lines.map((line, i) => (budgets[line] ?? 0) - (left[i] ?? 0) + (then.given[i] ?? 0)),
      fromFloors: then.fromFloors,
    };
  };
}

const total = (amounts: readonly Pence[]): Pence => amounts.reduce((sum, pence) => sum + pence, 0);
