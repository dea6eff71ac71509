import { type Cell, type Grid } from '../model/table/grid';

/**
 * The rows of a grid as records by its headings, for machines.
 *
 * @example
 * records([['Stream', '2010/11'], ['ABG', 5]]) // => [{ Stream: 'ABG', '2010/11': 5 }]
 */
export function records(grid: Grid): Record<string, Cell>[] {
  const [headings = [], ...rows] = grid;
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, column) => [String(heading), row[column] ?? null])),
  );
}

/** JSON as the command line writes it: readable, with a line end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
