import { formatPounds } from './format';
import { penceFromPounds, type Pence } from './pence';

/** What was entered as an amount: pence, or a sentence that says what to type instead; null where nothing was. */
export type TypedPounds = { readonly pence: Pence } | { readonly fault: string } | null;

const AMOUNT = /^(-?)\s*£?\s*(-?)\s*(\d*|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?\s*(k|m|bn)?$/i;
const ZEROS: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9 };
const INSTEAD = 'type pounds and pence, such as 2,338,417.63';

/**
 * Reads an amount as finance people type it: with or without £ and commas, negative with a minus or in brackets,
 * thousands and millions as k and m. It is never rounded.
 *
 * @example
 * readPounds('£2,338,417.63') // => { pence: 233841763 }
 * @example
 * [readPounds('(500)'), readPounds('-£0.01'), readPounds('1.2m'), readPounds(' ')] // => [{ pence: -50000 }, { pence: -1 }, { pence: 120000000 }, null]
 * @example
 * readPounds('1,23') // => { fault: "1,23 is not an amount: type pounds and pence, such as 2,338,417.63." }
 * @example
 * readPounds('1.005') // => { fault: "1.005 has parts of a penny: type pounds and pence, such as 2,338,417.63." }
 */
export function readPounds(typed: string): TypedPounds {
  const text = typed.trim();
  if (text === '') return null;
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1]?.trim();
  const [, before, after, whole = '', decimals = '', unit = ''] =
    AMOUNT.exec((inBrackets ?? text).replace('−', '-')) ?? [];
  const minuses = [inBrackets !== undefined, before, after].filter(Boolean).length;
  if (minuses > 1 || whole + decimals === '') return { fault: `${text} is not an amount: ${INSTEAD}.` };

  const zeros = ZEROS[unit.toLowerCase()] ?? 0;
  if (/[1-9]/.test(decimals.slice(zeros + 2))) return { fault: `${text} has parts of a penny: ${INSTEAD}.` };
  const pence = penceFromPounds(Number(`${whole.replaceAll(',', '') || 0}.${decimals}e${zeros}`));
  if (Number.isNaN(pence))
    return { fault: `${text} is beyond £90 trillion, the most that can be held to the penny.` };
  return { pence: minuses > 0 ? -pence || 0 : pence };
}

/**
 * An amount as a field shows it that has its £ beside it.
 *
 * @example
 * writePounds(-233841763) // => "-2,338,417.63"
 */
export const writePounds = (pence: Pence): string => formatPounds(pence).replace('£', '');
