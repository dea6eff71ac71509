import { type Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorValueObject,
} from '@univerjs/engine-formula';
import { type ErrorArgument, errorArgument, ErrorInArgument } from './errors';
import { type Parameter } from './metadata';

/** What the formula engine passes to a function: a value, an array, or a reference to cells. */
export type Variant = BaseValueObject | BaseReferenceObject;
type Cell = string | number | boolean | null | ErrorArgument;

/** The arguments as Excel passes them: a scalar or a matrix each, null for one left out, repeating ones in one array. */
export function argumentsOf(
  parameters: readonly Parameter[],
  variants: readonly Variant[],
  passErrors: boolean,
): unknown[] {
  const last = parameters.at(-1);
  const repeating = last?.repeating ? last : undefined;
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  const args = fixed.map((parameter, i) => argument(parameter, variants[i], passErrors));
  if (repeating)
    args.push(variants.slice(fixed.length).map((variant) => argument(repeating, variant, passErrors)));
  return args;
}

function argument(parameter: Parameter, variant: Variant | undefined, passErrors: boolean): unknown {
  if (!variant || isOmitted(variant)) return null;
  const takesErrors = passErrors && (parameter.type ?? 'any') === 'any';
  const cells = matrix(variant, takesErrors);
  return parameter.dimensionality === 'matrix' ? cells : (cells[0]?.[0] ?? null);
}

/** An argument left out is a null value; a reference to a blank cell is a reference. */
const isOmitted = (variant: Variant) => !variant.isReferenceObject() && (variant as BaseValueObject).isNull();

function matrix(variant: Variant, takesErrors: boolean): Cell[][] {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) return [[constant(cellValue(value, takesErrors))]];
  return (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => cellValue(cell, takesErrors)));
}

/** A number in a formula that is not written as the engine would write it, such as 1.50, comes as its text. */
const constant = (cell: Cell): Cell =>
  typeof cell === 'string' && /^\d*\.?\d+(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;

/** A blank is null, as in Excel on the web; desktop Excel gives 0. */
function cellValue(value: Nullable<BaseValueObject>, takesErrors: boolean): Cell {
  if (!value || value.isNull()) return null;
  if (!value.isError()) return value.getValue() as Cell;
  const type = (value as ErrorValueObject).getErrorType();
  if (takesErrors) return errorArgument(type);
  throw new ErrorInArgument(type);
}
