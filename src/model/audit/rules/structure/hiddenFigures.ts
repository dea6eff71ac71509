import { areaName } from '../../area';
import { type Area } from '../../workbookCells';
import { type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../../reviewRule';

/** Where the first figure of a rectangle is and how many there are. */
function figuresIn(sheet: ReviewedSheet, area: Area) {
  let count = 0;
  let first = { row: area.row, column: area.column };
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (typeof sheet.valueAt(row, column) === 'number') if (count++ === 0) first = { row, column };
  return { count, first };
}

/**
 * Positions that follow each other, together: the first and how many.
 *
 * @example
 * runsOf([4, 1, 2]) // => [{ first: 1, count: 2 }, { first: 4, count: 1 }]
 */
export const runsOf = (positions: readonly number[]): readonly { first: number; count: number }[] => {
  const runs: { first: number; count: number }[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && position === last.first + last.count) last.count++;
    else runs.push({ first: position, count: 1 });
  }
  return runs;
};

/** Sheets, rows and columns that are hidden and hold figures. */
export const hiddenFigures: ReviewRule = {
  name: 'Hidden figures',
  kind: 'risk',
  reason: 'Figures that a reader cannot see are neither questioned nor kept up to date.',
  source: 'Financial Modelling Code, on hiding nothing',
  remedy:
    'Unhide them, or group rows and columns so that it can be seen that there is more. A list that is filtered hides rows too.',
  find: (sheet) => {
    const { used, cells } = sheet;
    if (!cells.visible) return hidden(sheet, used, `The sheet ${cells.name} is hidden`);
    const rows = runsOf(cells.hiddenRows).flatMap(({ first, count }) =>
      hidden(
        sheet,
        { ...used, row: first, rows: count },
        count === 1 ? `Row ${first + 1} is hidden` : `Rows ${first + 1} to ${first + count} are hidden`,
      ),
    );
    const columns = runsOf(cells.hiddenColumns).flatMap(({ first, count }) => {
      const [from, to = from] = areaName({ row: 0, rows: 1, column: first, columns: count })
        .split(':')
        .map((name) => name.replace(/\d+$/, ''));
      const which = count === 1 ? `Column ${from} is hidden` : `Columns ${from} to ${to} are hidden`;
      return hidden(sheet, { ...used, column: first, columns: count }, which);
    });
    return [...rows, ...columns];
  },
};

function hidden(sheet: ReviewedSheet, area: Area, which: string): ReviewFinding[] {
  const { count, first } = figuresIn(sheet, area);
  if (count === 0) return [];
  const sentence = `${which} and ${which.includes(' are ') ? 'hold' : 'holds'} ${count} ${count === 1 ? 'figure' : 'figures'}.`;
  return [findingAt(hiddenFigures, sheet, { at: first, sentence })];
}
