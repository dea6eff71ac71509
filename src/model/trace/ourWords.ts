import { type FunctionCard } from './functionCard';
import { FUNCTION_CARDS } from './functionCards';

/** How an argument is said where it is a plain number. */
export type Unit = 'money' | 'share' | 'plain';
/** What an argument is called in a sentence, by its position; '' where it is left out. */
export type ArgumentWords = (position: number, unit: Unit) => string;

const UNITS: Readonly<Record<string, Unit>> = { '£': 'money', '%': 'share' };
const NAMED = /\{([£%]?)(\w+)\}/g;

/**
 * The card of one of Poolbook's functions; null for any other.
 *
 * @example
 * [cardOf('POOL.FUNDING')?.tablesFrom, cardOf('SUM')] // => [1, null]
 */
export const cardOf = (name: string): FunctionCard | null =>
  name.startsWith('POOL.') ? (FUNCTION_CARDS[name.slice('POOL.'.length)] ?? null) : null;

/**
 * What one of Poolbook's functions answers, with what it is given, as part of a sentence; null for any other.
 *
 * @param nth which value of the answer is meant, such as `2nd`; '' for all of it
 *
 * @example
 * ourWords('POOL.APPORTION', (i) => ['£100', '1 and 2'][i] ?? '', '2nd') // => "the 2nd share of £100 shared by weight 1 and 2"
 * @example
 * ['', 'Cuts'].map((scenario) => ourWords('POOL.CHECKS', () => scenario)) // => ["what should be looked at in the plan, worst first", "what should be looked at in the plan under Cuts, worst first"]
 */
export function ourWords(name: string, words: ArgumentWords, nth = ''): string | null {
  const card = cardOf(name);
  const says = nth ? card?.saysPart : card?.says;
  if (!card || !says) return null;
  const fill = (part: string) =>
    part.replace(NAMED, (_, unit: string, argument: string) =>
      argument === 'nth'
        ? nth
        : words(card.parameters.indexOf(argument), UNITS[unit] ?? 'plain') || 'nothing',
    );
  const isGiven = (part: string) =>
    [...part.matchAll(NAMED)].every(([, , argument = '']) => {
      const given = words(card.parameters.indexOf(argument), 'plain');
      return given !== '' && !(argument === 'scenario' && given.toLowerCase() === 'base');
    });
  return fill(says.replace(/\[([^\]]*)\]/g, (_, part: string) => (isGiven(part) ? part : '')));
}
