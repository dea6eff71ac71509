import { cellAt, type KeptTable } from '../../table/keptTable';
import { comparable, textOf } from '../../table/heading';
import { nearest } from '../../table/nearest';
import { type Headings } from './readHeadings';
import { CELL_CHECKS, type Problem } from './problem';
import { type Column, type TableKind } from '../declared/schema';
import { YES_NO } from '../declared/words';

/** So many rows show what sort of words a column holds. */
const LOOKED_AT = 200;

/**
 * Asks of a column of the user's own whether it is one that the table has not, where its heading is spelled nearly so,
 * or most of its words are of that column's list: a check that goes by it would else stop without a word.
 */
export function resemblingColumns(
  kind: TableKind,
  columns: Readonly<Record<string, Column>>,
  headings: Headings,
  cells: KeptTable,
): Problem[] {
  const missing = Object.keys(columns).filter((heading) => headings.columnOf[heading] === -1);
  return headings.unread.flatMap(({ column, heading, why }) => {
    if (why !== null || !heading) return [];
    const spelled = spelledLike(heading, missing);
    const meant = spelled ?? missing.find((each) => holdsWordsOf(columns[each], cells, column));
    if (!meant) return [];
    const reason = spelled ? '' : `, and ${heading} holds words of its list`;
    return {
      severity: 'Warning' as const,
      check: CELL_CHECKS.resembles,
      subject: kind,
      year: '',
      amount: null,
      sentence: `The ${kind} table has no column ${meant}${reason}: is ${heading} the ${meant}? If so, head it ${meant}; until then nothing that needs it is checked.`,
      row: 0,
      column,
      blocks: null,
    };
  });
}

/** The words in a column of the user's own. */
export interface OwnWords {
  readonly column: number;
  readonly heading: string;
  /** Each once, in comparable form. */
  readonly words: readonly string[];
}

/** The columns of the user's own that hold words, of which it was not asked what they are. */
export function ownWords(headings: Headings, cells: KeptTable, asked: readonly Problem[]): OwnWords[] {
  return headings.unread.flatMap(({ column, heading, why }) => {
    if (why !== null || !heading || asked.some((problem) => problem.column === column)) return [];
    const words = new Set<string>();
    for (let row = 1; row < Math.min(cells.rows, LOOKED_AT); row++) {
      const word = comparable(textOf(cellAt(cells, row, column)));
      if (word) words.add(word);
    }
    return words.size ? { column, heading, words: [...words] } : [];
  });
}

const letters = (text: string) => comparable(text).replace(/[^a-z0-9%£]/g, '');

function spelledLike(heading: string, missing: readonly string[]): string | null {
  const same = missing.find((each) => letters(each) === letters(heading));
  const held = missing.find(
    (each) =>
      each.length > 4 &&
      new RegExp(`\\b${comparable(each).replace(/[^a-z0-9 ]/g, '.')}\\b`).test(comparable(heading)),
  );
  return same ?? nearest(heading, missing) ?? held ?? null;
}

/** Whether more than half of a column's words are of a list. */
function holdsWordsOf(meant: Column | undefined, cells: KeptTable, column: number): boolean {
  if (meant?.type !== 'choice' || meant.words.length <= YES_NO.length) return false;
  const known = new Set(meant.words.map(comparable));
  let words = 0;
  let of = 0;
  for (let row = 1; row < Math.min(cells.rows, LOOKED_AT); row++) {
    const word = comparable(textOf(cellAt(cells, row, column)));
    if (!word) continue;
    words++;
    if (known.has(word)) of++;
  }
  return of > 0 && of * 2 > words;
}
