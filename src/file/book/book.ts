/** A workbook as plain data: what an .xlsx file holds, without its packing. */
import { type Area } from '../../model/audit/workbookCells';
import { type CarriedBook, type CarriedSheet } from './carried';
import { type BookStyle, type CellFormat, type RuleLook } from './look';
import { type Attributes, type XmlNode } from '../xml/xmlNode';

/** An error that a cell shows, such as `#N/A`. */
export interface BookError {
  readonly error: string;
}

/** What a cell shows. Days are numbers as of the calendar that starts in 1900, whatever the file counts from. */
export type BookValue = string | number | boolean | null | BookError;

export interface BookCell {
  readonly value: BookValue;
  /** The position of its format in the book's list. */
  readonly format: number;
  /** As a person types it, with `=`. */
  readonly formula?: string;
  /**
   * The cells that its formula fills, itself the first of them; `dynamic` where Excel lets it spill, else it was
   * entered as an array formula. A formula without one shows a single value.
   */
  readonly array?: Area & { readonly dynamic: boolean };
  /** The key of the cell whose formula fills this one. */
  readonly filledBy?: number;
  /** How the file has the formula, where that is more than the typed one says. */
  readonly kept?: string;
  /** Text in several looks: the pieces as the file has them. Its plain text is the value. */
  readonly runs?: readonly XmlNode[];
  /** What a what-if data table is calculated from, as the file has it. */
  readonly dataTable?: Attributes;
}

export interface BookTableColumn {
  readonly name: string;
  /** The formula of a calculated column, with `=`. */
  readonly formula?: string;
  /** The function of the totals row, such as `sum`; `custom` where it is a formula. */
  readonly totals?: string;
  readonly totalsLabel?: string;
  readonly totalsFormula?: string;
  /** What else the file says of it. */
  readonly kept?: XmlNode;
}

export interface BookTable {
  readonly name: string;
  /** Its cells, headings and totals included. */
  readonly area: Area;
  readonly headings: boolean;
  /** Whether its last row is a row of totals. */
  readonly totals: boolean;
  readonly columns: readonly BookTableColumn[];
  /** The name of its table style; null for none. */
  readonly style: string | null;
  readonly kept?: XmlNode;
}

export interface BookName {
  readonly name: string;
  /** With `=`. */
  readonly formula: string;
  /** The sheet on which alone it holds; null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
  readonly kept?: Attributes;
}

export interface ConditionalFormat {
  /** Addresses of cells, separated by blanks. */
  readonly cells: string;
  /** `expression`, `cellIs`, `colorScale`, … as Excel's file format calls them. */
  readonly type: string;
  readonly formulas: readonly string[];
  readonly look?: RuleLook;
  readonly kept?: XmlNode;
}

export interface Validation {
  readonly cells: string;
  /** `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom` or `none`. */
  readonly type: string;
  /** With `=`; a list of words is `="Yes,No"`. */
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  /** Whether an entry that does not fit is refused or asked about at all. */
  readonly asks: boolean;
  readonly style: 'stop' | 'warning' | 'information';
  readonly title?: string;
  readonly message?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  /** Whether the file keeps it where only Excel 2010 and later look. */
  readonly extended?: boolean;
  readonly kept?: Attributes;
}

export interface Comment {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly kept?: XmlNode;
}

/** Columns side by side that look alike; positions count from 0, both ends included. Width in characters. */
export interface ColumnDress {
  readonly from: number;
  readonly to: number;
  readonly width?: number;
  readonly hidden: boolean;
  readonly format?: number;
  readonly kept?: Attributes;
}

/** Height in points. */
export interface RowDress {
  readonly height?: number;
  readonly hidden: boolean;
  readonly format?: number;
  readonly kept?: Attributes;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** How many pages side by side and below each other it is shrunk to; 0 as many as it takes. */
  readonly fits?: { readonly wide: number; readonly tall: number };
  /** As Excel codes them: `&L` left, `&C` middle, `&R` right, `&P` page, `&N` pages, `&A` sheet. */
  readonly header?: string;
  readonly footer?: string;
  readonly kept?: Readonly<Record<string, XmlNode>>;
}

/** A native chart of bars that follows its cells: names at the left, a series in each further column. */
export interface BookChart {
  readonly name: string;
  readonly title: string;
  readonly of: Area;
  readonly over: Area;
  readonly numberFormat: string;
  readonly colors: readonly string[];
  /** Series one after another in one bar. */
  readonly stacked?: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** By `cellKey(row, column)`. */
  readonly cells: ReadonlyMap<number, BookCell>;
  readonly tables: readonly BookTable[];
  readonly merged: readonly Area[];
  readonly validations: readonly Validation[];
  readonly conditional: readonly ConditionalFormat[];
  readonly comments: readonly Comment[];
  readonly columns: readonly ColumnDress[];
  readonly rows: ReadonlyMap<number, RowDress>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColor?: string;
  /** What may be done on a locked sheet, as the file has it; null where it is not protected. */
  readonly protection: Attributes | null;
  readonly print: PrintSetup;
  readonly charts: readonly BookChart[];
  readonly carried: CarriedSheet;
}

/** A part of custom XML, such as a kept version of a plan. */
export interface CustomXml {
  readonly xml: string;
  /** Its id in the workbook, such as `{8C5B…}`; null where it has none. */
  readonly id: string | null;
  /** The vocabularies that its properties name. */
  readonly schemas: readonly string[];
}

export interface Book {
  /** Whether the file counts days from 1904; values here never do. */
  readonly from1904: boolean;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly styles: readonly BookStyle[];
  readonly formats: readonly CellFormat[];
  /** The sheet that is shown first. */
  readonly opens: string | null;
  readonly customXml: readonly CustomXml[];
  /** What the file held that this book does not, in words; empty where saving it loses nothing. */
  readonly lost: readonly string[];
  readonly carried: CarriedBook;
}
