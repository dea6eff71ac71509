import { byTime } from '../calendar/financialYear';
import { type Plan } from '../plan/plan';
import { amountAt, type Sum, sumOf } from './sum';

export interface FundingLine {
  readonly stream: string;
  readonly partner: string;
  /** As entered; '' where the plan does not say. */
  readonly certainty: string;
  readonly amounts: readonly Sum[];
}

/** What there is to spend, stream by stream. */
export interface FundingSchedule {
  /** Year labels in order of time, `Undated` last. */
  readonly years: readonly string[];
  readonly lines: readonly FundingLine[];
  readonly total: readonly Sum[];
}

/**
 * The funding streams as entered, year by year, with their total. Null where the plan has no stream table.
 *
 * @example
 * fundingSchedule(readPlan([[['Stream', '2011/12', '2010/11'], ['ABG', 2, 1]]])).years // => ["2010/11", "2011/12"]
 */
export function fundingSchedule(plan: Plan): FundingSchedule | null {
  const streams = plan.tables.Stream;
  if (!streams) return null;
  const columns = [...streams.years].sort((a, b) => byTime(a.label, b.label));
  return {
    years: columns.map(({ label }) => label),
    lines: streams.names.map((stream, row) => ({
      stream,
      partner: streams.words.Partner[row] ?? '',
      certainty: streams.words.Certainty[row] ?? '',
      amounts: columns.map((column) => amountAt(column, row)),
    })),
    total: columns.map((column) => sumOf(column)),
  };
}
