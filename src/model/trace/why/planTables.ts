import { intersects } from '../../audit/area';
import { type ReviewedBook } from '../../audit/reviewedBook';
import { kindOf } from '../../plan/reading/readHeadings';
import { type TableKind } from '../../plan/declared/schema';
import { type Grid } from '../../table/grid';
import { type BookArea, gridAt } from '../nodes/bookCell';

/** A table of the plan, by the name that Excel knows. */
export interface PlanTableInBook {
  readonly name: string;
  readonly kind: TableKind;
  readonly grid: Grid;
}

/** The tables of a plan among those of a workbook. */
export const planTables = (book: ReviewedBook): PlanTableInBook[] =>
  book.sheets.flatMap(({ index, cells }) =>
    cells.tables.flatMap(({ name, row, column, rows, columns }) => {
      const grid = gridAt(book, { sheet: index, area: { row, column, rows, columns } });
      const kind = kindOf(grid);
      return kind ? [{ name, kind, grid }] : [];
    }),
  );

/** The table of which cells are a part; null for none. */
export const tableWithin = (book: ReviewedBook, { sheet, area }: BookArea): string | null =>
  book.sheets[sheet]?.cells.tables.find((table) => intersects(table, area))?.name ?? null;
