import { type Day } from '../../calendar/day';

/**
 * What a row of the law says between its days: that a basis may be used (`In force`), that bodies of a type may
 * contribute under it (`May contribute`), that such bodies exist (`Exists`), or that from its first day another basis
 * takes its place (`Replaced by Section 75 (NHS Act 2006)`).
 */
export interface LegalRule {
  readonly name: string;
  /** Such as `Section 10 (Children Act 2004)`; blank where the rule is about bodies alone. */
  readonly basis: string;
  /** Blank for every type. */
  readonly partnerType: string;
  /** First day, null where it has always been so. */
  readonly from: Day | null;
  /** Last day, null where it goes on. */
  readonly to: Day | null;
  readonly effect: string;
  readonly source: string;
  /** Whether the text itself was read; a rule from memory is to be confirmed. */
  readonly verified: boolean;
}

/** A statutory basis by its section and, where it is given, its Act. */
export interface Basis {
  readonly section: string;
  /** Comparable, such as `health act 1999`; '' where the text names no Act. */
  readonly act: string;
}

const SECTION = /\b(?:section|sect?\.?|s\.?)\s*(\d+[a-z]*)/i;
const ACT = /((?:[a-z&()'’-]+\s+)*act),?\s+(\d{4})/i;
const FILLER = /^(?:(?:of|the|under|an?|agreement|fund|pooled|budget)\s+)+/;

/**
 * Reads a basis from words such as `s31 HA`, `Section 31 agreement` or `Section 10 of the Children Act 2004`. The Act
 * counts where it is named: section 31 of the Local Government Act 2003 is not section 31 of the Health Act 1999.
 * Null where no section is named.
 *
 * @example
 * readBasis('Section 75 of the National Health Service Act 2006') // => { section: "75", act: "nhs act 2006" }
 * @example
 * readBasis('s.31') // => { section: "31", act: "" }
 */
export function readBasis(text: string): Basis | null {
  const found = SECTION.exec(text);
  const section = found?.[1]?.toLowerCase();
  if (!found || !section) return null;
  const rest = text
    .slice(found.index + found[0].length)
    .replace(/[(),]/g, ' ')
    .trim();
  const [, words = '', year = ''] = ACT.exec(rest) ?? [];
  const name = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(FILLER, '')
    .replace('national health service', 'nhs');
  return { section, act: name && `${name} ${year}` };
}

/** Whether a rule's basis is the one that is meant. */
export function sameBasis(rule: Basis, meant: Basis): boolean {
  return rule.section === meant.section && (!rule.act || !meant.act || rule.act === meant.act);
}
