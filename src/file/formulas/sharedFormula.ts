import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellText } from '../address/address';

/** A formula that several cells share, reported once in the file. */
export interface SharedFormula {
  /** Its text in another of its cells, as files hold it. */
  in(row: number, column: number): string;
}

/**
 * A shared formula, from its text in the cell that has it.
 *
 * @param stored as the file has it, without `=`
 * @example
 * sharedFormula('A1*$C$1', 0, 1).in(2, 1) // => "A3*$C$1"
 */
export function sharedFormula(stored: string, row: number, column: number): SharedFormula {
  const relative = translateFormulaToR1C1(`=${stored}`, cellText(row, column));
  return { in: (r, c) => translateFormulaToA1(relative, cellText(r, c)).slice(1) };
}
