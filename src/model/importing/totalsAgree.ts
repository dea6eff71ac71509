import { type Pence } from '../money/pence';
import { type StatedTotal, type YearColumn } from '../plan/reading/planTable';
import { type SheetReading } from './readSheet';

/** A row of totals, and by how much it differs from the rows that it adds up. */
export interface CastTotal {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly label: string;
  /** Pence that the total is more than its rows, by column of the sheet; only where it differs. */
  readonly differences: readonly { readonly column: number; readonly pence: Pence }[];
}

/** Compares each total of a sheet with the rows above it: its group, several groups, or all of them. */
export function totalsAgree({ table, form, rowInSheet, totals }: SheetReading): readonly CastTotal[] {
  const rows = [...totals];
  const starts = [0, ...table.totals.map(({ since }) => since)];
  return table.totals.map((total, at) => ({
    row: rows[at] ?? rowInSheet[0] ?? 0,
    label: total.label,
    differences: table.years.flatMap((year, y) => {
      const stated = total.pence[y];
      if (stated === null || stated === undefined) return [];
      const pence = difference(stated, total, year, starts);
      return pence === 0 ? [] : { column: form.amounts[y] ?? 0, pence };
    }),
  }));
}

/** The least difference to what the total may add up. */
function difference(
  stated: Pence,
  { since, upTo }: StatedTotal,
  { pence }: YearColumn,
  starts: readonly number[],
): Pence {
  const begins = [since, ...starts.filter((start) => start < upTo)];
  let least = Infinity;
  for (const start of begins) {
    const sum = pence.subarray(start, upTo).reduce((all, each) => all + each, 0);
    if (Math.abs(stated - sum) < Math.abs(least)) least = stated - sum;
  }
  return Number.isFinite(least) ? least : 0;
}
