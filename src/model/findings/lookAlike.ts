import { sameLook } from '../table/sameLook';

/** Letters of other alphabets that are drawn as Latin ones. */
const DRAWN_AS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝ', 'ABESIJKMHOPCTYXaesijopcyxdqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, i) => [letter, to[i] ?? ''])),
);
const alphabetOf = (letter: string): string => (letter >= '\u0400' ? 'Cyrillic' : 'Greek');

/**
 * How two names differ that look the same on the screen, as a sentence's end; null where one can see it.
 *
 * @example
 * lookAlike('Соuncil', 'Council') // => "they look the same, but letter 1 of this one is the Cyrillic С"
 * @example
 * lookAlike('Counsel', 'Council') // => null
 */
export function lookAlike(name: string, other: string): string | null {
  const drawn = (text: string) => [...sameLook(text)].map((letter) => DRAWN_AS[letter] ?? letter);
  const [a, b] = [drawn(name.normalize('NFKC')), drawn(other.normalize('NFKC'))];
  if (a.join('').toLowerCase() !== b.join('').toLowerCase()) return null;
  const foreign = (text: string, whose: string): string | null => {
    const letters = [...sameLook(text)];
    const at = letters.findIndex((letter) => DRAWN_AS[letter] !== undefined);
    const letter = letters[at];
    return letter
      ? `they look the same, but letter ${at + 1} of ${whose} is the ${alphabetOf(letter)} ${letter}`
      : null;
  };
  return (
    foreign(name, 'this one') ??
    foreign(other, 'the other') ??
    'they look the same, but one is written with other characters'
  );
}
