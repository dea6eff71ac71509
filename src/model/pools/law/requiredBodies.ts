import { comparable } from '../../table/heading';
import { type BasisLaw, daysUnder } from './basisInForce';
import { cite, dayInWords, type LegalReason } from './legalReason';
import { covered, type Life, uncovered } from './span';

const REQUIRES = /^requires\s+/i;

/** A contributor's type, '' where it is not known, and the days on which it takes part. */
export interface Contributing extends Life {
  readonly partnerType: string;
  /** What the rules count it as, comparable; its type where it is left out. */
  readonly chain?: readonly string[];
}

/**
 * The types of body of which a basis requires one, and none contributes on some day of the pool's life. A contributor
 * whose type is not known may be of any: then nothing is said.
 *
 * @param life null where nothing of the pool is dated, so that no day can decide
 *
 * @example
 * requirementReasons({ title: 's1', rules: [{ effect: 'Requires Council', partnerType: '', from: null, to: null, source: '', verified: true }], inForce: [], namesake: null }, [{ partnerType: 'Police', from: null, to: null }], null) // => [{ day: null, says: "no Council contributes, which s1 requires" }]
 */
export function requirementReasons(
  basis: BasisLaw,
  contributing: readonly Contributing[],
  life: Life | null,
): LegalReason[] {
  return basis.rules
    .filter(({ effect }) => REQUIRES.test(effect))
    .flatMap((rule): LegalReason[] => {
      const words = rule.effect.replace(REQUIRES, '');
      const types = words.split(/\s*,\s*|\s+or\s+/i).map(comparable);
      const isA = (
        { partnerType, chain = [comparable(partnerType)] }: Contributing,
        wanted: readonly string[],
      ) => !partnerType || chain.some((each) => wanted.includes(each));
      // a rule for bodies of one type holds only where one contributes that is surely of it
      const named = comparable(rule.partnerType);
      if (named && !contributing.some((one) => one.partnerType && isA(one, [named]))) return [];
      const among = contributing.filter((one) => isA(one, types));
      const who = (when: string) =>
        `${when}no ${words} contributes, which ${basis.title} requires${named ? ` beside a body of the type ${rule.partnerType}` : ''}${cite(rule)}`;
      if (!life) return among.length ? [] : [{ day: null, says: who('') }];
      return covered(daysUnder(basis, life), [rule])
        .flatMap((span) => uncovered(span, among))
        .map(({ from: day }) => ({ day, says: who(`on ${dayInWords(day)} `) }));
    });
}
