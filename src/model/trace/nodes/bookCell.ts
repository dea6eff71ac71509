import { areaName, cellName, contains } from '../../audit/area';
import { type FormulaCell, type ReviewedBook, type ReviewedSheet } from '../../audit/reviewedBook';
import { type Area } from '../../audit/workbookCells';
import { type Cell, type Grid } from '../../table/grid';

/** A cell of a workbook; the sheet by its position, row and column from 0. */
export interface BookCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Cells of a workbook. */
export interface BookArea {
  readonly sheet: number;
  readonly area: Area;
}

/** The sheet of a cell; undefined where it holds nothing. */
export const sheetOf = (
  book: ReviewedBook,
  { sheet }: { readonly sheet: number },
): ReviewedSheet | undefined => book.sheets[sheet];

/** What a cell shows. */
export const shownAt = (book: ReviewedBook, at: BookCell): Cell =>
  sheetOf(book, at)?.valueAt(at.row, at.column) ?? null;

/** The part of some cells that holds anything. */
export function usedPart(book: ReviewedBook, { sheet, area }: BookArea): Area {
  const used = sheetOf(book, { sheet })?.used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const row = Math.max(area.row, used.row);
  const column = Math.max(area.column, used.column);
  const rows = Math.min(area.row + area.rows, used.row + used.rows) - row;
  const columns = Math.min(area.column + area.columns, used.column + used.columns) - column;
  return { row, column, rows: Math.max(0, rows), columns: Math.max(0, columns) };
}

/** What some cells show, row by row. */
export function gridAt(book: ReviewedBook, { sheet, area }: BookArea): Grid {
  const line = (row: number) =>
    Array.from({ length: area.columns }, (_, c) => shownAt(book, { sheet, row, column: area.column + c }));
  return Array.from({ length: area.rows }, (_, r) => line(area.row + r));
}

/** The formula that fills a cell: its own, or the one that spills over it. */
export function fillerOf(
  book: ReviewedBook,
  at: BookCell,
): { readonly cell: FormulaCell; readonly spill: Area | null } | null {
  const sheet = sheetOf(book, at);
  const spill = sheet?.cells.spills.find((area) => contains(area, at.row, at.column)) ?? null;
  const cell = spill ? sheet?.formulaAt(spill.row, spill.column) : sheet?.formulaAt(at.row, at.column);
  return cell ? { cell, spill } : null;
}

/** Cells with their sheet, as Excel writes them: `Funding!B4`. */
export const areaWords = (book: ReviewedBook, { sheet, area }: BookArea): string =>
  `${sheetName(book, sheet)}!${areaName(area)}`;

export const cellWords = (book: ReviewedBook, { sheet, row, column }: BookCell): string =>
  `${sheetName(book, sheet)}!${cellName(row, column)}`;

const sheetName = (book: ReviewedBook, sheet: number): string => book.sheets[sheet]?.cells.name ?? '';

/** @example oneCell({ sheet: 0, row: 3, column: 1 }) // => { sheet: 0, area: { row: 3, column: 1, rows: 1, columns: 1 } } */
export const oneCell = ({ sheet, row, column }: BookCell): BookArea => ({
  sheet,
  area: { row, column, rows: 1, columns: 1 },
});

/** @example [{ row: 0, column: 0, rows: 1, columns: 1 }, { row: 0, column: 0, rows: 2, columns: 1 }].map(isOneCell) // => [true, false] */
export const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;
