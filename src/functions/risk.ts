import { plainNumber } from '../model/money/plainNumber';
import { wrongInput } from '../model/errors/poolError';
import { type Pence } from '../model/money/pence';
import { type CommitmentRisk, commitmentRisks } from '../model/risk/commitmentRisk';
import { methodInWords } from '../model/risk/method';
import { answer } from './answers/answer';
import { labelArgument, numberArgument } from './given/arguments';
import { scenarioArgument } from './given/planArgument';
import { mustHave } from './given/requiredTables';

const HEADINGS = ['Commitment', 'Kept', 'Expected shortfall', 'P10', 'P50', 'P90', 'Method'];
const DRAWS = { usual: 10_000, least: 100, most: 100_000 };
const SEED = { usual: 1, least: 1, most: 2 ** 32 - 1 };

/**
 * Finds how likely each commitment is kept in a year when streams that are not Confirmed may not arrive, and what it
 * then gets.
 * @customfunction RISK
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name, which is applied first; blank or Base for the plan as entered.
 * @param year The financial year, such as 2010/11, or Undated.
 * @param draws How many outcomes are drawn where there are too many to calculate all, from 100 to 100,000; blank for 10,000.
 * @param seed Where the random numbers start, a whole number from 1; blank for 1. The same seed gives the same figures.
 * @param tables The plan's tables with their headings, such as Streams[#All], Allocations[#All], Commitments[#All], Pools[#All] and Contributions[#All], in any order.
 * @returns Commitment, Kept (the chance that it gets its floor; No floor where it has none), Expected shortfall in pounds (the average over all outcomes, rounded once), P10, P50 and P90 (the smallest amount in pounds that it gets no more than with a chance of at least 10%, 50% and 90%), and Method. A stream that is not Confirmed arrives whole with its Probability or not at all, whatever becomes of the others; a blank certainty is not Confirmed. What does not arrive is cut pro rata from its uses, and then from those of pools, as far as the ring-fenced money that does arrive can still be used on what it may pay for. Contributions that name no stream are as entered. Where at most 20 uncertain streams reach a commitment every outcome is calculated, and the figures are exact; else outcomes are drawn, and Method gives the standard error of Kept in percentage points. Where an amount or a table is missing the figures are unknown and Method says why.
 * @trace how likely each commitment is kept in {year}[ under {scenario}] when money that is not confirmed may not arrive
 *
 * @example
 * risk('', '2010/11', '', '', [[['Stream', 'Certainty', 'Probability', '2010/11'], ['ABG', 'Indicative', 0.8, 10700000], ['Sure Start', 'At risk', 0.6, 16400000]], [['Allocation', 'Source', 'Commitment', '2010/11'], ['a', 'ABG', 'Children', 10700000], ['b', 'Sure Start', 'Children', 16400000]], [['Commitment', '2010/11'], ['Children', 20000000]]]) // => [["Commitment", "Kept", "Expected shortfall", "P10", "P50", "P90", "Method"], ["Children", 0.48, 5008000, 10700000, 16400000, 27100000, "Exact: 4 outcomes"]]
 * @example
 * risk('', '2010/11', '', '', [[['Stream', 'Certainty', 'Probability', '2010/11'], ['ABG', 'Indicative', '', 10700000]], [['Allocation', 'Source', 'Commitment', '2010/11'], ['a', 'ABG', 'Children', 10700000]], [['Commitment', '2010/11'], ['Children', 20000000]]]) // => throws "ABG is not Confirmed and has £10,700,000 in 2010/11, but no Probability"
 */
export function risk(
  scenario: unknown,
  year: unknown,
  draws: unknown,
  seed: unknown,
  tables: unknown[][][],
): unknown[][] {
  return answer(() => {
    const label = labelArgument(year);
    const count = wholeArgument(draws, 'The number of draws', DRAWS);
    const start = wholeArgument(seed, 'The seed', SEED);
    const plan = scenarioArgument(scenario, tables);
    mustHave(plan, ['Commitment', 'Allocation', 'Stream'], ['Pool', 'Contribution']);
    return [HEADINGS, ...commitmentRisks(plan, label, count, start).map(rowOf)];
  });
}

/** A whole number within bounds; blank, which desktop Excel cannot tell from zero, is the usual one. */
function wholeArgument(
  value: unknown,
  name: string,
  { usual, least, most }: { readonly usual: number; readonly least: number; readonly most: number },
): number {
  const given = numberArgument(value, name) || usual;
  if (Number.isInteger(given) && given >= least && given <= most) return given;
  throw wrongInput(
    `${name} is ${plainNumber(given)}: give a whole number from ${least.toLocaleString('en-GB')} to ${most.toLocaleString('en-GB')}, or leave it blank for ${usual.toLocaleString('en-GB')}.`,
  );
}

const rowOf = ({ commitment, kept, expectedShortfall, p10, p50, p90, method }: CommitmentRisk) => [
  commitment,
  kept ?? 'unknown',
  ...[expectedShortfall, p10, p50, p90].map(inPounds),
  methodInWords(method),
];

const inPounds = (pence: Pence | null) => (pence === null ? 'unknown' : pence / 100);
