import { type Pence } from './pence';

const group = (digits: string): string =>
  digits.length > 3 ? `${group(digits.slice(0, -3))},${digits.slice(-3)}` : digits;
const sign = (pence: Pence) => (pence < 0 ? '-' : '');

/**
 * Pounds and pence, always both.
 *
 * @example
 * formatPounds(-8841763) // => "-£88,417.63"
 */
export function formatPounds(pence: Pence): string {
  const digits = String(Math.abs(pence)).padStart(3, '0');
  return `${sign(pence)}£${group(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/**
 * An amount inside a sentence: pence only where there are any.
 *
 * @example
 * formatAmount(121000000) // => "£1,210,000"
 * @example
 * formatAmount(1) // => "£0.01"
 */
export function formatAmount(pence: Pence): string {
  const pounds = formatPounds(pence);
  return pounds.endsWith('.00') ? pounds.slice(0, -3) : pounds;
}

/**
 * To the nearest pound, half away from zero, for columns of a table.
 *
 * @example
 * formatWholePounds(-150) // => "-£2"
 */
export function formatWholePounds(pence: Pence): string {
  const pounds = Math.floor((Math.abs(pence) + 50) / 100);
  return `${pounds ? sign(pence) : ''}£${group(String(pounds))}`;
}

export const SCALES = [
  { from: 999_500_000_00, unit: 1_000_000_000_00, suffix: 'bn' },
  { from: 999_500_00, unit: 1_000_000_00, suffix: 'm' },
  { from: 1_000_00, unit: 1_000_00, suffix: 'k' },
] as const;

/**
 * Three figures for a headline or a chart; the exact amount is beside it.
 *
 * @example
 * formatHeadline(395646500) // => "£3.96m"
 * @example
 * formatHeadline(72000000) // => "£720k"
 */
export function formatHeadline(pence: Pence): string {
  const size = Math.abs(pence);
  const scale = SCALES.find(({ from }) => size >= from);
  if (!scale) return formatWholePounds(pence);
  const scaled = size / scale.unit;
  return `${sign(pence)}£${group3(scaled)}${scale.suffix}`;
}

/** Three significant figures without an exponent and without needless zeros. */
function group3(n: number): string {
  if (n >= 999.5) return group(String(Math.round(n)));
  const decimals = n >= 99.95 ? 0 : n >= 9.995 ? 1 : 2;
  return n.toFixed(decimals).replace(/\.0+$/, '');
}
