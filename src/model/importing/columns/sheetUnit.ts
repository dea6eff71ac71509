import { type Grid } from '../../table/grid';
import { textOf } from '../../table/heading';
import { plainHeading } from '../../table/headingUnit';

/** A unit inside a title: `Budget (£000s) by service`, `all figures in £'000`. */
const INSIDE =
  /\((£ ?(?:'?000s?|k|m))\)|\b(?:in|figures?|amounts?) (£ ?(?:'?000s?|k|m|million|thousands?))\b/i;

/**
 * The zeros of the unit of money that a sheet's titles give: 3 for `All figures in £000`; 0 where they give none.
 *
 * @param titles the rows above the headings
 *
 * @example
 * sheetUnit([['Budget 2025/26'], ["All figures in £'000"]]) // => 3
 */
export function sheetUnit(titles: Grid): number {
  for (const row of titles)
    for (const cell of row) {
      const text = textOf(cell);
      if (!text.includes('£')) continue;
      const [, first, second] = INSIDE.exec(text.replaceAll('\u2019', "'")) ?? [];
      const zeros = plainHeading(first ?? second ?? text).zeros;
      if (zeros) return zeros;
    }
  return 0;
}
