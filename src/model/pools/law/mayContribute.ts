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
 *
 * @example
 * typeReasons(lawOfBasis([{ basis: 's1', partnerType: '', from: null, to: null, effect: 'In force' }], readBases('s1')[0]), 'Police', null) // => [{ day: null, says: "no rule lets a body of the type Police contribute to a fund under s1", aside: "an aligned budget needs none" }]
 */
export function typeReasons(basis: BasisLaw, partnerType: string, life: Life | null): LegalReason[] {
  const type = comparable(partnerType);
  if (!type || !basis.inForce.length) return [];
  const may = basis.rules.filter(
    (rule) =>
      comparable(rule.effect) === 'may contribute' &&
      (!rule.partnerType || comparable(rule.partnerType) === type),
  );
  const inForce = life ? covered(daysUnder(basis, life), basis.inForce) : [];
  if (life && !inForce.length) return [];
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
