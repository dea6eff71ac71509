import { type Pence } from '../../money/pence';
import { type Grid, isBlank, isCellError } from '../../table/grid';
import { comparable } from '../../table/heading';
import { type ReadBefore } from '../../table/contentCache';
import { cellAt, keepTable, type KeptTable } from '../../table/keptTable';
import { columnsAsBefore } from './columnsAsBefore';
import { headingNotes } from './headingNotes';
import { plainAmounts } from './plainAmounts';
import { type PlanTable, type StatedTotal, type YearColumn } from './planTable';
import { type Problem } from './problem';
import { type CellFault, notANumber, readAmount } from './readAmount';
import { type Headings, readHeadings } from './readHeadings';
import { isCounted, readNumber } from './readNumber';
import { shareMeant, shareNotMoney } from './shareNotMoney';
import {
  type Column,
  type NumberHeading,
  type TableKind,
  TABLES,
  type WordHeading,
} from '../declared/schema';
import { ownWords, resemblingColumns } from './resemblingColumns';
import { rowColumns } from './rowColumns';
import { emptyRows, negative, withoutName } from './rowNotes';
import { type FaultyNumber, talliedNumbers, tallyUnread } from './talliedNumbers';
import { tableRows, type TotalRow } from './tableRows';
import { totalNotes } from './totalNotes';

/** More blank rows than this slow a workbook down and are worth a word. */
const MANY_EMPTY_ROWS = 1000;

/**
 * Reads one table of a plan into columns. Whatever cannot be read is kept as a problem with its place, and the
 * amount counts as missing.
 *
 * @param grid headings first; rows of totals and headings of groups are no rows of the plan
 * @param cells the same in columns
 * @param before what was read of it before an edit
 */
export function readTable<K extends TableKind>(
  kind: K,
  grid: Grid,
  cells: KeptTable = keepTable(grid),
  before: ReadBefore<PlanTable<K>> | null = null,
): PlanTable<K> {
  const schema: { years: boolean | 'index'; unique: boolean; columns: Readonly<Record<string, Column>> } =
    TABLES[kind];
  const headings = readHeadings(kind, grid);
  const { columnOf, zerosOf } = headings;
  const rows = tableRows(cells, rowColumns(kind, schema.columns, headings));
  const { inTable, blank, showsErrors } = rows;
  const asBefore = before ? columnsAsBefore(before, inTable) : () => undefined;
  const names = asBefore(0)?.names ?? rows.words(0);
  const unread = tallyUnread(cells, headings, rows.totals);
  const faulty: FaultyNumber[] = [];
  const asked = resemblingColumns(kind, schema.columns, headings, cells);
  const problems: Problem[] = [
    ...headings.problems,
    ...headingNotes(kind, headings, unread),
    ...asked,
    ...totalNotes(kind, cells, rows),
  ];
  const noNumbers = new Float64Array(names.length).fill(NaN);
  const cellIn = (column: number, row: number) => cellAt(cells, inTable[row] as number, column);

  const complain = (row: number, column: number, heading: string, fault: CellFault, year = '') => {
    const sentence = `The ${kind} table, row ${inTable[row]}, ${heading} ${fault.says}.`;
    problems.push({ ...about(row, column, year), check: fault.check, sentence, blocks: fault.blocks });
    const value = cellIn(column, row);
    if (typeof value === 'number')
      faulty.push({ row: inTable[row] as number, column, heading, value, says: fault.says });
  };
  const about = (row: number, column: number, year: string): Omit<Problem, 'check' | 'sentence'> => {
    const at = inTable[row] ?? 0;
    const subject = names[row] || `Row ${at}`;
    return { severity: 'Error', subject, year, amount: null, row: at, column, blocks: null };
  };
  const tellErrors = (column: number, heading: string) => {
    if (!showsErrors || column < 0) return;
    for (let row = 0; row < names.length; row++) {
      const cell = cellIn(column, row);
      if (isCellError(cell)) complain(row, column, heading, notANumber(cell, ''));
    }
  };
  const readNumbers = (
    column: number,
    heading: string,
    type: Parameters<typeof readNumber>[1],
    shareIn = '',
  ) => {
    if (column < 0) return noNumbers;
    const values = new Float64Array(names.length).fill(NaN);
    const open = new Set<number>();
    for (let row = 0; row < names.length; row++) {
      const cell = cellIn(column, row);
      if (isBlank(cell)) continue;
      if (shareIn && !zerosOf.has(column)) {
        const amounts = headings.years.map((year) => cellIn(year.column, row));
        const share = shareMeant(cell, amounts);
        if (share !== null) {
          complain(row, column, heading, shareNotMoney(cell, share, heading, shareIn, amounts));
          continue;
        }
      }
      const value = readNumber(cell, type, zerosOf.get(column));
      if (typeof value === 'number') values[row] = value;
      else if (value === 'unknown') open.add(row);
      else if (value) complain(row, column, heading, value);
    }
    if (open.size) unknown[heading] = open;
    return values;
  };
  const takeOver = (heading: string, same: PlanTable<K>) => {
    if (heading in same.numbers) numbers[heading] = same.numbers[heading as NumberHeading<K>];
    else words[heading] = same.words[heading as WordHeading<K>];
    if (same.unknown[heading]) unknown[heading] = same.unknown[heading];
  };
  const readYear = ({ label, year, column }: (typeof headings.years)[number]): YearColumn => {
    const same = asBefore(column)?.years.find((each) => each.column === column);
    if (same) return same;
    const pence = new Float64Array(names.length);
    const missing = new Uint8Array(names.length);
    const zeros = zerosOf.get(column) ?? 0;
    const odd = plainAmounts(cells, column, inTable, blank, zeros === 0, pence);
    for (let row = 0; odd && row < pence.length; row++)
      if (Number.isNaN(pence[row])) pence[row] = readOddAmount(row, column, label, zeros, missing);
    return { label, year, column, pence, missing };
  };
  /** An amount that is scaled, negative, not known, or no amount. */
  const readOddAmount = (
    row: number,
    column: number,
    label: string,
    zeros: number,
    missing: Uint8Array,
  ): Pence => {
    const amount = readAmount(cellIn(column, row), zeros);
    if (typeof amount === 'number') {
      if (amount >= 0) return amount;
      problems.push({ ...about(row, column, label), ...negative(kind, inTable[row], label, amount) });
      return amount;
    }
    missing[row] = 1;
    if (amount !== 'unknown') complain(row, column, label, amount, label);
    return 0;
  };

  if (!asBefore(0)) tellErrors(0, kind);
  const words: Record<string, readonly string[]> = {};
  const numbers: Record<string, Float64Array> = {};
  const unknown: Record<string, ReadonlySet<number>> = {};
  const amountsAsBefore = headings.years.every((year) => asBefore(year.column));
  for (const [heading, { type, ...more }] of Object.entries(schema.columns)) {
    const column = columnOf[heading] ?? -1;
    const shareIn = 'shareIn' in more ? more.shareIn : '';
    const same = shareIn && !amountsAsBefore ? undefined : asBefore(column);
    if (same) takeOver(heading, same);
    else if (isCounted(type)) numbers[heading] = readNumbers(column, heading, type, shareIn);
    else {
      tellErrors(column, heading);
      words[heading] = rows.words(column);
    }
  }
  const ofMoney = schema.years === true;
  const years = ofMoney ? headings.years.map(readYear) : [];
  const indices = ofMoney
    ? []
    : headings.years.flatMap(({ label, year, column }) =>
        year ? [{ year, index: readNumbers(column, label, 'number') }] : [],
      );
  if (schema.unique)
    names.forEach((name, row) => {
      if (!name && !isCellError(cellIn(0, row)))
        problems.push({ ...about(row, 0, ''), ...withoutName(kind, inTable[row]) });
    });
  if (rows.empty > MANY_EMPTY_ROWS) problems.push(emptyRows(kind, rows.empty, grid.length - 1));

  return {
    kind,
    rows: names.length,
    rowInTable: inTable,
    names,
    rowOf: asBefore(0)?.rowOf ?? firstRows(names),
    columnOf,
    words: words as PlanTable<K>['words'],
    numbers: numbers as PlanTable<K>['numbers'],
    unknown,
    years,
    indices,
    totals: rows.totals.map((total) => statedTotal(grid, total, years, headings)),
    numbersIn: talliedNumbers(cells, rows.totals, unread, faulty),
    problems,
    ownWords: ownWords(headings, cells, asked),
  };
}

function firstRows(names: readonly string[]): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  for (let row = 0; row < names.length; row++) {
    const name = names[row] as string;
    const key = name && comparable(name);
    if (key && !rowOf.has(key)) rowOf.set(key, row);
  }
  return rowOf;
}

function statedTotal(
  grid: Grid,
  { of, ...total }: TotalRow,
  years: readonly YearColumn[],
  { columnOf, zerosOf }: Headings,
): StatedTotal {
  const pence = years.map(({ column }) => {
    const cell = grid[total.row]?.[column];
    const amount = readAmount(cell, zerosOf.get(column));
    return typeof amount === 'number' && !isBlank(cell) ? amount : null;
  });
  const headingOf = (column: number) => Object.keys(columnOf).find((each) => columnOf[each] === column) ?? '';
  return { ...total, pence, of: Object.fromEntries(of.map(([column, word]) => [headingOf(column), word])) };
}
