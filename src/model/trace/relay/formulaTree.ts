import { tokenTypes } from '@borgar/fx';
import { type Reference } from '../../audit/reference';
import { type FormulaCell } from '../../audit/reviewedBook';
import { plainName, type Word } from '../../audit/readFormula';
import { type Cell } from '../../table/grid';

/** A formula as a tree: what is written in it, cells, calls, and signs between two of these. */
export type Tree =
  | { readonly is: 'values'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly is: 'cells'; readonly reference: Reference; readonly spill: boolean }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Tree[] }
  | { readonly is: 'sign'; readonly sign: string; readonly left: Tree; readonly right: Tree };

/** From the weakest to the strongest. */
const SIGNS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const NOTHING: Tree = { is: 'values', rows: [[null]] };

/** Thrown and caught here only: a formula that is written in another way. */
class Unknown extends Error {}

/** A formula's tree; null where it holds what this does not read, such as `A1:INDEX(…)` or `@`. */
export function formulaTree(cell: FormulaCell): Tree | null {
  const { words } = cell.formula;
  const referenceOf = new Map(cell.references.map((reference) => [reference.word, reference]));
  let at = 0;
  const next = (): Word | undefined => words[at];
  const isSign = (word: Word | undefined, ...signs: readonly string[]) =>
    word?.token.type === tokenTypes.OPERATOR && signs.includes(word.token.value);
  const take = (...signs: readonly string[]): string | null => {
    const word = next();
    if (!word || !isSign(word, ...signs)) return null;
    at++;
    return word.token.value;
  };
  const must = (sign: string) => {
    if (!take(sign)) throw new Unknown();
  };

  function tier(strength: number): Tree {
    const signs = SIGNS[strength];
    if (!signs) return single();
    let left = tier(strength + 1);
    for (let sign = take(...signs); sign; sign = take(...signs))
      left = { is: 'sign', sign, left, right: tier(strength + 1) };
    return left;
  }
  function single(): Tree {
    if (take('-')) return { is: 'sign', sign: '-', left: { is: 'values', rows: [[0]] }, right: single() };
    if (take('+')) return single();
    const tree = primary();
    return take('%') ? { is: 'sign', sign: '/', left: tree, right: { is: 'values', rows: [[100]] } } : tree;
  }
  function primary(): Tree {
    if (take('(')) {
      const within = tier(0);
      must(')');
      return within;
    }
    if (take('{')) return constants();
    const word = next();
    if (!word) throw new Unknown();
    at++;
    const reference = referenceOf.get(word);
    if (reference) return { is: 'cells', reference, spill: take('#') !== null };
    const value = constant(word);
    if (value !== undefined) return { is: 'values', rows: [[value]] };
    if (word.token.type === tokenTypes.FUNCTION) return call(plainName(word.token.value));
    if (word.token.type === tokenTypes.REF_NAMED) return { is: 'name', name: word.token.value.toLowerCase() };
    throw new Unknown();
  }
  function call(name: string): Tree {
    must('(');
    const args: Tree[] = [];
    if (take(')')) return { is: 'call', name, args };
    do args.push(isSign(next(), ',', ')') ? NOTHING : tier(0));
    while (take(','));
    must(')');
    return { is: 'call', name, args };
  }
  function constants(): Tree {
    const rows: Cell[][] = [[]];
    for (;;) {
      const minus = take('-') !== null;
      const word = next();
      const value = word && constant(word);
      if (value === undefined) throw new Unknown();
      at++;
      rows.at(-1)?.push(minus ? -Number(value) : value);
      if (take('}')) return { is: 'values', rows };
      if (take(';')) rows.push([]);
      else must(',');
    }
  }
  try {
    const tree = tier(0);
    return at === words.length ? tree : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

/** What a word is that is written in the formula; undefined where it is none. */
function constant({ token: { type, value } }: Word): string | number | boolean | undefined {
  if (type === tokenTypes.STRING) return value.slice(1, -1).replaceAll('""', '"');
  if (type === tokenTypes.NUMBER) return Number(value);
  return type === tokenTypes.BOOLEAN ? value.toUpperCase() === 'TRUE' : undefined;
}
