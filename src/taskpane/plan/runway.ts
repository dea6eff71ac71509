import { type Place } from '../../model/findings/finding';
import { certaintyOf, type CertaintyTotals } from '../../model/funding/certainty';
import { NOT_KNOWN, type Sum } from '../../model/funding/sum';
import { type Pence } from '../../model/money/pence';
import { mayBeMore } from '../../model/plan/quality';
import { type Plan } from '../../model/plan/plan';
import { placeOf } from '../../model/plan/readPlan';
import { yearColumn } from '../../model/plan/yearColumn';

/** What there is in a year, by certainty. */
export interface RunwayYear {
  readonly year: string;
  readonly parts: readonly { readonly certainty: string; readonly sum: Sum }[];
  readonly total: Sum;
  /** The certainties of which an amount is not known. */
  readonly unknown: readonly string[];
}

export interface Runway {
  readonly years: readonly RunwayYear[];
  /** The longest bar. */
  readonly greatest: Pence;
  /** An amount is negative, so that its bar cannot show it. */
  readonly negative: boolean;
}

/** The funding of a plan as bars, a year each. */
export function runwayOf({ years, rows, total }: CertaintyTotals): Runway {
  const bars = years.map((year, y): RunwayYear => {
    const parts = rows.map(({ certainty, amounts }) => ({ certainty, sum: amounts[y] ?? NOT_KNOWN }));
    const unknown = parts.filter(({ sum }) => sum.atLeast).map(({ certainty }) => certainty);
    return { year, parts, total: total[y] ?? NOT_KNOWN, unknown };
  });
  const lengths = bars.map(({ parts }) =>
    parts.reduce((length, { sum }) => length + Math.max(0, sum.pence), 0),
  );
  return {
    years: bars,
    greatest: Math.max(0, ...lengths),
    negative: bars.some(({ parts }) => parts.some(({ sum }) => sum.pence < 0)),
  };
}

/**
 * The first cell of a year that holds an amount of a certainty.
 *
 * @param missing whether it is an amount that may be more that is looked for
 */
export function placeOfCertainty(
  plan: Plan,
  year: string,
  certainty: string,
  missing: boolean,
): Place | null {
  const { Stream } = plan.tables;
  const column = yearColumn(Stream, year);
  if (!Stream || !column) return null;
  const row = Stream.words.Certainty.findIndex(
    (typed, at) =>
      certaintyOf(typed) === certainty && (mayBeMore(column, at) || (!missing && column.pence[at] !== 0)),
  );
  return row < 0 ? null : placeOf(plan, 'Stream', row, column.column);
}
