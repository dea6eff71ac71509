import { byTime, type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { impossible } from '../../errors/poolError';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { isSetAside } from '../../plan/setAside';

/**
 * How much of each year's contribution has been paid, or delivered. What is typed counts for the earliest years
 * first, up to what each of them promises, undated money last; what goes beyond all of them counts for the last year
 * that promises anything. What is set aside is not paid over, so that it counts as paid unless something else is typed.
 *
 * @param row a row of the contribution table, 0 the first
 * @param heading the column in which the amount is typed; a blank is zero
 * @returns pence, by position in the contribution table's years; null where an amount that is not known decides it
 *
 * @example
 * paidByYear(readPlan([[['Contribution', 'Paid', '2007/08', '2006/07'], ['', 15, 10, 10]]]), 0, 'Paid') // => [500, 1000]
 * @example
 * paidByYear(readPlan([[['Contribution', 'Delivered', '2006/07', '2007/08'], ['', 15, 'tbc', 10]]]), 0, 'Delivered') // => [null, null]
 */
export function paidByYear(plan: Plan, row: number, heading: 'Paid' | 'Delivered'): (Pence | null)[] {
  const { Contribution } = plan.tables;
  if (!Contribution) return [];
  const { years } = Contribution;
  if (heading === 'Paid' && isSetAside(plan, row) && !isTyped(plan, row))
    return years.map(({ pence, missing }) => (missing[row] ? null : (pence[row] ?? 0)));
  const counted: (Pence | null)[] = years.map(() => 0);
  const inTime = [...years.keys()].sort((a, b) => byTime(years[a]?.label ?? '', years[b]?.label ?? ''));
  let left: Pence | null = Contribution.unknown[heading]?.has(row)
    ? null
    : Contribution.numbers[heading][row] || 0;
  for (const y of inTime) {
    if (left === null) counted[y] = null;
    else if (left > 0 && years[y]?.missing[row]) counted[y] = left = null;
    else {
      const part = Math.max(0, Math.min(left, years[y]?.pence[row] ?? 0));
      counted[y] = part;
      left -= part;
    }
  }
  const promised = inTime.filter((y) => years[y]?.pence[row] || years[y]?.missing[row]);
  const last = promised.at(-1) ?? inTime.filter((y) => years[y]?.year).at(-1) ?? inTime[0];
  if (left && last !== undefined) counted[last] = (counted[last] ?? 0) + left;
  return counted;
}

/** Whether Paid holds an amount, or one that is not known; Excel on the desktop hands a blank over as 0. */
const isTyped = ({ tables: { Contribution } }: Plan, row: number): boolean =>
  Boolean(Contribution?.numbers.Paid[row] || Contribution?.unknown.Paid?.has(row));

/**
 * What has been paid for a year over several rows of the contribution table.
 *
 * @throws `#N/A` where that is not known
 *
 * @example
 * paidInYear(readPlan([[['Contribution', 'Paid', '2006/07', '2007/08'], ['', 15, 10, 10], ['', 3, 10, 10]]]), [0, 1], { start: 2006 }) // => 1300
 * @example
 * paidInYear(readPlan([[['Contribution', 'Paid', '2006/07'], ['', 'tbc', 10]]]), [0], { start: 2006 }) // => throws "row 1: how much is paid for 2006/07 is not known"
 */
export function paidInYear(plan: Plan, rows: readonly number[], year: FinancialYear): Pence {
  const { Contribution } = plan.tables;
  const y = (Contribution?.years ?? []).findIndex(({ label }) => label === yearLabel(year));
  return rows.reduce((sum, row) => {
    const paid = y < 0 ? 0 : paidByYear(plan, row, 'Paid')[y];
    if (paid === null)
      throw impossible(
        `The Contribution table, row ${Contribution?.rowInTable[row]}: how much is paid for ${yearLabel(year)} is not known.`,
      );
    return sum + (paid ?? 0);
  }, 0);
}
