import { comparable } from '../../table/heading';
import { type Basis, type LegalRule, readBasis, sameBasis } from './legalRule';

/** The law as it is asked: by basis and by type of body, its words read once however many pools there are. */
interface LawIndex {
  readonly bases: readonly { readonly rule: LegalRule; readonly basis: Basis }[];
  readonly ofType: ReadonlyMap<string, readonly LegalRule[]>;
  readonly asked: Map<string, RulesOfBasis>;
}

interface RulesOfBasis {
  readonly rules: readonly LegalRule[];
  /** The same section of another Act, for which it may be mistaken; null where there is none. */
  readonly namesake: string | null;
}

const indexes = new WeakMap<readonly LegalRule[], LawIndex>();

function indexOf(law: readonly LegalRule[]): LawIndex {
  const known = indexes.get(law);
  if (known) return known;
  const bases: { rule: LegalRule; basis: Basis }[] = [];
  const ofType = new Map<string, LegalRule[]>();
  for (const rule of law) {
    const basis = rule.basis ? readBasis(rule.basis) : null;
    if (basis) bases.push({ rule, basis });
    if (rule.basis) continue;
    for (const type of typesIn(rule.partnerType).map(comparable))
      ofType.set(type, [...(ofType.get(type) ?? []), rule]);
  }
  const index: LawIndex = { bases, ofType, asked: new Map() };
  indexes.set(law, index);
  return index;
}

/**
 * The rules about a basis.
 *
 * @example
 * rulesOfBasis([{ basis: 's31 Health Act 1999', partnerType: '' }], { section: '31', act: 'local government act 2003' }) // => { rules: [], namesake: "s31 Health Act 1999" }
 */
export function rulesOfBasis(law: readonly LegalRule[], meant: Basis): RulesOfBasis {
  const { bases, asked } = indexOf(law);
  const key = `${meant.section} ${meant.act}`;
  const known = asked.get(key);
  if (known) return known;
  const rules = bases.filter(({ basis }) => sameBasis(basis, meant)).map(({ rule }) => rule);
  const other = bases.find(({ basis }) => basis.section === meant.section && !sameBasis(basis, meant));
  const found = { rules, namesake: other?.rule.basis ?? null };
  asked.set(key, found);
  return found;
}

/**
 * The rules about bodies of a type, whatever the basis.
 *
 * @example
 * rulesOfType([{ basis: '', partnerType: 'Police' }], 'police').length // => 1
 */
export const rulesOfType = (law: readonly LegalRule[], partnerType: string): readonly LegalRule[] =>
  indexOf(law).ofType.get(comparable(partnerType)) ?? [];

/**
 * The types or words of a row of the law; several are separated by semicolons.
 *
 * @example
 * typesIn('PCT; primary care trust') // => ["PCT", "primary care trust"]
 */
export const typesIn = (partnerType: string): string[] =>
  partnerType
    .split(';')
    .map((type) => type.trim())
    .filter(Boolean);
