import { type WorkbookCells } from '../audit/workbookCells';
import { type Plan } from '../plan/plan';
import { kindOf } from '../plan/reading/readHeadings';
import { changeGroups } from './changeGroups';
import { type ChangeGroup, type ChangeLine } from './kept/changeGroup';
import { compareVersions } from './compareVersions';
import { withEarlierIds } from './sheets/pairSheets';
import { pairedSheets } from './sheets/sheetChanges';
import { sheetGroups } from './sheets/sheetGroups';
import { takeVersion } from './takeVersion';
import { type SavedTable } from './kept/version';

/** A whole workbook, with a plan or without one. */
export interface WholeBook {
  readonly planName: string;
  /** Every Excel table of it. */
  readonly tables: readonly SavedTable[];
  readonly cells: WorkbookCells;
}

/**
 * What is otherwise in the later of two workbooks, by meaning: its plan, its formulas, and its sheets beside the plan.
 * Sheets are known again by their names or their words, since two files share no ids; the places of what is listed are
 * those of the later workbook.
 *
 * @param plan the later plan as it is in the workbook, to which the places belong
 *
 * @example
 * compareBooks({ planName: '', tables: [], cells: { sheets: [], names: [] } }, { planName: '', tables: [], cells: { sheets: [], names: [] } }, readPlan([])) // => []
 */
export function compareBooks(before: WholeBook, after: WholeBook, plan: Plan): ChangeGroup[] {
  const inPlan = [before, after].flatMap(({ tables }) =>
    tables.filter(({ grid }) => kindOf(grid)).map(({ name }) => name),
  );
  const pairs = pairedSheets(before.cells, after.cells, inPlan);
  const idNow = new Map(
    pairs.flatMap(([was, is]) => (is ? [[was?.cells.id ?? is.cells.id, is.cells.id]] : [])),
  );
  const followed = { ...after.cells, sheets: withEarlierIds(pairs) };
  const compared = compareVersions(
    takeVersion(before.planName, before.tables, before.cells),
    takeVersion(after.planName, after.tables, followed),
  );
  const onSheetNow = (line: ChangeLine): ChangeLine =>
    line.cell
      ? { ...line, cell: { ...line.cell, sheetId: idNow.get(line.cell.sheetId) ?? line.cell.sheetId } }
      : line;
  return [
    ...changeGroups(compared, plan).map((group) => ({ ...group, lines: group.lines.map(onSheetNow) })),
    ...sheetGroups(before.cells, after.cells, inPlan),
  ];
}
