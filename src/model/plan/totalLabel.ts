import { plainHeading } from '../table/headingUnit';

/**
 * What a label says of a row: `sub` and `grand` totals are never anything else, nor is a bare `Total`; `named` is a
 * total with a name, such as Total BCF, which may also be the name of something.
 */
export type TotalLabel = 'sub' | 'grand' | 'bare' | 'named';

const SUB = /^(?:.* )?sub ?-? ?totals?\b/i;
const GRAND = /^(?:.* )?(?:grand|overall) totals?\b/i;
const BARE = /^totals? ?:?$/i;
const NAMED = /^totals?(?: |:)|^.* totals? ?:?$/i;

/**
 * Whether a row's label calls it a total, and of which sort; null where it does not.
 *
 * @example
 * [totalLabel('Grand total:'), totalLabel('Sub-total NHS'), totalLabel('TOTALS.'), totalLabel('Total BCF'), totalLabel('Totally new')] // => ["grand", "sub", "bare", "named", null]
 */
export function totalLabel(label: string): TotalLabel | null {
  if (!/total/i.test(label)) return null;
  const words = plainHeading(label).words.replace(/\s*\.+$/, '');
  if (BARE.test(words)) return 'bare';
  if (GRAND.test(words)) return 'grand';
  if (SUB.test(words)) return 'sub';
  return NAMED.test(words) ? 'named' : null;
}
