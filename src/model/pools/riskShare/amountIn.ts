import { fractionOf, timesRounded } from '../../money/fraction';
import { penceFromPounds, whyNotPence } from '../../money/pence';
import { type Pence } from '../../money/pence';
import { percentage, plainNumber } from '../../money/plainNumber';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { faultOf, RISK_SHARE } from './rowsInForce';

/** What a percentage may be of, by the word that says so. */
export type Bases = Readonly<Record<string, () => Pence>>;

/**
 * A limit or cap of a row in pence; null where the cell is blank. Pounds are taken as they are, a percentage is of what
 * the word beside it says, rounded once to the penny.
 *
 * @param bases what each percentage is of, in pence
 * @throws `#VALUE!` for an amount that is negative, not whole pence, or looks like a percentage of nothing
 *
 * @example
 * amountIn(readPlan([[['Risk share', 'Limit', 'Limit is'], ['', 0.005, '% of pool']]]), 0, 'Limit', { '% of pool': () => 3060000000 }) // => 15300000
 * @example
 * amountIn(readPlan([[['Risk share', 'Limit', 'Limit is'], ['', 0.05, '']]]), 0, 'Limit', {}) // => throws "can only be a percentage"
 */
export function amountIn(plan: Plan, row: number, heading: 'Limit' | 'Cap', bases: Bases): Pence | null {
  const table = plan.tables[RISK_SHARE];
  const value = table?.numbers[heading][row] ?? NaN;
  if (Number.isNaN(value) || value === 0) return null; // Excel on the desktop hands a blank over as 0
  const typed = table?.words[`${heading} is`][row] ?? '';
  const word = comparable(typed);
  if (value < 0)
    throw faultOf(plan, row, `has the ${heading} ${plainNumber(value)}: type what is above zero`);
  if (!word || word === '£') {
    if (value < 1)
      throw faultOf(
        plan,
        row,
        `has the ${heading} ${plainNumber(value)}, which can only be a percentage: say under ${heading} is of what`,
      );
    const pence = penceFromPounds(value);
    if (Number.isNaN(pence)) throw faultOf(plan, row, `has a ${heading} that ${whyNotPence(value)}`);
    return pence;
  }
  const base = Object.entries(bases).find(([name]) => comparable(name) === word)?.[1];
  if (!base)
    throw faultOf(
      plan,
      row,
      `has ${typed} under ${heading} is: type £${Object.keys(bases)
        .map((name) => `, ${name}`)
        .join('')}`,
    );
  if (value > 1)
    throw faultOf(
      plan,
      row,
      `has the ${heading} ${percentage(value)}: type ${plainNumber(value)}% if that is meant`,
    );
  return timesRounded(Math.max(0, base()), fractionOf(value));
}
