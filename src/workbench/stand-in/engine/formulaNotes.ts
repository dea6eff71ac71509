import { type ICellData, type Nullable, type Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

interface Model {
  readonly _univerInstanceService: { getUnit(unitId: string): Workbook | null };
  updateFormulaData(unitId: string, sheetId: string, cellValue: Cells): object;
  getFormulaData(): object;
  getSheetFormulaData(unitId: string, sheetId: string): object;
}
const model = FormulaDataModel.prototype as unknown as Model;

const hasFormula = (cell: Nullable<ICellData>) => !!cell && (!!cell.f || !!cell.si);

/** True when neither the cells written nor those that are there hold a formula. */
function concernsNoFormula(workbook: Workbook | null, sheetId: string, cells: Cells): boolean {
  const matrix = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
  if (!matrix) return false;
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line ?? {}))
      if (hasFormula(cell) || hasFormula(matrix.getValue(Number(row), Number(column)))) return false;
  return true;
}

/**
 * Each write made the engine go through every cell of every sheet to note its formulas: writing 50,000 rows in
 * office.js's pieces of 1,500 cells took minutes. A write that concerns no formula leaves the notes as they are; one
 * that does looks at its own sheet alone, of which alone it says anything.
 */
function noteFormulasOnly(): void {
  const update = model.updateFormulaData;
  model.updateFormulaData = function (unitId, sheetId, cellValue) {
    const workbook = this._univerInstanceService.getUnit(unitId);
    if (concernsNoFormula(workbook, sheetId, cellValue)) return {};
    const ofSheet: Model = Object.create(this, {
      getFormulaData: {
        value: () => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } }),
      },
    }) as Model;
    return update.call(ofSheet, unitId, sheetId, cellValue);
  };
}

noteFormulasOnly();
