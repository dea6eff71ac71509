import { type Plan } from '../../plan/plan';
import { type Column, TABLES, type TableKind } from '../../plan/declared/schema';
import { tableOf } from '../../plan/tableOf';

/** The column without which a row of a table says nothing. */
const KEYS: Readonly<Partial<Record<TableKind, string>>> = {
  Allocation: 'Service',
  Contribution: 'Partner',
  Outturn: 'Service',
};

/**
 * The column that says what a row of a table is: its first, or where that is only a number, the one that counts.
 *
 * @example
 * [keyColumn('Stream'), keyColumn('Allocation')] // => ["Stream", "Service"]
 */
export const keyColumn = (kind: TableKind): string => KEYS[kind] ?? kind;

/**
 * The names that the plan has for what is under a heading of a table: those of the rows that it refers to.
 *
 * @example
 * namesFor('Stream', 'Kind', { tables: {}, positions: {}, problems: [], unrecognised: [] }) // => []
 */
export function namesFor(kind: TableKind, heading: string, plan: Plan): readonly string[] {
  const column = (TABLES[kind].columns as Readonly<Record<string, Column>>)[heading];
  const of = column?.type === 'name' ? (column.of as readonly TableKind[]) : [];
  return [...new Set(of.flatMap((each) => tableOf(plan, each).names.filter(Boolean)))];
}
