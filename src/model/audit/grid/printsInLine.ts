import { type CellReference, isSameCells } from '../cellReference';
import { type Figure, type FormulaFigure, isFormula } from './figure';

/** Three formulas that refer to the very same cells make it a habit, two may be a slip. */
const HABIT = 3;

/**
 * What formulas have in common along lines, with references that are fixed in use though they have no `$`: where the
 * next formula of the line has the same shape and refers to the very same cell (`K11/K35`, `K12/K35`), the reference
 * counts as fixed.
 */
export class PrintsInLine {
  readonly #prints = new Map<Figure, string>();

  constructor(lines: readonly (readonly Figure[])[]) {
    for (const line of lines) this.#read(line);
  }

  of(figure: Figure): string {
    return this.#prints.get(figure) ?? figure.print;
  }

  #read(line: readonly Figure[]): void {
    const formulas = line.filter(isFormula);
    let run: FormulaFigure[] = []; // formulas that refer to the very same cells throughout
    for (const [i, figure] of formulas.entries()) {
      const last = run.at(-1);
      const fixed = last ? sharedReferences(last, figure) : [];
      if (last && fixed.length > 0 && fixed.every(Boolean)) {
        run.push(figure);
        if (run.length >= HABIT) for (const each of run) this.#mark(each, fixed);
        continue;
      }
      // two cells that each agree with their other neighbour refer to one cell by a slip, not by habit
      const agree = formulas[i - 2]?.print === last?.print || formulas[i + 1]?.print === figure.print;
      if (last && !agree && fixed.some(Boolean)) for (const each of [last, figure]) this.#mark(each, fixed);
      run = [figure];
    }
  }

  #mark(figure: FormulaFigure, fixed: readonly boolean[]): void {
    const { shape, references, keys } = figure.anatomy;
    const named = references.map(({ text }, i) => (fixed[i] ? text : (keys[i] ?? '')));
    this.#prints.set(figure, shape + named.join(' '));
  }
}

/** Which references of two formulas of one shape are to the very same cells; none where they are copies. */
function sharedReferences(a: FormulaFigure, b: FormulaFigure): readonly boolean[] {
  if (a.print === b.print || a.anatomy.shape !== b.anatomy.shape) return [];
  const others: readonly CellReference[] = b.anatomy.references;
  return a.anatomy.references.map((reference, i) => {
    const other = others[i];
    return other !== undefined && isSameCells(reference, other);
  });
}
