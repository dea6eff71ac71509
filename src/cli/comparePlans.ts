import { addressIn } from '../file/views/planTables';
import { reviewCells } from '../file/views/reviewCells';
import { changeGroups } from '../model/versions/changeGroups';
import { compareVersions } from '../model/versions/compareVersions';
import { takeVersion } from '../model/versions/takeVersion';
import { type OpenPlan } from './openPlan';

/** One thing that changed between two workbooks. */
export interface PlanChange {
  /** The kind of change: a table of the plan, its totals, or the formulas. */
  readonly about: string;
  readonly sentence: string;
  /** Where it is in the later workbook; null for what is gone, or is a total. */
  readonly cell: string | null;
}

/** What is otherwise in the later of two workbooks, by meaning. */
export function comparePlans(before: OpenPlan, after: OpenPlan): PlanChange[] {
  const [was, is] = [before, after].map(({ planName, tables, book }) =>
    takeVersion(planName, tables, reviewCells(book)),
  );
  if (!was || !is) return [];
  return changeGroups(compareVersions(was, is), after.plan).flatMap(({ title, lines }) =>
    lines.map(({ sentence, place, cell }) => ({
      about: title,
      sentence,
      cell: cell
        ? addressIn({ sheet: cell.sheetId, row: 0, column: 0 }, cell.row, cell.column)
        : after.cellOf(place),
    })),
  );
}
