/** A column of words as places in a list. */
export interface Coded {
  readonly codes: Uint32Array;
  readonly texts: readonly string[];
}

const codings = new WeakMap<readonly string[], Coded>();

/**
 * A column of words, of which it is remembered that they are in a list: telling places apart is quicker than
 * telling words apart.
 *
 * @param codes the place of each word in the list
 */
export function codedWords(codes: Uint32Array, texts: readonly string[]): readonly string[] {
  const words = new Array<string>(codes.length);
  for (let row = 0; row < codes.length; row++) words[row] = texts[codes[row] as number] as string;
  codings.set(words, { codes, texts });
  return words;
}

/**
 * The words of a column as places in a list.
 *
 * @example
 * wordCodes(['a', 'bc', 'a']) // => { codes: Uint32Array.of(0, 1, 0), texts: ["a", "bc"] }
 */
export function wordCodes(words: readonly string[]): Coded {
  const known = codings.get(words);
  if (known) return known;
  const places = new Map<string, number>();
  const codes = new Uint32Array(words.length);
  words.forEach((word, row) => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    codes[row] = place;
  });
  return { codes, texts: [...places.keys()] };
}

/**
 * A number for each word of a column; what is the same word is asked for once.
 *
 * @param numberOf must be pure
 *
 * @example
 * [...numberWords(['a', 'bc', 'a'], (word) => word.length)] // => [1, 2, 1]
 */
export function numberWords(words: readonly string[], numberOf: (word: string) => number): Int32Array {
  const coded = codings.get(words);
  return coded ? numberCodes(coded, numberOf) : numberTexts(words, numberOf);
}

function numberCodes({ codes, texts }: Coded, numberOf: (word: string) => number): Int32Array {
  const numbers = new Int32Array(codes.length);
  const known = new Int32Array(texts.length);
  const isKnown = new Uint8Array(texts.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (!isKnown[code]) {
      known[code] = numberOf(texts[code] as string);
      isKnown[code] = 1;
    }
    numbers[row] = known[code] as number;
  }
  return numbers;
}

function numberTexts(words: readonly string[], numberOf: (word: string) => number): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(words, (word) => {
    const number = known.get(word) ?? numberOf(word);
    known.set(word, number);
    return number;
  });
}

/**
 * The rows whose number is not zero.
 *
 * @example
 * rowsThatAre(Int32Array.of(0, 1, 1)) // => [1, 2]
 */
export function rowsThatAre(numbers: Int32Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < numbers.length; row++) if (numbers[row]) rows.push(row);
  return rows;
}
