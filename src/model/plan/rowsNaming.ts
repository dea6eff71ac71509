import { comparable } from '../table/heading';
import { numberWords } from '../table/numberWords';

const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly number[]>>();

/**
 * The rows of a column that hold a name, case and spacing ignored. A column is gone through once, however many names
 * are asked for.
 *
 * @param words a column of a table, which never changes
 *
 * @example
 * rowsNaming(['CAMHS', 'Equipment', ' camhs'], 'Camhs') // => [0, 2]
 */
export function rowsNaming(words: readonly string[], name: string): readonly number[] {
  let byName = known.get(words);
  if (!byName) {
    const found = new Map<string, number[]>();
    const lists: number[][] = [];
    const listOf = numberWords(words, (word) => {
      const key = comparable(word);
      const rows = found.get(key) ?? [];
      found.set(key, rows);
      return lists.push(rows) - 1;
    });
    for (let row = 0; row < listOf.length; row++) lists[listOf[row] as number]?.push(row);
    byName = found;
    known.set(words, byName);
  }
  return byName.get(comparable(name)) ?? [];
}
