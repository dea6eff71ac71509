import { type Axis } from '../anatomy/strip';
import { alongOf, type Figure, lineOf } from './figure';
import { type SheetFigures } from './sheetFigures';

/** What the other lines nearby do between two places: go on with one formula, or change to another. */
export interface Border {
  readonly same: number;
  readonly change: number;
}

/** Evidence from other lines counts within 30 rows or columns. */
const NEAR = 30;
const PLACES = 1_048_576;

interface Crossing {
  readonly line: number;
  readonly same: boolean;
}

/**
 * Finds for two cells side by side whether the table has a border between them: where the other lines nearby go over
 * it with one formula a change is odd, where they change too it is meant.
 *
 * @example
 * bordersOf([[{ row: 1, column: 0, kind: 'formula' }, { row: 1, column: 1, kind: 'formula' }]], 'row', { printIn: ({ column }) => String(column) })({ row: 2, column: 0 }, { row: 2, column: 1 }) // => { same: 0, change: 1 }
 */
export function bordersOf(
  lines: readonly (readonly Figure[])[],
  axis: Axis,
  figures: SheetFigures,
): (a: Figure, b: Figure) => Border {
  const borders = new Map<number, Crossing[]>();
  const keyOf = (a: Figure, b: Figure) => alongOf(a, axis) * PLACES + alongOf(b, axis);
  for (const cells of lines)
    for (let i = 1; i < cells.length; i++) {
      const [a, b] = [cells[i - 1], cells[i]];
      if (!a || !b || (a.kind === 'number' && b.kind === 'number')) continue;
      const crossing = {
        line: lineOf(a, axis),
        same: figures.printIn(a, axis) === figures.printIn(b, axis),
      };
      const there = borders.get(keyOf(a, b));
      if (there) there.push(crossing);
      else borders.set(keyOf(a, b), [crossing]);
    }
  for (const crossings of borders.values()) crossings.sort((a, b) => a.line - b.line);
  return (a, b) => nearby(borders.get(keyOf(a, b)) ?? [], lineOf(a, axis));
}

function nearby(crossings: readonly Crossing[], line: number): Border {
  let [same, change] = [0, 0];
  for (let i = firstFrom(crossings, line - NEAR); i < crossings.length; i++) {
    const crossing = crossings[i];
    if (!crossing || crossing.line > line + NEAR) break;
    if (crossing.line === line) continue;
    if (crossing.same) same++;
    else change++;
  }
  return { same, change };
}

function firstFrom(crossings: readonly Crossing[], line: number): number {
  let [from, to] = [0, crossings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((crossings[middle]?.line ?? Infinity) < line) from = middle + 1;
    else to = middle;
  }
  return from;
}
