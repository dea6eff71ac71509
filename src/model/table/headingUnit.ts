import { sameLook } from './sameLook';

/** A heading without what people type beside it: a unit of money and footnote marks. */
export interface PlainHeading {
  readonly words: string;
  /** Zeros of the unit: 0 for £, 3 for £000, 6 for £m; null where no unit is beside it. */
  readonly zeros: number | null;
  /** Whether a footnote mark was left out. */
  readonly marked: boolean;
}

/** `£`, `£000`, `£'000s`, `£k`, `£ million`, in brackets or not. */
const UNIT = String.raw`(?:in )?£ ?('?000(?:'?s)?|k|thousands?|m|mn|millions?|bn|billions?)?`;
const UNIT_AFTER = new RegExp(
  String.raw`^(.*?)[ ,:;-]*(?:\(${UNIT}\)|\[${UNIT}\]|(?<=^|[ ,:;-]|\d)${UNIT})$`,
  'i',
);
const UNIT_BEFORE = new RegExp(String.raw`^(?:\(${UNIT}\)|\[${UNIT}\]|${UNIT}(?=[ ,:;-]))[ ,:;-]*(.+)$`, 'i');
/** `*`, `†`, `¹`, `(a)`, `[1]`, `(ii)`; not `(k)` nor `(m)`, which may be units. */
const MARK_AFTER =
  /^(.*\S) ?(?:[*\u2020\u2021\u00a7\u00b6#^]+|[\u00b9\u00b2\u00b3\u2070-\u209f]+|\((?![km]\))(?:[a-z]|\d{1,2}|[ivx]{1,4})\)|\[(?:[a-z]|\d{1,2}|note \d{1,2})\])$/i;

/**
 * Takes unit and footnote marks from a heading.
 *
 * @example
 * plainHeading("2010/11*\n(£'000)") // => { words: "2010/11", zeros: 3, marked: true }
 * @example
 * plainHeading('£m 2010/11') // => { words: "2010/11", zeros: 6, marked: false }
 * @example
 * plainHeading('Ring-fence') // => { words: "Ring-fence", zeros: null, marked: false }
 */
export function plainHeading(heading: string): PlainHeading {
  let words = sameLook(heading);
  let zeros: number | null = null;
  let marked = false;
  for (;;) {
    const mark = MARK_AFTER.exec(words)?.[1];
    if (mark !== undefined) {
      words = mark;
      marked = true;
      continue;
    }
    const after = zeros === null && words.includes('£') ? UNIT_AFTER.exec(words) : null;
    const before = zeros === null && !after && words.includes('£') ? UNIT_BEFORE.exec(words) : null;
    if (after) {
      words = after[1] as string;
      zeros = zerosOf(after.slice(2).find(Boolean));
    } else if (before) {
      words = before.at(-1) as string;
      zeros = zerosOf(before.slice(1, -1).find(Boolean));
    } else return { words, zeros, marked };
  }
}

const zerosOf = (unit = ''): number =>
  unit === '' ? 0 : /^('?0|k|t)/i.test(unit) ? 3 : /^m/i.test(unit) ? 6 : 9;

/**
 * A unit in words.
 *
 * @example
 * unitInWords(3) // => "thousands of pounds"
 */
export const unitInWords = (zeros: number): string =>
  ({ 3: 'thousands of pounds', 6: 'millions of pounds', 9: 'billions of pounds' })[zeros] ?? 'pounds';
