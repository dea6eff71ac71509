import { type Day, formatDay } from '../../calendar/day';
import { comparable } from '../../table/heading';
import { type LegalRule, readBasis, sameBasis } from './legalRule';

/** A pool's life; null where it has no first or no last day. */
export interface Life {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * What to check with a lawyer before bodies of a type contribute to a fund on a basis, for every day of its life.
 * Empty where the rules find nothing. A life without a first day begins with the basis itself; one without a last
 * day goes on. Never says that anything is unlawful.
 *
 * @example
 * legalChecks([], 'Section 31', 'Council', { from: null, to: null }) // => ["no rule says that Section 31 is a basis for pooling."]
 */
export function legalChecks(
  rules: readonly LegalRule[],
  basis: string,
  partnerType: string,
  life: Life,
): string[] {
  const meant = readBasis(basis);
  if (!meant) return [`${basis || 'The basis'} names no section, such as Section 10 (Children Act 2004).`];
  const ofBasis = rules.filter((rule) => {
    const own = readBasis(rule.basis);
    return own !== null && sameBasis(own, meant);
  });
  const inForce = ofBasis.filter((rule) => comparable(rule.effect) === 'in force');
  const [first] = inForce;
  if (!first) return [`no rule says that ${basis} is a basis for pooling.`];
  const begins = life.from ?? Math.min(...inForce.map((rule) => rule.from ?? -Infinity));
  const whole = { from: begins, to: life.to ?? Infinity };
  const type = comparable(partnerType);
  const ofType = rules.filter((rule) => type && comparable(rule.partnerType) === type);
  const may = ofBasis.filter(
    (rule) =>
      comparable(rule.effect) === 'may contribute' &&
      (!rule.partnerType || comparable(rule.partnerType) === type),
  );
  const exists = ofType.filter((rule) => comparable(rule.effect) === 'exists');
  const lapses = gaps(whole, inForce);
  const [lapse] = lapses;
  const lawful = { from: begins, to: lapse === undefined ? whole.to : lapse - 1 };
  const unlisted = !type || lawful.to < lawful.from ? [] : may.length ? gaps(lawful, may) : [null];
  return [
    ...lapses.map((day) => outOfForce(ofBasis, first, day)),
    ...unlisted.map((day) => notListed(partnerType, first.basis, may, day)),
    ...(exists.length ? gaps(whole, exists) : []).map((day) => closed(partnerType, exists, day)),
  ];
}

/** The first day of the life that no rule covers, if there is one. */
function gaps({ from, to }: { from: Day; to: Day }, rules: readonly LegalRule[]): Day[] {
  const byStart = [...rules].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  let day = from;
  for (const rule of byStart) {
    if ((rule.from ?? -Infinity) > day) break;
    day = Math.max(day, (rule.to ?? Infinity) + 1);
  }
  return day <= to && day < Infinity ? [day] : [];
}

function outOfForce(ofBasis: readonly LegalRule[], rule: LegalRule, day: Day): string {
  const replacement = ofBasis.find(
    ({ effect, from }) => /^replaced by /i.test(effect) && (from ?? -Infinity) <= day,
  );
  if (replacement)
    return `from ${formatDay(day)} ${rule.basis} is ${replacement.effect.replace(/^R/, 'r')}${cite(replacement)}.`;
  return `${rule.basis} is not in force on ${dayOrBefore(day)}; it ${period(rule)}${cite(rule)}.`;
}

function notListed(type: string, basis: string, may: readonly LegalRule[], day: Day | null): string {
  const [rule] = may;
  if (!rule || day === null)
    return `no rule lets a body of the type ${type} contribute to a fund under ${basis}; an aligned budget needs none.`;
  return `a body of the type ${type} is not among those that may contribute under ${basis} on ${dayOrBefore(day)}; it ${period(rule)}${cite(rule)}.`;
}

function closed(type: string, exists: readonly LegalRule[], day: Day): string {
  const [rule] = exists;
  return `the ${type} no longer exists on ${dayOrBefore(day)}: name its successor${rule ? cite(rule) : ''}.`;
}

const dayOrBefore = (day: Day) => (Number.isFinite(day) ? formatDay(day) : 'its first day');

function period({ from, to }: LegalRule): string {
  if (from !== null && to !== null) return `applies from ${formatDay(from)} to ${formatDay(to)}`;
  if (from !== null) return `applies from ${formatDay(from)}`;
  return to === null ? 'always applies' : `applied until ${formatDay(to)}`;
}

const cite = ({ source, verified }: LegalRule) =>
  source ? ` (${source}${verified ? '' : ', not verified'})` : verified ? '' : ' (not verified)';
