/** A row or a column of a sheet: the words by which it is known again, and all that was entered in it. */
export interface Line {
  readonly position: number;
  /** Its words together, and the first of them; '' where it has none. */
  readonly words: string;
  readonly name: string;
  readonly entries: readonly string[];
}

/** How the lines of a sheet have become those of another. */
export interface Alignment {
  /** Lines that are one and the same, each with where it was and is, in the order of the later sheet. */
  readonly pairs: readonly (readonly [before: Line, after: Line])[];
  /** Those of them that are in another place among the others. */
  readonly moved: ReadonlySet<Line>;
  readonly removed: readonly Line[];
  readonly added: readonly Line[];
}

/** Lines of other words are one line under a new name from this share of common entries on. */
const ALIKE = 0.5;
/** So many lines on each side are compared with each other where nothing names them. */
const MOST_COMPARED = 60;

/**
 * Aligns the lines of two sheets. A line is known again by all its words, else by the first of them, where they are
 * once on each side; then, between lines that are known, by all its entries; then, under a new name, by half of
 * them or by words in common.
 *
 * @returns pairs, and what was moved, removed and added
 *
 * @example
 * alignLines([{ position: 0, words: 'play', name: 'play', entries: ['Play', '1'] }], [{ position: 3, words: 'play', name: 'play', entries: ['Play', '2'] }]).pairs.length // => 1
 */
export function alignLines(before: readonly Line[], after: readonly Line[]): Alignment {
  const partner = new Map<Line, Line>();
  const taken = new Set<Line>();
  const join = (was: Line, is: Line) => {
    partner.set(was, is);
    taken.add(is);
  };
  for (const mark of ['words', 'name'] as const) {
    const [then, now] = [before, after].map((lines) => once(lines, mark));
    for (const [words, was] of then ?? []) {
      const is = now?.get(words);
      if (is && !partner.has(was) && !taken.has(is)) join(was, is);
    }
  }
  for (const same of [sameEntries, alike, sharesWords])
    betweenKnown(before, after, { partner, taken, join, same });

  const position = new Map(before.map((line, at) => [line, at]));
  const was = new Map([...partner].map(([a, b]) => [b, a]));
  const pairs = after.flatMap((is): [Line, Line][] => {
    const from = was.get(is);
    return from ? [[from, is]] : [];
  });
  const inOrder = longestRising(pairs.map(([line]) => position.get(line) ?? 0));
  return {
    pairs,
    moved: new Set(pairs.flatMap(([, is], at) => (inOrder.has(at) ? [] : [is]))),
    removed: before.filter((line) => !partner.has(line)),
    added: after.filter((line) => !taken.has(line)),
  };
}

/** The lines whose words no other line has, by their words. */
function once(lines: readonly Line[], mark: 'words' | 'name'): ReadonlyMap<string, Line> {
  const found = new Map<string, Line | null>();
  for (const line of lines) if (line[mark] !== '') found.set(line[mark], found.has(line[mark]) ? null : line);
  return new Map([...found].flatMap(([words, line]) => (line ? [[words, line]] : [])));
}

const sameEntries = (a: Line, b: Line): boolean =>
  a.entries.length === b.entries.length && a.entries.join('\u0001') === b.entries.join('\u0001');

/** Whether two lines have half of their entries in common, or are both bare. */
function alike(a: Line, b: Line): boolean {
  const most = Math.max(a.entries.length, b.entries.length);
  if (most === 0) return true;
  const left = new Map<string, number>();
  for (const entry of a.entries) left.set(entry, (left.get(entry) ?? 0) + 1);
  let common = 0;
  for (const entry of b.entries) {
    const count = left.get(entry) ?? 0;
    if (count === 0) continue;
    left.set(entry, count - 1);
    common++;
  }
  return common / most >= ALIKE;
}

/** Whether two lines have words in common: headings of which one is new and another was renamed. */
const sharesWords = (a: Line, b: Line): boolean =>
  a.entries.some((entry) => !Number.isFinite(Number(entry)) && b.entries.includes(entry));

interface Joining {
  readonly partner: ReadonlyMap<Line, Line>;
  readonly taken: ReadonlySet<Line>;
  readonly join: (was: Line, is: Line) => void;
  readonly same: (a: Line, b: Line) => boolean;
}

/** Joins the lines that are left between two that are known, in their order. */
function betweenKnown(
  before: readonly Line[],
  after: readonly Line[],
  { partner, taken, join, same }: Joining,
): void {
  const at = new Map(after.map((line, i) => [line, i]));
  let from = 0;
  for (let i = 0; i < before.length; i++) {
    const was = before[i];
    if (!was) continue;
    const known = partner.get(was);
    if (known) {
      from = (at.get(known) ?? from) + 1;
      continue;
    }
    for (let j = from; j < Math.min(after.length, from + MOST_COMPARED); j++) {
      const is = after[j];
      if (!is || taken.has(is)) break;
      if (!same(was, is)) continue;
      join(was, is);
      from = j + 1;
      break;
    }
  }
}

/** The places of a longest run of numbers that rise: the lines of those others were moved. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []; // by length - 1: the place that ends a run of it lowest
  const previous: number[] = [];
  for (const [place, number] of numbers.entries()) {
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) from = middle + 1;
      else to = middle;
    }
    previous[place] = from > 0 ? (ends[from - 1] ?? -1) : -1;
    ends[from] = place;
  }
  const found = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) found.add(place);
  return found;
}
