import { together } from '../commitments/together';
import { certaintyOf, saysCertainty } from '../funding/certainty';
import { yearInWords } from '../findings/yearInWords';
import { addSums, NOTHING, type Sum } from '../funding/sum';
import { formatAmount } from '../money/format';
import { type Plan } from '../plan/plan';
import { indexOfGreatest, sumAt } from './realistic';
import { type ReconcilingItem, reconciliation } from './reconciliation';
import { resources } from './resources';
import { amountOfYear, notKnown, type StatementTest, testOf, type TestPart } from './verdict';

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
  const over = years.map((_, y) => sumOfItems(lines, BEYOND, y));
  const y = indexOfGreatest(over);
  if ((over[y]?.pence ?? 0) > 0) {
    const worst = lines
      .filter(({ item }) => BEYOND.includes(item))
      .sort((a, b) => (b.amounts[y]?.pence ?? 0) - (a.amounts[y]?.pence ?? 0))[0];
    const named = worst?.of ? `${worst.item} of ${worst.of}` : worst?.item;
    return {
      part,
      holds: 'No',
      figures: `${formatAmount(spending[y]?.pence ?? 0)} of ${formatAmount(has[y]?.pence ?? 0)}`,
      why: `${amountOfYear(over[y]?.pence ?? 0, years[y] ?? '')} is spent beyond what there is. ${worst?.item === 'Overdrawn' ? `${worst.of} is overdrawn by` : `${named}:`} ${formatAmount(worst?.amounts[y]?.pence ?? 0)}.`,
    };
  }
  if (difference.some(({ known }) => !known))
    return notKnown(part, 'An amount is not known, so that what is left of its source is not known.');
  const left = years.map((_, at) => ({
    pence: -sumOfItems(lines, ['Not spent', 'Contribution to no pool'], at).pence,
  }));
  const most = indexOfGreatest(left);
  const rest = left[most]?.pence ?? 0;
  const why =
    rest > 0
      ? `Spending is within resources in every year; ${amountOfYear(rest, years[most] ?? '')} is not spent.`
      : 'Spending equals resources in every year.';
  return { part, holds: 'Yes', figures: '', why };
}

function withinLikely(plan: Plan): TestPart {
  const part = 'Spending within likely money';
  if (!saysCertainty(plan)) return notKnown(part, 'No stream says how certain it is: fill in Certainty.');
  const { years, spending } = reconciliation(plan);
  const { years: ofStreams } = resources(plan);
  const likely = years.map((year) =>
    sumAt(plan, ofStreams.indexOf(year), ({ certainty }) => isLikely(certainty)),
  );
  const over = years.map((_, y) => ({ pence: (spending[y]?.pence ?? 0) - (likely[y]?.pence ?? 0) }));
  const y = indexOfGreatest(over);
  if ((over[y]?.pence ?? 0) <= 0)
    return likely.some(({ atLeast }) => atLeast) || spending.some(({ atLeast }) => atLeast)
      ? notKnown(part, 'An amount is not known.')
      : {
          part,
          holds: 'Yes',
          figures: '',
          why: 'Money that is confirmed or indicative pays for all spending.',
        };
  return {
    part,
    holds: 'In part',
    figures: `${formatAmount(spending[y]?.pence ?? 0)} of ${formatAmount(likely[y]?.pence ?? 0)}`,
    why: `${amountOfYear(over[y]?.pence ?? 0, years[y] ?? '')} is spent beyond the money that is confirmed or indicative.`,
  };
}

function floorsConfirmed(plan: Plan): TestPart {
  const part = 'Floors within confirmed money';
  const years = together(plan);
  const [worst] = [...years].sort((a, b) => b.needed - b.met - (a.needed - a.met));
  if (!worst) return notKnown(part, 'No commitment has a floor: give each the least that keeps it.');
  const short = worst.needed - worst.met;
  if (short <= 0)
    return years.some(({ atLeast }) => atLeast)
      ? notKnown(part, 'A floor is not known.')
      : { part, holds: 'Yes', figures: '', why: 'Confirmed money pays for all floors in every year.' };
  return {
    part,
    holds: worst.confirmedAtLeast ? 'Not known' : 'No',
    figures: `${formatAmount(worst.met)} of ${formatAmount(worst.needed)}`,
    why: `${formatAmount(short)} of the floors ${yearInWords(worst.year)} rests on money that nobody has confirmed.`,
  };
}

const LIKELY: readonly string[] = ['Confirmed', 'Indicative'];
const isLikely = (certainty: string): boolean => LIKELY.includes(certaintyOf(certainty));

/** What lines of some kinds come to in the year at a place. */
const sumOfItems = (
  lines: readonly { readonly item: ReconcilingItem; readonly amounts: readonly Sum[] }[],
  items: readonly ReconcilingItem[],
  y: number,
): Sum =>
  lines
    .filter(({ item }) => items.includes(item))
    .map(({ amounts }) => amounts[y] ?? NOTHING)
    .reduce(addSums, NOTHING);
