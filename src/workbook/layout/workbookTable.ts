import { type Grid } from '../../model/table/grid';

/** A table of a workbook as plain data: where it is and what is in it, headings first. */
export interface WorkbookTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** What stays when the sheet is renamed; a file knows its sheets by name alone. */
  readonly sheetId: string;
  /** Zero-based place of the first heading on its sheet. */
  readonly row: number;
  readonly column: number;
  readonly grid: Grid;
}
