import { type SheetLayout } from './layout';
import { STYLE } from './styles';

/**
 * The cell of a sheet in which to begin: its first input, else the first cell of its first table; null where nothing is
 * entered there.
 *
 * @example
 * firstInput({ name: 'Start', tabColor: '', blocks: [{ row: 2, column: 1, cells: [['']], style: 'Poolbook input' }], tables: [], spills: [], widths: {}, frozen: { rows: 0, columns: 0 }, landscape: false }) // => { row: 2, column: 1 }
 */
export function firstInput({
  blocks,
  tables: [table],
}: SheetLayout): { readonly row: number; readonly column: number } | null {
  const input = blocks.find(({ style }) => style === STYLE.input || style === STYLE.choice);
  if (input) return { row: input.row, column: input.column };
  return table ? { row: table.row + 1, column: table.column } : null;
}
