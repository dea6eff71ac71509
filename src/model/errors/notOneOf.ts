import { quoted } from './quoted';
import { nearest } from '../table/nearest';

/**
 * What is said of a word that is none of those allowed: the nearest one first, then all of them.
 *
 * @example
 * notOneOf('The rule', 'cappd', ['fixed', 'capped']) // => "The rule is \"cappd\": was capped meant? Give one of fixed, capped."
 * @example
 * notOneOf('The rule', 'salami', ['fixed', 'capped']) // => "The rule is \"salami\": give one of fixed, capped."
 */
export function notOneOf(name: string, given: string, words: readonly string[]): string {
  const near = nearest(given, words);
  return `${name} is ${quoted(given)}: ${near ? `was ${near} meant? Give` : 'give'} one of ${words.join(', ')}.`;
}
