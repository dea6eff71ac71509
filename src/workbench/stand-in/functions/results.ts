import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { errorValue, type Failure, failureOf } from './errors';

/** What the grid shows of a function's result. `noteFailure` hears of each error value in it. */
export function resultValue(value: unknown, noteFailure: (failure: Failure) => void): BaseValueObject {
  if (isRows(value)) return arrayValue(value, noteFailure);
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue(ErrorType.NUM);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value === null || value === undefined) return NumberValueObject.create(0); // as Excel shows null
  if (typeof value === 'object' && 'code' in value) {
    const failure = failureOf(value);
    noteFailure(failure);
    return errorValue(failure.type);
  }
  return StringValueObject.create(String(value));
}

/** The result comes from the frame, whose arrays are another realm's: Array.isArray knows them all the same. */
const isRows = (value: unknown): value is unknown[] => Array.isArray(value);

function arrayValue(rows: unknown[], noteFailure: (failure: Failure) => void): BaseValueObject {
  const cells = rows.map((row) => (isRows(row) ? row : [row]).map((cell) => resultValue(cell, noteFailure)));
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: Math.max(0, ...cells.map((row) => row.length)),
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
