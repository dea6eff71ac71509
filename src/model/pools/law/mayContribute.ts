import { comparable } from '../../table/heading';
import { type BasisLaw, daysUnder } from './basisInForce';
import { cite, dayInWords, type LegalReason, period } from './legalReason';
import { type LegalRule } from './legalRule';
import { covered, type Life, spanOf, uncovered } from './span';

/**
 * Why bodies of a type may not contribute under a basis on every day on which it is in force: no rule lets them, or
 * none does on some day. Nothing is said of a body of no type, nor of days on which the basis itself is in question.
 *
 * @param life null where nothing of the pool is dated, so that no day can decide
 * @param chain what else the rules count such a body as
 *
 * @example
 * typeReasons(lawOfBasis([{ basis: 's1', partnerType: '', from: null, to: null, effect: 'In force' }], readBases('s1')[0]), 'Police', null) // => [{ day: null, says: "no rule lets a body of the type Police contribute to a fund under s1", aside: "an aligned budget needs none" }]
 */
export function typeReasons(
  basis: BasisLaw,
  partnerType: string,
  life: Life | null,
  chain: readonly string[] = [comparable(partnerType)],
): LegalReason[] {
  if (!comparable(partnerType) || !basis.inForce.length) return [];
  const may = basis.rules.filter(
    (rule) =>
      comparable(rule.effect) === 'may contribute' &&
      (!rule.partnerType || chain.includes(comparable(rule.partnerType))),
  );
  const inForce = life ? covered(daysUnder(basis, life), basis.inForce) : [];
  if (life && !inForce.length) return [];
  const decides = basis.rules.find(
    ({ effect, partnerType: decider }) =>
      comparable(effect) === 'may decide' && chain.includes(comparable(decider)),
  );
  if (!may.length && decides)
    return [
      {
        day: null,
        says: `a body of the type ${partnerType} may take part in decisions under ${basis.title}, and no rule lets it contribute to the fund${cite(decides)}`,
        aside: 'an aligned budget needs none',
      },
    ];
  if (!may.length)
    return [
      {
        day: null,
        says: `no rule lets a body of the type ${partnerType} contribute to a fund under ${basis.title}`,
        aside: 'an aligned budget needs none',
      },
    ];
  return inForce
    .flatMap((span) => uncovered(span, may))
    .map(({ from: day }) => {
      const rule = nearest(may, day);
      const when = rule ? `; it ${period(rule)}${cite(rule)}` : '';
      return {
        day,
        says: `a body of the type ${partnerType} is not among those that may contribute under ${basis.title} on ${dayInWords(day)}${when}`,
      };
    });
}

/** The rule that applies next after a day, or else the last before it. */
function nearest(rules: readonly LegalRule[], day: number): LegalRule | undefined {
  const byStart = [...rules].sort((a, b) => spanOf(a).from - spanOf(b).from);
  return byStart.find((rule) => spanOf(rule).from > day) ?? byStart.at(-1);
}
