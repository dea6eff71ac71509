import { type CellReference } from '../../cellReference';
import { type FormulaFigure } from '../../grid/figure';

const isAnchoredAlike = (a: CellReference, b: CellReference): boolean =>
  a.fixed.top === b.fixed.top && a.fixed.left === b.fixed.left;

/**
 * What kind of slip a formula is, compared with the one that it should be.
 *
 * @example
 * slipOf({ anatomy: { shape: '@*2', keys: ['a'] } }, { anatomy: { shape: '@+1', keys: ['b'] } }) // => "another calculation"
 * @example
 * slipOf({ anatomy: { shape: 'SUM(@)+0', keys: ['a'] } }, { anatomy: { shape: 'SUM(@)', keys: ['a'] } }) // => "a number is added in this cell only"
 */
export function slipOf(figure: FormulaFigure, model: FormulaFigure): string {
  const [own, other] = [figure.anatomy, model.anatomy];
  if (own.shape !== other.shape)
    return own.keys.join() !== other.keys.join()
      ? 'another calculation'
      : own.shape.startsWith(other.shape) && /^[+-]0$/.test(own.shape.slice(other.shape.length))
        ? 'a number is added in this cell only'
        : 'the same cells, calculated another way';
  const pairs = own.references.flatMap((reference, i) => {
    const twin = other.references[i];
    return twin ? [[reference, twin] as const] : [];
  });
  if (pairs.some(([a, b]) => !isAnchoredAlike(a, b)))
    return 'a $ fixes a reference in one and not in the other';
  const isOneOff = (a: number, b: number) => Math.abs(a - figure.row - (b - model.row)) === 1;
  const isOneAside = (a: number, b: number) => Math.abs(a - figure.column - (b - model.column)) === 1;
  const short = pairs.find(([a, b]) => a.range && b.range);
  if (short && (isOneOff(short[0].bottom, short[1].bottom) || isOneAside(short[0].right, short[1].right)))
    return 'its range ends one cell too early or too late';
  return pairs.some(([a, b]) => isOneOff(a.top, b.top) || isOneAside(a.left, b.left))
    ? 'a reference is one cell off'
    : 'it refers to other cells';
}
