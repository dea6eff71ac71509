import { type FormulaFigure } from './figure';
import { movedReference } from '../cellReference';

/**
 * The formula of a cell as Excel would write it on copying it to another, or null where it would leave the sheet.
 *
 * @example
 * movedFormula({ row: 3, column: 1, anatomy: { parts: [{ token: { value: '2' }, reference: null }, { token: { value: '+' }, reference: null }, { token: { value: '3' }, reference: null }] } }, { row: 9, column: 9 }) // => "=2+3"
 */
export function movedFormula(
  { row, column, anatomy }: Pick<FormulaFigure, 'row' | 'column' | 'anatomy'>,
  to: { readonly row: number; readonly column: number },
): string | null {
  const words = anatomy.parts.map(({ token, reference }) =>
    reference ? movedReference(reference, to.row - row, to.column - column) : token.value,
  );
  return words.includes(null) ? null : `=${words.join('')}`;
}
