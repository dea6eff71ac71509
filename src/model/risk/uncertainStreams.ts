import { isConfirmed } from '../commitments/confirmed';
import { impossible } from '../errors/poolError';
import { formatAmount } from '../money/format';
import { type PlanTable, type YearColumn } from '../plan/reading/planTable';
import { type Plan } from '../plan/plan';
import { CELL_CHECKS } from '../plan/reading/problem';
import { yearColumn } from '../plan/yearColumn';

/** A stream of which nobody can say that its money of a year will come. */
export interface UncertainStream {
  /** Row in the stream table. */
  readonly row: number;
  readonly name: string;
  /** How likely it is to arrive, from 0 and below 1. */
  readonly probability: number;
}

/**
 * The streams whose money of a year may not arrive: those that are not Confirmed, have money in it, and are less than
 * certain. A stream whose certainty is blank is not Confirmed. Money to be paid back is none that could arrive.
 *
 * @param label the year's heading, or `Undated`
 * @throws `#N/A` where such a stream has no Probability
 *
 * @example
 * uncertainStreams(readPlan([[['Stream', 'Certainty', 'Probability', '2010/11'], ['CF', 'Confirmed', '', 5], ['ABG', 'At risk', 0.8, 7]]]), '2010/11') // => [{ row: 1, name: "ABG", probability: 0.8 }]
 * @example
 * uncertainStreams(readPlan([[['Stream', '2010/11'], ['ABG', 7]]]), '2010/11') // => throws "ABG is not Confirmed and has £7 in 2010/11, but no Probability"
 * @example
 * uncertainStreams(readPlan([[['Stream', 'Probabilty', '2010/11'], ['ABG', 0.8, 7]]]), '2010/11') // => throws "is Probabilty the Probability?"
 */
export function uncertainStreams({ tables }: Plan, label: string): UncertainStream[] {
  const { Stream } = tables;
  const money = yearColumn(Stream, label);
  if (!Stream || !money) return [];
  const found = Stream.names.flatMap((name, row) => {
    const comes = (money.pence[row] ?? 0) > 0 || money.missing[row];
    if (!comes || isConfirmed(Stream.words.Certainty[row] ?? '')) return [];
    return [{ row, name, probability: Stream.numbers.Probability[row] ?? NaN }];
  });
  const [first, ...others] = found.filter(({ probability }) => Number.isNaN(probability));
  if (first) throw impossible(withoutProbability(first, money, others.length) + resembling(Stream));
  return found.filter(({ probability }) => probability < 1);
}

function withoutProbability(
  { name, row }: UncertainStream,
  { pence, missing, label }: YearColumn,
  others: number,
): string {
  const amount = missing[row] ? 'an amount that is not known' : formatAmount(pence[row] ?? 0);
  const more = others ? ` The same is true of ${others} more.` : '';
  return `${name} is not Confirmed and has ${amount} in ${label}, but no Probability: type how likely it is to arrive, from 0% to 100%.${more}`;
}

/** A column that is headed nearly so may hold the chances. */
function resembling({ problems }: PlanTable): string {
  const asks = problems.find(
    ({ check, sentence }) => check === CELL_CHECKS.resembles && /no column Probability\b/.test(sentence),
  );
  return asks ? ` ${asks.sentence}` : '';
}
