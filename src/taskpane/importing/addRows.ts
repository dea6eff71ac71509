import { type SheetTable } from '../../excel/reading/reading';
import { rowsForTable } from '../../model/importing/rowsForTable';
import { rememberMatch } from '../../model/importing/columns/rememberedMatch';
import { type Figures } from '../atHand/figures';
import { type OpenWorkbook } from '../atHand/openWorkbook';
import { type Source } from './source';
import { type Importing } from './useImport';

/** The table of the workbook into which rows go; undefined where there is no plan yet. */
export const tableFor = (
  { reading, plan }: Figures,
  { match }: Pick<Importing, 'match'>,
): SheetTable | undefined => reading[(plan.base ?? plan).positions[match.table] ?? -1];

/** Rows of a table that hold anything, its totals row aside. */
export const rowsIn = ({ plan }: Figures, { match }: Pick<Importing, 'match'>): number =>
  (plan.base ?? plan).tables[match.table]?.rows ?? 0;

/**
 * Writes the rows of an import into its table, below the others or in their place, and says so.
 *
 * @param remembers whether the match is kept in the workbook for the next time
 */
export async function addRows(
  workbook: OpenWorkbook,
  table: SheetTable,
  importing: Pick<Importing, 'match' | 'found'>,
  source: Source,
  { replaces, remembers }: { readonly replaces: boolean; readonly remembers: boolean },
): Promise<string> {
  const { match, found } = importing;
  const rows = rowsForTable(match.table, table.grid[0] ?? [], found.rows);
  if (replaces) await workbook.replaceRows(table.id, table.grid, rows);
  else await workbook.appendRows(table.id, rows);
  const done = `${rows.length === 1 ? 'One row is' : `${rows.length.toLocaleString('en-GB')} rows are`} now in ${table.name}. Undo (Ctrl+Z) takes that back.`;
  if (!remembers) return done;
  // the rows are there, whether or not the match can be kept
  return workbook.keepMatch(rememberMatch(source.grid, match, source.key)).then(
    () => done,
    (failure: unknown) => `${done} The match was not remembered: ${workbook.explain(failure)}`,
  );
}
