import { type TABLES } from '../../plan/declared/schema';
import { type Nation, nationOfBasis } from './nationOfBasis';
import { SHIPPED_RULES } from './shippedRules';

/** The headings of the Law table. */
export type LawHeading = 'Law' | keyof (typeof TABLES)['Law']['columns'];

/** One row of the Law table: days as Excel counts them, blank as ''. */
export type LawRow = Readonly<Record<LawHeading, string | number>>;

/**
 * The rules that ship with the add-in as rows of the Law table, so that a partnership's lawyers can correct them in
 * their own workbook. Read back, these rows are the rules that ship.
 *
 * @param nation leaves out the bases of other nations; all where it is left out
 *
 * @example
 * lawRows()[0] // => { Law: "Health Act flexibilities", Basis: "Section 31 (Health Act 1999)", "Partner type": "", From: 36617, To: 39141, Effect: "In force", Source: "SI 2000/617", Verified: "Yes" }
 */
export function lawRows(nation?: Nation): readonly LawRow[] {
  const rules = SHIPPED_RULES.filter(({ basis }) => !nation || !basis || nationOfBasis(basis) === nation);
  return rules.map(({ name, basis, partnerType, from, to, effect, source, verified }) => ({
    Law: name,
    Basis: basis,
    'Partner type': partnerType,
    From: from ?? '',
    To: to ?? '',
    Effect: effect,
    Source: source,
    Verified: verified ? 'Yes' : 'No',
  }));
}
