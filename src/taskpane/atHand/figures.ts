import { type SheetTable, type WorkbookReading } from '../../excel/reading/reading';
import { checkPlan } from '../../model/checks/checkPlan';
import { type AcceptedFinding } from '../../model/findings/acceptances';
import { type Finding, type Place } from '../../model/findings/finding';
import { notChecked, type NotChecked } from '../../model/checks/notChecked';
import { fundingByCertainty, type CertaintyTotals } from '../../model/funding/certainty';
import { everyNumber, type EveryNumber } from '../../model/plan/everyNumber';
import { kindOf } from '../../model/plan/reading/readHeadings';
import { type Plan } from '../../model/plan/plan';
import { readPlan } from '../../model/plan/readPlan';
import { rowsBeneath, type RowsBeneath } from '../../model/plan/reading/rowsBeneath';
import { type TableKind } from '../../model/plan/declared/schema';

/** A place in the workbook that can be gone to; row and column count from 0. */
export interface SheetCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One of the plan's tables, as it was found in the workbook. */
export interface FoundTable extends SheetCell {
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  /** Rows that hold something. */
  readonly rows: number;
}

/** Everything that the screens show of one reading. */
export interface Figures {
  readonly planName: string;
  /** The workbook's tables, among them the user's own; places in the plan refer to them by position. */
  readonly reading: readonly SheetTable[];
  readonly plan: Plan;
  /** The plan's tables in the order of the workbook. */
  readonly tables: readonly FoundTable[];
  readonly funding: CertaintyTotals;
  /** Without those that are accepted. */
  readonly findings: readonly Finding[];
  readonly accepted?: readonly AcceptedFinding[];
  /** The checks for which the plan gives nothing to go by. */
  readonly notChecked: readonly NotChecked[];
  /** Rows directly beneath plan tables, which are not in them. */
  readonly beneath: readonly (RowsBeneath & { readonly tableId: string })[];
  /** What became of every number in the plan's tables. */
  readonly numbers: EveryNumber;
  /** Where a place in the plan is on its sheet; null for none. */
  readonly cellAt: (place: Place | null) => SheetCell | null;
}

/** Runs the model over a reading of the workbook. */
export function figuresOf({ planName, tables }: WorkbookReading): Figures {
  const plan = readPlan(tables.map(({ grid }) => grid));
  const found = tables.flatMap(({ id, sheet, sheetId, row, column, grid }, position): FoundTable[] => {
    const kind = kindOf(grid);
    if (!kind) return [];
    const counted = plan.positions[kind] === position ? plan.tables[kind] : undefined;
    return [{ id, kind, sheet, sheetId, row, column, rows: counted?.rows ?? grid.length - 1 }];
  });
  const beneath = found.flatMap(({ id: tableId, kind }) => {
    const position = tables.findIndex(({ id }) => id === tableId);
    const { grid = [], beneath: rows = [] } = tables[position] ?? {};
    const said = rowsBeneath(kind, { position, grid }, rows);
    return said ? [{ tableId, ...said }] : [];
  });
  const unseen = beneath.map(({ finding }) => finding);
  return {
    planName,
    reading: tables,
    plan,
    tables: found,
    funding: fundingByCertainty(plan),
    findings: found.length > 0 ? withWarnings(checkPlan(plan), unseen) : [],
    beneath,
    notChecked: notChecked(plan),
    numbers: everyNumber(plan),
    cellAt: (place) => {
      const table = place && tables[place.table];
      return table
        ? { sheetId: table.sheetId, row: table.row + place.row, column: table.column + place.column }
        : null;
    },
  };
}

/** Findings with further warnings, which follow the errors. */
function withWarnings(findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'Error');
  return [...errors, ...more, ...findings.filter(({ severity }) => severity !== 'Error')];
}
