import { type KeptTable, NUMBER } from '../../table/keptTable';

/** What a row holds, as bits: its first column, words in others, money, other numbers. */
export const FIRST = 1;
export const WORDS = 2;
export const MONEY = 4;
const OTHER = 8;

/** Which columns of a table say what, by position. */
export interface RowColumns {
  /** All that Poolbook reads, the first column among them; the rest are the user's own. */
  readonly counted: readonly number[];
  /** Those of words, the first column among them. */
  readonly words: readonly number[];
  /** Those that name rows of another table: a total may be typed there where the first column is blank. */
  readonly names: readonly number[];
  /** Money by year. */
  readonly years: readonly number[];
  /** Whether rows of totals may be among the others. */
  readonly hasTotals: boolean;
}

/**
 * What each row holds in the columns that count, found column after column; 0 where it is blank in all of them.
 *
 * @param blank whether an entry of the table's dictionary is blank: 1 where it is
 */
export function rowMarks(
  table: KeptTable,
  { counted, words, years }: RowColumns,
  blank: Uint8Array,
): Uint8Array {
  const { rows } = table;
  const marks = new Uint8Array(rows);
  for (const column of counted) {
    const isWords = words.includes(column);
    const mark = column === 0 ? FIRST : isWords ? WORDS : years.includes(column) ? MONEY : OTHER;
    for (let row = 1, place = column * rows + 1; row < rows; row++, place++)
      if (isFilled(table, blank, place)) marks[row] = (marks[row] as number) | mark;
  }
  return marks;
}

/** Whether the cell at a place of a table holds anything. */
export function isFilled({ codes, numbers }: KeptTable, blank: Uint8Array, place: number): boolean {
  const code = codes[place] as number;
  // Excel on the desktop may hand a blank cell over as 0
  return code === NUMBER ? numbers[place] !== 0 : !blank[code];
}
