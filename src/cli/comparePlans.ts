import { addressIn } from '../file/views/planTables';
import { reviewCells } from '../file/views/reviewCells';
import { changeGroups } from '../model/versions/changeGroups';
import { compareVersions } from '../model/versions/compareVersions';
import { takeVersion } from '../model/versions/takeVersion';
import { kindOf } from '../model/plan/readHeadings';
import { withEarlierIds } from '../model/versions/sheets/pairSheets';
import { pairedSheets, sheetChanges } from '../model/versions/sheets/sheetChanges';
import { type OpenPlan } from './openPlan';

/** One thing that changed between two workbooks. */
export interface PlanChange {
  /** What it is about: a table of the plan, its totals, the formulas, or a sheet. */
  readonly about: string;
  readonly sentence: string;
  /** Where it is in the later workbook; null for what is gone, or is a total. */
  readonly cell: string | null;
}

/** What is otherwise in the later of two workbooks, by meaning: its plan, its sheets beside the plan, its formulas. */
export function comparePlans(before: OpenPlan, after: OpenPlan): PlanChange[] {
  const [was, is] = [reviewCells(before.book), reviewCells(after.book)];
  const inPlan = [before, after].flatMap(({ tables }) =>
    tables.filter(({ grid }) => kindOf(grid)).map(({ name }) => name),
  );
  const pairs = pairedSheets(was, is, inPlan);
  const names = new Map(pairs.flatMap(([a, b]) => (b ? [[a?.cells.id ?? b.cells.id, b.cells.name]] : [])));
  const compared = compareVersions(
    takeVersion(before.planName, before.tables, was),
    takeVersion(after.planName, after.tables, { ...is, sheets: withEarlierIds(pairs) }),
  );
  const ofPlan = changeGroups(compared, after.plan).flatMap(({ title, lines }) =>
    lines.map(({ sentence, place, cell }) => ({
      about: title,
      sentence,
      cell: cell
        ? addressIn(
            { sheet: names.get(cell.sheetId) ?? cell.sheetId, row: 0, column: 0 },
            cell.row,
            cell.column,
          )
        : after.cellOf(place),
    })),
  );
  const ofSheets = sheetChanges(was, is, inPlan).map(({ sheet, sentence, place }) => ({
    about: sheet,
    sentence,
    cell: place ? addressIn({ sheet, row: 0, column: 0 }, place.row, place.column) : null,
  }));
  return [...ofPlan, ...ofSheets];
}
