import { fractionOf } from '../money/fraction';
import { type Pence } from '../money/pence';
import { type Deflator } from './deflators';
import { inPricesOf } from './inPricesOf';

/** An amount of a year by the calendar year in which it starts, in cash. */
export interface CashInYear {
  readonly start: number;
  /** Null where it is not known. */
  readonly cash: Pence | null;
}

/** The same in the prices of a base year. */
export interface RealInYear extends CashInYear {
  /** Null where the cash or an index is missing: prices are never guessed. */
  readonly real: Pence | null;
  /** Share of 1 by which it is more or less than the base year's, in real terms; null where that is not known. */
  readonly change: number | null;
}

/**
 * Amounts of several years in the prices of one of them, each rounded once. The change is (1 + c) ÷ (1 + d) − 1, of
 * cash by c while prices change by d, and not c − d. (docs/calculations.md#3-price-changes.)
 *
 * @param base the calendar year in which the base year starts
 *
 * @example
 * realTerms([{ start: 2010, cash: 10000 }, { start: 2011, cash: 9500 }], { name: '', published: null, source: '', index: new Map([[2010, 100], [2011, 102.5]]) }, 2010)[1] // => { start: 2011, cash: 9500, real: 9268, change: -0.07317073170731707 }
 */
export function realTerms(years: readonly CashInYear[], { index }: Deflator, base: number): RealInYear[] {
  const baseIndex = index.get(base);
  const baseCash = years.find(({ start }) => start === base)?.cash ?? null;
  return years.map(({ start, cash }) => {
    const own = index.get(start);
    if (cash === null || own === undefined || baseIndex === undefined)
      return { start, cash, real: null, change: null };
    const change = baseCash ? realChange(baseCash, cash, baseIndex, own) : null;
    return { start, cash, real: inPricesOf(cash, own, baseIndex), change };
  });
}

/** By how much an amount is more or less than another when both are in the same prices, a share of 1. */
function realChange(from: Pence, to: Pence, indexFrom: number, indexTo: number): number {
  const [before, after] = [fractionOf(indexFrom), fractionOf(indexTo)];
  const now = BigInt(to) * before.numerator * after.denominator;
  const then = BigInt(from) * after.numerator * before.denominator;
  return Number(now - then) / Number(then);
}
