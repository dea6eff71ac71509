import { type Finding } from '../../findings/finding';
import { formatAmount } from '../../money/format';
import { type Grid } from '../../table/grid';
import { numbersInTable } from './numbersInTable';
import { readTable } from './readTable';
import { type TableKind } from '../declared/schema';

/** Rows directly beneath a plan table, which are not in it. */
export interface RowsBeneath {
  readonly rows: number;
  readonly finding: Finding;
}

/**
 * What is to be said of rows that are directly beneath a plan table: they look as if they were in it, and nothing
 * counts them. Null where they hold no row of such a table, but a note or a table of another kind.
 *
 * @param table its position among the tables, and its cells with the headings
 * @param beneath the cells below it, as wide as the table
 *
 * @example
 * rowsBeneath('Stream', { position: 0, grid: [['Stream', '2010/11'], ['ABG', 5]] }, [['Sure Start', 7]])?.finding.sentence // => "One row directly beneath the Stream table, £7 in all, is not in the table, so that nothing counts it. Take it in, or leave a blank row above it."
 */
export function rowsBeneath(
  kind: TableKind,
  { position, grid }: { readonly position: number; readonly grid: Grid },
  beneath: Grid,
): RowsBeneath | null {
  const headings = grid[0];
  if (!headings || beneath.length === 0) return null;
  const { years, numbersIn, rows } = readTable(kind, [headings, ...beneath]);
  // a line of words below a table is a note
  if (rows === 0 || numbersInTable(numbersIn).read.count === 0) return null;
  const pence = years.reduce((sum, column) => sum + column.pence.reduce((all, each) => all + each, 0), 0);
  const one = beneath.length === 1;
  return {
    rows: beneath.length,
    finding: {
      severity: 'Warning',
      check: 'Rows beneath a table',
      subject: kind,
      year: '',
      amount: pence,
      sentence: `${one ? 'One row' : `${beneath.length} rows`} directly beneath the ${kind} table, ${formatAmount(pence)} in all, ${one ? 'is' : 'are'} not in the table, so that nothing counts ${one ? 'it' : 'them'}. Take ${one ? 'it' : 'them'} in, or leave a blank row above ${one ? 'it' : 'them'}.`,
      place: { table: position, row: grid.length, column: 0 },
    },
  };
}
