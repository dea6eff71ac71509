import { type LegalRule } from './legalRule';
import { BODIES } from './shipped/bodies';
import { CHILDREN_ACT } from './shipped/childrenAct';
import { HEALTH_SERVICE } from './shipped/healthService';

/**
 * The rules that ship with the add-in, for plans that have no Law table of their own. They say what to check with a
 * lawyer, never what is lawful; what was not read in its own text is marked as not verified.
 *
 * @example
 * SHIPPED_RULES.find((rule) => rule.effect.startsWith('Replaced by')).effect // => "Replaced by Section 75 (NHS Act 2006)"
 */
export const SHIPPED_RULES: readonly LegalRule[] = [...HEALTH_SERVICE, ...CHILDREN_ACT, ...BODIES];
