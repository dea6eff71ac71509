import { basisReasons, daysUnder, lawOfBasis } from './basisInForce';
import { bodyReasons } from './bodyExists';
import { type LegalRule, readBases } from './legalRule';
import { typeReasons } from './mayContribute';
import { type Life, spanOfAll } from './span';

/**
 * What to check with a lawyer before bodies of a type contribute to a fund on a basis, for every day of its life.
 * Empty where the rules find nothing. A life without a first day begins with the basis itself; one without a last
 * day goes on. Where words name several bases, each is looked at. Never says that anything is unlawful.
 *
 * @example
 * legalChecks([], 'Section 31', 'Council', { from: null, to: null }) // => ["no rule says that Section 31 is a basis for pooling."]
 */
export function legalChecks(
  rules: readonly LegalRule[],
  basis: string,
  partnerType: string,
  life: Life,
): string[] {
  const bases = readBases(basis).map((named) => lawOfBasis(rules, named));
  if (!bases.length)
    return [`${basis || 'The basis'} names no section, such as Section 10 (Children Act 2004).`];
  const known = bases.filter(({ inForce }) => inForce.length).map((law) => daysUnder(law, life));
  const reasons = [
    ...bases.flatMap((law) => [...basisReasons(law, life), ...typeReasons(law, partnerType, life)]),
    ...(known.length ? bodyReasons(rules, partnerType, spanOfAll(known)) : []),
  ];
  return reasons.map(({ says, aside }) => `${says}${aside ? `; ${aside}` : ''}.`);
}
