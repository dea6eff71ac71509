import { inPounds } from './exact';
import { type Amount } from './inputTable';

/** Between which amounts a true amount lies. */
export interface Ends {
  readonly low: bigint;
  readonly high: bigint;
}

/** A sum of amounts of which some may not be known, or known as a bound or between two amounts. */
export interface Tally extends Partial<Ends> {
  readonly pence: bigint;
  /** The true sum may be more. */
  readonly atLeast: boolean;
  /** Any amount in it is known. */
  readonly known: boolean;
}

export const NONE: Tally = { pence: 0n, atLeast: false, known: true };

/**
 * One amount.
 *
 * @param bound whether its evidence calls it the least that it can be
 *
 * @example
 * tallyOf('unknown', false) // => { pence: 0n, atLeast: true, known: false }
 */
export const tallyOf = (amount: Amount, bound: boolean): Tally =>
  amount === 'unknown'
    ? { pence: 0n, atLeast: true, known: false }
    : { pence: amount, atLeast: bound && amount !== 0n, known: true };

/** The sum of tallies; zero where there are none. */
export function added(parts: readonly Tally[]): Tally {
  if (parts.length === 0) return NONE;
  const ends = parts.some(isSpread) ? { low: total(parts, leastOf), high: total(parts, mostOf) } : {};
  return {
    ...ends,
    pence: total(parts, ({ pence }) => pence),
    atLeast: parts.some(({ atLeast }) => atLeast),
    known: parts.some(({ known }) => known),
  };
}

const total = (parts: readonly Tally[], of: (part: Tally) => bigint): bigint =>
  parts.reduce((sum, part) => sum + of(part), 0n);

/** The least and the most that the known part is. */
export const leastOf = ({ pence, low }: Tally): bigint => low ?? pence;
export const mostOf = ({ pence, high }: Tally): bigint => high ?? pence;

/** Whether it is known between two amounts only. */
export const isSpread = ({ low }: Tally): boolean => low !== undefined;

/** Whether it is money, or may be. */
export const isMoney = ({ pence, atLeast }: Tally): boolean => pence !== 0n || atLeast;

/** Adds up what is money, so that an unknown amount beside zero stays unknown. */
export const addedMoney = (parts: readonly Tally[]): Tally => added(parts.filter(isMoney));

/**
 * As a sheet shows it: pence as a number, or words.
 *
 * @example
 * shown({ pence: 500n, atLeast: true, known: true }) // => "at least £5.00"
 */
export function shown(tally: Tally): bigint | string {
  const { pence, atLeast, known } = tally;
  if (!known) return 'unknown';
  if (isSpread(tally))
    return `${inPounds(leastOf(tally))} to ${inPounds(mostOf(tally))}${atLeast ? ' or more' : ''}`;
  return atLeast ? `at least ${inPounds(pence)}` : pence;
}
