import { type Token, tokenTypes } from '@borgar/fx';
import { plainName } from '../readFormula';
import { type CellReference, relativeCell, relativeReference, sizeOf } from '../cellReference';

/** A token of a formula, and the cells that it names if it is an address. */
export interface Part {
  readonly token: Token;
  readonly reference: CellReference | null;
}

interface From {
  readonly row: number;
  readonly column: number;
}

/** Ranges of up to 40 cells are compared cell by cell, so that B1+B2+B3 equals SUM(B1:B3). */
const CELL_BY_CELL = 40;
/** The key of what a sum adds as a number. */
export const CONSTANT = '#';

/**
 * A formula as a sum of cells, each with how many times it is added (-1 where it is taken away), or null where the
 * formula does anything else. Cells are written relative to the formula's own.
 *
 * @example
 * [...plainSum(readFormula('=B1-B2', 2, 1).words, { row: 2, column: 1 })] // => [["R[-2]C[0]", 1], ["R[-1]C[0]", -1]]
 */
export function plainSum(parts: readonly Part[], from: From): ReadonlyMap<string, number> | null {
  const terms = new Map<string, number>();
  let at = 0;
  const add = (key: string, times: number) => terms.set(key, (terms.get(key) ?? 0) + times);
  const is = (sign: string) =>
    parts[at]?.token.type === tokenTypes.OPERATOR && parts[at]?.token.value === sign;
  const take = (sign: string): boolean => is(sign) && Boolean(++at);

  function expression(sign: number): boolean {
    for (let first = true, next = sign; ; first = false, next = sign) {
      if (take('-')) {
        next = -sign;
        if (is('-')) return false;
      } else if (!take('+') && !first) return true;
      if (!term(next)) return false;
    }
  }
  function term(sign: number): boolean {
    const part = parts[at];
    if (!part) return false;
    if (part.reference) {
      at++;
      if (!part.reference.range) addCells(part.reference, from, (key) => add(key, sign));
      return !part.reference.range;
    }
    if (part.token.type === tokenTypes.NUMBER) {
      at++;
      add(CONSTANT, sign * Number(part.token.value));
      return true;
    }
    if (take('(')) return expression(sign) && take(')');
    const sums = part.token.type === tokenTypes.FUNCTION && plainName(part.token.value) === 'SUM';
    if (!sums) return false;
    at += 2;
    do if (!argument(sign)) return false;
    while (take(','));
    return take(')');
  }
  function argument(sign: number): boolean {
    const range = parts[at]?.reference;
    const after = parts[at + 1]?.token.value;
    if (!range?.range || (after !== ',' && after !== ')')) return expression(sign);
    addCells(range, from, (key) => add(key, sign));
    at++;
    return true;
  }

  if (parts.length === 0 || !expression(1) || at !== parts.length) return null;
  for (const [key, times] of terms) if (times === 0) terms.delete(key);
  return terms;
}

/** Names each cell of a reference, or the reference as a whole where it is large or grows as it is copied. */
function addCells(reference: CellReference, from: From, add: (key: string) => void): void {
  const { sheet, top, left, bottom, right, fixed } = reference;
  const size = sizeOf(reference);
  const grows = fixed.top !== fixed.bottom || fixed.left !== fixed.right;
  if (size > CELL_BY_CELL || grows) return add(relativeReference(reference, from));
  const prefix = sheet === null ? '' : `${sheet}!`;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      add(prefix + relativeCell({ row, column }, { row: fixed.top, column: fixed.left }, from));
}
