import { dayOf } from '../../../model/calendar/day';
import { readPounds } from '../../../model/money/typedPounds';
import { type DraftStep } from '../../../model/scenarios/steps/draftPlan';
import { comparable } from '../../../model/table/heading';
import { asShown } from '../../../model/money/asShown';

/** What the Value of a change counts in. */
export type ValueKind = 'share' | 'money' | 'day';

/**
 * What the Value of a change counts in.
 *
 * @example
 * ['cut %', 'set £', 'ends'].map(valueKind) // => ["share", "money", "day"]
 */
export function valueKind(change: string): ValueKind {
  const word = comparable(change);
  return word === 'ends' ? 'day' : word.endsWith('£') ? 'money' : 'share';
}

/**
 * A percentage as it is typed, as a share of 1; null for anything else.
 *
 * @example
 * ['24.6', ' 24.6 %', 'a quarter'].map(typedShare) // => [0.246, 0.246, null]
 */
export function typedShare(text: string): number | null {
  const digits = text.replace('%', '').trim();
  const percent = digits === '' ? NaN : Number(digits);
  return Number.isFinite(percent) ? asShown(percent / 100) : null;
}

/**
 * A day as a date field gives it; null where it gives none.
 *
 * @example
 * typedDay('2011-03-31') // => 40633
 */
export function typedDay(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

/**
 * A day as a date field takes it.
 *
 * @example
 * dayField(40633) // => "2011-03-31"
 */
export const dayField = (day: number): string =>
  Number.isFinite(day) ? new Date((day - dayOf(1970, 1, 1)) * 86_400_000).toISOString().slice(0, 10) : '';

/** What a typed value is, by what it counts in; null where it cannot be read. */
export function typedValue(kind: ValueKind, text: string): number | null {
  if (kind === 'share') return typedShare(text);
  if (kind === 'day') return typedDay(text);
  const read = readPounds(text);
  return read && 'pence' in read ? read.pence / 100 : null;
}

/** Whether the Value of a change says how much of it is done: an end, or a share to be reached, is done or not. */
export const isLever = (change: string): boolean =>
  valueKind(change) !== 'day' && !['shift to %', 'taper'].includes(comparable(change));

/** Whether a change moves money to another tier. */
export const isShift = (change: string): boolean => comparable(change).startsWith('shift');

/** A step with another change: its value is kept only where it counts in the same. */
export function withChange(step: DraftStep, change: string): DraftStep {
  const { Value, 'To tier': toTier, ...rest } = step;
  const same = valueKind(String(step.Change ?? '')) === valueKind(change);
  return {
    ...rest,
    Change: change,
    ...(same && Value !== undefined ? { Value } : {}),
    ...(isShift(change) && toTier !== undefined ? { 'To tier': toTier } : {}),
  };
}

/** A step on another target: its name was one of the old one's. */
export function withTarget({ Name: _, ...step }: DraftStep, target: string): DraftStep {
  return { ...step, Target: target };
}
