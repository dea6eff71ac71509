import { type Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorValueObject,
} from '@univerjs/engine-formula';
import { type HarshSwitches } from '../harsh/switches';
import {
  type ErrorArgument,
  errorArgument,
  type ErrorDataType,
  errorDataType,
  ErrorInArgument,
} from './errors';
import { type Parameter, type Takes } from './metadata';
import { type RichValue, type RichValues } from './richValues';

/** What the formula engine passes to a function: a value, an array, or a reference to cells. */
export type Variant = BaseValueObject | BaseReferenceObject;
type Cell = string | number | boolean | null | ErrorArgument | ErrorDataType | RichValue;

/** How Excel hands cells over. */
export interface Manner {
  readonly takes: Takes;
  readonly harsh: HarshSwitches;
  readonly richValues: RichValues;
}

/** The arguments as Excel passes them: a scalar or a matrix each, null for one left out, repeating ones in one array. */
export function argumentsOf(
  parameters: readonly Parameter[],
  variants: readonly Variant[],
  manner: Manner,
): unknown[] {
  const last = parameters.at(-1);
  const repeating = last?.repeating ? last : undefined;
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  const args = fixed.map((parameter, i) => argument(parameter, variants[i], manner));
  if (repeating)
    args.push(variants.slice(fixed.length).map((variant) => argument(repeating, variant, manner)));
  return args;
}

function argument(parameter: Parameter, variant: Variant | undefined, manner: Manner): unknown {
  if (!variant || isOmitted(variant)) return null;
  const takes = (parameter.type ?? 'any') === 'any' ? manner.takes : 'values';
  const isMatrix = parameter.dimensionality === 'matrix';
  const cells = matrix(variant, takes, blankOf(manner.harsh, isMatrix));
  if (takes === 'dataTypes') enrich(cells, variant, manner.richValues);
  return isMatrix ? cells : (cells[0]?.[0] ?? null);
}

/** A blank is null, as in Excel on the web, unless the switches have it otherwise. */
const blankOf = ({ blanksAsZero, blanksAsEmptyText }: HarshSwitches, isMatrix: boolean): 0 | '' | null => {
  if (blanksAsEmptyText && !(blanksAsZero && isMatrix)) return '';
  return blanksAsZero ? 0 : null;
};

/** An argument left out is a null value; a reference to a blank cell is a reference. */
const isOmitted = (variant: Variant) => !variant.isReferenceObject() && (variant as BaseValueObject).isNull();

function matrix(variant: Variant, takes: Takes, blank: 0 | '' | null): Cell[][] {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) return [[constant(cellValue(value, takes, blank))]];
  return (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => cellValue(cell, takes, blank)));
}

/** A number in a formula that is not written as the engine would write it, such as 1.50, comes as its text. */
const constant = (cell: Cell): Cell =>
  typeof cell === 'string' && /^\d*\.?\d+(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;

function cellValue(value: Nullable<BaseValueObject>, takes: Takes, blank: 0 | '' | null): Cell {
  if (!value || value.isNull()) return blank;
  if (!value.isError()) return value.getValue() as Cell;
  const type = (value as ErrorValueObject).getErrorType();
  if (takes === 'dataTypes') return errorDataType(type);
  if (takes === 'errors') return errorArgument(type);
  throw new ErrorInArgument(type);
}

/** Puts rich values in the place of the basic ones that the grid holds for them. */
function enrich(cells: Cell[][], variant: Variant, richValues: RichValues): void {
  if (!variant.isReferenceObject()) return;
  const reference = variant as BaseReferenceObject;
  const sheetId = reference.getSheetId();
  if (!richValues.has(sheetId)) return;
  const { startRow, startColumn } = reference.getRangePosition();
  cells.forEach((row, r) =>
    row.forEach((_, c) => {
      const rich = richValues.at(sheetId, startRow + r, startColumn + c);
      if (rich) row[c] = rich;
    }),
  );
}
