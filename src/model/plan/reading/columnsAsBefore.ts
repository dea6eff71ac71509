import { type ReadBefore } from '../../table/contentCache';
import { type PlanTable } from './planTable';
import { type TableKind } from '../declared/schema';

/**
 * Which columns of a table are read as they were before an edit: no cell of theirs has changed, nothing was amiss in them,
 * and the rows are the same.
 *
 * @param inTable the rows that are read now
 * @returns for a column the table as it was read before, undefined where the column has to be read; a column that the
 * table does not have, -1, is as it was
 *
 * @example
 * columnsAsBefore({ result: { rowInTable: Int32Array.of(1), problems: [] }, changed: Uint8Array.of(1, 0) }, Int32Array.of(1))(0) // => undefined
 */
export function columnsAsBefore<K extends TableKind>(
  { result, changed }: ReadBefore<PlanTable<K>>,
  inTable: Int32Array,
): (column: number) => PlanTable<K> | undefined {
  const { rowInTable, problems } = result;
  const isSame = rowInTable.length === inTable.length && rowInTable.every((row, at) => row === inTable[at]);
  const amiss = new Set(problems.flatMap(({ row, column }) => (row > 0 ? [column] : [])));
  return (column) => (isSame && !changed[column] && !amiss.has(column) ? result : undefined);
}
