import { comparable } from '../../table/heading';
import { cite, dayInWords, type LegalReason } from './legalReason';
import { rulesOfType } from './lawIndex';
import { typeChain } from './typeChain';
import { type LegalRule } from './legalRule';
import { covered, type Span, spanOf, uncovered } from './span';

const REPLACED = /^replaced by\s+/i;

/**
 * Why bodies of a type may not be there on every day: they are closed by then, with their successors, or not begun.
 *
 * @example
 * bodyReasons([{ basis: '', partnerType: 'Police', from: null, to: 41234, effect: 'Exists', source: '', verified: true }], 'Police', { from: 41000, to: 42000 }) // => [{ day: 41235, says: "the Police no longer exists on 22 November 2012: name its successor" }]
 */
export function bodyReasons(law: readonly LegalRule[], partnerType: string, days: Span): LegalReason[] {
  const ofType = typeChain(law, partnerType).flatMap((type) => rulesOfType(law, type));
  const exists = ofType.filter((rule) => comparable(rule.effect) === 'exists');
  const replaced = ofType.filter((rule) => REPLACED.test(rule.effect));
  const gone = exists.length ? uncovered(days, exists) : covered(days, replaced);
  return gone.map(({ from: day }) => {
    const [rule] = exists.length ? exists : replaced;
    const source = rule ? cite(rule) : '';
    if (exists.length && exists.every((one) => spanOf(one).from > day))
      return { day, says: `the ${partnerType} does not exist yet on ${dayInWords(day)}${source}` };
    const successors = successorsOf(law, partnerType, day);
    const names = successors ? `, ${successors}` : '';
    return {
      day,
      says: `the ${partnerType} no longer exists on ${dayInWords(day)}: name its successor${names}${source}`,
    };
  });
}

/**
 * Who took the place of bodies of a type by a day, as the rules name them; '' where they name nobody.
 *
 * @example
 * successorsOf([{ name: '', basis: '', partnerType: 'Police', from: 41235, to: null, effect: 'Replaced by A, B, C', source: '', verified: true }], 'police', 41235) // => "A, B or C"
 */
export function successorsOf(law: readonly LegalRule[], partnerType: string, day: number): string {
  const rule = rulesOfType(law, partnerType).find(
    (one) => REPLACED.test(one.effect) && spanOf(one).from <= day,
  );
  const names = rule?.effect.replace(REPLACED, '') ?? '';
  return names.replace(/,\s*([^,]+)$/, ' or $1');
}
