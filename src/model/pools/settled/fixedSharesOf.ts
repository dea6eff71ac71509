import { wrongInput } from '../../errors/poolError';
import { type Plan } from '../../plan/plan';
import { shortOfWhole } from '../settlement/shortOfWhole';
import { type PoolYear } from '../year/poolYear';
import { partnerTerm } from './partnerTerm';
import { repeatedTerm } from './repeatedTerm';

/**
 * The fixed shares of a pool's partners in a year, by position; null where none is typed.
 *
 * @throws `#VALUE!` where they do not add up to 100%, and one that is typed in several rows of a partner is why
 *
 * @example
 * fixedSharesOf(readPlan([[['Contribution', 'Pool', 'Partner', 'Share', '2006/07'], ['', 'CAMHS', 'PCT', 0.4, 1]]]), { label: '2006/07', parties: [{ partner: 'PCT', rows: [0], amounts: [] }] }) // => [0.4]
 */
export function fixedSharesOf(
  plan: Plan,
  { parties, label }: Pick<PoolYear, 'parties' | 'label'>,
): number[] | null {
  const shares = parties.map(({ rows }) => partnerTerm(plan, label, 'Share', rows));
  if (shares.every((share) => share === null)) return null;
  const typed = shares.map((share) => share ?? 0);
  const short = shortOfWhole(typed);
  if (short) {
    const repeated = parties.flatMap(
      ({ partner, rows }) => repeatedTerm(plan, label, 'Share', partner, rows) ?? [],
    );
    if (repeated[0]) throw wrongInput(`The shares add up to ${short.percent}%: ${repeated[0]}.`);
  }
  return typed;
}
