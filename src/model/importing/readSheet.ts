import { CELL_CHECKS } from '../plan/reading/problem';
import { readTable } from '../plan/reading/readTable';
import { type PlanTable } from '../plan/reading/planTable';
import { type Grid } from '../table/grid';
import { penceFromPounds } from '../money/pence';
import { type Match } from './columns/match';
import { numberIn } from './columns/numberIn';
import { planForm, type PlanForm, poundsOf, zerosOf } from './planForm';
import { keyColumn } from './columns/planNames';

/** A cell of a sheet that cannot be read as what its column is; row and column from 0. */
export interface Unreadable {
  readonly row: number;
  readonly column: number;
  /** Completes "it …". */
  readonly says: string;
}

/** A sheet as the plan's own reading of tables sees it. */
export interface SheetReading {
  readonly form: PlanForm;
  readonly table: PlanTable;
  /** The row of the sheet, from 0, of each row of the table. */
  readonly rowInSheet: readonly number[];
  /** Rows of the sheet that state totals. */
  readonly totals: ReadonlySet<number>;
  /** Rows of the table that hold amounts and no name. */
  readonly nameless: ReadonlySet<number>;
  /** Amounts with parts of a penny, by row and column of the sheet. */
  readonly oddPence: readonly (readonly [row: number, column: number])[];
  /** Cells in columns that are read, which cannot be read, amounts with parts of a penny aside. */
  readonly unreadable: readonly Unreadable[];
  /** Rows that are called a total and do not add up the rows above: they are read as rows. */
  readonly doubtful: readonly number[];
}

/** Reads a sheet as the table that it goes into. */
export function readSheet(grid: Grid, match: Match): SheetReading {
  const form = planForm(grid, match);
  const table = readTable(match.table, form.grid);
  const below = match.headings.last;
  const rowInSheet = Array.from(table.rowInTable, (row) => row + below);
  const key = keyColumn(match.table);
  const keys =
    key === match.table ? table.names : ((table.words as Record<string, readonly string[]>)[key] ?? []);
  const nameless = new Set(rowInSheet.flatMap((_, row) => (keys[row] || table.names[row] ? [] : [row])));
  const isOdd = (row: number, column: number) => {
    if (!form.amounts.includes(column)) return false;
    const number = numberIn(grid[row]?.[column]);
    if (number === null) return false;
    const pounds = poundsOf(number, zerosOf(match, form.headings[column] ?? ''), match.rounds);
    return Number.isNaN(penceFromPounds(pounds)) && Math.abs(pounds) <= Number.MAX_SAFE_INTEGER / 100;
  };
  const faults = table.problems.flatMap(({ row, column, blocks, sentence }): Unreadable[] => {
    const at = form.columnAt[column] ?? -1;
    if (row === 0 || at < 0 || blocks === null) return [];
    const before = `The ${match.table} table, row ${row}, ${String(form.grid[0]?.[column])} `;
    const [says = ''] = sentence.slice(before.length).split(/: (?=type |ROUND )/);
    return [{ row: row + below, column: at, says: says.replace(/\.$/, '') }];
  });
  return {
    ...{ form, table, rowInSheet, nameless },
    totals: new Set(table.totals.map(({ row }) => row + below)),
    oddPence: faults.flatMap(({ row, column }) => (isOdd(row, column) ? [[row, column] as const] : [])),
    unreadable: faults.filter(({ row, column }) => !isOdd(row, column)),
    doubtful: table.problems.flatMap(({ check, severity, row }) =>
      check === CELL_CHECKS.total && severity === 'Warning' ? [row + below] : [],
    ),
  };
}
