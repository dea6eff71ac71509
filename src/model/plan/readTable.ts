import { type Cell, type Grid, isBlank, isCellError } from '../table/grid';
import { comparable, textOf } from '../table/heading';
import { type PlanTable, type StatedTotal, type YearColumn } from './planTable';
import { CELL_CHECKS, type Problem } from './problem';
import { type Amount, type CellFault, notANumber, readAmount } from './readAmount';
import { readHeadings } from './readHeadings';
import { type Column, TABLES, type TableKind } from './schema';

/** More blank rows than this slow a workbook down and are worth a word. */
const MANY_EMPTY_ROWS = 1000;

/**
 * Reads one table of a plan into columns. Whatever cannot be read is kept as a problem with its place, and the
 * amount counts as missing.
 *
 * @param grid headings first; a row called Total states the table's totals and is no row of the plan
 */
export function readTable<K extends TableKind>(kind: K, grid: Grid): PlanTable<K> {
  const schema: { years: boolean; unique: boolean; columns: Readonly<Record<string, Column>> } = TABLES[kind];
  const { columnOf, years, problems: headingProblems } = readHeadings(kind, grid);
  const problems: Problem[] = [...headingProblems];
  const looked = [0, ...Object.values(columnOf).filter((c) => c >= 0), ...years.map((y) => y.column)];
  const { rowInTable, totalRow, empty } = sortRows(grid, looked, schema.years);
  const rows = rowInTable.length;
  const cellAt = (row: number, column: number): Cell | undefined => grid[rowInTable[row] ?? 0]?.[column];

  const names = readWords(0);
  const complain = (row: number, column: number, heading: string, fault: CellFault, year = '') => {
    const place = `The ${kind} table, row ${rowInTable[row]}, ${heading}`;
    problems.push({
      severity: 'Error',
      check: fault.check,
      subject: names[row] || `Row ${rowInTable[row]}`,
      year,
      amount: null,
      sentence: `${place} ${fault.says}.`,
      row: rowInTable[row] ?? 0,
      column,
      blocks: fault.blocks,
    });
  };
  function readWords(column: number): string[] {
    return Array.from({ length: rows }, (_, row) => (column < 0 ? '' : textOf(cellAt(row, column))));
  }

  const words: Record<string, readonly string[]> = {};
  const numbers: Record<string, Float64Array> = {};
  names.forEach((_, row) => errorCell(row, 0, kind));
  for (const [heading, column] of Object.entries(schema.columns)) {
    const at = columnOf[heading] ?? -1;
    if (!isCounted(column.type)) {
      words[heading] = readWords(at);
      if (at >= 0) for (let row = 0; row < rows; row++) errorCell(row, at, heading);
      continue;
    }
    const values = new Float64Array(rows).fill(NaN);
    for (let row = 0; at >= 0 && row < rows; row++) {
      const value = readNumber(cellAt(row, at), column.type);
      if (typeof value === 'number') values[row] = value;
      else if (value) complain(row, at, heading, value);
    }
    numbers[heading] = values;
  }
  function errorCell(row: number, column: number, heading: string) {
    const cell = cellAt(row, column);
    if (isCellError(cell)) complain(row, column, heading, notANumber(cell, ''));
  }

  const yearColumns = years.map(({ label, year, column }): YearColumn => {
    const pence = new Float64Array(rows);
    const missing = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
      const amount: Amount = readAmount(cellAt(row, column));
      if (typeof amount === 'number') {
        pence[row] = amount;
        if (amount < 0)
          problems.push(negative(kind, names[row] ?? '', label, amount, rowInTable[row] ?? 0, column));
      } else {
        missing[row] = 1;
        if (amount !== 'unknown') complain(row, column, label, amount, label);
      }
    }
    return { label, year, column, pence, missing };
  });

  if (schema.unique)
    names.forEach((name, row) => {
      if (name || isCellError(cellAt(row, 0))) return;
      problems.push({
        ...table(kind, 'Error', CELL_CHECKS.noName, rowInTable[row] ?? 0),
        sentence: `The ${kind} table, row ${rowInTable[row]}, has no name under ${kind}: give it one, or clear the row.`,
      });
    });
  if (empty > MANY_EMPTY_ROWS)
    problems.push({
      ...table(kind, 'Note', CELL_CHECKS.rows, grid.length - 1),
      sentence: `The ${kind} table has ${empty.toLocaleString('en-GB')} empty rows: drag the table's corner up to its last entry, and everything is quicker.`,
    });

  const statedTotal = totalRow === null ? null : readTotals(grid, totalRow, yearColumns);
  return {
    kind,
    rows,
    rowInTable,
    names,
    rowOf: firstRows(names),
    columnOf,
    words: words as PlanTable<K>['words'],
    numbers: numbers as PlanTable<K>['numbers'],
    years: yearColumns,
    statedTotal,
    problems,
  };
}

function firstRows(names: readonly string[]): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  names.forEach((name, row) => {
    const key = comparable(name);
    if (key && !rowOf.has(key)) rowOf.set(key, row);
  });
  return rowOf;
}

const isCounted = (type: Column['type']) =>
  type === 'day' || type === 'share' || type === 'money' || type === 'number';

/** Which rows hold anything, and which one states totals. */
function sortRows(grid: Grid, columns: readonly number[], hasTotals: boolean) {
  const held: number[] = [];
  let totalRow: number | null = null;
  let empty = 0;
  for (let r = 1; r < grid.length; r++) {
    const row = grid[r] ?? [];
    if (columns.every((c) => isBlank(row[c]) || row[c] === 0)) empty++;
    else if (hasTotals && totalRow === null && comparable(textOf(row[0])) === 'total') totalRow = r;
    else held.push(r);
  }
  return { rowInTable: Int32Array.from(held), totalRow, empty };
}

function readTotals(grid: Grid, row: number, years: readonly YearColumn[]): StatedTotal {
  return {
    row,
    pence: years.map(({ column }) => {
      const cell = grid[row]?.[column];
      const amount = readAmount(cell);
      return typeof amount === 'number' && !isBlank(cell) ? amount : null;
    }),
  };
}

/** A day, count, share or pence; null where the cell is blank. */
function readNumber(cell: Cell | undefined, type: Column['type']): number | CellFault | null {
  if (isBlank(cell)) return null;
  if (type === 'money') {
    const amount = readAmount(cell);
    return amount === 'unknown' ? null : amount;
  }
  if (typeof cell !== 'number' || !Number.isFinite(cell))
    return notANumber(cell, type === 'day' ? 'a date' : type === 'share' ? 'a percentage' : 'a number');
  if (type === 'day' && cell === 0) return null; // desktop Excel's blank
  if (type === 'share' && cell > 1)
    return {
      check: CELL_CHECKS.share,
      blocks: '#VALUE!',
      says: `is ${cell}, which is ${Number((cell * 100).toPrecision(12)).toLocaleString('en-GB')}%: type ${cell}% or ${Number((cell / 100).toPrecision(15))}`,
    };
  return cell;
}

const table = (kind: TableKind, severity: Problem['severity'], check: string, row: number) => ({
  severity,
  check,
  subject: kind,
  year: '',
  amount: null,
  row,
  column: 0,
  blocks: null,
});

const negative = (
  kind: TableKind,
  name: string,
  year: string,
  amount: number,
  row: number,
  column: number,
): Problem => ({
  severity: 'Warning',
  check: CELL_CHECKS.negative,
  subject: name || `Row ${row}`,
  year,
  amount,
  sentence: `The ${kind} table, row ${row}, ${year} is negative: if money is to be paid back say so in its evidence, else take the minus away.`,
  row,
  column,
  blocks: null,
});
