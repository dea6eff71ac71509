import { formatAmount } from '../model/money/format';
import { type ImportReading } from '../model/importing/readImport';
import { type Grid, isCellError } from '../model/table/grid';
import { textOf } from '../model/table/heading';

/** So many rows are named in one sentence. */
const NAMED = 10;

/** What somebody has to look at in a sheet that was read: what stays blank, what does not cast, what is left out. */
export function importDoubts(grid: Grid, { reading, totals }: ImportReading): string[] {
  const { headings, rowKinds } = reading.form;
  const nameOf = (row: number) => (grid[row] ?? []).map(textOf).find(Boolean) ?? '';
  const unread = reading.unreadable.map(({ row, column, says }) => {
    const cell = grid[row]?.[column];
    const held = isCellError(cell) ? `shows ${cell.error}` : says;
    return `Row ${row + 1}, ${headings[column] ?? ''} ${held}: it is not read and stays blank.`;
  });
  const uncast = totals.flatMap(({ row, label, differences }) =>
    differences.map(
      ({ column, pence }) =>
        `Row ${row + 1}, ${label}, is ${formatAmount(Math.abs(pence))} ${pence > 0 ? 'more' : 'less'} than its rows in ${headings[column] ?? ''}.`,
    ),
  );
  const doubtful = reading.doubtful.map(
    (row) => `Row ${row + 1}, ${nameOf(row)}, is not the sum of the rows above it: it is read as a row.`,
  );
  return [...unread, ...uncast, ...doubtful, ...withoutAmount(grid, rowKinds, nameOf)];
}

/** Rows of several words and no amount; one word alone is the heading of a group. */
function withoutAmount(
  grid: Grid,
  kinds: ImportReading['reading']['form']['rowKinds'],
  nameOf: (row: number) => string,
): string[] {
  const rows = kinds.flatMap((kind, row) =>
    kind === 'no amount' && (grid[row] ?? []).filter((cell) => textOf(cell)).length > 1 ? [row] : [],
  );
  if (rows.length === 0) return [];
  const named = rows.slice(0, NAMED).map((row) => `row ${row + 1} (${nameOf(row)})`);
  const more = rows.length > NAMED ? ` and ${rows.length - NAMED} more` : '';
  return [`Without an amount, and left out: ${named.join(', ')}${more}.`];
}
