import { type Cell, type Grid, isCellError } from '../model/table/grid';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, minimumFractionDigits: 2 });
const SHARE = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });
const GAP = '  ';

/**
 * A grid as lines of text, its columns beneath each other, numbers at the right.
 *
 * @param shares the headings under which numbers are shares of 1; all others are pounds
 *
 * @example
 * textTable([['Stream', '2010/11'], ['ABG', 1234.5]])
 * // Stream   2010/11
 * // ABG     1,234.50
 */
export function textTable(grid: Grid, shares: readonly string[] = []): string {
  const headings = grid[0] ?? [];
  const isNumber = headings.map((_, column) => grid.slice(1).some((row) => typeof row[column] === 'number'));
  const words = grid.map((row) =>
    headings.map((heading, column) => cellWords(row[column] ?? null, shares.includes(String(heading)))),
  );
  const widths = headings.map((_, column) =>
    words.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  );
  return words
    .map((row) =>
      row
        .map((word, column) =>
          isNumber[column] ? word.padStart(widths[column] ?? 0) : word.padEnd(widths[column] ?? 0),
        )
        .join(GAP)
        .trimEnd(),
    )
    .join('\n');
}

function cellWords(cell: Cell, isShare: boolean): string {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'number') return (isShare ? SHARE : NUMBER).format(cell);
  return String(cell);
}
