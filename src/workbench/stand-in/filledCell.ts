import { type ICellData, type Nullable } from '@univerjs/core';

/** Whether there is anything in a cell, be it a formula that has not been calculated. */
export const isFilled = (cell: Nullable<ICellData>): boolean =>
  !!cell && ((cell.v !== undefined && cell.v !== null) || !!cell.f || !!cell.p);
