/** How a plan is laid out on sheets, described as data. Nothing here knows how it is written. */

export type Input = string | number | boolean | null;

/** A named cell style, of which a workbook has one for each role: input, result, heading, total … */
export interface NamedStyle {
  readonly name: string;
  readonly font?: {
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly size?: number;
  };
  readonly fill?: string;
  readonly numberFormat?: string;
  /** The colours of thin lines above and below the cell. */
  readonly lineAbove?: string;
  readonly lineBelow?: string;
  /** Long text goes on in further lines, from the top of the cell. */
  readonly wraps?: boolean;
  /** At the right edge, as figures are. */
  readonly alignsRight?: boolean;
}

/** Cells that Excel must take as text, whatever they look like: `2010/11` is no date. */
export const AS_TEXT = '@';

/** A block of cells from a top left corner; text that starts with `=` is a formula. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Input[])[];
  readonly style?: string;
  readonly numberFormat?: string;
}

/** What is offered: a list of words, the entries of a table's column, or all that a formula spills from a cell. */
export type Choices =
  | readonly string[]
  | { readonly table: string; readonly heading: string }
  | { readonly spilledFrom: string };

/**
 * What a cell offers, and what happens to an entry that is not offered: Excel takes it, or asks whether it is meant.
 */
export interface Offer {
  readonly choices: Choices;
  readonly otherwise: 'takes' | 'asks';
  /** Shown beside a cell that is selected; '' takes away what was shown. */
  readonly prompt?: string;
}

export interface ColumnLayout {
  readonly heading: string;
  /** Width in points. */
  readonly width: number;
  readonly style: string;
  readonly numberFormat?: string;
  readonly offer?: Offer;
  /** What the column counts in, shown above its heading: `£`, `%`, `date`. */
  readonly unit?: string;
}

export interface TableLayout {
  /** The Excel table's name, by which formulas refer to it. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly (readonly Input[])[];
  /** How a row looks that holds a word; nothing of it changes what is typed. */
  readonly marks?: readonly RowMark[];
}

/** A formula whose answer fills cells to the right and below, headings first. */
export interface SpillLayout {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly columns: readonly Omit<ColumnLayout, 'offer'>[];
  /** How many rows below the headings are made ready for it. */
  readonly rows: number;
  /** How high these are in points, where words wrap: no row grows by itself with what a formula spills. */
  readonly rowHeight?: number;
  /** How a row looks that holds a word, such as a total or an error. */
  readonly marks: readonly RowMark[];
}

export interface RowMark {
  readonly word: string;
  /** The column of the answer in which the word is; the first unless it is said. */
  readonly column?: number;
  /** Another word that the row must hold too. */
  readonly also?: { readonly word: string; readonly column: number };
  /** The columns that look so; all unless it is said. */
  readonly columns?: { readonly from: number; readonly count: number };
  readonly fill?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
}

/** Cells side by side in which one of several things is picked. */
export interface PickerLayout extends Offer {
  readonly row: number;
  readonly column: number;
  readonly columns?: number;
  readonly title: string;
  /** What is said when the cell is selected. */
  readonly prompt: string;
}

/** A rectangle of cells. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A native chart of bars, which follows its cells: names at the left, a series in each further column. */
export interface ChartLayout {
  readonly name: string;
  /** The question that it answers. */
  readonly title: string;
  readonly of: CellArea;
  readonly over: CellArea;
  readonly numberFormat: string;
  /** The colours of the series, in order. */
  readonly colors: readonly string[];
  /** Series one after another in one bar, rather than beside each other. */
  readonly stacked?: boolean;
}

export interface SheetLayout {
  readonly name: string;
  readonly tabColor: string;
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TableLayout[];
  readonly spills: readonly SpillLayout[];
  readonly pickers?: readonly PickerLayout[];
  readonly charts?: readonly ChartLayout[];
  /** Widths in points of columns that no table sets, by position. */
  readonly widths: Readonly<Record<number, number>>;
  /** Heights in points of rows that do not grow with their words, as with those that a formula brings, by position. */
  readonly heights?: Readonly<Record<number, number>>;
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly landscape: boolean;
  /** How many pages of paper lie side by side; one unless it is said. */
  readonly pagesWide?: number;
  /** False for a sheet that is read rather than filled in. */
  readonly gridlines?: boolean;
  /** What is printed; all that is on the sheet unless it is said. */
  readonly printed?: CellArea;
  /** What is at the foot of each page, left and in the middle; its number is at the right. */
  readonly footer?: readonly [left: string, middle: string];
}

/** A name for a single cell. */
export interface CellName {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A sheet of the workbook that is copied, with what its cells show in the place of formulas. */
export interface SheetCopy {
  readonly of: string;
  readonly name: string;
}

export interface WorkbookLayout {
  readonly styles: readonly NamedStyle[];
  readonly names: readonly CellName[];
  /** Copies of sheets that are there, before the sheets of the layout. */
  readonly copies?: readonly SheetCopy[];
  readonly sheets: readonly SheetLayout[];
  /** The sheet that is shown when all is written. */
  readonly opens: string;
}
