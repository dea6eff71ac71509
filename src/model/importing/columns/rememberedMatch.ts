import { comparable } from '../../table/heading';
import { type Plan } from '../../plan/plan';
import { type Grid } from '../../table/grid';
import { findHeadings, headingsOf } from './findHeadings';
import { type RememberedMatch } from './keptMatches';
import { type Match, type Target, type Use } from './match';
import { proposeMatch } from './proposeMatch';

/** A sheet of another name is the same one next month where it has so large a share of the headings. */
const ALIKE = 0.8;

/** A match as it can be kept; what was said of single rows is left out. */
export function rememberMatch(grid: Grid, match: Match, source: string): RememberedMatch {
  const { table, zeros, words, groups, rounds, leavesNameless } = match;
  const uses = keysOf(headingsOf(grid, match.headings)).map(
    (key, column) => [key, match.uses[column]] as const,
  );
  return {
    ...{ source, table, zeros, words, groups, rounds, leavesNameless },
    uses: Object.fromEntries(uses.flatMap(([key, use]) => (use && use.as !== 'ask' ? [[key, use]] : []))),
  };
}

/** Headings as they are compared; a second one of the same words gets a number. */
const keysOf = (headings: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const key = comparable(heading);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} (${times})`;
  });
};

/** What is kept of how a sheet was matched before: by its name, else by its headings; null where nothing fits. */
export function rememberedFor(
  grid: Grid,
  source: string,
  kept: readonly RememberedMatch[],
  targets: readonly Target[],
): RememberedMatch | null {
  const here = new Set(keysOf(headingsOf(grid, findHeadings(grid))));
  const share = ({ uses }: RememberedMatch) => {
    const keys = Object.keys(uses);
    return keys.filter((key) => here.has(key)).length / Math.max(1, keys.length);
  };
  const fitting = kept.filter(({ table }) => targets.some(({ kind }) => kind === table));
  const same = fitting.find((one) => comparable(one.source) === comparable(source) && share(one) > 0);
  return same ?? fitting.find((one) => share(one) >= ALIKE) ?? null;
}

/** The match of a sheet as it was remembered; what is new in the sheet is proposed. */
export function matchAgain(
  grid: Grid,
  remembered: RememberedMatch,
  targets: readonly Target[],
  plan: Plan,
): Match {
  const target = targets.find(({ kind }) => kind === remembered.table);
  const fresh = proposeMatch(grid, targets, plan, target ? { target } : {});
  const { zeros, words, groups, rounds, leavesNameless } = remembered;
  const keys = keysOf(headingsOf(grid, fresh.headings));
  const uses = fresh.uses.map((use, column) => {
    const before = remembered.uses[keys[column] ?? ''];
    return before && target && fits(before, target) ? before : use;
  });
  return { ...fresh, zeros, words, groups, rounds, leavesNameless, uses: withoutTwice(uses) };
}

const fits = (use: Use, { kind, columns, years }: Target): boolean =>
  use.as === 'column'
    ? use.heading === kind || columns.includes(use.heading)
    : use.as !== 'year' || years === null || years.includes(use.label);

/** A column of the plan is filled once: the first keeps it. */
function withoutTwice(uses: readonly Use[]): Use[] {
  const taken = new Set<string>();
  return uses.map((use) => {
    if (use.as !== 'column') return use;
    if (taken.has(use.heading)) return { as: 'leave out' };
    taken.add(use.heading);
    return use;
  });
}
