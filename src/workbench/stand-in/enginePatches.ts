/**
 * Corrections to Univer 0.25.1's formula engine, each with its reason. Importing this file applies them; it must
 * come before a workbook is opened, in the browser and without a page alike.
 */
import * as engine from '@univerjs/engine-formula';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

type Rows = Set<number>;
type RowsByValue = Map<unknown, Rows>;

interface InvertedIndexCache {
  set(unit: string, sheet: string, column: number, value: unknown, row: number, force?: boolean): void;
  getCellValuePositions(unit: string, sheet: string, column: number): RowsByValue | undefined;
  shouldContinueBuildingCache?(unit: string, sheet: string, column: number, row: number): boolean;
}

/**
 * Each cell that is set makes the index search all values of its column for the row's old entry, so that a
 * spill of 20,000 rows takes 4.4 s. Remembering each row's entry makes it 0.4 s.
 */
function indexRowsOnce(cache: InvertedIndexCache): void {
  const original = cache.set.bind(cache);
  const entriesOf = new WeakMap<RowsByValue, Map<number, Rows>>();
  const entries = (values: RowsByValue) => {
    let known = entriesOf.get(values);
    if (!known) {
      known = new Map();
      for (const rows of values.values()) for (const row of rows) known.set(row, rows);
      entriesOf.set(values, known);
    }
    return known;
  };
  const find = (values: RowsByValue, value: unknown, row: number): Rows | undefined => {
    const key = typeof value === 'string' ? value.toLowerCase() : value;
    const blank = value === null || value === undefined || value === '';
    const likely = blank ? undefined : (values.get(key) ?? values.get(Number(value)));
    return likely?.has(row) ? likely : [...values.values()].find((rows) => rows.has(row));
  };
  cache.set = function (this: InvertedIndexCache, unit, sheet, column, value, row, force = false) {
    const values = this.getCellValuePositions(unit, sheet, column);
    if (!values) return original(unit, sheet, column, value, row, false);
    if (!force && !this.shouldContinueBuildingCache?.(unit, sheet, column, row)) return;
    const known = entries(values);
    if (force) known.get(row)?.delete(row);
    this.shouldContinueBuildingCache = () => true; // the row is wanted: asked above
    try {
      original(unit, sheet, column, value, row, false);
    } finally {
      delete this.shouldContinueBuildingCache;
    }
    const entry = find(values, value, row);
    if (entry) known.set(row, entry);
  };
}

interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  treeBuilder(formula: unknown, ...rest: unknown[]): unknown;
}
const lexer = LexerTreeBuilder.prototype as unknown as Lexer;

/** The lexer forgets to reset its bracket state: reading a half-typed `=SUM(Streams[` spoils every formula after it. */
function resetBrackets(): void {
  const reset = lexer._resetTemp;
  lexer._resetTemp = function () {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}

const THIS_ROW_QUOTED = /([A-Za-z_\\][\w.]*)\[@\[([^\]]+)\]\]/g;
const THIS_ROW = /([A-Za-z_\\][\w.]*)\[@([^[\]]+)\]/g;

/** `Streams[@Amount]`, as Excel's formula bar spells it, is not read: it becomes the spelling of Excel's files. */
const thisRow = (formula: string) =>
  formula.replace(THIS_ROW_QUOTED, '$1[[#This Row],[$2]]').replace(THIS_ROW, '$1[[#This Row],[$2]]');

/** Changes how a formula is spelt before the engine reads it; the text in the cell stays as typed. */
export function respell(spelling: (formula: string) => string): void {
  const build = lexer.treeBuilder;
  lexer.treeBuilder = function (formula, ...rest) {
    return build.call(this, typeof formula === 'string' ? spelling(formula) : formula, ...rest);
  };
}

/** `Map.keys().some()` is called to look a table up: it is missing in Node 20 and in browsers before 2025. */
function iteratorSome(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  if ('some' in prototype) return;
  const value = function (this: Iterable<unknown>, test: (v: unknown) => boolean) {
    for (const v of this) if (test(v)) return true;
    return false;
  };
  Object.defineProperty(prototype, 'some', { configurable: true, writable: true, value });
}

indexRowsOnce(
  (engine as unknown as { CELL_INVERTED_INDEX_CACHE: InvertedIndexCache }).CELL_INVERTED_INDEX_CACHE,
);
resetBrackets();
respell((formula) => (formula.includes('[@') ? thisRow(formula) : formula));
iteratorSome();
