import { CELL_CHECKS, type Problem } from './problem';
import { type TableKind } from '../declared/schema';

/**
 * What is said of an amount below zero, which counts.
 *
 * @param amount pence
 *
 * @example
 * negative('Stream', 2, '2010/11', -500).severity // => "Warning"
 */
export const negative = (kind: TableKind, row: number | undefined, year: string, amount: number) => ({
  severity: 'Warning' as const,
  check: CELL_CHECKS.negative,
  amount,
  sentence: `The ${kind} table, row ${row}, ${year} is negative: if money is to be paid back say so in its evidence, else take the minus away.`,
});

/**
 * What is said of a row that should have a name.
 *
 * @example
 * withoutName('Pool', 3).sentence // => "The Pool table, row 3, has no name under Pool: give it one, or clear the row."
 */
export const withoutName = (kind: TableKind, row: number | undefined) => ({
  check: CELL_CHECKS.noName,
  sentence: `The ${kind} table, row ${row}, has no name under ${kind}: give it one, or clear the row.`,
});

/**
 * What is said of a table that goes on long after its last entry.
 *
 * @param row the last
 *
 * @example
 * emptyRows('Pool', 2000, 2003).row // => 2003
 */
export const emptyRows = (kind: TableKind, empty: number, row: number): Problem => ({
  severity: 'Note',
  check: CELL_CHECKS.rows,
  subject: kind,
  year: '',
  amount: null,
  sentence: `The ${kind} table has ${empty.toLocaleString('en-GB')} empty rows: drag the table's corner up to its last entry, and everything is quicker.`,
  row,
  column: 0,
  blocks: null,
});
