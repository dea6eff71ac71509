import { proRata } from '../../cuts/proRata';
import { type Pence } from '../../money/pence';
import { fencedCut } from './fencedCut';
import { type Fenced } from './placeFenced';

/**
 * What each ring-fenced money pays of each line, the first before the others: each in proportion to what the lines that
 * it may pay for still need, and only so far that all that comes after it can be used too.
 *
 * @param fences what of each is used; all of it together can be placed on the lines
 * @param lines pence, whole, none negative
 * @returns pence by fence and line
 *
 * @example
 * payInTurn([{ pence: 60, mayPay: (line) => line < 2 }, { pence: 60, mayPay: (line) => line > 0 }], [50, 50, 20]) // => [[50, 10, 0], [0, 40, 20]]
 */
export function payInTurn(fences: readonly Fenced[], lines: readonly Pence[]): Pence[][] {
  const left = [...lines];
  return fences.map(({ pence, mayPay }, fence) => {
    const all = left.reduce((sum, each) => sum + each, 0);
    const { given } = fencedCut(
      { budgets: left, fences: fences.slice(fence + 1), available: all - pence },
      (own, short) => ({
        given: proRata(
          short,
          own.map((line) => (mayPay(line) ? (left[line] ?? 0) : 0)),
        ),
        fromFloors: 0,
      }),
    );
    given.forEach((part, line) => (left[line] = (left[line] ?? 0) - part));
    return given;
  });
}
