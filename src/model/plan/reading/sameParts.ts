import { wordCodes } from '../../table/numberWords';
import { type PlanTable, type YearColumn } from './planTable';
import { type TableKind } from '../declared/schema';

/**
 * A table that was read again, with the very columns of the one before wherever they are equal. An edit changes one
 * column of one table: what is calculated from names and words alone, or from one year, is then found again.
 *
 * @param now is returned as it is where there was none before
 *
 * @example
 * ((before) => withSameParts({ ...before, names: ['ABG'] }, before).names === before.names)({ names: ['ABG'], words: {}, numbers: {}, years: [], columnOf: {}, rowInTable: Int32Array.of(1) }) // => true
 */
export function withSameParts<K extends TableKind>(
  now: PlanTable<K>,
  before: PlanTable<K> | undefined,
): PlanTable<K> {
  if (!before || before.rows !== now.rows) return now;
  const names = sameWords(now.names, before.names);
  return {
    ...now,
    names,
    rowOf: names === before.names ? before.rowOf : now.rowOf,
    rowInTable: sameNumbers(now.rowInTable, before.rowInTable),
    columnOf: sameRecord(now.columnOf, before.columnOf, (column) => column),
    words: sameRecord<readonly string[]>(now.words, before.words, sameWords) as PlanTable<K>['words'],
    numbers: sameRecord<Float64Array>(now.numbers, before.numbers, sameNumbers) as PlanTable<K>['numbers'],
    years: sameList(now.years, before.years, sameYear),
  };
}

type Same<T> = (now: T, before: T) => T;

function sameNumbers<T extends Float64Array | Int32Array | Uint8Array | Uint32Array>(now: T, before: T): T {
  if (now === before || now.length !== before.length) return now;
  for (let i = 0; i < now.length; i++) {
    const a = now[i] as number;
    const b = before[i] as number;
    if (a !== b && !(Number.isNaN(a) && Number.isNaN(b))) return now;
  }
  return before;
}

const sameYear: Same<YearColumn> = (now, before) =>
  now !== before &&
  now.label === before.label &&
  now.column === before.column &&
  sameNumbers(now.pence, before.pence) === before.pence &&
  sameNumbers(now.missing, before.missing) === before.missing
    ? before
    : now;

function sameWords(now: readonly string[], before: readonly string[]): readonly string[] {
  // the columns that a table does not have are one and the same
  if (now === last.now && before === last.before) return last.words;
  const words = isSameColumn(now, before) ? before : now;
  last = { now, before, words };
  return words;
}
let last: Readonly<Record<'now' | 'before' | 'words', readonly string[]>> = {
  now: [],
  before: [],
  words: [],
};

function isSameColumn(now: readonly string[], before: readonly string[]): boolean {
  if (now === before) return true;
  if (now.length !== before.length) return false;
  const [codes, codesBefore] = [wordCodes(now), wordCodes(before)];
  return isSameList(codes.texts, codesBefore.texts)
    ? sameNumbers(codes.codes, codesBefore.codes) === codesBefore.codes
    : isSameList(now, before);
}

const isSameList = <T>(now: readonly T[], before: readonly T[]): boolean =>
  now === before || (now.length === before.length && now.every((each, i) => each === before[i]));

function sameList<T>(now: readonly T[], before: readonly T[], same: Same<T>): readonly T[] {
  const list = now.map((each, i) => (i < before.length ? same(each, before[i] as T) : each));
  return isSameList(list, before) ? before : list;
}

/** A record of parts, the very record of before where all of them are. */
function sameRecord<T>(
  now: Readonly<Record<string, T>>,
  before: Readonly<Record<string, T>>,
  same: Same<T>,
): Readonly<Record<string, T>> {
  const keys = Object.keys(now);
  const parts = keys.map((key) => (key in before ? same(now[key] as T, before[key] as T) : (now[key] as T)));
  const isSame =
    keys.length === Object.keys(before).length && keys.every((key, i) => before[key] === parts[i]);
  return isSame ? before : Object.fromEntries(keys.map((key, i) => [key, parts[i] as T]));
}
