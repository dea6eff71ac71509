import { type LegalRule } from './legalRule';
import { BODIES } from './bodies';
import { CHILDREN_ACT } from './childrenAct';
import { HEALTH_SERVICE } from './healthService';
import { OTHER_NATIONS } from './otherNations';

/**
 * The rules that ship with the add-in, for plans that have no Law table of their own. They say what to check with a
 * lawyer, never what is lawful; what was not read in its own text is marked as not verified.
 *
 * @example
 * SHIPPED_RULES.find((rule) => rule.effect.startsWith('Replaced by')).effect // => "Replaced by Section 75 (NHS Act 2006)"
 */
export const SHIPPED_RULES: readonly LegalRule[] = [
  ...HEALTH_SERVICE,
  ...CHILDREN_ACT,
  ...OTHER_NATIONS,
  ...BODIES,
];
