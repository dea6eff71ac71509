import { comparable, listOf } from '../table/heading';
import { type PlanTable, type YearColumn, type YearIntervals } from './reading/planTable';
import { type Plan } from './plan';

/** Between which amounts a true amount lies, in pence; both ends count. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The intervals of a year's amounts, as the evidence of their rows gives them under Low and High. An interval belongs
 * to an amount that lies in it: a row that names evidence for two years has for each year its own. Of several the
 * widest holds. Null where no amount has one.
 *
 * @example
 * intervalsOf(readPlan([[['Stream', 'Evidence', '2010/11'], ['Budget', 'E1', 93.5]], [['Evidence', 'Low', 'High'], ['E1', 93.31, 93.69]]]), 'Stream', { label: '2010/11', year: null, column: 2, pence: Float64Array.of(9350), missing: new Uint8Array(1) }).low[0] // => 9331
 */
export function intervalsOf(plan: Plan, kind: IntervalKind, { pence }: YearColumn): YearIntervals | null {
  const { Evidence } = plan.tables;
  const table: PlanTable<IntervalKind> | undefined = plan.tables[kind];
  const { Low, High } = Evidence?.numbers ?? {};
  if (!Evidence || !table || !Low?.some((low) => !Number.isNaN(low))) return null;
  const found = { low: new Float64Array(pence.length).fill(NaN), high: new Float64Array(pence.length) };
  table.words.Evidence.forEach((text, row) => {
    const amount = pence[row] ?? 0;
    if (!text || amount === 0) return;
    for (const name of [text, ...listOf(text)]) {
      const at = Evidence.rowOf.get(comparable(name)) ?? -1;
      const [low, high] = [Low[at] ?? NaN, High?.[at] ?? NaN];
      if (!(low <= amount && amount <= high)) continue;
      const before = found.low[row] ?? NaN;
      found.low[row] = Number.isNaN(before) ? low : Math.min(before, low);
      found.high[row] = Number.isNaN(before) ? high : Math.max(found.high[row] ?? high, high);
    }
  });
  return found.low.some((low) => !Number.isNaN(low)) ? { ...found, of: pence } : null;
}
type IntervalKind = 'Stream' | 'Pool' | 'Contribution' | 'Allocation' | 'Commitment' | 'Outturn';

/**
 * The interval in which an amount lies; null where its evidence gives none, or it is zero. Where a scenario has changed
 * the amount, the interval is the wider of the one that is changed in proportion and the one that is moved.
 *
 * @example
 * intervalAt({ label: '2010/11', year: null, column: 1, pence: Float64Array.of(50), missing: new Uint8Array(1), interval: { low: Float64Array.of(90), high: Float64Array.of(120), of: Float64Array.of(100) } }, 0) // => { low: 40, high: 70 }
 */
export function intervalAt({ pence, interval }: YearColumn, row: number): Interval | null {
  const low = interval?.low[row] ?? NaN;
  const now = pence[row] ?? 0;
  if (!interval || Number.isNaN(low) || now === 0) return null;
  const [high, was] = [interval.high[row] ?? low, interval.of[row] ?? now];
  if (now === was) return { low, high };
  const scaled = (end: number) => Math.round((end * now) / was);
  return {
    low: Math.min(scaled(low), now + low - was),
    high: Math.max(scaled(high), now + high - was),
  };
}
