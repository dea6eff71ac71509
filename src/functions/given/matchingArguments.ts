import { wrongInput } from '../../model/errors/poolError';
import { type Allowed } from '../../model/matching/equalRingFences';
import { type Pence } from '../../model/money/pence';
import { type Cell, type Grid, isBlank, isCellError } from '../../model/table/grid';
import { textOf } from '../../model/table/heading';
import { asTyped, lineArgument, moneyArgument, passOn, rangeArgument } from './cells';

/** What POOL.MATCH and POOL.BINDING are given, made into pence and ones and zeros. */
export interface MatchingArguments {
  readonly supply: Pence[];
  readonly demand: Pence[];
  readonly allowed: Allowed;
}

/** Supplies, demands and the grid that must have a row for each supply and a column for each demand. */
export function matchingArguments(supply: unknown, demand: unknown, allowed: unknown): MatchingArguments {
  const supplies = moneyLine(supply, 'supplies', 'Supply');
  const demands = moneyLine(demand, 'demands', 'Demand');
  const grid = rangeArgument(allowed, 'Allowed is', 'a row for each supply and a column for each demand');
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  if (rows !== supplies.length || columns !== demands.length)
    throw wrongInput(
      `Allowed has ${counted(rows, 'row')} and ${counted(columns, 'column')}: it must have a row for each of the ${supplies.length} supplies and a column for each of the ${demands.length} demands.`,
    );
  return { supply: supplies, demand: demands, allowed: allowedCells(grid, rows, columns) };
}

function moneyLine(range: unknown, names: string, name: string): Pence[] {
  const { cells } = lineArgument(range, `The ${names}`);
  return cells.map((cell, i) => moneyArgument(cell, `${name} ${i + 1}`));
}

function allowedCells(grid: Grid, rows: number, columns: number): Allowed {
  const cells = new Uint8Array(rows * columns);
  let at = 0;
  grid.forEach((row, r) => {
    for (let c = 0; c < columns; c++) {
      const cell = row[c] ?? null;
      cells[at++] = cell === true || cell === 1 ? 1 : cell === false || cell === 0 ? 0 : read(cell, r, c);
    }
  });
  return { supplies: rows, demands: columns, cells };
}

const YES = new Set(['x', 'yes']);
const NO = new Set(['no']);

function read(cell: Cell, row: number, column: number): 0 | 1 {
  if (isBlank(cell)) return 0;
  const place = `Allowed, row ${row + 1}, column ${column + 1},`;
  if (isCellError(cell)) throw passOn(cell.error, place);
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (YES.has(word)) return 1;
  if (NO.has(word)) return 0;
  throw wrongInput(
    `${place} holds ${asTyped(cell)}: TRUE, 1, "x" or "yes" allows the payment; blank, 0, FALSE or "no" does not.`,
  );
}

/** What each line is called; by its number where there is no name. */
export function namesArgument(range: unknown, name: string, count: number): (line: number) => string {
  const unnamed = (line: number) => `${name} ${line + 1}`;
  if (range === null || range === undefined) return unnamed;
  const { cells } = lineArgument(range, `The names of ${name.toLowerCase()}`);
  const errors = cells.findIndex(isCellError);
  const error = cells[errors];
  if (isCellError(error)) throw passOn(error.error, `The name of ${unnamed(errors)}`);
  const names = cells.map(textOf);
  if (names.every((text) => !text)) return unnamed;
  if (names.length !== count)
    throw wrongInput(
      `There ${names.length === 1 ? 'is' : 'are'} ${counted(names.length, 'name')} for ${count} ${name === 'Supply' ? 'supplies' : 'demands'}: give one for each.`,
    );
  return (line) => names[line] || unnamed(line);
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
