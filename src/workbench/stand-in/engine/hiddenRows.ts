import { BooleanNumber, UniverInstanceType, type Workbook, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { type Corners } from '../excel/values/address';

type BySheet<T> = Record<string, Record<string, T> | undefined>;
type Hidden = Record<number, { hd: BooleanNumber }>;
interface Model {
  readonly _univerInstanceService: { getAllUnitsForType(type: UniverInstanceType): readonly Workbook[] };
  getArrayFormulaRange(): BySheet<Record<number, Record<number, Corners> | undefined>>;
  getHiddenRowsFiltered(): BySheet<Hidden>;
}
const model = FormulaDataModel.prototype as unknown as Model;

/** The end of the rows that hold anything, spills among them. */
function rowsInUse(
  sheet: Worksheet,
  spills: Record<number, Record<number, Corners> | undefined> = {},
): number {
  let end = sheet.getCellMatrix().getLength();
  for (const line of Object.values(spills))
    for (const { endRow } of Object.values(line ?? {})) end = Math.max(end, endRow + 1);
  return Math.min(end, sheet.getRowCount());
}

/**
 * Before each calculation the engine asked of every row of every sheet, a thousand and more, whether a filter hides
 * it. Rows below the last that holds anything add nothing to a SUBTOTAL, hidden or not.
 */
model.getHiddenRowsFiltered = function () {
  const hidden: BySheet<Hidden> = {};
  const spills = this.getArrayFormulaRange();
  for (const workbook of this._univerInstanceService.getAllUnitsForType(UniverInstanceType.UNIVER_SHEET)) {
    const ofWorkbook: Record<string, Hidden> = (hidden[workbook.getUnitId()] = {});
    for (const sheet of workbook.getSheets()) {
      const rows: Hidden = (ofWorkbook[sheet.getSheetId()] = {});
      const end = rowsInUse(sheet, spills[workbook.getUnitId()]?.[sheet.getSheetId()]);
      for (let row = 0; row < end; row++)
        if (!sheet.getRowVisible(row)) rows[row] = { hd: BooleanNumber.TRUE };
    }
  }
  return hidden;
};
