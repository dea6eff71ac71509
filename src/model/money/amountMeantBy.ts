import { plainNumber } from './plainNumber';

const AMOUNT = /^(-)?\s*£?\s*(-)?\s*(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?\s*(k|m|bn)?$/i;
const MISPLACED = /^-?\s*£?\s*-?\s*[\d,]*\d[\d,]*(?:\.\d*)?$/;
const POWER: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/**
 * What to type instead of a text that was meant as an amount, as the end of "type the amount as a number of pounds";
 * '' where nobody can tell. It is advice: no figure is ever taken from it.
 *
 * @example
 * ['£3.9m', '175,328', '(1,200)', '-£1,200', '£-1,200'].map(amountMeantBy) // => [", such as 3900000", ", such as 175328", ", such as -1200", ", such as -1200", ", such as -1200"]
 * @example
 * ['nil', '1 234', '1,200-'].map(amountMeantBy) // => [", such as 0", ", such as 1234", ", such as -1200"]
 * @example
 * ['£-', '-', '12,34', 'see note'].map(amountMeantBy) // => [": 0 where a dash is none", ": 0 where a dash is none", ": 12.34 or 1234, whichever is meant", ""]
 */
export function amountMeantBy(typed: string): string {
  const text = typed
    .trim()
    .replace(/[−–—]/g, '-')
    .replace(/\s*(?:GBP|pounds?)$/i, '')
    .replace(/(?<=\d) (?=\d{3}\b)/g, ',')
    .replace(/^([^-]*\d)\s*-$/, '-$1');
  if (/^£?\s*-+$/.test(text)) return ': 0 where a dash is none';
  if (/^£?\s*(?:nil|none|zero|nought|nothing)$/i.test(text)) return ', such as 0';
  const inBrackets = /^£?\s*\((.*)\)$/.exec(text)?.[1]?.trim();
  const [all, before, after, whole = '', decimals = '', unit = ''] = AMOUNT.exec(inBrackets ?? text) ?? [];
  const minuses = [inBrackets, before, after].filter((each) => each !== undefined).length;
  if (all !== undefined && whole + decimals !== '' && minuses < 2) {
    const size =
      Number(`${whole.replaceAll(',', '') || 0}.${decimals || 0}`) * (POWER[unit.toLowerCase()] ?? 1);
    return size < 1e14 ? `, such as ${plainNumber(minuses && size ? -size : size)}` : '';
  }
  return commaMeant(inBrackets ?? text);
}

/** A comma that is not before three digits may be a decimal point, or a slip. */
function commaMeant(text: string): string {
  if (!MISPLACED.test(text) || text.length > 20 || text.includes('.')) return '';
  const digits = text.replace(/[£\s]/g, '');
  const [pounds = '', pence = '', ...more] = digits.split(',');
  const together = plainNumber(Number(digits.replaceAll(',', '')));
  const point = more.length === 0 && pence.length > 0 && pence.length < 3;
  return point
    ? `: ${pounds || 0}.${pence} or ${together}, whichever is meant`
    : `: ${together} if the commas are a slip`;
}
