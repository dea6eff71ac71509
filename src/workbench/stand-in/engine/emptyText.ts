import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import * as engine from '@univerjs/engine-formula';

interface CellReading {
  getCellData(this: CellReading, row: number, column: number): Nullable<ICellData>;
  getCurrentActiveSheetData(): Nullable<{
    cellData: { getValue(row: number, column: number): Nullable<ICellData> };
  }>;
}

/**
 * Empty text that a formula answers is read as a blank cell, and so as zero wherever another formula passes it on.
 * In Excel it stays empty text. A cell is no blank to the engine where it holds a formula.
 */
function keepEmptyText(reading: CellReading): void {
  const original = reading.getCellData;
  reading.getCellData = function (this: CellReading, row, column) {
    const cell = original.call(this, row, column);
    if (cell?.v !== '' || cell.t !== CellValueType.STRING || cell.f) return cell;
    const typed = this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    return cell === typed ? cell : { ...cell, f: '=""' };
  };
}

keepEmptyText(
  (engine as unknown as { BaseReferenceObject: { prototype: CellReading } }).BaseReferenceObject.prototype,
);
