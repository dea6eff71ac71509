import { wrongInput } from '../errors/poolError';
import { type Fraction, fractionOf, ONE, timesFraction, timesRounded } from '../money/fraction';
import { type Pence } from '../money/pence';

/** Money that is moved to prevention year by year, and what it is taken to do. */
export interface MovedMoney {
  /** Pence of each year, the first year first; none negative. */
  readonly moved: readonly Pence[];
  /** Share of 1 of each £ that is avoided elsewhere each year. */
  readonly avoids: number;
  /** The year from which that is so, 1 the year in which the £ is moved. */
  readonly from: number;
  /** Share of 1 by which a year's money is worth less than that of the year before; zero for none. */
  readonly discount: number;
}

/** One year of it. */
export interface PaybackYear {
  readonly moved: Pence;
  readonly avoided: Pence;
  /** What is moved before demand has fallen by as much: services for that demand run on, and this pays for them. */
  readonly transitional: Pence;
  /** Since the first year, in the first year's worth. */
  readonly movedSoFar: Pence;
  readonly avoidedSoFar: Pence;
}

export interface Payback {
  /** The years in which money is moved, and on to the one in which it has paid back. */
  readonly years: readonly PaybackYear[];
  /** Years from the beginning of the first, part of a year included; null where it takes more than {@link MOST_YEARS}. */
  readonly after: number | null;
  readonly transitional: Pence;
}

/** Beyond this nobody's estimate holds. */
export const MOST_YEARS = 60;

/**
 * When money moved to prevention has paid itself back, and what double running needs until then: specialist services
 * cannot fall before demand does. Every £ moved in a year avoids a part of itself each year from a later one on. Each
 * year's amount is rounded once, so that the sums add up. (docs/calculations.md#9-prevention.)
 *
 * @throws `#VALUE!` for a share or a year that cannot be
 *
 * @example
 * payback({ moved: [50000000], avoids: 0.3, from: 3, discount: 0 }).years[4] // => { moved: 0, avoided: 15000000, transitional: 0, movedSoFar: 50000000, avoidedSoFar: 45000000 }
 */
export function payback({ moved, avoids, from, discount }: MovedMoney): Payback {
  check(avoids >= 0 && avoids <= 1, `What each £ avoids is ${avoids}: give a share from 0% to 100%.`);
  check(discount >= 0 && discount <= 1, `The discount rate is ${discount}: give one from 0% to 100%.`);
  check(
    Number.isInteger(from) && from >= 1,
    `Demand falls from year ${from}: give a whole number, 1 or more.`,
  );
  const [part, rate] = [fractionOf(avoids), fractionOf(discount)];
  const yearsWorth: Fraction = {
    numerator: rate.denominator,
    denominator: rate.denominator + rate.numerator,
  };
  const years: PaybackYear[] = [];
  let worth: Fraction = ONE;
  let [atWork, movedSoFar, avoidedSoFar] = [0, 0, 0];
  let after: number | null = null;
  for (let year = 0; year < moved.length || (after === null && year < MOST_YEARS); year++) {
    const now = moved[year] ?? 0;
    atWork += moved[year - from + 1] ?? 0;
    const avoided = timesRounded(atWork, part);
    const before = avoidedSoFar;
    movedSoFar += timesRounded(now, worth);
    avoidedSoFar += timesRounded(avoided, worth);
    const done = movedSoFar > 0 && avoidedSoFar >= movedSoFar && year >= lastOf(moved);
    if (after === null && done)
      after = year + Math.max(0, movedSoFar - before) / (avoidedSoFar - before || 1);
    years.push({ moved: now, avoided, transitional: Math.max(0, now - avoided), movedSoFar, avoidedSoFar });
    worth = timesFraction(worth, yearsWorth);
  }
  const shown = after === null ? years.slice(0, moved.length) : years;
  return { years: shown, after, transitional: shown.reduce((sum, year) => sum + year.transitional, 0) };
}

/** The last year in which money is moved. */
const lastOf = (moved: readonly Pence[]): number =>
  moved.reduce((last, pence, year) => (pence > 0 ? year : last), 0);

function check(holds: boolean, sentence: string): void {
  if (!holds) throw wrongInput(sentence);
}
