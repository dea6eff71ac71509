import { NOBODY_BEARS, type SettlementRule } from './settlementRule';

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

/**
 * A rule where nobody contributes anything: what it would share by contribution has no basis, so nobody bears it.
 *
 * @example
 * withoutBasis({ form: 'lines', lines: [{ variance: 5, owner: 'shared' }], host: 0 }).lines // => [{ variance: 5, owner: "nobody" }]
 */
export function withoutBasis(rule: SettlementRule): SettlementRule {
  if (!sharesByContribution(rule)) return rule;
  if (rule.form === 'reserve') return { ...rule, then: withoutBasis(rule.then) };
  if (rule.form !== 'lines') return NOBODY_BEARS;
  const lines = rule.lines.map((line) =>
    line.owner === 'shared' ? { ...line, owner: 'nobody' as const } : line,
  );
  return { ...rule, lines };
}
