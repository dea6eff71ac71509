/** How a plan is laid out on sheets, described as data. Nothing here knows how it is written. */

export type Input = string | number | boolean | null;

/** A named cell style, of which a workbook has one for each role: input, result, heading, total … */
export interface NamedStyle {
  readonly name: string;
  readonly font?: { readonly color?: string; readonly bold?: boolean; readonly italic?: boolean; readonly size?: number };
  readonly fill?: string;
  readonly numberFormat?: string;
}

/** A block of cells from a top left corner; text that starts with `=` is a formula. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Input[])[];
  readonly style?: string;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
}

/** What may stand in a column: a list of words, or the entries of another table's column. */
export type Choices = readonly string[] | { readonly table: string; readonly heading: string };

export interface ColumnLayout {
  readonly heading: string;
  /** Width in points. */
  readonly width: number;
  readonly style: string;
  readonly numberFormat?: string;
  readonly choices?: Choices;
  readonly wrap?: boolean;
}

export interface TableLayout {
  /** The Excel table's name, by which formulas refer to it. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly (readonly Input[])[];
}

export interface SheetLayout {
  readonly name: string;
  readonly tabColor: string;
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TableLayout[];
  /** Widths in points of columns that no table sets, by position. */
  readonly widths: Readonly<Record<number, number>>;
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly landscape: boolean;
}

export interface WorkbookLayout {
  readonly styles: readonly NamedStyle[];
  /** Names for single cells: name to sheet and place. */
  readonly names: readonly { readonly name: string; readonly sheet: string; readonly row: number; readonly column: number }[];
  readonly sheets: readonly SheetLayout[];
  /** The sheet that is shown when all is written. */
  readonly opens: string;
}
