import { type Pence } from './pence';

/** A figure as a document prints it, with how far the true one may lie from it. */
export interface StatedFigure {
  readonly pence: Pence;
  /** Half a unit of the last printed digit, in pence; 0 where it is printed to the penny or the pound. */
  readonly halfWidth: Pence;
  /** `over`, `at least`: the true figure may be any greater; `up to`: any smaller. */
  readonly bound: 'none' | 'least' | 'most';
}

const FIGURE =
  /^(over|more than|at least|up to|approx(?:imately|\.)?|about|some)?\s*£\s*(\d[\d,]*)(?:\.(\d+))?\s*(bn|m|k|million|thousand)?$/i;
const SCALE: Readonly<Record<string, number>> = { bn: 1e11, m: 1e8, million: 1e8, k: 1e5, thousand: 1e5 };
const LEAST = /^(over|more than|at least)$/i;

/**
 * Reads a figure as printed. Null where it is not one amount of money.
 *
 * @example
 * readStatedFigure('£302.7m') // => { pence: 30270000000, halfWidth: 5000000, bound: "none" }
 * @example
 * readStatedFigure('over £23M') // => { pence: 2300000000, halfWidth: 50000000, bound: "least" }
 * @example
 * readStatedFigure('£5,459,429') // => { pence: 545942900, halfWidth: 0, bound: "none" }
 */
export function readStatedFigure(text: string): StatedFigure | null {
  const [, words = '', whole, decimals = '', unit = ''] = FIGURE.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const scale = SCALE[unit.toLowerCase()] ?? 100;
  const lastDigit = scale / 10 ** decimals.length;
  const doubled = /^(approx|about|some)/i.test(words) ? 2 : 1;
  return {
    pence: Math.round(Number(whole.replaceAll(',', '')) * scale + Number(decimals) * lastDigit),
    halfWidth: scale > 100 ? (lastDigit / 2) * doubled : 0,
    bound: LEAST.test(words) ? 'least' : /^up to$/i.test(words) ? 'most' : 'none',
  };
}
