import { type SheetCells, type WorkbookCells } from '../workbookCells';
import { type Mark, MARKS } from './auditRecord';
import { type CarriedTick } from './carriedTicks';

/** How much of a sheet an auditor has ticked. */
export interface SheetCoverage {
  readonly sheet: string;
  /** Cells that show a number, and those of them whose tick holds. */
  readonly figures: number;
  readonly ticked: number;
  /** Their amounts added up without their signs, in the unit of the cells. */
  readonly money: number;
  readonly tickedMoney: number;
  /** How many ticks of each mark hold. */
  readonly marks: Readonly<Record<Mark, number>>;
  /** Cells that have changed since they were ticked. */
  readonly changed: number;
}

/**
 * How much of each sheet an auditor has ticked, by cells and by money. What has changed since is not covered, and what
 * is queried is ticked and not agreed.
 *
 * @example
 * recordCoverage([], { sheets: [], names: [] }) // => []
 */
export const recordCoverage = (
  ticks: readonly CarriedTick[],
  { sheets }: Pick<WorkbookCells, 'sheets'> & Partial<WorkbookCells>,
): SheetCoverage[] =>
  sheets.map((sheet) =>
    coverageOf(
      sheet,
      ticks.filter((each) => each.sheet === sheet.name),
    ),
  );

function coverageOf(sheet: SheetCells, ticks: readonly CarriedTick[]): SheetCoverage {
  const standing = ticks.filter(({ state }) => state === 'unchanged' || state === 'moved');
  const at = new Set(standing.map(({ row, column }) => `${row} ${column}`));
  let [figures, ticked, money, tickedMoney] = [0, 0, 0, 0];
  sheet.values.forEach((line, r) =>
    line.forEach((value, c) => {
      if (typeof value !== 'number') return;
      figures++;
      money += Math.abs(value);
      if (!at.has(`${sheet.row + r} ${sheet.column + c}`)) return;
      ticked++;
      tickedMoney += Math.abs(value);
    }),
  );
  const count = (mark: Mark) => standing.filter(({ tick }) => tick.mark === mark).length;
  return {
    ...{ sheet: sheet.name, figures, ticked, money, tickedMoney },
    marks: { checked: count(MARKS[0]), queried: count(MARKS[1]), agreed: count(MARKS[2]) },
    changed: ticks.length - standing.length,
  };
}
