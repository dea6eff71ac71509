import { comparable } from './heading';

/**
 * The known name that a mistyped one most likely means; null where none is near: at most one letter in four may
 * differ.
 *
 * @example
 * nearest('Sure Strat', ['Children’s Fund', 'Sure Start']) // => "Sure Start"
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

/** How many letters must be added, dropped or replaced to make one text of the other; gives up at `limit`. */
function changes(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const kept = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(kept, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}
