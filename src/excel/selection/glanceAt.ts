import { type SelectedCell } from './selectedCell';

/** What a cell holds and shows, seen at a glance. */
export interface Glance {
  /** '' where the cell holds no formula. */
  readonly formula: string;
  /** The error that it shows, such as `#N/A`; null for anything else. */
  readonly error: string | null;
}

/** Errors that Excel shows only until a result comes. */
const WAITING = ['#BUSY!', '#GETTING_DATA'];

/** Looks at a few cells in one exchange with Excel; null for one that is gone. */
export async function glanceAt(cells: readonly SelectedCell[]): Promise<(Glance | null)[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = cells.map(({ sheetId }) => context.workbook.worksheets.getItemOrNullObject(sheetId));
    await context.sync();
    const looked = cells.map(({ row, column }, i) => {
      const sheet = sheets[i];
      if (!sheet || sheet.isNullObject) return null;
      const cell = sheet.getCell(row, column);
      cell.load('formulas,values,valueTypes');
      return cell;
    });
    await context.sync();
    return looked.map((cell) => {
      if (!cell) return null;
      const [formula, value, type] = [cell.formulas, cell.values, cell.valueTypes].map(
        (grid: readonly (readonly unknown[])[]) => grid[0]?.[0],
      );
      const error = type === 'Error' && !WAITING.includes(String(value)) ? String(value) : null;
      return { formula: typeof formula === 'string' && formula.startsWith('=') ? formula : '', error };
    });
  });
}
