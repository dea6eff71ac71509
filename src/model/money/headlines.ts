import { formatHeadline, formatPounds, SCALES } from './format';
import { type Pence } from './pence';

/**
 * How amounts that are side by side are written: all in the unit of the greatest, with as many decimals as give it
 * three figures. An amount that is too small for that keeps a unit of its own, so that it is not written as zero.
 *
 * @param greatest the greatest of the amounts
 *
 * @example
 * [1640000000, 72000000, 0, 300000].map(headlinesUpTo(1640000000)) // => ["£16.4m", "£0.7m", "£0", "£3k"]
 * @example
 * [999999999999, 1].map(headlinesUpTo(999999999999)) // => ["£10.0bn", "£0.01"]
 */
export function headlinesUpTo(greatest: Pence): (pence: Pence) => string {
  const size = Math.abs(greatest);
  const scale = SCALES.find(({ from }) => size >= from);
  const own = (pence: Pence) => (pence !== 0 && Math.abs(pence) < 50 ? formatPounds : formatHeadline)(pence);
  if (!scale) return own;
  const scaled = size / scale.unit;
  const decimals = scaled >= 99.95 ? 0 : scaled >= 9.995 ? 1 : 2;
  return (pence) => {
    if (pence === 0) return '£0';
    const text = (Math.abs(pence) / scale.unit).toFixed(decimals);
    if (Number(text) === 0) return own(pence);
    return `${pence < 0 ? '-' : ''}£${grouped(text)}${scale.suffix}`;
  };
}

const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/, ',');
