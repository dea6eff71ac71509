import { type Grid } from '../../model/table/grid';

/** An Excel table as plain data: where it is and what is in it, headings first. */
export interface SheetTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** Zero-based place of the first heading on its sheet. */
  readonly row: number;
  readonly column: number;
  readonly grid: Grid;
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
