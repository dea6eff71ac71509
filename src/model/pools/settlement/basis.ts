import { type SettlementRule } from './settlementRule';

/**
 * Whether a rule shares anything by contribution.
 *
 * @example
 * sharesByContribution({ form: 'reserve', reserve: 30, then: { form: 'contribution' } }) // => true
 */
export function sharesByContribution(rule: SettlementRule): boolean {
  if (rule.form === 'reserve') return sharesByContribution(rule.then);
  if (rule.form === 'lines') return rule.lines.some(({ owner }) => owner === 'shared');
  return rule.form === 'contribution' || rule.form === 'capped';
}
