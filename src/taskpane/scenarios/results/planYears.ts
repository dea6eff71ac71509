import { byTime, UNDATED } from '../../../model/calendar/financialYear';
import { type Plan } from '../../../model/plan/plan';

/** The years in which the plan has a column of money, in order of time. */
export const planYears = ({ tables: { Stream, Allocation, Commitment } }: Plan): string[] => {
  const labels = [Stream, Allocation, Commitment].flatMap(
    (table) => table?.years.map(({ label }) => label) ?? [],
  );
  return [...new Set(labels)].sort(byTime);
};

/** The year with which a screen begins: the first in which a commitment has a floor, else the first of all. */
export function firstYearWithFloor(
  { tables: { Commitment } }: Plan,
  years: readonly string[],
): string | undefined {
  const promised = years.find((year) =>
    Commitment?.years.some(({ label, pence }) => label === year && pence.some((floor) => floor > 0)),
  );
  return promised ?? years.find((year) => year !== UNDATED) ?? years[0];
}
