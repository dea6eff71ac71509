import { type Cell } from '../../model/table/grid';
import { functionsIn } from './ourFunctions';

/** The used cells of a sheet with what was read of them. */
interface ReadSheet {
  readonly used: Excel.Range;
  readonly formulas: readonly (readonly Cell[])[];
  readonly values: Cell[][];
}

/** A cell with a formula of ours, counted from the first that is used. */
interface OurCell extends Omit<ReadSheet, 'formulas'> {
  readonly row: number;
  readonly column: number;
}

/** So many cells are asked for what they show in one exchange. */
const AT_ONCE = 2_000;

/**
 * A formula of ours may show `#NAME?` while the figure of an earlier day is behind it, as a file opens before the
 * add-in is there. Its value becomes what it shows, so that no figure is taken from it.
 */
export async function showStuckCells(
  context: Excel.RequestContext,
  sheets: readonly ReadSheet[],
): Promise<void> {
  const ours = sheets.flatMap(({ used, formulas, values }) =>
    formulas.flatMap((line, row) =>
      line.flatMap((formula, column) =>
        typeof formula === 'string' && formula.startsWith('=') && functionsIn(formula).length > 0
          ? [{ used, values, row, column }]
          : [],
      ),
    ),
  );
  await show(context, ours);
}

async function show(context: Excel.RequestContext, cells: readonly OurCell[]): Promise<void> {
  if (cells.length === 0) return;
  const asked = cells.slice(0, AT_ONCE).map((cell) => ({
    ...cell,
    shown: cell.used.getCell(cell.row, cell.column).load('text'),
  }));
  await context.sync();
  for (const { values, row, column, shown } of asked) {
    const line = values[row];
    if (line && shown.text[0]?.[0] === '#NAME?') line[column] = { error: '#NAME?' };
  }
  await show(context, cells.slice(AT_ONCE));
}
