import { inPounds } from './exact';
import { type Amount } from './inputTable';

/** A sum of amounts of which some may not be known, or known as a bound. */
export interface Tally {
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
  return {
    pence: parts.reduce((sum, { pence }) => sum + pence, 0n),
    atLeast: parts.some(({ atLeast }) => atLeast),
    known: parts.some(({ known }) => known),
  };
}

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
export function shown({ pence, atLeast, known }: Tally): bigint | string {
  if (!known) return 'unknown';
  return atLeast ? `at least ${inPounds(pence)}` : pence;
}
