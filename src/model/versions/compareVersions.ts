import { type Fading, fadings, type Worsening, worsenings } from '../commitments/noWorsening';
import { type Plan } from '../plan/plan';
import { readPlan } from '../plan/readPlan';
import { type Effects, effectsBetween } from './effects';
import { type FormulaChange, formulaChanges } from './formulaChanges';
import { type RowChange, rowChanges } from './rowChanges';
import { type Version } from './kept/version';

/** What is otherwise in a workbook than in an earlier version of it. */
export interface VersionComparison {
  readonly plan: Plan;
  readonly rows: readonly RowChange[];
  readonly formulas: readonly FormulaChange[];
  readonly effects: Effects;
  /** Commitments that must not get worse, and did: below a floor that they kept, or by their typed status. */
  readonly worse: readonly Worsening[];
  readonly faded: readonly Fading[];
}

/**
 * Compares a workbook with an earlier version by what it means, not cell by cell: rows that were inserted, sorted or
 * moved, tables and sheets that were moved or renamed, and formulas that followed them are no change.
 *
 * @example
 * compareVersions({ planName: '', tables: [{ name: 'Streams', grid: [['Stream', '2010/11'], ['ABG', 5], ['EIG', 7]] }], sheets: [] }, { planName: '', tables: [{ name: 'Streams', grid: [['Stream', '2010-11'], ['EIG', 7], ['ABG', 6]] }], sheets: [] }).rows.map(({ subject, cells }) => [subject, cells[0].by]) // => [["ABG", 100]]
 */
export function compareVersions(before: Version, after: Version): VersionComparison {
  const [was, is] = [before, after].map(({ tables }) => readPlan(tables.map(({ grid }) => grid))) as [
    Plan,
    Plan,
  ];
  const { changes, renames, rowBefore } = rowChanges(was, is);
  const commitmentBefore = (row: number) => rowBefore('Commitment', row);
  return {
    plan: is,
    rows: changes,
    formulas: formulaChanges(before, after),
    effects: effectsBetween(was, is, renames),
    worse: worsenings(was, is, commitmentBefore),
    faded: fadings(was, is, commitmentBefore),
  };
}
