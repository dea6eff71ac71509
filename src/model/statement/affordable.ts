import { together } from '../commitments/together';
import { yearInWords } from '../findings/yearInWords';
import { saysCertainty } from '../funding/certainty';
import { formatAmount } from '../money/format';
import { type Plan } from '../plan/plan';
import { type ReconcilingItem, reconciliation } from './reconciliation';
import { resources, sumAt } from './resources';
import {
  figuresOf,
  greatest,
  holds,
  NO_CERTAINTY,
  notKnown,
  type StatementTest,
  testOf,
  type TestPart,
  UNKNOWN_AMOUNT,
} from './verdict';

/**
 * Whether the statement is affordable: every year's spending is within its resources and no source is overdrawn, it is
 * still so on the likely money, which is confirmed or indicative, and confirmed money pays for all floors.
 * (docs/calculations.md#14-statement-of-resources.)
 *
 * @example
 * affordable(readPlan([[['Stream', 'Certainty', '2010/11'], ['Core', 'Confirmed', 80], ['ABG', 'At risk', 20]], [['Allocation', 'Source', 'Commitment', '2010/11'], ['', 'Core', 'Safe', 80], ['', 'ABG', 'Safe', 20]], [['Commitment', '2010/11'], ['Safe', 90]]])).parts.map(({ part, holds, figures }) => [part, holds, figures]) // => [["Spending within resources", "Yes", ""], ["Spending within likely money", "In part", "£100 of £80"], ["Floors within confirmed money", "No", "£80 of £90"]]
 */
export const affordable = (plan: Plan): StatementTest =>
  testOf('Affordable', [withinResources(plan), withinLikely(plan), floorsConfirmed(plan)]);

const BEYOND: readonly ReconcilingItem[] = [
  'Overdrawn',
  'Spending from no source',
  'Contribution from no stream',
];

function withinResources(plan: Plan): TestPart {
  const part = 'Spending within resources';
  const { years, lines, resources: has, spending, difference } = reconciliation(plan);
  const beyond = lines.filter(({ item }) => BEYOND.includes(item));
  const { y, pence, inYear } = greatest(years, penceOf(years, beyond));
  if (pence > 0) {
    const [worst] = [...beyond].sort((a, b) => (b.amounts[y]?.pence ?? 0) - (a.amounts[y]?.pence ?? 0));
    return {
      part,
      holds: 'No',
      figures: figuresOf(spending[y]?.pence, has[y]?.pence),
      why: `${inYear} is spent beyond what there is. ${worst?.item}${worst?.of ? ` ${worst.of}` : ''}: ${formatAmount(worst?.amounts[y]?.pence ?? 0)}.`,
    };
  }
  if (difference.some(({ known }) => !known)) return notKnown(part, UNKNOWN_AMOUNT);
  const left = greatest(
    years,
    penceOf(years, lines).map((sum) => -sum),
  );
  return holds(
    part,
    left.pence > 0
      ? `Spending is within resources in every year; ${left.inYear} is not spent.`
      : 'Spending equals resources in every year.',
  );
}

function withinLikely(plan: Plan): TestPart {
  const part = 'Spending within likely money';
  if (!saysCertainty(plan)) return notKnown(part, NO_CERTAINTY);
  const { years, spending } = reconciliation(plan);
  const ofStreams = resources(plan).years;
  const likely = years.map((year) =>
    sumAt(plan, ofStreams.indexOf(year), ({ certainty }) => LIKELY.includes(certainty)),
  );
  const { y, pence, inYear } = greatest(
    years,
    likely.map((sum, at) => (spending[at]?.pence ?? 0) - sum.pence),
  );
  if (pence <= 0)
    return [...likely, ...spending].some(({ atLeast }) => atLeast)
      ? notKnown(part, UNKNOWN_AMOUNT)
      : holds(part, 'Money that is confirmed or indicative pays for all spending.');
  return {
    part,
    holds: 'In part',
    figures: figuresOf(spending[y]?.pence, likely[y]?.pence),
    why: `${inYear} is spent beyond the money that is confirmed or indicative.`,
  };
}

const LIKELY: readonly string[] = ['Confirmed', 'Indicative'];

/** What lines come to, year by year. */
const penceOf = (
  years: readonly string[],
  lines: readonly { readonly amounts: readonly { readonly pence: number }[] }[],
): number[] => years.map((_, y) => lines.reduce((sum, { amounts }) => sum + (amounts[y]?.pence ?? 0), 0));

function floorsConfirmed(plan: Plan): TestPart {
  const part = 'Floors within confirmed money';
  const years = together(plan);
  const [worst] = [...years].sort((a, b) => b.needed - b.met - (a.needed - a.met));
  if (!worst) return notKnown(part, 'No commitment has a floor: give each the least that keeps it.');
  const short = worst.needed - worst.met;
  if (short <= 0)
    return years.some(({ atLeast }) => atLeast)
      ? notKnown(part, UNKNOWN_AMOUNT)
      : holds(part, 'Confirmed money pays for all floors in every year.');
  return {
    part,
    holds: worst.confirmedAtLeast ? 'Not known' : 'No',
    figures: figuresOf(worst.met, worst.needed),
    why: `${formatAmount(short)} of the floors ${yearInWords(worst.year)} rests on money that nobody has confirmed.`,
  };
}
