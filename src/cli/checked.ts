import { checkPlan } from '../model/checks/checkPlan';
import { notChecked, notCheckedSentence } from '../model/checks/notChecked';
import { type Severity } from '../model/findings/finding';
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
}

/** What the checks find in a plan, and what could not be checked. */
export interface Checked {
  readonly findings: readonly CheckedFinding[];
  readonly notChecked: readonly string[];
}

/** Runs every check over a plan, and looks for formulas of ours that Excel no longer recognises. */
export function checked({ plan, book, cellOf }: OpenPlan): Checked {
  const stuck = stuckFormulas(book).map(({ cell, formula }): CheckedFinding => ({
    severity: 'Error',
    check: 'Stuck formula',
    subject: cell,
    year: '',
    amount: null,
    finding: `${cell} shows #NAME?, so its figure is missing: ${formula} was saved where Poolbook was not loaded. Open the workbook in Excel with Poolbook and press Repair.`,
    cell,
  }));
  const found = checkPlan(plan).map(
    ({ severity, check, subject, year, amount, sentence, place }): CheckedFinding => ({
      ...{ severity, check, subject, year, amount: amount === null ? null : amount / 100 },
      ...{ finding: sentence, cell: cellOf(place) },
    }),
  );
  return { findings: [...stuck, ...found], notChecked: notChecked(plan).map(notCheckedSentence) };
}
