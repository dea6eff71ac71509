import { type Day } from '../../calendar/day';
import { readAct, sameAct } from './actName';

/**
 * What a row of the law says between its days: that a basis may be used (`In force`), that bodies of a type may
 * contribute under it (`May contribute`), that one of some types must (`Requires Council or District council`), that
 * bodies of a type exist (`Exists`), or that from its first day another basis or other bodies take their place
 * (`Replaced by Section 75 (NHS Act 2006)`). Bodies may count as others (`Counts as NHS commissioner`), may take part in
 * decisions without contributing (`May decide`), and a section may be no basis for a fund (`No fund: a payment`).
 */
export interface LegalRule {
  readonly name: string;
  /** Such as `Section 10 (Children Act 2004)`; blank where the rule is about bodies alone. */
  readonly basis: string;
  /** Blank for every type; words for bodies are separated by semicolons. */
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

/** A basis with the words that name it. */
export interface NamedBasis extends Basis {
  readonly written: string;
}

const NUMBER = String.raw`\d+[a-z]*\d*`;
const SECTION = new RegExp(
  String.raw`\b(?:sections?|sects?\.?|ss?\.?)\s*(${NUMBER})((?:\s*(?:,|;|/|&|-|–|and|or|to)\s*${NUMBER})*)`,
  'gi',
);
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Every basis that words name, in their order, such as those of `Section 31 Health Act 1999 or Section 10 Children
 * Act 2004` or of `ss65Z5-65Z6 NHS Act 2006`. Empty where no section is named.
 *
 * @example
 * readBases('s75 NHS Act 2006 and s10').map(({ written }) => written) // => ["s75 NHS Act 2006", "s10"]
 * @example
 * readBases('NHS Act 2006, ss65Z5-65Z6').map(({ section, act }) => [section, act]) // => [["65z5", "nhs act 2006"], ["65z6", "nhs act 2006"]]
 */
export function readBases(text: string): NamedBasis[] {
  const mentions = [...text.matchAll(SECTION)];
  const after = mentions.map((mention, i) =>
    text.slice(mention.index + mention[0].length, mentions[i + 1]?.index),
  );
  const before = mentions.map(({ index }, i) => {
    const previous = mentions[i - 1];
    return text.slice(previous ? previous.index + previous[0].length : 0, index);
  });
  const actsFollow = readAct(after.at(-1) ?? '', 'after') !== '';
  return mentions.flatMap((mention, i) => {
    const [, first = '', list = ''] = mention;
    const further = (list.match(new RegExp(NUMBER, 'gi')) ?? []).filter((number) => !YEAR.test(number));
    const act = actsFollow ? readAct(after[i] ?? '', 'after') : readAct(before[i] ?? '', 'before');
    const piece = text.slice(mention.index, mentions[i + 1]?.index);
    return [first, ...further].map((number) => ({
      section: number.toLowerCase(),
      act,
      written: wordsFor(number, further.length ? null : mentions.length > 1 ? piece : text),
    }));
  });
}

const wordsFor = (number: string, piece: string | null) =>
  piece === null ? `Section ${number}` : piece.replace(/[\s,;/&]*(?:\b(?:and|or)\b)?\s*$/i, '').trim();

/**
 * The first basis that words such as `s31 HA`, `Section 31 agreement` or `Section 10 of the Children Act 2004` name.
 * The Act counts where it is named: section 31 of the Local Government Act 2003 is not section 31 of the Health Act
 * 1999. Null where no section is named.
 *
 * @example
 * readBasis('Section 75 of the National Health Service Act 2006') // => { section: "75", act: "nhs act 2006" }
 * @example
 * readBasis('s.31') // => { section: "31", act: "" }
 */
export function readBasis(text: string): Basis | null {
  const [first] = readBases(text);
  return first ? { section: first.section, act: first.act } : null;
}

/** Whether a rule's basis is the one that is meant. */
export const sameBasis = (rule: Basis, meant: Basis): boolean =>
  rule.section === meant.section && sameAct(rule.act, meant.act);
