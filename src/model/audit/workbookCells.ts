import { type Cell, type Grid } from '../table/grid';

/** A rectangle of cells; rows and columns count from 0 at the top left of the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table: its name and where it is, headings and total included. */
export interface TableArea extends Area {
  readonly name: string;
  /** Whether its last row is a row of totals. */
  readonly totals: boolean;
}

/** What a formula review reads of one sheet. */
export interface SheetCells {
  /** The id that the sheet keeps when it is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Where the top left cell of the two grids is on the sheet. */
  readonly row: number;
  readonly column: number;
  /** A text that starts with `=` where a cell holds a formula, else what was entered. */
  readonly formulas: readonly (readonly Cell[])[];
  /** What the cells show. */
  readonly values: Grid;
  /** The number formats of the cells, such as `0.0%`, where they are known. */
  readonly formats?: readonly (readonly string[])[];
  /** Rows and columns of the sheet that are hidden. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly TableArea[];
  readonly merged: readonly Area[];
  /** The cells that one formula fills, itself the top left of them. */
  readonly spills: readonly Area[];
}

/** A name of the workbook and what it stands for, such as `=Inputs!$B$2`. */
export interface WorkbookName {
  readonly name: string;
  readonly formula: string;
}

/** What a formula review reads of a workbook. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly WorkbookName[];
}
