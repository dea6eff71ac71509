import { comparable } from './heading';

/**
 * The known name that a mistyped one most likely means; null where none is near: at most one letter in four may
 * differ.
 *
 * @example
 * nearest('Sure Strat', ['Children’s Fund', 'Sure Start']) // => "Sure Start"
 * @example
 * nearest('Parnter', ['Pool', 'Partner']) // => "Partner"
 * @example
 * nearest('Housing', ['Children’s Fund', 'Sure Start']) // => null
 */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = comparable(name);
  let best: string | null = null;
  let least = Math.floor(wanted.length / 4) + 1;
  for (const candidate of known) {
    const steps = changes(wanted, comparable(candidate), least);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** How many letters must be added, dropped, replaced or swapped with the next to make one text of the other; gives up at `limit`. */
function changes(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  let twoBefore: readonly number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const kept = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (twoBefore[j - 2] ?? limit) + 1 : limit;
      row.push(Math.min(kept, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped));
    }
    twoBefore = before;
    before = row;
  }
  return before[b.length] ?? 0;
}
