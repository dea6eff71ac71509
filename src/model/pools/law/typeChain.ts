import { comparable } from '../../table/heading';
import { rulesOfType, typesIn } from './lawIndex';
import { type LegalRule } from './legalRule';
import { SHIPPED_RULES } from './shippedRules';

const COUNTS_AS = /^counts as\s+/i;

/**
 * All that a body is by the rules, from the word that names it to its type, comparable: a PCT counts as an NHS
 * commissioner. Where a plan's own law does not say, the rules that ship do.
 *
 * @example
 * typeChain([], 'ICB') // => ["icb", "nhs commissioner"]
 */
export function typeChain(law: readonly LegalRule[], type: string): readonly string[] {
  const chain = [comparable(type)];
  for (const known = new Set(chain); ;) {
    const last = chain.at(-1) ?? '';
    const found = [law, SHIPPED_RULES]
      .flatMap((rules) => rulesOfType(rules, last))
      .find(({ effect }) => COUNTS_AS.test(effect));
    const next = comparable(found?.effect.replace(COUNTS_AS, '') ?? '');
    if (!next || known.has(next)) return chain;
    known.add(next);
    chain.push(next);
  }
}

/**
 * Words that the rules understand as a type of body, as they are written in the law.
 *
 * @example
 * wordsForBodies([]).includes('ICB') // => true
 */
export const wordsForBodies = (law: readonly LegalRule[]): readonly string[] =>
  [...law, ...SHIPPED_RULES].flatMap(({ effect, partnerType }) =>
    COUNTS_AS.test(effect) ? typesIn(partnerType) : [],
  );
