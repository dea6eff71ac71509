import { NOT_KNOWN, type Sum } from '../../../model/funding/sum';
import { type PoolContributions } from '../../../model/pools/contributions/contributions';

/** Who puts money into a pool, and how much in a year. */
export interface Giver {
  readonly name: string;
  readonly amount: Sum;
  /** Its rows in the contribution table. */
  readonly rows: readonly number[];
}

/** The partners in the order of the plan, and after them the income that is no partner's. */
export function giversOf(contributed: PoolContributions | undefined, y: number): Giver[] {
  if (!contributed) return [];
  const { contributors, otherIncome } = contributed;
  const partners = contributors.map(({ partner, amounts, rows }) => ({
    name: partner,
    amount: amounts[y] ?? NOT_KNOWN,
    rows,
  }));
  if (otherIncome.rows.length === 0) return partners;
  const { amounts, rows } = otherIncome;
  return [...partners, { name: 'Other income', amount: amounts[y] ?? NOT_KNOWN, rows }];
}
