import { comparable } from '../table/heading';

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
    words.forEach((word, row) => {
      const key = comparable(word);
      const rows = found.get(key);
      if (rows) rows.push(row);
      else found.set(key, [row]);
    });
    byName = found;
    known.set(words, byName);
  }
  return byName.get(comparable(name)) ?? [];
}
