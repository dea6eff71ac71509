import { addressIn } from '../file/views/planTables';
import { reviewCells } from '../file/views/reviewCells';
import { compareBooks } from '../model/versions/compareBooks';
import { type OpenPlan } from './openPlan';

/** One thing that changed between two workbooks. */
export interface PlanChange {
  /** What it is about: a table of the plan, its totals, the formulas, or a sheet. */
  readonly about: string;
  readonly sentence: string;
  /** Where it is in the later workbook; null for what is gone, or is a total. */
  readonly cell: string | null;
}

/** What is otherwise in the later of two workbooks, by meaning: its plan, its formulas, its sheets beside the plan. */
export function comparePlans(before: OpenPlan, after: OpenPlan): PlanChange[] {
  const [was, is] = [before, after].map(({ planName, tables, book }) => ({
    ...{ planName, tables },
    cells: reviewCells(book),
  }));
  if (!was || !is) return [];
  return compareBooks(was, is, after.plan).flatMap(({ title, lines }) =>
    lines.map(({ sentence, place, cell }) => ({
      about: title,
      sentence,
      // in a file a sheet has no id but its name
      cell: cell
        ? addressIn({ sheet: cell.sheetId, row: 0, column: 0 }, cell.row, cell.column)
        : after.cellOf(place),
    })),
  );
}
