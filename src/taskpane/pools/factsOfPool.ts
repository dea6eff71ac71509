import { formatDay } from '../../model/calendar/day';
import { type Plan } from '../../model/plan/plan';
import { rowNamed } from '../../model/plan/readPlan';

/** What the pool table says of a pool: its kind, its basis in law, its life, its host; '' where it says nothing. */
export function factsOfPool({ tables: { Pool } }: Plan, pool: string): (readonly [string, string])[] {
  const row = rowNamed(Pool, pool);
  const words = (heading: 'Kind' | 'Legal basis' | 'Host') =>
    row === undefined ? '' : (Pool?.words[heading][row] ?? '');
  const day = (heading: 'Starts' | 'Ends') =>
    row === undefined ? NaN : (Pool?.numbers[heading][row] ?? NaN);
  return [
    ['Kind', words('Kind')],
    ['Legal basis', words('Legal basis')],
    ['Life', lifeInWords(day('Starts'), day('Ends'))],
    ['Host', words('Host')],
  ];
}

function lifeInWords(starts: number, ends: number): string {
  if (Number.isNaN(starts)) return Number.isNaN(ends) ? '' : `to ${formatDay(ends)}`;
  return Number.isNaN(ends) ? `from ${formatDay(starts)}` : `${formatDay(starts)} to ${formatDay(ends)}`;
}
