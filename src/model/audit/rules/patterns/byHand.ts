import { tokenTypes } from '@borgar/fx';
import { type Figure, type FormulaFigure } from '../../grid/figure';

/**
 * Whether a figure has the sign of the others where what is expected of it has the opposite.
 *
 * @example
 * keepsSign({ value: -5 }, 5, [{ value: -3 }, { value: -4 }]) // => true
 */
export const keepsSign = ({ value }: Figure, expected: number, others: readonly Figure[]): boolean =>
  typeof value === 'number' &&
  value * expected < 0 &&
  others.length > 1 &&
  others.every((other) => typeof other.value === 'number' && other.value * value >= 0);

/**
 * Whether a formula is another with a number added to it or taken from it.
 *
 * @example
 * isAdjusted({ anatomy: { keys: ['R[-1]C[0]'], shape: 'f(@)+0' } }, { anatomy: { keys: ['R[-1]C[0]'], shape: 'f(@)' } }) // => true
 */
export const isAdjusted = ({ anatomy }: FormulaFigure, { anatomy: other }: FormulaFigure): boolean =>
  anatomy.keys.join() === other.keys.join() &&
  (anatomy.shape === `${other.shape}+0` || anatomy.shape === `${other.shape}-0`);

/** Whether copies of a formula, numbers aside, have different numbers in them. */
export function isByHand(copies: readonly Figure[]): boolean {
  const [first, second] = copies.map((copy) => numbersIn(copy));
  return first !== undefined && second !== undefined && first !== second;
}
const numbersIn = ({ anatomy }: Figure): string =>
  (anatomy?.parts ?? [])
    .flatMap(({ token }) => (token.type === tokenTypes.NUMBER ? token.value : []))
    .join(' ');
