import { checkPlan } from '../model/checks/checkPlan';
import { notChecked, notCheckedSentence } from '../model/checks/notChecked';
import { type Finding, type Severity } from '../model/findings/finding';
import { type Written } from '../model/mends/change/change';
import { mendable } from '../model/mends/change/mend';
import { mendsOf } from '../model/mends/mendsOf';
import { type Cell } from '../model/table/grid';
import { type OpenPlan } from './openPlan';
import { stuckFormulas } from './stuckFormulas';

/** A finding as the command line writes it. */
export interface CheckedFinding {
  readonly severity: Severity;
  readonly check: string;
  readonly subject: string;
  readonly year: string;
  /** Pounds; null where no amount is concerned. */
  readonly amount: number | null;
  readonly finding: string;
  /** Such as `'Streams'!J6`; null where it is about no cell. */
  readonly cell: string | null;
  /** The ways in which it can be mended, the likeliest first, as the pane offers them. */
  readonly mends: readonly MendInFile[];
}

/** A mend as the command line writes it: nothing is changed. */
export interface MendInFile {
  readonly action: string;
  readonly cells: readonly { readonly cell: string; readonly now: Cell; readonly after: Written }[];
  /** Rows that are added at the end of a table. */
  readonly rows: readonly { readonly table: string; readonly cells: readonly Written[] }[];
}

/** What the checks find in a plan, and what could not be checked. */
export interface Checked {
  readonly findings: readonly CheckedFinding[];
  readonly notChecked: readonly string[];
}

/** Runs every check over a plan, and looks for formulas of ours that Excel no longer recognises. */
export function checked(open: OpenPlan): Checked {
  const { plan, book, cellOf, tables } = open;
  const at = mendable(tables.map(({ grid }) => grid));
  // what is found only under a scenario is not mended in the cells, which hold the plan as entered
  const entered = plan.base && new Set(checkPlan(at.plan).map(({ sentence }) => sentence));
  const mends = (finding: Finding): MendInFile[] =>
    entered?.has(finding.sentence) === false
      ? []
      : mendsOf(at, finding).map(({ action, cells, rows }) => ({
          action,
          cells: cells.map(({ place, was, becomes }) => ({
            cell: cellOf(place) ?? '',
            now: was,
            after: becomes,
          })),
          rows: rows.map(({ table, cells: row }) => ({ table: tables[table]?.name ?? '', cells: row })),
        }));
  const stuck = stuckFormulas(book).map(({ cell, formula }): CheckedFinding => ({
    severity: 'Error',
    check: 'Stuck formula',
    subject: cell,
    year: '',
    amount: null,
    finding: `${cell} shows #NAME?, so its figure is missing: ${formula} was saved where Poolbook was not loaded. Open the workbook in Excel with Poolbook and press Repair.`,
    cell,
    mends: [],
  }));
  const found = checkPlan(plan).map((finding): CheckedFinding => {
    const { severity, check, subject, year, amount, sentence, place } = finding;
    return {
      ...{ severity, check, subject, year, amount: amount === null ? null : amount / 100 },
      ...{ finding: sentence, cell: cellOf(place), mends: mends(finding) },
    };
  });
  return { findings: [...stuck, ...found], notChecked: notChecked(plan).map(notCheckedSentence) };
}
