import { byTime } from '../calendar/financialYear';
import { type Sum, sumOf } from '../funding/sum';
import { sumsBy } from '../funding/sumsBy';
import { type Plan } from '../plan/plan';
import { comparable } from '../table/heading';
import { tableOf } from '../plan/tableOf';

/** Allocations of the same names together, such as those of one group and one priority. */
export interface AllocationLine {
  readonly names: readonly string[];
  /** Rows of the allocation table, 0 the first. */
  readonly rows: readonly number[];
  /** By position in {@link AllocationsBy.years}. */
  readonly amounts: readonly Sum[];
}

export interface AllocationsBy {
  /** Year labels in order of time, `Undated` last. */
  readonly years: readonly string[];
  readonly lines: readonly AllocationLine[];
  readonly total: readonly Sum[];
}

/**
 * The allocations of a plan gathered under names, in the order of their first row. Every allocation is in one line, so
 * that the lines add up to all spending.
 *
 * @param namesOf the names of a row of the allocation table, spelled alike where they are the same
 *
 * @example
 * allocationsBy(readPlan([[['Allocation', 'Source', '2010/11'], ['', 'ABG', 5], ['', 'Core', 7], ['', 'ABG', 1]]]), (row) => [row === 1 ? 'Core' : 'ABG']).lines.map(({ names, amounts }) => [names[0], amounts[0].pence]) // => [["ABG", 600], ["Core", 700]]
 */
export function allocationsBy(plan: Plan, namesOf: (row: number) => readonly string[]): AllocationsBy {
  const Allocation = tableOf(plan, 'Allocation');
  const columns = [...Allocation.years].sort((a, b) => byTime(a.label, b.label));
  const lineOf = new Int32Array(Allocation.rows);
  const numberOf = new Map<string, number>();
  const lines: { names: readonly string[]; rows: number[] }[] = [];
  for (let row = 0; row < lineOf.length; row++) {
    const names = namesOf(row);
    const key = names.join('\n');
    const line = numberOf.get(key) ?? lines.push({ names, rows: [] }) - 1;
    numberOf.set(key, line);
    lines[line]?.rows.push(row);
    lineOf[row] = line;
  }
  const sums = columns.map((column) => sumsBy(column, lineOf, lines.length));
  return {
    years: columns.map(({ label }) => label),
    lines: lines.map((line, i) => ({ ...line, amounts: sums.map((ofYear) => ofYear[i] as Sum) })),
    total: columns.map((column) => sumOf(column)),
  };
}

/**
 * Words as they are first written, so that other letters make no other line; a listed word as the list has it.
 *
 * @example
 * ['health', 'Play', 'PLAY'].map(spelling(['Health'])) // => ["Health", "Play", "Play"]
 */
export function spelling(listed: readonly string[] = []): (word: string) => string {
  const known = new Map(listed.map((word) => [comparable(word), word]));
  return (word) => {
    const key = comparable(word);
    const before = known.get(key) ?? word;
    known.set(key, before);
    return before;
  };
}
