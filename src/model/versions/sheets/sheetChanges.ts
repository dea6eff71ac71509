import { areaName, cellName } from '../../audit/area';
import { type WorkbookCells } from '../../audit/workbookCells';
import { type Cell } from '../../table/grid';
import { comparable } from '../../table/heading';
import { alignLines, type Alignment, type Line } from './alignLines';
import { pairSheets, type ReadSheet } from './pairSheets';
import { entryOf, nameOfLine, sheetLines, type SheetLines } from './sheetLines';
import { sumAsShown } from '../../money/asShown';

/** One thing that is otherwise on an ordinary sheet. */
export interface SheetChange {
  readonly is: 'added' | 'removed' | 'moved' | 'renamed' | 'changed';
  readonly of: 'sheet' | 'row' | 'column' | 'cell';
  /** The sheet as it is called now, else as it was. */
  readonly sheet: string;
  /** Where it is now; null where it is gone or is a whole sheet. */
  readonly cell: string | null;
  /** From 0; null likewise. */
  readonly place: { readonly row: number; readonly column: number } | null;
  readonly sentence: string;
}

type Side = 'row' | 'column';

/**
 * What is otherwise on the sheets of a workbook than in an earlier one: rows and columns are aligned by their words,
 * so that a line that was only moved or renamed is known as such. Formulas that became other formulas are left
 * to `formulaChanges`.
 *
 * @param leftOut names of Excel tables that are compared as tables
 * @param known whether sheets of one id are the same sheet, as in two versions of a workbook
 *
 * @example
 * sheetChanges({ sheets: [], names: [] }, { sheets: [], names: [] }) // => []
 */
export function sheetChanges(
  before: WorkbookCells,
  after: WorkbookCells,
  leftOut: readonly string[] = [],
  known: 'by id' | 'by name' = 'by name',
): SheetChange[] {
  return pairedSheets(before, after, leftOut, known).flatMap(([a, b]) =>
    a && b ? onSheet(a, b) : alone(a, b),
  );
}

/** The sheets of two workbooks, each with the one that it was or is. */
export function pairedSheets(
  before: WorkbookCells,
  after: WorkbookCells,
  leftOut: readonly string[] = [],
  known: 'by id' | 'by name' = 'by name',
): ReturnType<typeof pairSheets> {
  const out = new Set(leftOut.map((name) => name.toLowerCase()));
  const read = ({ sheets }: WorkbookCells) =>
    sheets.map((cells): ReadSheet => ({ cells, lines: sheetLines(cells, out) }));
  return pairSheets(read(before), read(after), known);
}

function alone(was: ReadSheet | null, is: ReadSheet | null): SheetChange[] {
  const sheet = (is ?? was)?.cells.name ?? '';
  const rows = (is ?? was)?.lines.rows.length ?? 0;
  if (rows === 0) return [];
  const sentence = `The sheet ${sheet} is ${is ? 'new' : 'gone'}: ${rows === 1 ? '1 row' : `${rows} rows`}.`;
  return [{ is: is ? 'added' : 'removed', of: 'sheet', sheet, cell: null, place: null, sentence }];
}

function onSheet(was: ReadSheet, is: ReadSheet): SheetChange[] {
  const { name } = is.cells;
  const rows = alignLines(was.lines.rows, is.lines.rows);
  const columns = alignLines(was.lines.columns, is.lines.columns);
  const renamed: SheetChange = {
    ...{ is: 'renamed', of: 'sheet', sheet: name, cell: null, place: null },
    sentence: `The sheet ${was.cells.name} is now called ${name}.`,
  };
  return [
    ...(was.cells.name === name ? [] : [renamed]),
    ...ofLines('column', columns, rows, was.lines, is.lines, name),
    ...ofLines('row', rows, columns, was.lines, is.lines, name),
    ...ofCells(rows, columns, was.lines, is.lines, name),
  ];
}

const MOST_SAID = 6;

/** Rows or columns that are new, gone or elsewhere. */
function ofLines(
  side: Side,
  { moved, removed, added, pairs }: Alignment,
  across: Alignment,
  was: SheetLines,
  is: SheetLines,
  sheet: string,
): SheetChange[] {
  const at = (line: Line, other: Line): [number, number] =>
    side === 'row' ? [line.position, other.position] : [other.position, line.position];
  const others = (now: boolean) =>
    now
      ? [...across.pairs.map(([, b]) => b), ...across.added]
      : [...across.pairs.map(([a]) => a), ...across.removed];
  const named = (line: Line, now: boolean) => {
    const cells = others(now)
      .sort((a, b) => a.position - b.position)
      .map((other) => at(line, other));
    const name = nameOfLine(now ? is : was, cells);
    return `${side === 'row' ? 'Row' : 'Column'} ${lineName(side, line)}${name ? `, ${name},` : ''}`;
  };
  const said = (line: Line, now: boolean) => {
    const { entered } = now ? is : was;
    const cells = others(now)
      .sort((a, b) => a.position - b.position)
      .flatMap((other) => {
        const [r, c] = at(line, other);
        const cell = entered(r, c);
        return typeof cell === 'number' || (typeof cell === 'string' && cell.startsWith('='))
          ? [`${cellName(r, c)} ${shown(cell)}`]
          : [];
      });
    const more = cells.length > MOST_SAID ? ` and ${cells.length - MOST_SAID} more` : '';
    return cells.length ? `: ${cells.slice(0, MOST_SAID).join(', ')}${more}` : '';
  };
  const placed = (line: Line) => {
    const [first] = others(true).sort((a, b) => a.position - b.position);
    const [row, column] = at(line, first ?? { ...line, position: 0 });
    return { cell: cellName(row, column), place: { row, column } };
  };
  const from = new Map(pairs.map(([a, b]) => [b, a]));
  return [
    ...removed.map((line): SheetChange => ({
      ...{ is: 'removed', of: side, sheet, cell: null, place: null },
      sentence: `${named(line, false)} is gone${said(line, false)}.`,
    })),
    ...added.map((line): SheetChange => ({
      ...{ is: 'added', of: side, sheet, ...placed(line) },
      sentence: `${named(line, true)} is new${said(line, true)}.`,
    })),
    ...[...moved].map((line): SheetChange => ({
      ...{ is: 'moved', of: side, sheet, ...placed(line) },
      sentence: `${named(line, true)} was ${side} ${lineName(side, from.get(line) ?? line)} before.`,
    })),
  ];
}

/** A row by its number, a column by its letters. */
const lineName = (side: Side, { position }: Line): string =>
  side === 'row'
    ? String(position + 1)
    : areaName({ row: 0, column: position, rows: 1, columns: 1 }).replace(/\d+$/, '');

/** Cells of lines that are on both sides and hold something else. */
function ofCells(
  rows: Alignment,
  columns: Alignment,
  was: SheetLines,
  is: SheetLines,
  sheet: string,
): SheetChange[] {
  return rows.pairs.flatMap(([rowBefore, rowNow]) =>
    columns.pairs.flatMap(([columnBefore, columnNow]): SheetChange[] => {
      const [row, column] = [rowNow.position, columnNow.position];
      const before = was.entered(rowBefore.position, columnBefore.position);
      const now = is.entered(row, column);
      const formulas = [before, now].filter(
        (cell) => typeof cell === 'string' && cell.startsWith('='),
      ).length;
      if (entryOf(before) === entryOf(now) || formulas === 2) return [];
      const cell = cellName(row, column);
      const words = typeof before === 'string' && typeof now === 'string' && formulas === 0;
      const names =
        words && (isName(rowBefore, before, rowNow, now) || isName(columnBefore, before, columnNow, now));
      const where = whereIs(row, column, rows, columns, is);
      const by = typeof before === 'number' && typeof now === 'number' ? ` (${signed(now - before)})` : '';
      return [
        {
          ...{ is: names ? 'renamed' : 'changed', of: 'cell', sheet, cell, place: { row, column } },
          sentence: names
            ? `${cell} is called ${shown(now)}; it was ${shown(before)}.`
            : `${cell}${where}: ${shown(before)} → ${shown(now)}${by}.`,
        },
      ];
    }),
  );
}

/** Whether a text is that by which its line is known, then and now. */
const isName = (was: Line, before: string, is: Line, now: string): boolean =>
  was.name === comparable(before) && is.name === comparable(now);

/** The label and the heading of a cell, in brackets. */
function whereIs(row: number, column: number, rows: Alignment, columns: Alignment, is: SheetLines): string {
  const label = nameOfLine(
    is,
    columns.pairs.map(([, { position }]) => [row, position] as const).filter(([, c]) => c < column),
  );
  const heading = nameOfLine(
    is,
    rows.pairs.map(([, { position }]) => [position, column] as const).filter(([r]) => r < row),
  );
  const names = [label, heading].filter((name) => name !== '');
  return names.length ? ` (${names.join(', ')})` : '';
}

const SIX_DECIMALS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

const shown = (cell: Cell): string =>
  cell === null ? 'blank' : typeof cell === 'number' ? SIX_DECIMALS.format(cell) : entryOf(cell);

const signed = (by: number): string => {
  const size = SIX_DECIMALS.format(sumAsShown(Math.abs(by)));
  return `${by < 0 ? '-' : '+'}${size}`;
};
