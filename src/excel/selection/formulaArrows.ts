import { codeOf } from '../exchange/failures';
import { supports, withoutFeature } from '../exchange/requirements';
import { type SelectedCell } from './selectedCell';

/** What Excel's own arrows say, as addresses such as `Funding!A1:B2`; none where there are no arrows. */
export interface FormulaArrows {
  /** The cells to which the formula refers. */
  readonly precedents: readonly string[];
  /** The cells whose formulas refer to the cell. */
  readonly dependents: readonly string[];
}

/** Why there is nothing to compare, as a sentence. */
export interface NoArrows {
  readonly untold: string;
}

/**
 * The arrows that Excel draws, or that this Excel does not tell them.
 *
 * @param formula the cell whose formula's precedents are asked for; null where there is none
 * @param cell the cell whose dependents are asked for
 */
export async function formulaArrows(
  formula: SelectedCell | null,
  cell: SelectedCell,
): Promise<FormulaArrows | NoArrows> {
  if (!supports('arrows')) return { untold: withoutFeature('arrows') };
  return {
    precedents: formula ? await addressesOf(formula, (range) => range.getDirectPrecedents()) : [],
    dependents: await addressesOf(cell, (range) => range.getDirectDependents()),
  };
}

/** Excel has no arrow for "none": it says that there is no such item. */
async function addressesOf(
  { sheetId, row, column }: SelectedCell,
  arrows: (range: Excel.Range) => Excel.WorkbookRangeAreas,
): Promise<readonly string[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found = arrows(context.workbook.worksheets.getItem(sheetId).getCell(row, column));
      found.load('addresses');
      await context.sync();
      return found.addresses;
    });
  } catch (failure) {
    if (codeOf(failure) === 'ItemNotFound') return [];
    throw failure;
  }
}
