import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { rowsOf, sourcesOf } from '../../plan/sources';
import { fencedNeeds, type FencedNeeds } from './fencedNeeds';
import { tableOf } from '../../plan/tableOf';

/** What must stay of each row in a year, pence, and what of that is of commitments that are Protected. */
export interface Floors {
  readonly floors: Float64Array;
  readonly firm: Float64Array;
}

/**
 * What must stay of each contribution in a year: its part of what the lines of its pool must keep. Where ring-fenced
 * money comes into the pool each line is kept by the money that pays for it ({@link fencedNeeds}); else the need is
 * shared by amount over all the money put into the pool. A line that has less than its floor needs no more than it
 * has, and what is given in kind keeps nothing.
 *
 * @param lines the floors of the allocation lines
 */
export function heldContributions(
  plan: Plan,
  lines: Floors,
  contributed: YearColumn | undefined,
  allocated: YearColumn | undefined,
): Floors {
  const { streams, names, moneyTo, allocationsFrom } = sourcesOf(plan);
  const rows = tableOf(plan, 'Contribution').rows;
  const held: Floors = { floors: new Float64Array(rows), firm: new Float64Array(rows) };
  const needs = (line: number) => Math.min(Math.max(0, allocated?.pence[line] ?? 0), lines.floors[line] ?? 0);
  const whole = (line: number) => Math.min(needs(line), lines.firm[line] ?? 0);
  for (let pool = streams; pool < names.length; pool++) {
    const own = rowsOf(allocationsFrom, pool);
    const needed = own.reduce((sum, line) => sum + needs(line), 0);
    if (needed === 0) continue;
    const fenced = fencedNeeds(plan, pool, contributed, allocated, needs);
    if (fenced) holdFenced(held, fenced, needs, whole);
    else {
      const money = Array.from(rowsOf(moneyTo, pool)).filter((row) => (contributed?.pence[row] ?? 0) > 0);
      const amounts = money.map((row) => contributed?.pence[row] ?? 0);
      const firm = own.reduce((sum, line) => sum + whole(line), 0);
      if (money.length) hold(held, money, amounts, needed, firm);
    }
  }
  return held;
}

/** Adds the parts of contributions in what they must keep together, by amount. */
function hold(
  { floors, firm }: Floors,
  contributions: readonly number[],
  amounts: readonly Pence[],
  needed: Pence,
  whole: Pence,
): void {
  const parts = apportion(needed, amounts);
  const firmParts = apportion(whole, amounts);
  contributions.forEach((row, i) => {
    floors[row] = (floors[row] ?? 0) + (parts[i] ?? 0);
    firm[row] = (firm[row] ?? 0) + (firmParts[i] ?? 0);
  });
}

function holdFenced(
  held: Floors,
  { lines, money }: FencedNeeds,
  needs: (line: number) => Pence,
  whole: (line: number) => Pence,
): void {
  for (const { contributions, amounts, needs: parts } of money) {
    const needed = parts.reduce((sum, pence) => sum + pence, 0);
    const firm = parts.reduce((sum, pence, i) => {
      const line = lines[i] ?? -1;
      return sum + (needs(line) ? Math.round((pence * whole(line)) / needs(line)) : 0);
    }, 0);
    if (needed > 0) hold(held, contributions, amounts, needed, Math.min(firm, needed));
  }
}

/** How dear each contribution is: as the dearest line of its pool; 1 the dearest. */
export function ranksOfContributions(plan: Plan, ranksOfLines: Float64Array): Float64Array {
  const { streams, names, moneyTo, allocationsFrom } = sourcesOf(plan);
  const last = ranksOfLines.reduce((most, rank) => Math.max(most, rank), 1);
  const ranks = new Float64Array(tableOf(plan, 'Contribution').rows).fill(last);
  for (let pool = streams; pool < names.length; pool++) {
    const dearest = rowsOf(allocationsFrom, pool).reduce(
      (least, line) => Math.min(least, ranksOfLines[line] ?? last),
      last,
    );
    for (const row of rowsOf(moneyTo, pool)) ranks[row] = dearest;
  }
  return ranks;
}
