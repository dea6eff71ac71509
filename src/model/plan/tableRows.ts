import { isCellError } from '../table/grid';
import { comparable, textOf } from '../table/heading';
import { type KeptTable, NUMBER } from '../table/keptTable';
import { codedWords } from '../table/numberWords';

/** The rows of a table that hold anything, and what their cells say as text. */
export interface TableRows {
  /** Row in the range of each row that is held, 1 the first below the headings. */
  readonly inTable: Int32Array;
  /** The row that states totals, as Excel's own total row does; null where there is none. */
  readonly total: number | null;
  readonly empty: number;
  /** Whether an entry of the table's dictionary is blank: 1 where it is. */
  readonly blank: Uint8Array;
  /** A column as words, '' for a column that the table has not. */
  readonly words: (column: number) => readonly string[];
}

/**
 * Leaves out the rows that are blank in every column that counts, and the row called Total.
 *
 * @param columns the positions that count; the rest are the user's own
 * @param hasTotals whether a row called Total states totals
 */
export function tableRows(table: KeptTable, columns: readonly number[], hasTotals: boolean): TableRows {
  const { numbers, codes, dictionary } = table;
  const texts = dictionary.map(textOf);
  const codeOfNumber = new Map<number | undefined, number>();
  const codeOf = (number: number | undefined): number => {
    const code = codeOfNumber.get(number) ?? texts.push(textOf(number)) - 1;
    codeOfNumber.set(number, code);
    return code;
  };
  const blank = new Uint8Array(dictionary.length);
  for (let code = NUMBER + 1; code < blank.length; code++)
    blank[code] = Number(texts[code] === '' && !isCellError(dictionary[code]));
  const holds = (row: number): boolean => {
    for (const column of columns) {
      const place = row * table.width + column;
      const code = codes[place] as number;
      // Excel on the desktop may hand a blank cell over as 0
      if (code === NUMBER ? numbers[place] !== 0 : !blank[code]) return true;
    }
    return false;
  };
  const held = new Int32Array(table.rows);
  let count = 0;
  let total: number | null = null;
  for (let row = 1; row < table.rows; row++) {
    if (!holds(row)) continue;
    if (
      hasTotals &&
      total === null &&
      comparable(texts[codes[row * table.width] as number] as string) === 'total'
    )
      total = row;
    else held[count++] = row;
  }
  const inTable = held.slice(0, count);
  const none = new Array<string>(count).fill('');
  const words = (column: number): readonly string[] => {
    if (column < 0) return none;
    const found = new Uint32Array(count);
    for (let row = 0; row < count; row++) {
      const place = (inTable[row] as number) * table.width + column;
      const code = codes[place] as number;
      found[row] = code === NUMBER ? codeOf(numbers[place]) : code;
    }
    return codedWords(found, texts);
  };
  const empty = Math.max(0, table.rows - 1) - count - (total === null ? 0 : 1);
  return { inTable, total, empty, blank, words };
}
