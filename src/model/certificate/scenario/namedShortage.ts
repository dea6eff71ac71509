import { byRemainder } from '../entered/fencedPayments';
import { type HeldMoney } from './heldMoney';
import { sumOf } from './yearMoney';

/** What some uses, by position, give of a shortage when each has so much left. */
export type Gives = (own: readonly number[], left: readonly bigint[], short: bigint) => readonly bigint[];

/**
 * What lines give of a pool's shortage: first those that name a stream, what it brings less than they take, between them by
 * the rule and down to their floors; then all of them the rest.
 *
 * @param floor below which a line gives nothing in the first turn
 */
export function byName(
  { names, beyond }: HeldMoney,
  budgets: readonly bigint[],
  floor: (line: number) => bigint,
  give: Gives,
): (own: readonly number[], short: bigint) => readonly bigint[] {
  return (own, short) => {
    const left = new Map(own.map((line) => [line, budgets[line] ?? 0n]));
    const leftOf = (lines: readonly number[]) => lines.map((line) => left.get(line) ?? 0n);
    const streams = [...new Set(own.map((line) => names[line]).filter((name) => name !== undefined))];
    const linesOf = streams.map((stream) => own.filter((line) => names[line] === stream));
    const missing = linesOf.map((lines) => sumOf(lines.map((line) => beyond[line] ?? 0n)));
    const first = byRemainder(short < sumOf(missing) ? short : sumOf(missing), missing);
    let rest = short;
    const take = (lines: readonly number[], pence: bigint) => {
      if (pence <= 0n) return;
      give(lines, leftOf(lines), pence).forEach((part, i) => {
        const line = lines[i] ?? -1;
        left.set(line, (left.get(line) ?? 0n) - part);
      });
      rest -= pence;
    };
    linesOf.forEach((lines, s) => {
      const room = sumOf(
        lines.map((line) => {
          const over = (left.get(line) ?? 0n) - floor(line);
          return over > 0n ? over : 0n;
        }),
      );
      take(lines, room < (first[s] ?? 0n) ? room : (first[s] ?? 0n));
    });
    take(own, rest);
    return own.map((line) => (budgets[line] ?? 0n) - (left.get(line) ?? 0n));
  };
}
