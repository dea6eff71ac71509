/** Acts by the letters that officers use for them, right beside the section. */
const INITIALS: Readonly<Record<string, string>> = {
  HA: 'health act',
  NHSA: 'nhs act',
  CA: 'children act',
  LGA: 'local government act',
};
const INITIALS_AFTER = /^(?:of )?(?:the )?(HA|NHSA|CA|LGA)\b(?: (\d{4}))?/;
const INITIALS_BEFORE = /\b(HA|NHSA|CA|LGA)(?: (\d{4}))?$/;
const ACT = /((?:[a-z&'’-]+ )*act)\b(?: (\d{4}))?/i;
/** Without its year a name is an Act's when it is written as one: partners may act under a section too. */
const CAPITAL_ACT = /[A-Z]\S* Act$/;
const KNOWN_ACT = /\b(?:health|health service|government|children|nhs) act$/i;
const FILLER = /^(?:(?:of|the|under|an?|agreement|fund|pooled|budget|and|or|in)\s+)+/;

/**
 * The name of the Act that is beside a section, comparable; '' where none is named.
 *
 * @param side whether the text follows the section (`s31 of the Health Act 1999`) or precedes it (`Health Act 1999, s31`)
 *
 * @example
 * readAct('of the National Health Service Act 2006', 'after') // => "nhs act 2006"
 * @example
 * readAct('a fund under LGA 2003,', 'before') // => "local government act 2003"
 * @example
 * readAct('agreement that lets partners act together', 'after') // => ""
 */
export function readAct(text: string, side: 'after' | 'before'): string {
  const plain = text
    .replace(/[(),;:/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, initials = '', since = ''] =
    (side === 'after' ? INITIALS_AFTER : INITIALS_BEFORE).exec(plain) ?? [];
  const known = INITIALS[initials];
  if (known) return named(known, since);
  const [, words = '', year = ''] = ACT.exec(plain) ?? [];
  if (!year && !CAPITAL_ACT.test(words) && !KNOWN_ACT.test(words)) return '';
  const name = words
    .toLowerCase()
    .replace(/^.*\b(?:the|under) /, '')
    .replace(FILLER, '')
    .replace('national health service', 'nhs');
  return name === 'act' ? '' : named(name, year);
}

const named = (name: string, year: string) => (year ? `${name} ${year}` : name);

/**
 * Whether two names can mean one Act: where either names none, or leaves its year out, the rest decides.
 *
 * @example
 * [sameAct('health act', 'health act 1999'), sameAct('local government act 2003', 'health act 1999')] // => [true, false]
 */
export function sameAct(a: string, b: string): boolean {
  if (!a || !b || a === b) return true;
  const withYear = /\s\d{4}$/;
  return !(withYear.test(a) && withYear.test(b)) && a.replace(withYear, '') === b.replace(withYear, '');
}
