import { impossible, type PoolError } from '../../errors/poolError';
import { type PlanTable } from '../../plan/reading/planTable';
import { QUALITY_ORDER } from '../../plan/quality';
import { type Plan } from '../../plan/plan';
import { rowNamed } from '../../plan/readPlan';
import { comparable, listOf } from '../../table/heading';
import { type RowAmount } from './poolOutturn';

/**
 * Throws where an amount rests on evidence that is no exact amount: what was worked back from a percentage, or printed
 * in millions, would be settled to a penny that nobody ever agreed. What is illustrative is exact, though made up.
 *
 * @param rows rows of the table with their amounts of a year; an amount of zero rests on nothing
 *
 * @example
 * mustBeExact(readPlan([[['Outturn', 'Pool', 'Evidence'], ['', 'CAMHS', 'JAR 10']], [['Evidence', 'Quality'], ['JAR 10', 'derived']]]), 'Outturn', [{ row: 0, pence: 600 }]) // => throws "Outturn table, row 1, rests on JAR 10, whose quality is derived"
 */
export function mustBeExact(
  plan: Plan,
  kind: 'Contribution' | 'Allocation' | 'Outturn',
  rows: readonly RowAmount[],
): void {
  const table: PlanTable<typeof kind> | undefined = plan.tables[kind];
  const { Evidence } = plan.tables;
  const refusal = (row: number, name: string, quality: string): PoolError =>
    impossible(
      `The ${kind} table, row ${table?.rowInTable[row]}, rests on ${name}, whose quality is ${quality}: a settlement is to the penny, so enter the exact amount and where it is.`,
    );
  for (const { row, pence } of rows) {
    if (pence === 0) continue;
    // read from the words, not from the column: an outturn that is tried was read by itself
    const given = table?.words.Evidence[row] ?? '';
    for (const name of given ? [given, ...listOf(given)] : []) {
      const quality = Evidence?.words.Quality[rowNamed(Evidence, name) ?? -1] ?? '';
      if (INEXACT.includes(comparable(quality))) throw refusal(row, name, quality);
    }
  }
}

/** Qualities of evidence that are near the true amount, but are not it. */
const INEXACT: readonly string[] = QUALITY_ORDER.filter(
  (quality) => quality !== 'exact' && quality !== 'illustrative',
);
