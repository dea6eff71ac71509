import { type SheetCells } from '../../../../src/model/audit/workbookCells';
import { type Cell } from '../../../../src/model/table/grid';

export type Rows = readonly (readonly Cell[])[];

/** A sheet as it is entered, and what else is to be known of it. */
export interface Given {
  readonly rows: Rows;
  readonly more?: Partial<Omit<SheetCells, 'formulas' | 'values'>> & {
    readonly shows?: Readonly<Record<string, Cell>>;
  };
  /** Further sheets by name. */
  readonly others?: Readonly<Record<string, Rows>>;
}

/** A smallest sheet on which a rule finds one thing, one on which it nearly does, and one that is sound. */
export interface ThreeBooks {
  readonly finds: Given & { readonly cell: string; readonly proposed?: string };
  readonly nearly: Given;
  readonly clean: Given;
}
