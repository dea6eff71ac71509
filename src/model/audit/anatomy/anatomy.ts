import { tokenTypes } from '@borgar/fx';
import { type Formula, plainName } from '../readFormula';
import { type CellReference, relativeReference } from '../cellReference';
import { type Part, plainSum } from './plainSum';
import { type Strip, stripOf } from './strip';

/** A formula taken apart for comparison with others: what it refers to, its shape, what it adds up. */
export interface Anatomy {
  readonly text: string;
  /** Its tokens without a leading `+` and outer brackets. */
  readonly parts: readonly Part[];
  readonly references: readonly CellReference[];
  /** The references as they read from the cell, in order. */
  readonly keys: readonly string[];
  readonly functions: readonly string[];
  /** Whether it refers to names or parts of tables. */
  readonly names: boolean;
  /** Whether it refers to cells that are gone. */
  readonly broken: boolean;
  /** Equal for copies of one formula, numbers left out: `B1+B2` and `SUM(B1:B2)` are one formula too. */
  readonly print: string;
  /** The formula without what it refers to and how much. */
  readonly shape: string;
  /** The cells it adds with how many times each, where it does nothing but add; see plainSum. */
  readonly sum: ReadonlyMap<string, number> | null;
  readonly strip: Strip | null;
}

/**
 * Takes a formula apart as it is in a cell.
 *
 * @example
 * anatomyOf(readFormula('=B1+B2', 2, 1), { row: 2, column: 1 }).print === anatomyOf(readFormula('=SUM(C1:C2)', 2, 2), { row: 2, column: 2 }).print // => true
 */
export function anatomyOf(formula: Formula, at: { readonly row: number; readonly column: number }): Anatomy {
  const parts = bare(formula.words);
  const references = parts.flatMap(({ reference }) => reference ?? []);
  const keys = references.map((reference) => relativeReference(reference, at));
  const functions = parts.flatMap(({ token }) =>
    token.type === tokenTypes.FUNCTION ? [plainName(token.value)] : [],
  );
  const broken = parts.some(({ token }) => token.type === tokenTypes.ERROR && token.value.includes('#REF!'));
  const sum = broken ? null : plainSum(parts, at);
  const shape = parts.map(shapeOf).join('');
  return {
    text: formula.text,
    parts,
    references,
    keys,
    functions,
    broken,
    shape,
    sum,
    names: parts.some(
      ({ token }) => token.type === tokenTypes.REF_NAMED || token.type === tokenTypes.REF_STRUCT,
    ),
    print: sum ? printOfSum(sum) : isProduct(parts) ? [...keys].sort().join('*') : printOf(parts, keys),
    strip: stripOf({ references, functions, sum }, at),
  };
}

/** Without a leading `+` and brackets around the whole. */
function bare(parts: readonly Part[]): readonly Part[] {
  let [from, to] = [0, parts.length];
  const sign = (at: number) =>
    parts[at]?.token.type === tokenTypes.OPERATOR ? parts[at]?.token.value : undefined;
  for (;;) {
    if (sign(from) === '+') from++;
    else if (to - from > 2 && sign(from) === '(' && closing(from) === to - 1) {
      from++;
      to--;
    } else return parts.slice(from, to);
  }
  function closing(open: number): number {
    let depth = 0;
    for (let at = open; at < to; at++) {
      if (sign(at) === '(') depth++;
      if (sign(at) === ')' && --depth === 0) return at;
    }
    return -1;
  }
}

const shapeOf = ({ token, reference }: Part): string => {
  if (reference) return reference.range ? '▭' : '□';
  if (token.type === tokenTypes.NUMBER) return '0';
  if (token.type === tokenTypes.STRING) return '""';
  return token.type === tokenTypes.FUNCTION ? plainName(token.value) : token.value;
};

const printOfSum = (sum: ReadonlyMap<string, number>): string =>
  `Σ${[...sum]
    .map(([key, times]) => (key === '#' ? '#' : `${key}*${times}`))
    .sort()
    .join(' ')}`;

/** Whether cells are multiplied and nothing else: A*B is B*A. */
const isProduct = (parts: readonly Part[]): boolean =>
  parts.length > 2 &&
  parts.every(({ token, reference }, i) => (i % 2 ? token.value === '*' : reference && !reference.range));

function printOf(parts: readonly Part[], keys: readonly string[]): string {
  let next = 0;
  return parts
    .map((part) => {
      if (part.reference) return keys[next++] ?? '';
      return part.token.type === tokenTypes.STRING ? part.token.value : shapeOf(part);
    })
    .join('');
}
