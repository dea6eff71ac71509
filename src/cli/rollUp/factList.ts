import { type Facts, WORD_COLUMNS, type WordColumn, type WordList } from './fact';

/** Collects words row by row, each different one kept once. */
class Words {
  readonly #codes: number[] = [];
  readonly #known = new Map<string, number>();

  add(word: string): void {
    let code = this.#known.get(word);
    if (code === undefined) this.#known.set(word, (code = this.#known.size));
    this.#codes.push(code);
  }

  list(): WordList {
    return { words: [...this.#known.keys()], codes: Uint32Array.from(this.#codes) };
  }
}

/** Collects facts, and hands them over as columns. */
export class FactList {
  readonly #words = Object.fromEntries(WORD_COLUMNS.map((column) => [column, new Words()])) as Record<
    WordColumn,
    Words
  >;
  readonly #row: number[] = [];
  readonly #pence: number[] = [];

  add(words: Readonly<Record<WordColumn, string>>, row: number, pence: number): void {
    for (const column of WORD_COLUMNS) this.#words[column].add(words[column]);
    this.#row.push(row);
    this.#pence.push(pence);
  }

  facts(): Facts {
    return {
      rows: this.#row.length,
      words: Object.fromEntries(WORD_COLUMNS.map((column) => [column, this.#words[column].list()])) as Record<
        WordColumn,
        WordList
      >,
      row: Int32Array.from(this.#row),
      pence: Float64Array.from(this.#pence),
    };
  }
}
