import { type Plan } from '../plan/plan';
import { type Grid } from '../table/grid';
import { type Account, accountOf, tallyOf } from './account';
import { importedRows, type ImportedRow } from './importedRows';
import { type Match, type Target } from './columns/match';
import { alreadyThere, type ColumnNames, columnNames } from './names';
import { type Question, questionsOf } from './questions';
import { readSheet, type SheetReading } from './readSheet';
import { type CastTotal, totalsAgree } from './totalsAgree';

/** What a sheet gives a table of the plan, and what became of each of its numbers. */
export interface ImportReading {
  readonly rows: readonly ImportedRow[];
  readonly account: Account;
  readonly totals: readonly CastTotal[];
  readonly names: readonly ColumnNames[];
  /** What must be answered first. */
  readonly questions: readonly Question[];
  /** Names that the table has already. */
  readonly already: readonly string[];
  readonly reading: SheetReading;
}

/** Reads a sheet by a match. Nothing is thrown: what cannot be read is in the account. */
export function readImport(grid: Grid, match: Match, target: Target, plan: Plan): ImportReading {
  const reading = readSheet(grid, match);
  return {
    rows: importedRows(grid, match, target, reading),
    account: accountOf(grid, match, target, reading),
    totals: totalsAgree(reading),
    names: columnNames(match, reading, plan),
    questions: questionsOf(grid, match, target, reading),
    already: alreadyThere(match, reading, plan),
    reading,
  };
}

const many = (count: number, one: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`;

/** How many numbers wait, and for how many answers; null where none does. */
export function waitingInWords({
  account,
  questions,
}: Pick<ImportReading, 'account' | 'questions'>): string | null {
  const { count } = tallyOf(account, 'waiting').numbers;
  if (questions.length === 0) return null;
  const answers = questions.length === 1 ? 'one answer' : `${questions.length} answers`;
  return `${many(count, 'number')} ${count === 1 ? 'waits' : 'wait'} for ${answers}`;
}
