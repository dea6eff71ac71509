import { penceFromPounds } from '../../money/pence';
import { type KeptTable, NUMBER } from '../../table/keptTable';

/**
 * Reads the amounts of a column that are plain: pounds, none negative. Nearly all of a plan are, and most of its cells
 * are such amounts.
 *
 * @param inTable the rows that are read
 * @param blank whether an entry of the table's dictionary is blank: 1 where it is
 * @param inPounds false where the column has another unit, so that no amount is plain
 * @param pence is given them, NaN for what is no plain amount; left as it is where the cell is blank
 * @returns how many are not plain
 */
export function plainAmounts(
  { codes, numbers, rows }: KeptTable,
  column: number,
  inTable: Int32Array,
  blank: Uint8Array,
  inPounds: boolean,
  pence: Float64Array,
): number {
  const top = column * rows;
  let odd = 0;
  for (let row = 0; row < pence.length; row++) {
    const place = top + (inTable[row] as number);
    const code = codes[place] as number;
    if (blank[code]) continue;
    const amount = code === NUMBER && inPounds ? penceFromPounds(numbers[place] as number) : NaN;
    pence[row] = amount >= 0 ? amount : NaN;
    if (!(amount >= 0)) odd++;
  }
  return odd;
}
