import { type PlanTable } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { type LegalRule } from './legalRule';
import { SHIPPED_RULES } from './shippedRules';

/** The rules by which a plan is looked at, and whether they are those that ship. */
export interface LawOfPlan {
  readonly rules: readonly LegalRule[];
  readonly shipped: boolean;
}

/** What is added to a sentence that rests on the rules that ship. */
export const BY_SHIPPED_RULES = ', by the rules that ship with Poolbook';

/**
 * The plan's own Law table; where it has none, or one without rows, the rules that ship.
 *
 * @example
 * lawOfPlan({ tables: {}, positions: {}, problems: [], unrecognised: [] }).shipped // => true
 */
export function lawOfPlan({ tables: { Law } }: Plan): LawOfPlan {
  return Law?.rows ? { rules: rulesOf(Law), shipped: false } : { rules: SHIPPED_RULES, shipped: true };
}

/**
 * The rows of a plan's own Law table as rules.
 *
 * @example
 * rulesOf(readPlan([[['Law', 'Basis', 'From', 'Verified'], ['Ours', 's75', 39142, 'yes']]]).tables.Law)[0] // => { name: "Ours", basis: "s75", partnerType: "", from: 39142, to: null, effect: "", source: "", verified: true }
 */
export function rulesOf(law: PlanTable<'Law'>): LegalRule[] {
  const day = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? null : Math.floor(value);
  return law.names.map((name, row) => ({
    name,
    basis: law.words.Basis[row] ?? '',
    partnerType: law.words['Partner type'][row] ?? '',
    from: day(law.numbers.From[row]),
    to: day(law.numbers.To[row]),
    effect: law.words.Effect[row] ?? '',
    source: law.words.Source[row] ?? '',
    verified: ['yes', 'true', '✓'].includes(comparable(law.words.Verified[row] ?? '')),
  }));
}
