import { type Day } from '../../calendar/day';

/** A life; null where it has no first or no last day. */
export interface Life {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Days from one to another, both counted; infinite where there is no first or no last day. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The days of a span that no life covers, in order of time.
 *
 * @example
 * uncovered({ from: 10, to: 30 }, [{ from: 21, to: null }, { from: 12, to: 19 }]) // => [{ from: 10, to: 11 }, { from: 20, to: 20 }]
 */
export function uncovered({ from, to }: Span, lives: readonly Life[]): Span[] {
  const gaps: Span[] = [];
  let day = from;
  const spans = lives.map(spanOf).filter((span) => span.from <= span.to);
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    if (span.to < day) continue;
    if (span.from > to) break;
    if (span.from > day) gaps.push({ from: day, to: span.from - 1 });
    day = span.to + 1;
  }
  if (day <= to && day < Infinity) gaps.push({ from: day, to });
  return gaps;
}

/**
 * The days of a span that some life covers, in order of time.
 *
 * @example
 * covered({ from: 10, to: 30 }, [{ from: 21, to: null }, { from: 1, to: 12 }]) // => [{ from: 10, to: 12 }, { from: 21, to: 30 }]
 */
export const covered = (span: Span, lives: readonly Life[]): Span[] =>
  uncovered(span, uncovered(span, lives));

/** @example spanOf({ from: 3, to: null }) // => { from: 3, to: Infinity } */
export const spanOf = ({ from, to }: Life): Span => ({ from: from ?? -Infinity, to: to ?? Infinity });

/**
 * The days that two spans share; null where there are none.
 *
 * @example
 * shared({ from: 1, to: 9 }, { from: 5, to: 20 }) // => { from: 5, to: 9 }
 */
export function shared(a: Span, b: Span): Span | null {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? both : null;
}

/** A span as a life: what is infinite has no first or no last day. @example lifeOf({ from: -Infinity, to: 9 }) // => { from: null, to: 9 } */
export const lifeOf = ({ from, to }: Span): Life => ({
  from: Number.isFinite(from) ? from : null,
  to: Number.isFinite(to) ? to : null,
});

/**
 * The shortest span that holds all of several.
 *
 * @example
 * spanOfAll([{ from: 1, to: 5 }, { from: 3, to: 9 }]) // => { from: 1, to: 9 }
 */
export const spanOfAll = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
});
