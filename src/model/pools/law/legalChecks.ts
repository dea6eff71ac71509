import { PARTNER_TYPES } from '../../plan/declared/words';
import { comparable } from '../../table/heading';
import { nearest } from '../../table/nearest';
import { basisReasons, daysUnder, lawOfBasis } from './basisInForce';
import { bodyReasons } from './bodyExists';
import { type LegalRule, readBases } from './legalRule';
import { typeReasons } from './mayContribute';
import { type LegalReason } from './legalReason';
import { typesIn } from './lawIndex';
import { type Life, spanOfAll } from './span';
import { typeChain, wordsForBodies } from './typeChain';

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
  const unknown = unknownType(rules, partnerType);
  const chain = typeChain(rules, partnerType);
  const reasons = [
    ...bases.flatMap((law) => basisReasons(law, life)),
    ...(unknown ? [unknown] : bases.flatMap((law) => typeReasons(law, partnerType, life, chain))),
    ...(known.length ? bodyReasons(rules, partnerType, spanOfAll(known)) : []),
  ];
  return reasons.map(({ says, aside }) => `${says}${aside ? `; ${aside}` : ''}.`);
}

/** A word for a body that no rule knows says nothing of the law: it may be mistyped. Null where it is known, or blank. */
function unknownType(rules: readonly LegalRule[], partnerType: string): LegalReason | null {
  const known = [
    ...PARTNER_TYPES,
    ...rules.flatMap((rule) => typesIn(rule.partnerType)),
    ...wordsForBodies(rules),
  ];
  if (!comparable(partnerType) || known.some((word) => comparable(word) === comparable(partnerType)))
    return null;
  const near = nearest(partnerType, known);
  return {
    day: null,
    says: `no rule knows a body of the type ${partnerType}${near ? `; type ${near} if that is meant` : `; types are ${PARTNER_TYPES.slice(0, 4).join(', ')} and others of the list`}`,
  };
}
