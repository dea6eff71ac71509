import { FormulaRuntimeService } from '@univerjs/engine-formula';
import { type Corners } from '../excel/values/address';

/** Where Excel’s own sheets end. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

interface Runtime {
  _checkIfArrayFormulaExceeded(rows: number, columns: number, range: Corners): boolean;
}

/**
 * A sheet of the grid has 1,000 rows to begin with, and an answer that needs more was an error of its formula. The sheet
 * grows once the answer is there: see `growForSpills`.
 */
(FormulaRuntimeService.prototype as unknown as Runtime)._checkIfArrayFormulaExceeded = (
  _rows,
  _columns,
  range,
) => range.endRow >= MOST_ROWS || range.endColumn >= MOST_COLUMNS;
