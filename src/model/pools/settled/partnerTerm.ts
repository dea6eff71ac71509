import { impossible, wrongInput } from '../../errors/poolError';
import { type Plan } from '../../plan/plan';
import { yearColumn } from '../../plan/yearColumn';

/**
 * A partner's share of 1 or its cap in pence, added up over its rows of the year, or over all its rows where those
 * of the year say nothing; null where none does. A blank is zero, and zero says nothing.
 *
 * @param year a year's label
 * @param rows the partner's rows of the contribution table, 0 the first
 * @throws `#N/A` where it is typed as not known, `#VALUE!` where it is negative
 *
 * @example
 * partnerTerm(readPlan([[['Contribution', 'Share', '2006/07', '2007/08'], ['', 0.6, 1, ''], ['', 0.5, '', 1]]]), '2007/08', 'Share', [0, 1]) // => 0.5
 */
export function partnerTerm(
  plan: Plan,
  year: string,
  heading: 'Share' | 'Cap' | 'Cap %',
  rows: readonly number[],
): number | null {
  const { Contribution } = plan.tables;
  const unknown = rows.find((row) => Contribution?.unknown[heading]?.has(row));
  if (unknown !== undefined)
    throw impossible(
      `The Contribution table, row ${Contribution?.rowInTable[unknown]}, ${heading} is not known.`,
    );
  const counted = countedTerms(plan, year, heading, rows);
  if (!counted.length) return null;
  const negative = counted.find((row) => (Contribution?.numbers[heading][row] ?? 0) < 0);
  if (negative !== undefined)
    throw wrongInput(
      `The Contribution table, row ${Contribution?.rowInTable[negative]}, ${heading} is negative: type an amount or a percentage that is zero or more.`,
    );
  return counted.reduce((sum, row) => sum + (Contribution?.numbers[heading][row] ?? 0), 0);
}

/**
 * The rows of a partner whose share or cap counts in a year: those with money of the year, else all that have one.
 *
 * @example
 * countedTerms(readPlan([[['Contribution', 'Share', '2006/07', '2007/08'], ['', 0.6, 1, ''], ['', 0.5, '', 1]]]), '2007/08', 'Share', [0, 1]) // => [1]
 */
export function countedTerms(
  plan: Plan,
  year: string,
  heading: 'Share' | 'Cap' | 'Cap %',
  rows: readonly number[],
): readonly number[] {
  const { Contribution } = plan.tables;
  const column = yearColumn(Contribution, year);
  const said = rows.filter((row) => Contribution?.numbers[heading][row]);
  const ofYear = said.filter((row) => column?.pence[row]);
  return ofYear.length ? ofYear : said;
}
