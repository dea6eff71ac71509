/** A financial year runs from 1 April to 31 March and is named by both calendar years, as in 2010/11. */
export interface FinancialYear {
  /** The calendar year of its first day. */
  readonly start: number;
}

export const UNDATED = 'Undated';

/**
 * The one way in which Poolbook writes a year.
 *
 * @example
 * yearLabel({ start: 1999 }) // => "1999/00"
 */
export function yearLabel({ start }: FinancialYear): string {
  return `${start}/${String(start + 1).slice(-2)}`;
}

/**
 * Puts year labels in order of time, `Undated` last.
 *
 * @example
 * ['Undated', '2010/11', '1999/00'].sort(byTime) // => ["1999/00", "2010/11", "Undated"]
 */
export function byTime(a: string, b: string): number {
  if (a === UNDATED || b === UNDATED) return Number(a === UNDATED) - Number(b === UNDATED);
  return a < b ? -1 : a > b ? 1 : 0;
}
