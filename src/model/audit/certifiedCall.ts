import { tokenTypes } from '@borgar/fx';
import { type Argument, RECOMPUTED } from '../certificate/recompute';
import { type Cell } from '../table/grid';
import { comparable, textOf } from '../table/heading';
import { type Call, type Formula, isOurs, plainName } from './readFormula';
import { type FormulaCell, type ReviewedBook, type ReviewedSheet } from './reviewedBook';
import { type Area } from './workbookCells';

/** Cells that a formula is given as a table. */
export interface InputArea {
  readonly on: ReviewedSheet;
  readonly area: Area;
}

/** What a formula asks of which tables. */
export interface CertifiedCall {
  /** Such as `POOL.FUNDING`. */
  readonly name: string;
  /** What it is given before its tables. */
  readonly asked: {
    readonly scenario: string;
    readonly scenarios: readonly string[];
    readonly measure: string;
    readonly year: string;
  };
  readonly areas: readonly InputArea[];
  /** The column of the answer that each column shows, where the formula arranges them; null where it does not. */
  readonly order: readonly number[] | null;
  /** Why that cannot be recomputed. */
  readonly why: string | null;
}

const isRecomputed = ({ name }: Call): boolean => isOurs(name) && name.slice(5) in RECOMPUTED;

/** Whether a formula calls a function that is recomputed. */
export const hasRecomputed = ({ formula }: FormulaCell): boolean => formula.calls.some(isRecomputed);

/**
 * What a formula that calls a recomputed function asks for: the function alone, or with its columns arranged and words in
 * the place of #N/A, as the sheets of Poolbook have it.
 */
export function certifiedCall(cell: FormulaCell, book: ReviewedBook): CertifiedCall {
  const { formula } = cell;
  const call = formula.calls.find(isRecomputed);
  const name = call?.name ?? '';
  const nothing = { scenario: '', scenarios: [], measure: '', year: '' };
  const not = (why: string) => ({ name, asked: nothing, areas: [], order: null, why });
  const arranged = call && arrangedBy(call);
  const isAlone =
    countOf(formula, null) === NAME_AND_END &&
    (!arranged || countOf(formula, arranged.within, 0) === START_NAME_AND_END);
  if (!call || (call.outer && !arranged) || !isAlone) return not('it is part of a longer formula');
  const given: readonly Argument[] = RECOMPUTED[name.slice(5)]?.given ?? [];
  const asks = (argument: Argument) => {
    const at = given.indexOf(argument);
    return at < 0 ? [] : valuesOf(cell, book, call, at);
  };
  const [scenarios, measure, year, scenario] = [
    asks('scenarios'),
    asks('measure'),
    asks('year'),
    asks('scenario'),
  ];
  if (!scenarios || !measure || !year || !scenario)
    return not('another formula works out what it is asked for');
  const tables = call.args.slice(given.length);
  const areas = tables.flatMap((_, position): InputArea[] => {
    const found = cell.references.find(
      ({ word }) => word.call === call && word.argument === position + given.length,
    );
    const on = found && book.sheets[found.sheet];
    return on ? [{ on, area: found.area }] : [];
  });
  if (areas.length < tables.length) return not('what it is given are not all tables of this workbook');
  const [only = ''] = scenario;
  const asked = {
    scenario: comparable(only) === 'base' ? '' : only,
    ...{ scenarios, measure: measure[0] ?? '', year: year[0] ?? '' },
  };
  return { name, asked, areas, order: arranged?.order ?? null, why: null };
}

/** `IFNA(SORTBY(call, {…}), …)` around a call; null for any other formula around it. */
function arrangedBy(call: Call) {
  const within = call.outer;
  const whole = within?.outer ?? null;
  if (within?.name !== 'SORTBY' || whole?.name !== 'IFNA' || whole.outer) return null;
  const keys = (within.args[1] ?? []).flatMap(({ value }) => (/^\d+$/.test(value) ? [Number(value)] : []));
  const order = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return { within, order };
}

/** How many words of a formula are in a call, and not in one within it. */
const countOf = ({ words }: Formula, within: Call | null, argument?: number): number =>
  words.filter((word) => word.call === within && (argument === undefined || word.argument === argument))
    .length;
/** What a call that is alone leaves: its name and the bracket that ends it; in another call that one's first bracket too. */
const NAME_AND_END = 2;
const START_NAME_AND_END = 3;

/**
 * The words that an argument comes to: typed, in cells, or chosen of these by CHOOSE and FILTER; null where more is done to
 * find them.
 */
function valuesOf(cell: FormulaCell, book: ReviewedBook, call: Call, argument: number): string[] | null {
  const names = cell.formula.words.filter(
    (word) => word.call === call && word.argument === argument && word.token.type === tokenTypes.FUNCTION,
  );
  const [named, ...others] = names;
  if (!named) return plainly(cell, book, call, argument);
  const chosen = cell.formula.calls.find(
    ({ name, outer }) => outer === call && name === plainName(named.token.value),
  );
  if (!chosen || others.length > 0) return null;
  const [first, ...rest] = chosen.args.map((_, at) => plainly(cell, book, chosen, at));
  if (chosen.name === 'CHOOSE') {
    const words = rest.map((each) => each?.[0]);
    return words.some((word) => word === undefined) ? null : words.map((word) => word ?? '');
  }
  if (chosen.name !== 'FILTER' || !first) return null;
  const found = first.filter(Boolean);
  return found.length > 0 ? found : (rest[1] ?? null);
}

/** What is typed as an argument, or in the cells that it names. */
function plainly(cell: FormulaCell, book: ReviewedBook, call: Call, argument: number): string[] | null {
  const at = cell.references.find(({ word }) => word.call === call && word.argument === argument);
  const sheet = at && book.sheets[at.sheet];
  if (sheet) return cellsIn(sheet, at.area).map(textOf);
  const words = (call.args[argument] ?? []).filter(({ value }) => !/^[{},;]$/.test(value));
  return words.every(({ value }) => /^".*"$|^\d+$/.test(value))
    ? words.map(({ value }) => value.replace(/^"|"$/g, ''))
    : null;
}

const cellsIn = (sheet: ReviewedSheet, { row, column, rows, columns }: Area): Cell[] =>
  Array.from({ length: rows * columns }, (_, i) =>
    sheet.valueAt(row + Math.floor(i / columns), column + (i % columns)),
  );
