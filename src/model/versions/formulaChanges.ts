import { cellName } from '../audit/area';
import { readFormula } from '../audit/readFormula';
import { movedFormula } from './movedFormula';
import { type Moves, movesBetween } from './moves';
import { type SavedFormula, type SavedSheet, type SavedTable } from './kept/version';

/** A formula that is new, gone, or another than before; copies of it are reported once. */
export interface FormulaChange {
  readonly is: 'added' | 'removed' | 'changed';
  /** The sheet as it is called now, else as it was; its id where it is still there. */
  readonly sheet: string;
  readonly sheetId: string | null;
  /** The first cell, where it is now, else where it stood; from 0. */
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  /** How many cells, the first among them. */
  readonly count: number;
  /** The formula of the first cell; null where there was none, or is none. */
  readonly before: string | null;
  readonly after: string | null;
}

interface Workbook {
  readonly sheets: readonly SavedSheet[];
  readonly tables: readonly SavedTable[];
}

/**
 * The formulas that differ in what they say. A formula that moved with its cells, or whose references followed rows,
 * columns, sheets and tables that were inserted, sorted, moved or renamed, says the same.
 */
export function formulaChanges(before: Workbook, after: Workbook): FormulaChange[] {
  const moves = movesBetween(before, after);
  const changes: FormulaChange[] = [];
  const known = new Set<SavedSheet>();
  for (const sheet of before.sheets) {
    const now = moves.sheetNow(sheet);
    if (now) known.add(now);
    for (const change of onSheet(sheet, now, moves)) changes.push(change);
  }
  const added = after.sheets.filter((sheet) => !known.has(sheet));
  return [...changes, ...added.flatMap((sheet) => onSheet(null, sheet, moves))];
}

type Pair = readonly [was: SavedFormula | null, is: SavedFormula | null];
const keyOf = (row: number, column: number) => row * 16_384 + column;

function onSheet(before: SavedSheet | null, after: SavedSheet | null, moves: Moves): FormulaChange[] {
  const there = new Map((after?.formulas ?? []).map((each) => [keyOf(each.row, each.column), each]));
  const placed: Pair[] = [];
  for (const was of before?.formulas ?? []) {
    const to = before && after && moves.cell(before, was.row, was.column);
    const is = to && there.get(keyOf(to.row, to.column));
    if (!is) {
      placed.push([was, null]);
      continue;
    }
    there.delete(keyOf(is.row, is.column));
    if (was.text !== is.text && !sameWords(movedFormula(was.text, before, moves), is.text))
      placed.push([was, is]);
  }
  const left: Pair[] = [...placed, ...[...there.values()].map((is): Pair => [null, is])];
  return told(withoutMoved(left), before, after);
}

const words = (text: string) => text.replace(/\s+/g, '').toLowerCase();
const sameWords = (a: string, b: string) => a === b || words(a) === words(b);
const relative = ({ text, row, column }: SavedFormula) => words(readFormula(text, row, column).relative);

/** Leaves out the formulas that are elsewhere in the very form that they had, relative to their cell. */
function withoutMoved(pairs: readonly Pair[]): Pair[] {
  const gone = new Map<string, SavedFormula[]>();
  for (const [was] of pairs) if (was) gone.set(relative(was), [...(gone.get(relative(was)) ?? []), was]);
  const same = new Set<SavedFormula>();
  for (const [, is] of pairs) {
    const was = is && gone.get(relative(is))?.shift();
    if (is && was) same.add(was).add(is);
  }
  const unlessSame = (formula: SavedFormula | null) => (formula && same.has(formula) ? null : formula);
  return pairs.map(([was, is]): Pair => [unlessSame(was), unlessSame(is)]);
}

/** Each change once, with the number of its copies. */
function told(pairs: readonly Pair[], before: SavedSheet | null, after: SavedSheet | null): FormulaChange[] {
  const found = new Map<string, FormulaChange>();
  for (const [was, is] of pairs) {
    const at = is ?? was;
    if (!at) continue;
    const key = `${was ? relative(was) : ''}\n${is ? relative(is) : ''}`;
    const known = found.get(key);
    found.set(
      key,
      known
        ? { ...known, count: known.count + 1 }
        : {
            is: was && is ? 'changed' : is ? 'added' : 'removed',
            sheet: (after ?? before)?.name ?? '',
            sheetId: after?.id ?? null,
            row: at.row,
            column: at.column,
            cell: cellName(at.row, at.column),
            count: 1,
            before: was?.text ?? null,
            after: is?.text ?? null,
          },
    );
  }
  return [...found.values()];
}
