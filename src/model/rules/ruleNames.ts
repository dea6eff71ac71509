import { nearest } from '../table/nearest';
import { namesInWords } from '../errors/namesInWords';
import { wrongInput } from '../errors/poolError';
import { type Cell, isBlank, isCellError } from '../table/grid';
import { comparable } from '../table/heading';
import { LETTERS, RESERVED } from './language';

const APOSTROPHES = /['‘’]/g;
const BETWEEN = new RegExp(`[^${LETTERS}0-9]+`, 'g');

/**
 * How a name is written in a rule: in small letters, apostrophes left out, anything else that is neither letter
 * nor digit as one `_`, and a `_` before a digit that would come first.
 *
 * @example
 * ["Children's Fund", 'KS3 B&A', '2010/11 total', ' Family  support '].map(wordOf) // => ["childrens_fund", "ks3_b_a", "_2010_11_total", "family_support"]
 */
export function wordOf(name: string): string {
  const word = comparable(name)
    .replace(APOSTROPHES, '')
    .replace(BETWEEN, '_')
    .replace(/^_+|_+$/g, '');
  return /^\d/.test(word) ? `_${word}` : word;
}

/** Where the value of each word is, 0 the first. */
export type RuleNames = ReadonlyMap<string, number>;

/**
 * The names that a rule may use, from the cells that hold them; a blank cell names nothing.
 *
 * @throws `#VALUE!` where two cells hold one name, or a name cannot be written in a rule
 *
 * @example
 * ruleNames(['Total', 'Family support', 'total ']) // => throws "Names 1 and 3"
 */
export function ruleNames(cells: readonly Cell[]): RuleNames {
  const places = new Map<string, number>();
  cells.forEach((cell, i) => {
    if (isBlank(cell) || isCellError(cell)) return;
    const name = String(cell).trim();
    const word = wordOf(name);
    if (!/[^_]/.test(word))
      throw wrongInput(`Name ${i + 1}, "${name}", holds no letter that a rule can hold: rename it.`);
    if (RESERVED.has(word))
      throw wrongInput(
        `Name ${i + 1}, "${name}", is a word of the language of rules: rename it, such as ${word}_amount.`,
      );
    const before = places.get(word);
    if (before !== undefined)
      throw wrongInput(
        `Names ${before + 1} and ${i + 1} are both written ${word} in a rule: rename one of them.`,
      );
    places.set(word, i);
  });
  return places;
}

/**
 * Where the values of a rule's words are.
 *
 * @throws `#VALUE!` for a word that is no name, with the name that was likely meant
 *
 * @example
 * placesOfWords(['prevension'], ruleNames(['Prevention', 'Total'])) // => throws "did you mean prevention?"
 */
export function placesOfWords(words: readonly string[], names: RuleNames): number[] {
  return words.map((word) => {
    const place = names.get(word);
    if (place !== undefined) return place;
    const known = [...names.keys()];
    const near = nearest(word, known);
    throw wrongInput(
      `The rule uses ${word}, which is not among the names: ${near ? `did you mean ${near}?` : known.length ? `the names are ${namesInWords(known, 8)}.` : 'no names are given.'}`,
    );
  });
}
