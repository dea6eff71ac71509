import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { faultOf, RISK_SHARE } from './rowsInForce';
import { tableOf } from '../../plan/tableOf';

/**
 * What the rows of a layer say where they say anything; two that differ are refused.
 *
 * @param values by position of the row, null where it says nothing
 *
 * @example
 * oneOf(readPlan([[['Risk share'], [''], ['']]]), [0, 1], 'Limit', [null, 500]) // => 500
 */
export function oneOf<T>(
  plan: Plan,
  rows: readonly number[],
  heading: string,
  values: readonly (T | null)[],
): T | null {
  const said = values.findIndex((value) => value !== null);
  const odd = values.findIndex((value) => value !== null && value !== values[said]);
  if (odd >= 0)
    throw faultOf(
      plan,
      rows[odd] ?? 0,
      `has another ${heading} than row ${tableOf(plan, RISK_SHARE).rowInTable[rows[said] ?? 0]}, and both are one layer: type it once, or give the rows different Orders`,
    );
  return values[said] ?? null;
}

/** A word of a layer in its comparable form; '' where no row says it. */
export const wordOf = (plan: Plan, rows: readonly number[], heading: 'Counted' | 'When' | 'Basis'): string =>
  oneOf(
    plan,
    rows,
    heading,
    rows.map((row) => comparable(tableOf(plan, RISK_SHARE).words[heading][row] ?? '') || null),
  ) ?? '';

/** Words of a layer's rows that change no figure, each once. */
export const wordsOf = (plan: Plan, rows: readonly number[], heading: 'Use' | 'Decision'): string =>
  [...new Set(rows.map((row) => tableOf(plan, RISK_SHARE).words[heading][row] ?? ''))]
    .filter(Boolean)
    .join('; ');
