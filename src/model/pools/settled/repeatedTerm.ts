import { type Plan } from '../../plan/plan';
import { countedTerms } from './partnerTerm';
import { tableOf } from '../../plan/tableOf';

/**
 * Why a share or cap of a partner cannot be meant as it is typed: the same one is in several of its rows, as if filled
 * down, and terms of one partner's rows are added up. Null where it is in one row, or differs.
 *
 * @param year a year's label
 * @param rows the partner's rows of the contribution table, 0 the first
 *
 * @example
 * repeatedTerm(readPlan([[['Contribution', 'Share', '2006/07'], ['', 0.5, 1], ['', 0.5, 1]]]), '2006/07', 'Share', 'PCT', [0, 1]) // => "the Share of PCT is the same in rows 1 and 2, and shares of one partner's rows are added up: type it once"
 */
export function repeatedTerm(
  plan: Plan,
  year: string,
  heading: 'Share' | 'Cap' | 'Cap %',
  partner: string,
  rows: readonly number[],
): string | null {
  const Contribution = tableOf(plan, 'Contribution');
  const counted = countedTerms(plan, year, heading, rows);
  const [first, second] = counted;
  if (first === undefined || second === undefined) return null;
  const value = Contribution.numbers[heading][first];
  if (counted.some((row) => Contribution.numbers[heading][row] !== value)) return null;
  const numbers = counted.map((row) => Contribution.rowInTable[row]);
  const where = `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
  return `the ${heading} of ${partner} is the same in rows ${where}, and ${heading === 'Share' ? 'shares' : 'caps'} of one partner's rows are added up: type it once`;
}
