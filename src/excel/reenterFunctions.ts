import { supports } from './requirements';

/** A formula that calls a function of Poolbook, also as a file names it that was saved where the add-in was not. */
const OURS = /(?<![\w.])(?:POOL\.|_xldudf_POOL_)[A-Z]/i;
const IN_A_FILE = /_xldudf_POOL_/gi;

/**
 * Enters formulas of ours again where they show `#NAME?`: Excel keeps that answer when a workbook was calculated before
 * the add-in was there, and asks no more until the formula is entered anew. Other cells are left as they are.
 *
 * @returns how many cells
 */
export async function reenterFunctions(): Promise<number> {
  const options: Excel.RunOptions = {
    delayForCellEdit: true,
    ...(supports('oneUndo') ? { mergeUndoGroup: true } : {}),
  };
  return Excel.run(options, async (context) => {
    let entered = 0;
    for (const area of await failedFormulas(context))
      area.formulas.forEach((line, row) =>
        line.forEach((formula: unknown, column) => {
          if (area.values[row]?.[column] !== '#NAME?') return;
          if (typeof formula !== 'string' || !OURS.test(formula)) return;
          area.getCell(row, column).formulas = [[formula.replace(IN_A_FILE, 'POOL.')]];
          entered++;
        }),
      );
    await context.sync();
    return entered;
  });
}

/** The cells of the workbook whose formulas answer with errors, with their formulas and values. */
async function failedFormulas(context: Excel.RequestContext): Promise<Excel.Range[]> {
  const sheets = context.workbook.worksheets.load('items');
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
  await context.sync();
  const failed = used
    .filter((range) => !range.isNullObject)
    .map((range) =>
      range
        .getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas, Excel.SpecialCellValueType.errors)
        .load('address'),
    );
  await context.sync();
  const areas = failed
    .filter((cells) => !cells.isNullObject)
    .map((cells) => cells.areas.load('items/formulas,items/values'));
  await context.sync();
  return areas.flatMap(({ items }) => items);
}
