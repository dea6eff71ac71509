import { type Plan } from '../plan/plan';
import { type Column, TABLES } from '../plan/declared/schema';
import { comparable } from '../table/heading';
import { nearest } from '../table/nearest';
import { type Match } from './columns/match';
import { meantWord } from './columns/meantWord';
import { namesFor } from './columns/planNames';
import { type SheetReading } from './readSheet';

/** A word of the sheet that may be one of the plan's. */
export interface CloseName {
  /** As it is in the sheet. */
  readonly word: string;
  /** What it probably is in the plan. */
  readonly meant: string;
}

/** The words of one column of the table, compared with those that the plan has. */
export interface ColumnNames {
  /** The plan's column. */
  readonly heading: string;
  /** What the plan has for it: its names, or the words of a list. */
  readonly known: readonly string[];
  /** Whether only words of the list can be read. */
  readonly isList: boolean;
  readonly same: number;
  readonly close: readonly CloseName[];
  /** Words that the plan does not have and that resemble none. */
  readonly fresh: readonly string[];
}

/** Compares the names and words that a sheet brings with those of the plan; columns of free text are left out. */
export function columnNames(match: Match, { table, form }: SheetReading, plan: Plan): readonly ColumnNames[] {
  const schema: Readonly<Record<string, Column>> = TABLES[match.table].columns;
  const headings = form.grid[0]?.map(String) ?? [];
  return headings.flatMap((heading): ColumnNames[] => {
    const column = schema[heading];
    if (column?.type !== 'name' && column?.type !== 'choice') return [];
    const known = column.type === 'choice' ? [...column.words] : namesFor(match.table, heading, plan);
    const words = (table.words as Record<string, readonly string[]>)[heading] ?? [];
    const distinct = new Map(words.filter(Boolean).map((word) => [comparable(word), word]));
    const has = new Set(known.map(comparable));
    const answered = match.words[heading] ?? {};
    const close: CloseName[] = [];
    const fresh: string[] = [];
    let same = 0;
    for (const [key, word] of distinct) {
      if (has.has(key)) same++;
      else if (answered[key] === word) fresh.push(word);
      else {
        const meant = column.type === 'choice' ? meantWord(heading, column, word) : closeTo(word, known);
        if (meant === null) fresh.push(word);
        else close.push({ word, meant });
      }
    }
    if (distinct.size === 0) return [];
    return [{ heading, known, isList: column.type === 'choice', same, close, fresh }];
  });
}

const letters = (text: string): string =>
  comparable(text)
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]/g, '');

/** The known name that a word most likely means: the same letters, or nearly so. */
const closeTo = (word: string, known: readonly string[]): string | null =>
  known.find((name) => letters(name) === letters(word)) ?? nearest(word, known);

/** Names that the table has already and that rows of the sheet would have too; none where names may be there twice. */
export function alreadyThere({ table: kind }: Match, { table }: SheetReading, plan: Plan): readonly string[] {
  const there = plan.tables[kind];
  if (!TABLES[kind].unique || !there) return [];
  return [...new Set(table.names.filter((name) => there.rowOf.has(comparable(name))))];
}
