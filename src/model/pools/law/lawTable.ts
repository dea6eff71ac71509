import { comparable } from '../../table/heading';
import { type PlanTable } from '../../plan/planTable';
import { type LegalRule } from './legalRule';

/** The rows of a plan's own Law table as rules. */
export function rulesOf(law: PlanTable<'Law'>): LegalRule[] {
  const day = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
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
