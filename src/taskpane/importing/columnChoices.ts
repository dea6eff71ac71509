import { byTime, UNDATED, yearLabel } from '../../model/calendar/financialYear';
import { yearsIn } from '../../model/calendar/timeBeside';
import { readYearHeading } from '../../model/calendar/yearHeading';
import { LEFT_OUT, type Match, type Target, type Use } from '../../model/importing/columns/match';
import { type SheetReading } from '../../model/importing/readSheet';

/** Where no year is given anywhere, any of these may be meant. */
const FIRST_OFFERED = 2005;
const LAST_OFFERED = 2039;

/** The years that a column may be of: those of the table, or in a new plan those of the sheet and around them. */
export function offeredYears({ years }: Target, headings: readonly string[]): readonly string[] {
  if (years) return [...years].sort(byTime);
  const starts = headings.flatMap((heading) => {
    const time = readYearHeading(heading);
    const beside = yearsIn(heading).map((year) => Number(year.slice(0, 4)));
    return time.kind === 'year' ? [time.year.start] : beside;
  });
  const [from, to] = starts.length
    ? [Math.min(...starts) - 2, Math.max(...starts) + 4]
    : [FIRST_OFFERED, LAST_OFFERED];
  return [...Array.from({ length: to - from + 1 }, (_, at) => yearLabel({ start: from + at })), UNDATED];
}

const AS: Readonly<Partial<Record<Use['as'], string>>> = {
  'leave out': 'Leave out',
  ask: 'Choose',
  'year of row': 'Year of the row',
  'amount of row': 'Amount of the row',
};

/** A use as a list shows it. */
export const wordsOf = (use: Use): string =>
  use.as === 'column' ? use.heading : use.as === 'year' ? use.label : (AS[use.as] ?? '');

/** What a column may become, the words of the list first. */
export function choicesFor(target: Target, headings: readonly string[]): ReadonlyMap<string, Use> {
  const dated = target.years === null || target.years.length > 0;
  const years = dated ? offeredYears(target, headings).map((label): Use => ({ as: 'year', label })) : [];
  const columns = [target.kind, ...target.columns].map((heading): Use => ({ as: 'column', heading }));
  const long: readonly Use[] = dated ? [{ as: 'year of row' }, { as: 'amount of row' }] : [];
  return new Map([LEFT_OUT, ...years, ...columns, ...long].map((use) => [wordsOf(use), use]));
}

/** The uses with another one for a column; what only one column can be is taken from the column that was it. */
export const withUse = (uses: Match['uses'], column: number, use: Use): Match['uses'] =>
  uses.map((each, at) => {
    if (at === column) return use;
    const single = use.as === 'column' || use.as === 'year of row' || use.as === 'amount of row';
    return single && wordsOf(each) === wordsOf(use) && each.as === use.as ? LEFT_OUT : each;
  });

/** What of a column goes into the plan, in a few words. */
export function readOf(
  { match, found }: { readonly match: Match; readonly found: { readonly reading: SheetReading } },
  grid: readonly (readonly unknown[])[],
  column: number,
): string {
  const use = match.uses[column];
  const { rowInSheet } = found.reading;
  const filled = rowInSheet.filter((row) => {
    const cell = grid[row]?.[column];
    return cell !== null && cell !== undefined && cell !== '';
  }).length;
  if (use?.as === 'leave out') return '0';
  if (use?.as === 'ask') return `${filled} ${filled === 1 ? 'waits' : 'wait'}`;
  const isWord = use?.as === 'column' && rowInSheet.some((row) => typeof grid[row]?.[column] === 'string');
  return isWord ? `${filled} ${filled === 1 ? 'name' : 'names'}` : String(filled);
}
