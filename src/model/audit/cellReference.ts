import { parseA1Ref } from '@borgar/fx';
import { cellName } from './area';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Which corners of a reference keep their place when the formula is copied: a `$`, or a whole row or column. */
export interface Anchors {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

/** Cells that a formula names by their address. Rows and columns count from 0. */
export interface CellReference {
  readonly text: string;
  /** The sheet as it is written before the `!`, or null where none is. */
  readonly sheet: string | null;
  /** Whether it is in another workbook. */
  readonly outside: boolean;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly fixed: Anchors;
  /** Whether it is written with a colon. */
  readonly range: boolean;
}

/** `'A sheet'!$B$2:B9`, without a workbook or more than one sheet: by far the most. */
const SIMPLE =
  /^(?:([A-Za-z_]\w*|'[^'[\]:]+')!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?$/;

const columnOf = (letters: string): number => {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column - 1;
};

/**
 * Reads an address, or null where the text is none.
 *
 * @example
 * readCellReference('Rates!$B$2:B9').bottom // => 8
 */
export function readCellReference(text: string): CellReference | null {
  const simple = SIMPLE.exec(text);
  if (!simple) return readAnyReference(text);
  const [, name, $left = '', letters = '', $top = '', digits = '', $right, lastLetters, $bottom, last] =
    simple;
  const [top, left] = [Number(digits) - 1, columnOf(letters)];
  const one = last === undefined || lastLetters === undefined;
  const [bottom, right] = one ? [top, left] : [Number(last) - 1, columnOf(lastLetters)];
  if (top > bottom || left > right) return readAnyReference(text);
  const [fixedTop, fixedLeft] = [$top !== '', $left !== ''];
  return {
    text,
    sheet: name === undefined ? null : name.replace(/^'|'$/g, ''),
    outside: false,
    top,
    left,
    bottom,
    right,
    fixed: {
      top: fixedTop,
      left: fixedLeft,
      bottom: one ? fixedTop : $bottom !== '',
      right: one ? fixedLeft : $right !== '',
    },
    range: !one,
  };
}

function readAnyReference(text: string): CellReference | null {
  const parsed = parseA1Ref(text, { allowNamed: false, allowTernary: true });
  if (!parsed || !('range' in parsed)) return null;
  const { top, left, bottom, right, $top, $left, $bottom, $right } = parsed.range;
  const context = parsed.context ?? [];
  return {
    text,
    sheet: context.at(-1) ?? null,
    outside: context.length > 1,
    ...{ top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN },
    fixed: {
      top: (top ?? null) === null || Boolean($top),
      left: (left ?? null) === null || Boolean($left),
      bottom: (bottom ?? null) === null || Boolean($bottom),
      right: (right ?? null) === null || Boolean($right),
    },
    range: text.includes(':'),
  };
}

/**
 * How many cells a reference takes in.
 *
 * @example
 * sizeOf(readCellReference('B2:C9')) // => 16
 */
export const sizeOf = ({ top, left, bottom, right }: CellReference): number =>
  (bottom - top + 1) * (right - left + 1);

/**
 * Whether two references are to the very same cells.
 *
 * @example
 * isSameCells(readCellReference('$B$2'), readCellReference('B2')) // => true
 */
export const isSameCells = (a: CellReference, b: CellReference): boolean =>
  a.sheet === b.sheet && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const step = (at: number, fixed: boolean, from: number, letter: string): string =>
  fixed ? `${letter}${at + 1}` : `${letter}[${at - from}]`;

/**
 * One cell as a formula elsewhere refers to it, the same wherever that formula is copied.
 *
 * @example
 * relativeCell({ row: 1, column: 1 }, { row: true, column: false }, { row: 4, column: 3 }) // => "R2C[-2]"
 */
export const relativeCell = (
  at: { readonly row: number; readonly column: number },
  fixed: { readonly row: boolean; readonly column: boolean },
  from: { readonly row: number; readonly column: number },
): string => step(at.row, fixed.row, from.row, 'R') + step(at.column, fixed.column, from.column, 'C');

/**
 * A reference as it reads from a cell, the same wherever the formula is copied.
 *
 * @example
 * relativeReference(readCellReference('B2:B4'), { row: 4, column: 1 }) // => "R[-3]C[0]:R[-1]C[0]"
 */
export function relativeReference(
  reference: CellReference,
  from: Parameters<typeof relativeCell>[2],
): string {
  const { sheet, top, left, bottom, right, fixed } = reference;
  const first = relativeCell({ row: top, column: left }, { row: fixed.top, column: fixed.left }, from);
  const last = relativeCell({ row: bottom, column: right }, { row: fixed.bottom, column: fixed.right }, from);
  const grows = fixed.top !== fixed.bottom || fixed.left !== fixed.right; // B$1:B1, before it grows
  const cells = top === bottom && left === right && !grows ? first : `${first}:${last}`;
  return sheet === null ? cells : `${sheet}!${cells}`;
}

/**
 * A reference as it is written after its formula was copied so many rows down and columns to the right.
 *
 * @example
 * movedReference(readCellReference('Rates!$B2'), 3, 1) // => "Rates!$B5"
 * @example
 * movedReference(readCellReference('B2'), -2, 0) // => null
 */
export function movedReference(reference: CellReference, rows: number, columns: number): string | null {
  const { text, top, left, bottom, right, fixed, range } = reference;
  if (range && !/\d/.test(text.slice(text.lastIndexOf('!') + 1))) return text;
  const place = (row: number, column: number, $row: boolean, $column: boolean): string | null => {
    const [r, c] = [$row ? row : row + rows, $column ? column : column + columns];
    if (r < 0 || c < 0 || r > LAST_ROW || c > LAST_COLUMN) return null;
    const name = cellName(r, c);
    const digits = name.search(/\d/);
    return `${$column ? '$' : ''}${name.slice(0, digits)}${$row ? '$' : ''}${name.slice(digits)}`;
  };
  const first = place(top, left, fixed.top, fixed.left);
  const last = range ? place(bottom, right, fixed.bottom, fixed.right) : '';
  if (first === null || last === null) return null;
  return text.slice(0, text.lastIndexOf('!') + 1) + first + (range ? `:${last}` : '');
}
