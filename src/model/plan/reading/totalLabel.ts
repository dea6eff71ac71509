import { plainHeading } from '../../table/headingUnit';

/**
 * What a label says of a row: `sub` and `grand` totals are never anything else, nor is a bare `Total`; `named` is a
 * total with a name, such as Total BCF, which may also be the name of something.
 */
export type TotalLabel = 'sub' | 'grand' | 'bare' | 'named';

const MAY_BE = /total|sum/i;
const SUB = /^(?:.* )?sub ?-? ?totals?\b/i;
const GRAND = /^(?:.* )?(?:grand|overall)[ -]?(?:totals?|sum)\b/i;
const BARE = /^totals? ?:?$/i;
const NAMED = /^totals?(?: |:)|^.* totals? ?:?$|^sum of (?:the )?(?:above|rows|lines|items)\b/i;
/** Marks around a label: `*Total*`, "Total". */
const AROUND = /^[*"'_=]+(.*?)[*"'_=]+$/;

/**
 * Whether a row's label calls it a total, and of which sort; null where it does not.
 *
 * @example
 * ['Grand-total:', 'Sub-total NHS', 'TOTALS.', '*Total*', 'Total BCF', 'Sum of above', 'Totally new'].map(totalLabel) // => ["grand", "sub", "bare", "bare", "named", "named", null]
 */
export function totalLabel(label: string): TotalLabel | null {
  if (!MAY_BE.test(label)) return null;
  const plain = plainHeading(label.replace(AROUND, '$1')).words;
  const words = plain.replace(AROUND, '$1').replace(/\s*\.+$/, '');
  if (BARE.test(words)) return 'bare';
  if (GRAND.test(words)) return 'grand';
  if (SUB.test(words)) return 'sub';
  return NAMED.test(words) ? 'named' : null;
}
