import { isCellError } from '../../table/grid';
import { textOf } from '../../table/heading';
import { cellAt, EMPTY_TEXT, type KeptTable, NUMBER } from '../../table/keptTable';
import { codedWords } from '../../table/numberWords';
import { FIRST, isFilled, MONEY, type RowColumns, rowMarks, WORDS } from './rowMarks';
import { RunningSums } from './runningSums';
import { type TotalLabel, totalLabel } from './totalLabel';

/** A row that states a total of rows above it, and is no row of the plan. */
export interface TotalRow {
  /** Row in the range, 1 the first below the headings. */
  readonly row: number;
  readonly label: string;
  readonly sort: TotalLabel;
  /** The rows of the plan above it: its group begins at the first, all end before the second. */
  readonly since: number;
  readonly upTo: number;
  /** What else the row names, by column: a total of one pool names the pool. */
  readonly of: readonly (readonly [column: number, word: string])[];
}

/** The rows of a table that hold anything, and what their cells say as text. */
export interface TableRows {
  /** Row in the range of each row that is held, 1 the first below the headings. */
  readonly inTable: Int32Array;
  readonly totals: readonly TotalRow[];
  /** Rows that only head a group of others which a total closes. */
  readonly groupHeadings: readonly number[];
  /** Rows that are called a total and are held, since they do not cast and say more than a total would. */
  readonly doubtful: readonly number[];
  /** The last row where it is called no total, says nothing but a name, and holds the sum of the rows above. */
  readonly sumOfAbove: number | null;
  readonly empty: number;
  /** Whether an entry of the table's dictionary is blank: 1 where it is. */
  readonly blank: Uint8Array;
  /** Whether any cell shows an error. */
  readonly showsErrors: boolean;
  /** A column as words, '' for a column that the table has not. */
  readonly words: (column: number) => readonly string[];
}

/** Leaves out the rows that are blank in every column that counts, totals, and headings of groups. */
export function tableRows(table: KeptTable, columns: RowColumns): TableRows {
  const { numbers, codes, dictionary } = table;
  const texts = dictionary.map(textOf);
  // few names are numbers, and desktop Excel's blanks are 0
  const codeOf = (number: number | undefined): number =>
    number === 0 ? EMPTY_TEXT : texts.push(textOf(number)) - 1;
  const blank = new Uint8Array(dictionary.length);
  let showsErrors = false;
  for (let code = NUMBER + 1; code < blank.length; code++) {
    if (texts[code] !== '') continue;
    if (isCellError(dictionary[code])) showsErrors = true;
    else blank[code] = 1;
  }
  const labels = columns.hasTotals ? texts.map((text) => (text ? totalLabel(text) : null)) : [];
  const labelled = labels.some(Boolean);
  const marks = rowMarks(table, columns, blank);
  const textAt = (row: number, column: number) => textOf(cellAt(table, row, column));
  const labelAt = (row: number): { column: number; sort: TotalLabel } | null => {
    for (const column of [0, ...columns.names]) {
      const sort = labels[codes[column * table.rows + row] as number];
      if (sort) return { column, sort };
    }
    return null;
  };

  const held = new Int32Array(table.rows);
  const sums = new RunningSums(table, columns.years);
  const totals: TotalRow[] = [];
  const groupHeadings: number[] = [];
  const doubtful: number[] = [];
  let count = 0;
  let since = 0;
  let heading = 0; // rows at the start of the group that hold nothing but a name

  const isTotal = (row: number, mark: number, label: ReturnType<typeof labelAt>): boolean => {
    if (label?.sort === 'named') {
      const hasMoney = (mark & MONEY) > 0;
      if (label.column === 0 && hasMoney && !(mark & WORDS)) return true;
      sums.addUpTo(held, count);
      if (sums.cast(row)) return true;
      if (hasMoney) doubtful.push(row);
      return false;
    }
    if (label) return true;
    if (mark & (FIRST | WORDS)) return false;
    sums.addUpTo(held, count);
    return sums.cast(row);
  };
  const close = (row: number, label: ReturnType<typeof labelAt>) => {
    const sort = label?.sort ?? 'bare';
    if (heading > 0 && heading < count - since && (sort === 'sub' || sort === 'named' || totals.length)) {
      for (const row of held.subarray(since, since + heading)) groupHeadings.push(row);
      held.copyWithin(since, since + heading, count);
      count -= heading;
    }
    const of = columns.names.flatMap((column) =>
      column !== label?.column && isFilled(table, blank, column * table.rows + row)
        ? [[column, textAt(row, column)] as const]
        : [],
    );
    const text = label ? textAt(row, label.column) : '';
    totals.push({ row, label: text, sort, since, upTo: count, of });
    sums.startGroup(count);
    since = count;
    heading = 0;
  };

  let sumOfAbove: number | null = null;
  let filled = 0;
  for (let row = 1; row < table.rows; row++) {
    const mark = marks[row] as number;
    if (mark === 0) continue;
    filled++;
    if (columns.hasTotals) {
      const label = labelled ? labelAt(row) : null;
      if ((label || !(mark & FIRST)) && isTotal(row, mark, label)) {
        sums.addUpTo(held, count);
        close(row, label);
        continue;
      }
      sumOfAbove = null;
      if (mark & FIRST && mark & MONEY && !(mark & WORDS)) {
        sums.addUpTo(held, count);
        if (!label && sums.cast(row)) sumOfAbove = row;
      }
      if (labelled && heading === count - since && mark === FIRST) heading++;
    }
    held[count++] = row;
  }
  const inTable = held.slice(0, count);
  const none = codedWords(new Uint32Array(count), ['']);
  const words = (column: number): readonly string[] => {
    if (column < 0) return none;
    const found = new Uint32Array(count);
    const top = column * table.rows;
    for (let row = 0; row < count; row++) {
      const place = top + (inTable[row] as number);
      const code = codes[place] as number;
      found[row] = code === NUMBER ? codeOf(numbers[place]) : code;
    }
    return codedWords(found, texts);
  };
  const empty = Math.max(0, table.rows - 1) - filled;
  return { inTable, totals, groupHeadings, doubtful, sumOfAbove, empty, blank, showsErrors, words };
}
