import { type TableKind, TABLES } from '../plan/declared/schema';
import { NAME, type RowCells } from './tableCells';

/** A row before and after; one of the two is missing where it is gone or new. */
export type RowPair = readonly [before: RowCells | null, after: RowCells | null];

/** What a row's money is, whatever else it says. */
const AMOUNTS = '£';

/**
 * By what the rows of a table are known again, from the strictest to the loosest: a row that nothing stricter has
 * found is the one that has all of these the same.
 */
const KNOWN_BY: Readonly<Partial<Record<TableKind, readonly (readonly string[])[]>>> = {
  Contribution: [
    [NAME, 'Pool', 'Partner', 'Stream'],
    ['Pool', 'Partner', 'Stream'],
    ['Pool', 'Partner'],
    ['Pool', AMOUNTS],
    [NAME],
  ],
  Allocation: [
    [NAME, 'Source', 'Service', 'Commitment'],
    ['Source', 'Service', 'Commitment'],
    ['Source', 'Service', AMOUNTS],
    ['Service', 'Commitment', AMOUNTS],
    ['Source', 'Commitment', AMOUNTS],
    [NAME],
  ],
  Outturn: [
    [NAME, 'Pool', 'Service', 'Partner'],
    ['Pool', 'Service', 'Partner'],
    ['Pool', 'Service'],
    [NAME],
  ],
  Scenario: [
    [NAME, 'Order', 'Target', 'Name', 'Change'],
    [NAME, 'Target', 'Name', 'Change'],
    [NAME, 'Order'],
  ],
  Law: [
    [NAME, 'Basis', 'Partner type', 'From'],
    ['Basis', 'Partner type', 'From'],
    ['Basis', 'Partner type'],
  ],
};
const BY_NAME = [[NAME]];

/**
 * Pairs the rows of a table with those of an earlier version: the very same first, then by the names that they give,
 * and where each row has a name of its own, last by all that a row says besides it, which finds the renamed.
 */
export function rowPairs(
  kind: TableKind,
  before: readonly RowCells[],
  after: readonly RowCells[],
): RowPair[] {
  const pairs: RowPair[] = [];
  let [gone, come] = [before, after];
  const pairBy = (keyOf: (row: RowCells) => string | null) => {
    const waiting = new Map<string, RowCells[]>();
    for (const row of gone) {
      const key = keyOf(row);
      if (key === null) continue;
      const rows = waiting.get(key);
      if (rows) rows.push(row);
      else waiting.set(key, [row]);
    }
    const found = new Map<RowCells, RowCells>();
    come = come.filter((row) => {
      const key = keyOf(row);
      const was = key === null ? undefined : waiting.get(key)?.shift();
      if (was) found.set(was, row);
      return !was;
    });
    gone = gone.filter((row) => !found.has(row));
    for (const pair of found) pairs.push(pair);
  };
  pairBy(wholeRow);
  for (const headings of KNOWN_BY[kind] ?? BY_NAME) pairBy((row) => keyIn(row, headings));
  if (TABLES[kind].unique) pairBy(withoutName);
  return [...pairs, ...gone.map((row): RowPair => [row, null]), ...come.map((row): RowPair => [null, row])];
}

const textOf = (entries: Iterable<readonly [string, string]>): string => JSON.stringify([...entries].sort());

const wholeRow = ({ meaning }: RowCells): string => textOf(meaning);

/** Null where nothing is under any of the headings. */
function keyIn(row: RowCells, headings: readonly string[]): string | null {
  const parts = headings.map((heading) =>
    heading === AMOUNTS ? amountsOf(row) : (row.meaning.get(heading) ?? ''),
  );
  const told = headings.every((heading, i) => parts[i] || (heading !== AMOUNTS && headings.length > 1));
  return told && parts.some(Boolean) ? JSON.stringify(parts) : null;
}

const YEAR = /^\d{4}\/|^Undated$/;
const amountsOf = ({ meaning }: RowCells): string => {
  const amounts = [...meaning].filter(([heading]) => YEAR.test(heading));
  return amounts.length ? textOf(amounts) : '';
};

/** Null where a row says too little besides its name to be known by it: no amount, and less than two other things. */
function withoutName(row: RowCells): string | null {
  const rest = [...row.meaning].filter(([heading]) => heading !== NAME);
  return rest.length > 1 || amountsOf(row) ? textOf(rest) : null;
}
