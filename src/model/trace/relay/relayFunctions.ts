import { type Cell, isCellError } from '../../table/grid';
import { calculated, cellByCell, firstOf, heightOf, type Relayed, widthOf } from './relayed';

/** What a function makes of what it is given; null where it is used in a way that is not followed. */
type Follow = (given: readonly Relayed[]) => Relayed | null;

const single = (value: Cell): Relayed => [[calculated(value)]];
const number = (grid: Relayed | undefined, otherwise = 0): number =>
  grid === undefined ? otherwise : Number(firstOf(grid) ?? otherwise);
const isTrue = (cell: Cell | undefined): boolean => cell === true || (typeof cell === 'number' && cell !== 0);
const each = (grid: Relayed, make: (cell: Cell) => Cell): Relayed =>
  grid.map((row) => row.map(({ value }) => calculated(make(value))));
const columnsAt = (grid: Relayed, columns: readonly number[]): Relayed =>
  grid.map((row) => columns.flatMap((column) => row[column] ?? []));
const isMany = (grid: Relayed | undefined): boolean =>
  grid !== undefined && heightOf(grid) * widthOf(grid) > 1;
/** The cells at many positions: those of a column of rows and of a row of columns cross. */
const cellsAt = (grid: Relayed, row: Relayed | undefined, column: Relayed | undefined): Relayed => {
  const flat = grid.flat();
  return cellByCell(row ?? single(1), column ?? single(1), (r, c) =>
    Number(c) > widthOf(grid) ? 0 : (Number(r) - 1) * widthOf(grid) + Number(c),
  ).map((line) => line.map(({ value }) => flat[Number(value) - 1] ?? calculated({ error: '#REF!' })));
};
/** The largest or least of the numbers that are there, 0 without any, as Excel has it. */
const outermost = (given: readonly Relayed[], pick: (...numbers: number[]) => number): number => {
  const numbers = given.flat(2).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return numbers.length > 0 ? numbers.reduce((most, each) => pick(most, each)) : 0;
};
/** A position from 1, or from the end where it is negative. */
const position = (given: number, of: number): number => (given < 0 ? of + given : given - 1);
const isWhole = (grid: Relayed): boolean => grid.every((row) => row.length === widthOf(grid));

/**
 * The functions through which values are followed: those that choose and arrange cells, and the little that their
 * conditions need. A cell that they hand on keeps where it is from.
 */
export const FOLLOWED: Readonly<Record<string, Follow>> = {
  FILTER: ([grid, include, otherwise]) => {
    if (!grid || !include) return null;
    const kept = across(include)
      ? columnsAt(
          grid,
          [...(include[0] ?? []).keys()].filter((i) => isTrue(include[0]?.[i]?.value)),
        )
      : grid.filter((_, row) => isTrue(include[row]?.[0]?.value));
    return heightOf(kept) > 0 && widthOf(kept) > 0 ? kept : (otherwise ?? null);
  },
  SORTBY: ([grid, by, order]) => {
    if (!grid || !by) return null;
    const keys = across(by)
      ? (by[0] ?? []).map(({ value }) => value)
      : by.map((row) => row[0]?.value ?? null);
    const way = number(order, 1) < 0 ? -1 : 1;
    const places = [...keys.keys()].sort((a, b) => way * compare(keys[a] ?? null, keys[b] ?? null));
    return across(by) ? columnsAt(grid, places) : places.flatMap((row) => (grid[row] ? [grid[row]] : []));
  },
  INDEX: ([grid, row, column]) => {
    if (!grid) return null;
    if (isMany(row) || isMany(column)) return cellsAt(grid, row, column);
    const [r, c] = [number(row), number(column)];
    const oneLine = column === undefined && heightOf(grid) === 1;
    if (oneLine) return [grid[0]?.slice(r - 1, r) ?? []];
    const rows = r === 0 ? grid : grid.slice(r - 1, r);
    return c === 0 ? rows : columnsAt(rows, [c - 1]);
  },
  CHOOSE: ([which, ...choices]) => {
    const made = which?.map((row) => row.flatMap(({ value }) => choices[Number(value) - 1]?.[0]?.[0] ?? []));
    return made && isWhole(made) ? made : null;
  },
  CHOOSECOLS: ([grid, ...columns]) =>
    grid
      ? columnsAt(
          grid,
          columns.map((column) => position(number(column), widthOf(grid))),
        )
      : null,
  CHOOSEROWS: ([grid, ...rows]) =>
    grid
      ? rows.flatMap((row) => grid[position(number(row), heightOf(grid))] ?? []).map((row) => [row])
      : null,
  TAKE: ([grid, rows]) => {
    const count = number(rows);
    return grid && rows ? (count < 0 ? grid.slice(count) : grid.slice(0, count)) : null;
  },
  DROP: ([grid, rows]) => {
    const count = number(rows);
    return grid && rows ? (count < 0 ? grid.slice(0, count) : grid.slice(count)) : null;
  },
  IFERROR: ([grid, otherwise]) => (grid && isCellError(firstOf(grid)) ? (otherwise ?? null) : (grid ?? null)),
  IFNA: ([grid, otherwise]) => (grid && isCellError(firstOf(grid)) ? (otherwise ?? null) : (grid ?? null)),
  IF: ([condition, then, otherwise]) =>
    condition && heightOf(condition) * widthOf(condition) === 1
      ? ((isTrue(firstOf(condition)) ? then : otherwise) ?? single(false))
      : null,
  ISNUMBER: ([grid]) => (grid ? each(grid, (cell) => typeof cell === 'number') : null),
  FIND: ([what, within]) =>
    what && within
      ? cellByCell(what, within, (a, b) => {
          const at = String(b ?? '').indexOf(String(a ?? ''));
          return at < 0 ? { error: '#VALUE!' } : at + 1;
        })
      : null,
  MATCH: ([what, within, way]) => {
    if (!what || !within || number(way, 1) !== 0) return null;
    const at = within.flat().findIndex(({ value }) => isSame(value, firstOf(what)));
    return single(at < 0 ? { error: '#N/A' } : at + 1);
  },
  ROWS: ([grid]) => (grid ? single(heightOf(grid)) : null),
  COLUMNS: ([grid]) => (grid ? single(widthOf(grid)) : null),
  SEQUENCE: ([rows, columns]) => {
    const width = number(columns, 1);
    return Array.from({ length: number(rows, 1) }, (_, r) =>
      Array.from({ length: width }, (__, c) => calculated(r * width + c + 1)),
    );
  },
  MAX: (given) => single(outermost(given, Math.max)),
  MIN: (given) => single(outermost(given, Math.min)),
  COUNTIF: ([grid, pattern]) =>
    grid && pattern && firstOf(pattern) === '?*'
      ? single(grid.flat().filter(({ value }) => typeof value === 'string' && value !== '').length)
      : null,
};

/** Whether conditions are for columns. */
const across = (grid: Relayed): boolean => heightOf(grid) === 1 && widthOf(grid) > 1;

const compare = (a: Cell, b: Cell): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a ?? '').localeCompare(String(b ?? ''));

/** What a sign between two values gives; undefined for a sign that is not followed. */
export const SIGNED: Readonly<Record<string, (a: Cell, b: Cell) => Cell>> = {
  '=': (a, b) => isSame(a, b),
  '<>': (a, b) => !isSame(a, b),
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
  '&': (a, b) => `${shown(a)}${shown(b)}`,
  '+': (a, b) => Number(a ?? 0) + Number(b ?? 0),
  '-': (a, b) => Number(a ?? 0) - Number(b ?? 0),
  '*': (a, b) => Number(a ?? 0) * Number(b ?? 0),
  '/': (a, b) => Number(a ?? 0) / Number(b ?? 0),
};

const shown = (cell: Cell): string => (cell === null || isCellError(cell) ? '' : String(cell));
/** A blank is the empty text and zero alike, as Excel has it; letters are compared without case. */
const isSame = (a: Cell, b: Cell): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? a === b
    : shown(a).toLowerCase() === shown(b).toLowerCase();
