import { type Input } from '../layout/layout';

/**
 * A value in the formats that reports have.
 *
 * @example
 * [shownAs(1234.5, '#,##0.00;-#,##0.00'), shownAs(0.125, '0.0%'), shownAs('ABG', '@')] // => ["1,234.50", "12.5%", "ABG"]
 * @example
 * shownAs(-1234.4, '"≈"£#,##0;"≈"-£#,##0') // => "≈-£1,234"
 */
export function shownAs(value: Input, format: string): string {
  if (typeof value !== 'number') return String(value ?? '');
  if (format.startsWith(ABOUT)) return `≈${shownAs(value, format.replaceAll(ABOUT, ''))}`;
  if (format.endsWith('%')) return `${(value * 100).toFixed(1)}%`;
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const size = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${value < 0 ? '-' : ''}${format.startsWith('£') ? '£' : ''}${size}`;
}

const ABOUT = '"≈"';
