import { UNDATED, yearLabel } from '../../calendar/financialYear';
import { readYearHeading } from '../../calendar/yearHeading';
import { yearsIn } from '../../calendar/timeBeside';
import { type Plan } from '../../plan/plan';
import { isCounted } from '../../plan/reading/readNumber';
import { type Column, TABLES, type TableKind } from '../../plan/declared/schema';
import { comparable } from '../../table/heading';
import { type ColumnFacts } from './columnFacts';
import { isAmountHeading, isCalled, isChangeHeading } from './headingWords';
import { LEFT_OUT, type Target, type Use } from './match';
import { keyColumn, namesFor } from './planNames';
import { meantWord } from './meantWord';

/** What is proposed for the columns of a sheet that goes into one table, and how well the two fit. */
export interface ProposedColumns {
  readonly uses: readonly Use[];
  readonly score: number;
}

/** How much a column says for a table. */
const FITS = { ownName: 6, called: 4, content: 3, year: 3, key: 2, noYears: -20 } as const;

/**
 * What the columns of a sheet become in a table: years by heading, then words and numbers by heading, then by what is
 * below it. What fits nothing is left out; amounts whose year nobody can tell wait for an answer.
 *
 * @param titles what is above the headings, which may give the year
 */
export function proposeColumns(
  facts: readonly ColumnFacts[],
  target: Target,
  plan: Plan,
  titles: readonly string[],
): ProposedColumns {
  const uses = facts.map((each) => ofYear(each, target));
  const taken = new Set(uses.flatMap((use) => (use?.as === 'year' ? [use.label] : [])));
  let score = taken.size * FITS.year;
  const take = (column: number, use: Use, worth: number) => {
    uses[column] = use;
    score += worth;
  };
  const free = () => facts.filter(({ column }) => uses[column] === null);
  const schema: Readonly<Record<string, Column>> = TABLES[target.kind].columns;
  const open = new Set([target.kind, ...target.columns]);

  const byHeading = (fits: (heading: string, column: string) => boolean, worth: number) => {
    for (const each of free()) {
      const column = [...open].find((one) => fits(each.heading, one) && mayHold(schema[one], each));
      if (column === undefined) continue;
      open.delete(column);
      take(each.column, { as: 'column', heading: column }, worth);
    }
  };
  byHeading((heading, column) => comparable(heading) === comparable(column), FITS.ownName);
  byHeading(isCalled, FITS.called);
  for (const each of free()) {
    const column = [...open].find((one) => holdsWordsOf(one, schema[one], each, plan, target.kind));
    if (column === undefined) continue;
    open.delete(column);
    take(each.column, { as: 'column', heading: column }, FITS.content);
  }

  const dated = target.years === null || target.years.length > 0;
  const hasAmounts = () => uses.some((use) => use?.as === 'year' || use?.as === 'ask');
  if (dated && !hasAmounts()) score += proposeAmounts(facts, uses, target, titles);
  if (dated ? !hasAmounts() && !uses.some((use) => use?.as === 'amount of row') : holdsYears(facts))
    score += FITS.noYears;

  const key = keyColumn(target.kind);
  if (!open.has(key)) score += FITS.key;
  else {
    const [widest] = free()
      .filter(({ words, numbers }) => words.length > numbers)
      .sort((a, b) => b.distinct - a.distinct);
    if (widest) take(widest.column, { as: 'column', heading: key }, 0);
  }
  return { uses: uses.map((use) => use ?? LEFT_OUT), score };
}

/** What a heading that holds a year makes of its column; null where it holds none. */
function ofYear({ heading, numbers, words }: ColumnFacts, { years }: Target): Use | null {
  const time = readYearHeading(heading);
  if (time.kind === 'other') return null;
  const dated = years === null || years.length > 0;
  if (!dated) return numbers || time.kind === 'year' ? LEFT_OUT : null;
  if (time.kind === 'year' || time.kind === 'undated') {
    const label = time.kind === 'year' ? yearLabel(time.year) : UNDATED;
    return years === null || years.includes(label) ? { as: 'year', label } : LEFT_OUT;
  }
  if (numbers === 0) return null; // words about a year
  return numbers < words.length || isChangeHeading(heading) ? LEFT_OUT : { as: 'ask' };
}

const holdsYears = (facts: readonly ColumnFacts[]): boolean =>
  facts.some(({ heading, numbers }) => numbers > 0 && readYearHeading(heading).kind === 'year');

/** Amounts under no year: a row for each amount, or a column whose year the titles give or nobody does. */
function proposeAmounts(
  facts: readonly ColumnFacts[],
  uses: (Use | null)[],
  { years }: Target,
  titles: readonly string[],
): number {
  const free = facts.filter(({ column }) => uses[column] === null);
  const amounts = free.filter(
    ({ heading, numbers, words, notMoney, years: dates }) =>
      isAmountHeading(heading) && numbers > words.length && notMoney === null && dates * 2 < numbers,
  );
  const [amount] = amounts;
  if (!amount) return 0;
  const ofRow = free.find(({ years: dates, numbers, words }) => dates * 2 > numbers + words.length);
  if (ofRow) {
    uses[ofRow.column] = { as: 'year of row' };
    uses[amount.column] = { as: 'amount of row' };
    return 2 * FITS.year;
  }
  const [year, ...more] = [...new Set(titles.flatMap(yearsIn))];
  const known = year !== undefined && more.length === 0 && (years === null || years.includes(year));
  for (const { column } of amounts)
    uses[column] = known && amounts.length === 1 ? { as: 'year', label: year } : { as: 'ask' };
  return FITS.year;
}

/** Whether what is in a column can be what the plan has under a heading. */
function mayHold(column: Column | undefined, { numbers, words }: ColumnFacts): boolean {
  if (column && isCounted(column.type)) return numbers > 0 || column.type === 'day';
  return words.length > 0 || numbers === 0;
}

/** Whether most words of a column are names or words that the plan has under a heading. */
function holdsWordsOf(
  heading: string,
  column: Column | undefined,
  { words, bodies }: ColumnFacts,
  plan: Plan,
  kind: TableKind,
): boolean {
  if (words.length === 0) return false;
  const most = (known: (word: string) => boolean) => words.filter(known).length * 2 > words.length;
  if (column?.type === 'choice')
    return column.words.length > 2 && most((word) => meantWord(heading, column, word) !== null);
  const names = new Set(namesFor(kind, heading, plan).map(comparable));
  if (names.size > 0 && most((word) => names.has(comparable(word)))) return true;
  return heading === 'Partner' && bodies * 2 > words.length;
}
