import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { yearInWords } from '../findings/yearInWords';

/** Whether a test of the statement holds. */
export type Verdict = 'Yes' | 'In part' | 'No' | 'Not known';

/** One of the questions of which a test consists. */
export interface TestPart {
  readonly part: string;
  readonly holds: Verdict;
  /** The figures that decide it, such as `4 of 12`; '' where there are none. */
  readonly figures: string;
  readonly why: string;
}

/** A test of the statement: as good as the worst of its parts, which gives its figures and its reason. */
export interface StatementTest {
  readonly test: string;
  readonly holds: Verdict;
  readonly figures: string;
  readonly why: string;
  readonly parts: readonly TestPart[];
}

const WORST_FIRST: readonly Verdict[] = ['No', 'In part', 'Not known', 'Yes'];

/**
 * A test from its parts.
 *
 * @example
 * testOf('Affordable', [{ part: 'Spending', holds: 'Yes', figures: '', why: 'It is.' }, { part: 'Floors', holds: 'No', figures: '1 of 2', why: 'One is short.' }]).why // => "One is short."
 */
export function testOf(test: string, parts: readonly TestPart[]): StatementTest {
  const [worst] = [...parts].sort((a, b) => WORST_FIRST.indexOf(a.holds) - WORST_FIRST.indexOf(b.holds));
  const { holds, figures, why } = worst ?? { holds: 'Not known' as const, figures: '', why: '' };
  return { test, holds, figures, why, parts };
}

/**
 * A part that asks the same of several things: it holds where all of them have it, and not where none has.
 *
 * @param words what they have, as it follows `4 of 12`
 *
 * @example
 * partByCount('Owner', 4, 12, 'commitments have a lead') // => { part: "Owner", holds: "In part", figures: "4 of 12", why: "4 of 12 commitments have a lead." }
 */
export const partByCount = (part: string, count: number, of: number, words: string): TestPart => ({
  part,
  holds: count === of ? 'Yes' : count === 0 ? 'No' : 'In part',
  figures: `${count} of ${of}`,
  why: `${count} of ${of} ${words}.`,
});

/** A part that cannot be tested, and what would have to be given. */
export const notKnown = (part: string, why: string): TestPart => ({
  part,
  holds: 'Not known',
  figures: '',
  why,
});

/** @example amountOfYear(500, '2010/11') // => "£5 in 2010/11" */
export const amountOfYear = (pence: Pence, year: string): string =>
  `${formatAmount(pence)} ${yearInWords(year)}`;

export const NO_CERTAINTY = 'No stream says how certain it is: fill in Certainty.';
export const UNKNOWN_AMOUNT = 'An amount is not known.';

/** A part that holds. */
export const holds = (part: string, why: string): TestPart => ({ part, holds: 'Yes', figures: '', why });

/** @example figuresOf(100, 250) // => "£1 of £2.50" */
export const figuresOf = (part: Pence = 0, whole: Pence = 0): string =>
  `${formatAmount(part)} of ${formatAmount(whole)}`;

/**
 * The year with the greatest of amounts, the first of equals.
 *
 * @example
 * greatest(['2010/11', '2011/12'], [1, 500]) // => { y: 1, pence: 500, inYear: "£5 in 2011/12" }
 */
export function greatest(
  years: readonly string[],
  amounts: readonly Pence[],
): { readonly y: number; readonly pence: Pence; readonly inYear: string } {
  const pence = Math.max(0, ...amounts);
  const y = Math.max(0, amounts.indexOf(pence));
  return { y, pence, inYear: amountOfYear(pence, years[y] ?? '') };
}
