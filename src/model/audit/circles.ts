import { contains, intersects } from './area';
import { FormulaColumns } from './formulaColumns';
import { type FormulaCell, type ReviewedBook } from './reviewedBook';
import { type Reference } from './reference';

/** Functions that ask where cells are or how many, not what they hold. */
const WHERE: readonly string[] = ['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'AREAS', 'SHEET', 'ISREF', 'ISFORMULA'];

interface Visit {
  readonly cell: FormulaCell;
  readonly references: readonly Reference[];
  /** The reference that is being followed. */
  next: number;
  /** Whether it is known that it does not lead back. */
  cleared: boolean;
}

/**
 * Formulas that refer to themselves through each other, each circle in the order in which it refers, from the first of
 * its cells. Every formula is visited once and none by calling itself, so that long chains are no trouble.
 *
 * @example
 * circlesOf({ sheets: [] }) // => []
 */
export function circlesOf({ sheets }: ReviewedBook): readonly (readonly FormulaCell[])[] {
  const columns = sheets.map((sheet) => new FormulaColumns(sheet.formulas));
  const spills = sheets.map((sheet) =>
    sheet.cells.spills.flatMap((area) => {
      const cell = sheet.formulaAt(area.row, area.column);
      return cell ? [{ area, cell }] : [];
    }),
  );
  const circles: FormulaCell[][] = [];
  const path: Visit[] = [];
  const onPath = new Map<FormulaCell, number>();
  const visited = new Set<FormulaCell>();

  const enter = (cell: FormulaCell) => {
    visited.add(cell);
    onPath.set(cell, path.length);
    columns[cell.sheet]?.enter(cell);
    const references = cell.references.filter(({ word }) => !(word.call && WHERE.includes(word.call.name)));
    path.push({ cell, references, next: 0, cleared: false });
  };
  const leave = (cell: FormulaCell) => {
    path.pop();
    onPath.delete(cell);
    columns[cell.sheet]?.leave(cell);
  };
  const filling = ({ sheet, area }: Reference) =>
    (spills[sheet] ?? []).filter(
      (spill) => intersects(spill.area, area) && !contains(area, spill.cell.row, spill.cell.column),
    );

  for (const start of sheets.flatMap((sheet) => sheet.formulas)) {
    if (visited.has(start)) continue;
    enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const reference = visit.references[visit.next];
      if (!reference) {
        leave(visit.cell);
        continue;
      }
      const there = columns[reference.sheet];
      const fillers = filling(reference).map(({ cell }) => cell);
      if (!visit.cleared) {
        const back = there?.onPath(reference.area) ?? fillers.find((cell) => onPath.has(cell));
        if (back) circles.push(path.slice(onPath.get(back)).map(({ cell }) => cell));
        visit.cleared = true;
      }
      const onward = there?.unvisited(reference.area) ?? fillers.find((cell) => !visited.has(cell));
      if (onward) enter(onward);
      else {
        visit.next++;
        visit.cleared = false;
      }
    }
  }
  return withoutRepeats(circles);
}

/** One circle for those that share a cell, the shortest: the others are its detours. */
function withoutRepeats(circles: readonly (readonly FormulaCell[])[]): (readonly FormulaCell[])[] {
  const told = new Set<FormulaCell>();
  return [...circles]
    .sort((a, b) => a.length - b.length)
    .filter((circle) => {
      if (circle.some((cell) => told.has(cell))) return false;
      for (const cell of circle) told.add(cell);
      return true;
    });
}
