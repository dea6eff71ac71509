import { wrongInput } from '../../errors/poolError';
import { fractionOf, timesRounded } from '../../money/fraction';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { type PoolYear } from '../year/poolYear';
import { partnerTerm } from './partnerTerm';
import { repeatedTerm } from './repeatedTerm';

/**
 * The most that each of a pool's partners bears in a year, in pence, by position; null where there is no cap. `Cap` is
 * in pounds, `Cap %` a share of what the partner contributes in the year, rounded once to the penny.
 *
 * @throws `#VALUE!` where a partner has both, or the same cap in several rows
 *
 * @example
 * capsOf(readPlan([[['Contribution', 'Pool', 'Partner', 'Cap %', '2006/07'], ['', 'CAMHS', 'PCT', 0.05, 300000]]]), { label: '2006/07', contributions: [30000000], parties: [{ partner: 'PCT', rows: [0], amounts: [] }] }) // => [1500000]
 */
export function capsOf(
  plan: Plan,
  { parties, label, contributions }: Pick<PoolYear, 'parties' | 'label' | 'contributions'>,
): (Pence | null)[] {
  return parties.map(({ partner, rows }, position) => {
    const term = (heading: 'Cap' | 'Cap %') => {
      const repeated = repeatedTerm(plan, label, heading, partner, rows);
      if (repeated) throw wrongInput(`${repeated.charAt(0).toUpperCase()}${repeated.slice(1)}.`);
      return partnerTerm(plan, label, heading, rows);
    };
    const [cap, share] = [term('Cap'), term('Cap %')];
    if (cap !== null && share !== null)
      throw wrongInput(`${partner} has both a Cap and a Cap % in the Contribution table: keep one of them.`);
    return share === null ? cap : timesRounded(Math.max(0, contributions[position] ?? 0), fractionOf(share));
  });
}
