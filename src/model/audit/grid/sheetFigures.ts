import { anatomyOf } from '../anatomy/anatomy';
import { type Axis } from '../anatomy/strip';
import { isBlank } from '../../table/grid';
import { inOurs } from '../readFormula';
import { type ReviewedSheet } from '../reviewedBook';
import { type Figure, type FormulaFigure, isFormula, NUMBER_PRINT } from './figure';
import { PrintsInLine } from './printsInLine';

const COLUMNS = 16_384;

/** The cells of a sheet that are not blank, in lines, with how often each formula is copied. */
export class SheetFigures {
  readonly formulas: readonly FormulaFigure[];
  /** Numbers and formulas side by side, and one below the other. */
  readonly lines: Readonly<Record<Axis, readonly (readonly Figure[])[]>>;
  readonly #at = new Map<number, Figure>();
  readonly #copies = new Map<string, number>();
  readonly #prints: Readonly<Record<Axis, PrintsInLine>>;

  constructor(readonly sheet: ReviewedSheet) {
    const figures = figuresOn(sheet);
    for (const figure of figures) this.#at.set(figure.row * COLUMNS + figure.column, figure);
    this.formulas = figures.filter(isFormula);
    for (const { print } of this.formulas) this.#copies.set(print, (this.#copies.get(print) ?? 0) + 1);
    this.lines = { row: linesOf(figures, 'row'), column: linesOf(figures, 'column') };
    this.#prints = { row: new PrintsInLine(this.lines.row), column: new PrintsInLine(this.lines.column) };
  }

  at(row: number, column: number): Figure | undefined {
    return this.#at.get(row * COLUMNS + column);
  }
  /** The cell so many places further along a line. */
  step(from: Pick<Figure, 'row' | 'column'>, axis: Axis, places: number): Figure | undefined {
    return axis === 'row' ? this.at(from.row, from.column + places) : this.at(from.row + places, from.column);
  }
  /** The cell of a line, by its place along it. */
  inLine(axis: Axis, line: number, place: number): Figure | undefined {
    return axis === 'row' ? this.at(line, place) : this.at(place, line);
  }
  /** How many cells of the sheet hold a formula. */
  copiesOf(print: string): number {
    return this.#copies.get(print) ?? 0;
  }
  /** What a cell has in common with copies of its formula along a line. */
  printIn(figure: Figure, axis: Axis): string {
    return this.#prints[axis].of(figure);
  }
}

const known = new WeakMap<ReviewedSheet, SheetFigures>();

/**
 * The figures of a sheet, gathered once however many rules ask for them.
 *
 * @example
 * sheetFigures({ used: { row: 0, column: 0, rows: 0, columns: 0 } }).formulas // => []
 */
export function sheetFigures(sheet: ReviewedSheet): SheetFigures {
  const before = known.get(sheet);
  if (before) return before;
  const figures = new SheetFigures(sheet);
  known.set(sheet, figures);
  return figures;
}

function figuresOn(sheet: ReviewedSheet): Figure[] {
  const found: Figure[] = [];
  const { used } = sheet;
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = sheet.formulaAt(row, column);
      const value = sheet.valueAt(row, column);
      if (!cell) {
        if (isBlank(value)) continue;
        const typed = typeof value === 'number' && sheet.typedAt(row, column) !== null;
        const kind = typed ? 'number' : 'text';
        found.push({ row, column, value, kind, anatomy: null, print: NUMBER_PRINT });
        continue;
      }
      if (cell.formula.calls.some((call) => inOurs(call))) {
        found.push({ row, column, value, kind: 'text', anatomy: null, print: '' });
        continue;
      }
      const anatomy = anatomyOf(cell.formula, cell);
      const { references, functions, names, broken } = anatomy;
      const refers = references.length > 0 || functions.length > 0 || names || broken;
      const kind = refers ? 'formula' : 'number';
      found.push({ row, column, value, kind, anatomy, print: refers ? anatomy.print : NUMBER_PRINT });
    }
  return found;
}

/** Cells up to two blanks apart are in one line; a text ends it. */
const FURTHEST = 3;

function linesOf(figures: readonly Figure[], axis: Axis): (readonly Figure[])[] {
  const byLine = new Map<number, Figure[]>();
  for (const figure of figures) {
    const line = axis === 'row' ? figure.row : figure.column;
    const cells = byLine.get(line);
    if (cells) cells.push(figure);
    else byLine.set(line, [figure]);
  }
  const lines: Figure[][] = [];
  for (const cells of byLine.values()) {
    let line: Figure[] = [];
    for (const figure of cells) {
      const last = line.at(-1);
      const apart = last && figure.row - last.row + (figure.column - last.column) > FURTHEST;
      if (last && (figure.kind === 'text' || apart)) {
        lines.push(line);
        line = [];
      }
      if (figure.kind !== 'text') line.push(figure);
    }
    lines.push(line);
  }
  return lines.filter((line) => line.length > 1);
}
