import { areaName, intersects } from '../../area';
import { type Area } from '../../workbookCells';
import { type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewRule } from '../../reviewRule';

/** Whether a merged area is among figures: in a table, over a figure, or in a row that holds some. */
function amongFigures(sheet: ReviewedSheet, area: Area): boolean {
  const { used, cells } = sheet;
  if (cells.tables.some((table) => intersects(table, area))) return true;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++)
      if (typeof sheet.valueAt(row, column) === 'number') return true;
  return area.columns <= WIDEST && figuresAbove(sheet, area) && figuresBelow(sheet, area);
}

/** Wider than this a merged row is the title of a section. */
const WIDEST = 3;

const hasFigure = (sheet: ReviewedSheet, { column, columns }: Area, from: number, to: number): boolean => {
  for (let row = from; row < to; row++)
    for (let c = column; c < column + columns; c++)
      if (typeof sheet.valueAt(row, c) === 'number') return true;
  return false;
};
const figuresAbove = (sheet: ReviewedSheet, area: Area): boolean =>
  hasFigure(sheet, area, sheet.used.row, area.row);
const figuresBelow = (sheet: ReviewedSheet, area: Area): boolean =>
  hasFigure(sheet, area, area.row + area.rows, sheet.used.row + sheet.used.rows);

/** Merged cells among figures. */
export const mergedCells: ReviewRule = {
  name: 'Merged cells',
  kind: 'style',
  reason:
    'Rows with merged cells cannot be sorted, filtered or made a table, and all but the first of the cells are blank to a formula.',
  source: 'FAST 2, on sheets laid out alike',
  remedy: 'Unmerge them and fill each cell; to centre a heading over columns use Center Across Selection.',
  find: (sheet) =>
    sheet.cells.merged
      .filter((area) => amongFigures(sheet, area))
      .map((area) =>
        findingAt(mergedCells, sheet, {
          at: area,
          sentence: `${areaName(area)} is one merged cell among figures.`,
        }),
      ),
};
