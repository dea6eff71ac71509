import { type Finding } from '../../findings/finding';
import { balances, type YearBalance } from '../../funding/balance';
import { onceForYear, wordsAndPlaces } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { placeOfYear } from '../places/placeOfYear';

/** What is said of a source in a year; null for nothing. */
type Say = (source: string, balance: YearBalance) => Omit<Finding, 'place'> | null;

/** Asks of each stream and pool, in each of its years, what is to be said; years that are as they were are not asked again. */
export function balanceFindings(say: Say): (plan: Plan) => Finding[] {
  const inYear = onceForYear(
    wordsAndPlaces('Stream', 'Pool', 'Contribution', 'Allocation'),
    ['Stream', 'Pool', 'Contribution', 'Allocation'],
    (plan, label): readonly (Finding | null)[] =>
      balances(plan).map((source) => {
        const balance = source.years.find(({ year }) => year === label);
        const said = balance && say(source.source, balance);
        return said ? { ...said, place: placeOfYear(plan, source, label) } : null;
      }),
  );
  return (plan) =>
    balances(plan).flatMap(({ years }, at) => years.flatMap(({ year }) => inYear(plan, year)[at] ?? []));
}
