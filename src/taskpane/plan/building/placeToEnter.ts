import { isBlank } from '../../../model/table/grid';
import { type Figures, type SheetCell } from '../../atHand/figures';
import { type Built } from './tasks';
import { tableOf } from '../../../model/plan/tableOf';

/**
 * Where a table is gone on with: its first blank row, or the first amount of its first row where it has rows and no
 * amounts. Null where it is not there.
 */
export function placeToEnter(
  { plan, reading }: Pick<Figures, 'plan' | 'reading'>,
  kind: Built,
  amounts: boolean,
): SheetCell | null {
  const position = plan.positions[kind];
  const table = position === undefined ? undefined : reading[position];
  if (!table) return null;
  const { sheetId, row, column, grid } = table;
  const first = tableOf(plan, kind).years[0]?.column;
  if (amounts && first !== undefined) return { sheetId, row: row + 1, column: column + first };
  const filled = grid.reduce((last, cells, at) => (cells.some((cell) => !isBlank(cell)) ? at : last), 0);
  return { sheetId, row: row + filled + 1, column };
}
