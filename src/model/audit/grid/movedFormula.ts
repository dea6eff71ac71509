import { type FormulaFigure } from './figure';
import { movedReference } from '../cellReference';

/** The formula of a cell as Excel would write it on copying it to another, or null where it would leave the sheet. */
export function movedFormula(
  { row, column, anatomy }: Pick<FormulaFigure, 'row' | 'column' | 'anatomy'>,
  to: { readonly row: number; readonly column: number },
): string | null {
  const words = anatomy.parts.map(({ token, reference }) =>
    reference ? movedReference(reference, to.row - row, to.column - column) : token.value,
  );
  return words.includes(null) ? null : `=${words.join('')}`;
}
