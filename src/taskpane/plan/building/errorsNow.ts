import { agreementTerms } from '../../../model/checks/pools/agreementTerms';
import { contributionsAddUp } from '../../../model/checks/pools/contributionsAddUp';
import { type Finding } from '../../../model/findings/finding';
import { type Figures } from '../../atHand/figures';
import { poolsWithout } from './tasks';

/**
 * The errors of a plan that is being built: what is wrong, without what is only to do, such as the terms of an
 * agreement that is not signed yet, or a pool that nobody has put anything into.
 */
export function errorsNow({ findings, plan }: Pick<Figures, 'findings' | 'plan'>): readonly Finding[] {
  const without = poolsWithout(plan);
  const isToDo = ({ check, subject }: Finding) =>
    check === agreementTerms.name || (check === contributionsAddUp.name && without.includes(subject));
  return findings.filter((finding) => finding.severity === 'Error' && !isToDo(finding));
}
