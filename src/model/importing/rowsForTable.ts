import { readHeadings } from '../plan/reading/readHeadings';
import { type TableKind } from '../plan/declared/schema';
import { type Cell } from '../table/grid';
import { type Pence } from '../money/pence';
import { type ImportedRow } from './importedRows';

/**
 * Rows as wide as a table of the workbook, under its headings and in their units; the user's own columns stay blank.
 *
 * @param headings the table's row of headings
 *
 * @example
 * rowsForTable('Stream', ['Stream', '2025/26 (£000)', 'Mine'], [{ cells: { Stream: 'ABG' }, amounts: { '2025/26': 150000 }, from: [1] }]) // => [["ABG", 1.5, ""]]
 */
export function rowsForTable(
  kind: TableKind,
  headings: readonly Cell[],
  rows: readonly ImportedRow[],
): (string | number)[][] {
  const { columnOf, years, zerosOf } = readHeadings(kind, [headings]);
  return rows.map(({ cells, amounts }) => {
    const line: (string | number)[] = headings.map(() => '');
    line[0] = cells[kind] ?? '';
    for (const [heading, column] of Object.entries(columnOf)) {
      const cell = column >= 0 ? cells[heading] : undefined;
      if (cell === undefined) continue;
      const zeros = zerosOf.get(column) ?? 0;
      line[column] = typeof cell === 'number' && zeros ? Number(`${cell}e-${zeros}`) : cell;
    }
    for (const { label, column } of years) {
      const amount = amounts[label];
      if (amount !== undefined)
        line[column] = typeof amount === 'number' ? inUnit(amount, zerosOf.get(column) ?? 0) : amount;
    }
    return line;
  });
}

/** Pence as a number of pounds, thousands or millions. */
const inUnit = (pence: Pence, zeros: number): number => Number(`${pence}e-${zeros + 2}`);
