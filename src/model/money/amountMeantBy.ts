import { sameLook } from '../table/sameLook';
import { plainNumber } from './plainNumber';
import { asShown, roundedAsShown } from './asShown';

const AMOUNT =
  /^(-)?\s*£?\s*(-)?\s*(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?\s*(k|m|mn|million|bn|billion|thousand)?$/i;
const MISPLACED = /^-?\s*£?\s*-?\s*[\d,]*\d[\d,]*(?:\.\d*)?$/;
const FOOTNOTE =
  /(?<=\d)\s*(?:[*\u2020\u2021#]+|[\u00b9\u00b2\u00b3\u2070-\u2079]+|\[[a-z\d]{1,2}\]|\([a-z]\))$/i;
const powerOf = (unit: string): number =>
  unit === '' ? 1 : /^[kt]/i.test(unit) ? 1e3 : /^m/i.test(unit) ? 1e6 : 1e9;

/**
 * What to type instead of a text that was meant as an amount, as the end of "type the amount as a number of pounds";
 * '' where nobody can tell. It is advice: no figure is ever taken from it.
 *
 * @example
 * ['£3.9m', '175,328', '(1,200)', '-£1,200', '£-1,200'].map(amountMeantBy) // => [", such as 3900000", ", such as 175328", ", such as -1200", ", such as -1200", ", such as -1200"]
 * @example
 * ['nil', '1 234', '1,200-'].map(amountMeantBy) // => [", such as 0", ", such as 1234", ", such as -1200"]
 * @example
 * ['+£100', 'GBP 1,200', '100*', '\u200b100', '£1.2 million'].map(amountMeantBy) // => [", such as 100", ", such as 1200", ", such as 100", ", such as 100", ", such as 1200000"]
 * @example
 * [amountMeantBy('100.005'), amountMeantBy('100.005', 3)] // => [", rounded to pence: 100.01", ", such as 100.005"]
 * @example
 * ['£-', '-', '12,34', 'see note'].map(amountMeantBy) // => [": 0 where a dash is none", ": 0 where a dash is none", ": 12.34 or 1234, whichever is meant", ""]
 *
 * @param zeros of the unit in which it is to be typed: 3 for thousands of pounds
 */
export function amountMeantBy(typed: string, zeros = 0): string {
  const text = sameLook(typed)
    .replace(FOOTNOTE, '')
    .replace(/^'|\s*(?:GBP|pounds?)$/gi, '')
    .replace(/^(?:\+|GBP)\s*/i, '')
    .replace(/(?<=\d) (?=\d{3}\b)/g, ',')
    .replace(/^([^-]*\d)\s*-$/, '-$1');
  if (/^£?\s*-+$/.test(text)) return ': 0 where a dash is none';
  if (/^£?\s*(?:nil|none|zero|nought|nothing)$/i.test(text)) return ', such as 0';
  const inBrackets = /^£?\s*\((.*)\)$/.exec(text)?.[1]?.trim();
  const [all, before, after, digits = '', decimals = '', unit = ''] = AMOUNT.exec(inBrackets ?? text) ?? [];
  const minuses = [inBrackets, before, after].filter((each) => each !== undefined).length;
  if (all !== undefined && digits + decimals !== '' && minuses < 2) {
    const size = Number(`${digits.replaceAll(',', '') || 0}.${decimals || 0}`) * powerOf(unit);
    if (size >= 1e14) return '';
    const pounds = asShown(minuses && size ? -size : size);
    const rounded = roundedAsShown(pounds, 2 + zeros);
    return rounded === pounds
      ? `, such as ${plainNumber(pounds)}`
      : `, rounded to pence: ${plainNumber(rounded)}`;
  }
  return commaMeant(inBrackets ?? text);
}

/** A comma that is not before three digits may be a decimal point, or a slip. */
function commaMeant(text: string): string {
  if (!MISPLACED.test(text) || !text.includes(',') || text.length > 20 || text.includes('.')) return '';
  const digits = text.replace(/[£\s]/g, '');
  const [pounds = '', pence = '', ...more] = digits.split(',');
  const together = plainNumber(Number(digits.replaceAll(',', '')));
  const point = more.length === 0 && pence.length > 0 && pence.length < 3;
  return point
    ? `: ${pounds || 0}.${pence} or ${together}, whichever is meant`
    : `: ${together} if the commas are a slip`;
}
