import { cellName } from '../../../src/model/audit/area';
import { type ReviewFinding } from '../../../src/model/audit/reviewRule';
import { placeOf } from './placeOf';

/** What people marked in one workbook, cells by sheet: only these sheets count. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** One workbook: what was marked and what was found. */
export interface Reviewed {
  readonly book: string;
  readonly marks: Marks;
  readonly findings: readonly ReviewFinding[];
}

/** How findings and marks agree. */
export interface Score {
  readonly marked: number;
  readonly found: number;
  readonly reported: number;
  readonly groups: number;
  readonly hit: number;
  readonly findings: number;
  readonly right: number;
}

/** Marked cells in groups: cells side by side or one below the other are one. */
export function groupsOf(cells: readonly string[]): string[][] {
  const left = new Set(cells);
  return cells.flatMap((start) => {
    if (!left.delete(start)) return [];
    const group = [start];
    for (const cell of group) {
      const { row, column } = placeOf(cell);
      for (const [r, c] of [
        [row, column + 1],
        [row, column - 1],
        [row + 1, column],
        [row - 1, column],
      ] as const)
        if (r >= 0 && c >= 0 && left.delete(cellName(r, c))) group.push(cellName(r, c));
    }
    return [group];
  });
}

export function scoreOf(books: readonly Reviewed[], keep: (finding: ReviewFinding) => boolean): Score {
  const score = { marked: 0, found: 0, reported: 0, groups: 0, hit: 0, findings: 0, right: 0 };
  for (const { marks, findings } of books)
    for (const [sheet, cells] of Object.entries(marks)) {
      const wrong = new Set(cells);
      const told = findings.filter((finding) => finding.sheet === sheet && keep(finding));
      const got = new Set(
        told.flatMap(({ places }) => places.map(({ row, column }) => cellName(row, column))),
      );
      score.findings += told.length;
      score.right += told.filter(({ places }) =>
        places.some(({ row, column }) => wrong.has(cellName(row, column))),
      ).length;
      score.marked += wrong.size;
      score.reported += got.size;
      score.found += cells.filter((cell) => got.has(cell)).length;
      const groups = groupsOf(cells);
      score.groups += groups.length;
      score.hit += groups.filter((group) => group.some((cell) => got.has(cell))).length;
    }
  return score;
}
