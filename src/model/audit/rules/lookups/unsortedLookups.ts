import { type Cell } from '../../../table/grid';
import { areaName } from '../../area';
import { formulaRule } from '../../formulaRule';
import { type Call } from '../../readFormula';
import { type FormulaCell, type ReviewedBook } from '../../reviewedBook';
import { type Area } from '../../workbookCells';
import { isApproximate } from './isApproximate';

/** The list is the second of a look-up's arguments. */
const LIST = 1;
/** So many keys must be there to be out of order. */
const FEWEST = 3;
const LONGEST = 10_000;

/** The cells in which a look-up searches: the first column of its list, the first row for HLOOKUP. */
function keysOf(call: Call, { references }: FormulaCell): { sheet: number; area: Area } | null {
  const list = references.find(({ word }) => word.call === call && word.argument === LIST);
  if (!list) return null;
  const { row, column, rows, columns } = list.area;
  const across = call.name === 'HLOOKUP' || (call.name !== 'VLOOKUP' && columns > rows);
  return {
    sheet: list.sheet,
    area: { row, column, ...(across ? { rows: 1, columns } : { rows: Math.min(rows, LONGEST), columns: 1 }) },
  };
}

const isAfter = (a: Cell, b: Cell): boolean =>
  typeof a === 'number' ? a > Number(b) : String(a).localeCompare(String(b), 'en') > 0;

/** Whether keys are of one kind and not in ascending order. */
function isUnsorted(keys: readonly Cell[]): boolean {
  const filled = keys.filter((key) => typeof key === 'number' || typeof key === 'string');
  if (filled.length < FEWEST || new Set(filled.map((key) => typeof key)).size > 1) return false;
  return filled.some((key, i) => i > 0 && isAfter(filled[i - 1] ?? null, key));
}

/** The list out of order in which a formula looks for the nearest entry; null for none. */
export function unsortedList(cell: FormulaCell, book: ReviewedBook): string | null {
  for (const call of cell.formula.calls) {
    const descending = call.name === 'MATCH' && call.args[2]?.[0]?.value === '-';
    const keys = isApproximate(call) && !descending ? keysOf(call, cell) : null;
    const sheet = keys ? book.sheets[keys.sheet] : undefined;
    if (!keys || !sheet) continue;
    const { row, column, rows, columns } = keys.area;
    const values = Array.from({ length: rows * columns }, (_, i) =>
      columns === 1 ? sheet.valueAt(row + i, column) : sheet.valueAt(row, column + i),
    );
    if (isUnsorted(values))
      return `${keys.sheet === cell.sheet ? '' : `${sheet.cells.name}!`}${areaName(keys.area)}`;
  }
  return null;
}

/** Look-ups of the nearest entry in a list that is not in order. */
export const unsortedLookups = formulaRule({
  name: 'Look-up in an unsorted list',
  kind: 'wrong',
  reason: 'A look-up of the nearest entry halves a sorted list; in an unsorted one it answers with any row.',
  source: 'FAST 3.03, on functions to avoid; ICAEW principle 16, on checks',
  remedy: 'Sort the list in ascending order, or ask for an exact match.',
  says: (cell, _, book) => {
    const list = unsortedList(cell, book);
    return list === null
      ? null
      : `it looks for the nearest entry in ${list}, which is not in ascending order`;
  },
});
