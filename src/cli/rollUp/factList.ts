import { type Facts, WORD_COLUMNS, type WordColumn, type WordList } from './fact';

/** The facts of one row say nearly the same: what is said holds for all facts until something else is. */
export class FactList {
  /** The different words of each column, with their places. */
  readonly #words = WORD_COLUMNS.map(() => new Map<string, number>());
  /** What is said now, as places, and what each fact says. */
  readonly #now = new Uint32Array(WORD_COLUMNS.length);
  readonly #codes: Uint32Array[] = WORD_COLUMNS.map(() => new Uint32Array(64));
  #row = new Int32Array(64);
  #pence = new Float64Array(64);
  #rows = 0;

  say(words: Readonly<Partial<Record<WordColumn, string>>>): void {
    for (const column in words) this.sayOne(column as WordColumn, words[column as WordColumn] ?? '');
  }

  sayOne(column: WordColumn, word: string): void {
    const at = PLACE[column];
    const known = this.#words[at] as Map<string, number>;
    const code = known.get(word) ?? known.size;
    if (code === known.size) known.set(word, code);
    this.#now[at] = code;
  }

  add(row: number, pence: number): void {
    const at = this.#rows++;
    if (at === this.#row.length) this.#grow();
    for (let column = 0; column < this.#codes.length; column++)
      (this.#codes[column] as Uint32Array)[at] = this.#now[column] as number;
    this.#row[at] = row;
    this.#pence[at] = pence;
  }

  facts(): Facts {
    const rows = this.#rows;
    const list = (column: number): WordList => ({
      words: [...(this.#words[column] as Map<string, number>).keys()],
      codes: (this.#codes[column] as Uint32Array).slice(0, rows),
    });
    return {
      rows,
      words: Object.fromEntries(WORD_COLUMNS.map((column, at) => [column, list(at)])) as Facts['words'],
      row: this.#row.slice(0, rows),
      pence: this.#pence.slice(0, rows),
    };
  }

  #grow(): void {
    const longer = <A extends Uint32Array | Int32Array | Float64Array>(of: A, empty: A): A => {
      empty.set(of);
      return empty;
    };
    const size = 2 * this.#row.length;
    this.#codes.forEach((codes, at) => (this.#codes[at] = longer(codes, new Uint32Array(size))));
    this.#row = longer(this.#row, new Int32Array(size));
    this.#pence = longer(this.#pence, new Float64Array(size));
  }
}

const PLACE = Object.fromEntries(WORD_COLUMNS.map((column, at) => [column, at])) as Record<
  WordColumn,
  number
>;
