import { type Grid } from '../../model/table/grid';
import { type WorkbookTable } from '../../workbook/layout/workbookTable';

/** A table of the open workbook. */
export interface SheetTable extends WorkbookTable {
  /** Rows directly beneath it that hold anything and are not in it; left out where there are none. */
  readonly beneath?: Grid;
}

/** What the pane knows of the open workbook. */
export interface WorkbookReading {
  /** The plan's name as the Start sheet gives it, else the workbook's own name. */
  readonly planName: string;
  readonly tables: readonly SheetTable[];
  /** Excel is set to calculate manually and has not calculated what was changed: what formulas show may be old. */
  readonly awaitsCalculation?: boolean;
}
