import { tokenTypes } from '@borgar/fx';
import { type Part } from '../anatomy/plainSum';
import { type CellReference } from '../cellReference';
import { type Cell, isCellError } from '../../table/grid';
import { plainName } from '../readFormula';
import { CALCULATIONS } from './calculations';

/** What the cells of a reference show, in rows; null where they cannot be read. */
export type ReadCells = (reference: CellReference) => readonly (readonly Cell[])[] | null;

/** Thrown and caught here only: a formula that this small calculator does not know. */
class Unknown extends Error {}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

/**
 * What a formula comes to: arithmetic, comparisons and the commonest functions. Null where it does more than that,
 * or comes to anything but a number.
 *
 * @example
 * evaluate(readFormula('=2*(3+4)^2', 0, 0).words, () => null) // => 98
 * @example
 * evaluate(readFormula('=SUM(B1:B2)/4', 0, 0).words, () => [[1], [3]]) // => 1
 */
export function evaluate(parts: readonly Part[], read: ReadCells): number | null {
  let at = 0;
  const sign = (): string | null => {
    const token = parts[at]?.token;
    return token?.type === tokenTypes.OPERATOR ? token.value : null;
  };
  const take = (...signs: string[]): string | null => {
    const here = sign();
    if (here === null || !signs.includes(here)) return null;
    at++;
    return here;
  };

  function comparison(): number {
    let left = sum();
    for (let by = take(...Object.keys(COMPARISONS)); by; by = take(...Object.keys(COMPARISONS)))
      left = Number(COMPARISONS[by]?.(left, sum()) ?? false);
    return left;
  }
  function sum(): number {
    let left = product();
    for (let by = take('+', '-'); by; by = take('+', '-')) left += by === '+' ? product() : -product();
    return left;
  }
  function product(): number {
    let left = power();
    for (let by = take('*', '/'); by; by = take('*', '/')) {
      const right = power();
      if (by === '/' && right === 0) throw new Unknown();
      left = by === '*' ? left * right : left / right;
    }
    return left;
  }
  function power(): number {
    let left = signed();
    while (take('^')) left = left ** signed();
    return left;
  }
  function signed(): number {
    const by = take('+', '-');
    if (by) return by === '-' ? -signed() : signed();
    let value = primary();
    while (take('%')) value /= 100;
    return value;
  }
  function primary(): number {
    const part = parts[at];
    if (!part) throw new Unknown();
    if (part.reference) {
      at++;
      return single(cellsOf(part.reference));
    }
    if (take('(')) {
      const value = comparison();
      if (!take(')')) throw new Unknown();
      return value;
    }
    at++;
    if (part.token.type === tokenTypes.NUMBER) return Number(part.token.value);
    if (part.token.type === tokenTypes.FUNCTION) return call(plainName(part.token.value));
    throw new Unknown();
  }
  function call(name: string): number {
    const calculate = CALCULATIONS[name];
    if (!calculate || !take('(')) throw new Unknown();
    const given: (readonly Cell[])[] = [];
    if (!take(')'))
      do given.push(argument());
      while (take(','));
    if (given.length > 0 && !take(')')) throw new Unknown();
    const value = calculate(given);
    if (value === null) throw new Unknown();
    return value;
  }
  function argument(): readonly Cell[] {
    const reference = parts[at]?.reference;
    const after = parts[at + 1]?.token.value;
    if (!reference || (after !== ',' && after !== ')')) return [comparison()];
    at++;
    return cellsOf(reference).flat();
  }
  function cellsOf(reference: CellReference): readonly (readonly Cell[])[] {
    const cells = read(reference);
    if (!cells || cells.some((line) => line.some((cell) => isCellError(cell)))) throw new Unknown();
    return cells;
  }

  try {
    const value = comparison();
    return at === parts.length && Number.isFinite(value) ? value : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

function single(cells: readonly (readonly Cell[])[]): number {
  const [first, second] = cells.flat();
  if (second !== undefined || typeof first === 'string') throw new Unknown();
  return Number(first ?? 0);
}
