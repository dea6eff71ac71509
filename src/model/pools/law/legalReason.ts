import { type Day, formatDay } from '../../calendar/day';
import { type LegalRule } from './legalRule';

/** One thing to check with a lawyer: a sentence that begins small and has no full stop yet. */
export interface LegalReason {
  /** The day on which it turns; null where no day decides. */
  readonly day: Day | null;
  readonly says: string;
  /** What else is to be known, after a semicolon. */
  readonly aside?: string;
  /** What to do about it, after a colon. */
  readonly advice?: string;
}

/**
 * Where a rule comes from, in brackets, and whether its text was read.
 *
 * @example
 * cite({ source: 'SI 2000/617', verified: false }) // => " (SI 2000/617, not verified)"
 */
export const cite = ({ source, verified }: Pick<LegalRule, 'source' | 'verified'>): string =>
  source ? ` (${source}${verified ? '' : ', not verified'})` : verified ? '' : ' (not verified)';

/**
 * The days on which a rule applies, as the end of a sentence.
 *
 * @example
 * period({ from: 40190, to: null }) // => "applies from 12 January 2010"
 */
export function period({ from, to }: Pick<LegalRule, 'from' | 'to'>): string {
  if (from !== null && to !== null) return `applies from ${formatDay(from)} to ${formatDay(to)}`;
  if (from !== null) return `applies from ${formatDay(from)}`;
  return to === null ? 'always applies' : `applied until ${formatDay(to)}`;
}

/** @example dayInWords(-Infinity) // => "its first day" */
export const dayInWords = (day: Day): string => (Number.isFinite(day) ? formatDay(day) : 'its first day');
