import { dayOf } from '../calendar/day';
import { doubtfulDays } from './doubtfulDays';
import { dayMeantBy } from '../calendar/dayMeantBy';
import { yearLabel } from '../calendar/financialYear';
import { yearsIn } from '../calendar/timeBeside';
import { inPounds, readAmount } from '../plan/reading/readAmount';
import { isCounted } from '../plan/reading/readNumber';
import { type Column, TABLES } from '../plan/declared/schema';
import { totalLabel } from '../plan/reading/totalLabel';
import { type Cell, type Grid, isBlank, isCellError } from '../table/grid';
import { comparable, textOf } from '../table/heading';
import { plainHeading } from '../table/headingUnit';
import { headingsOf } from './columns/findHeadings';
import { type Match } from './columns/match';
import { numberIn } from './columns/numberIn';
import { keyColumn } from './columns/planNames';
import { asShown, roundedAsShown } from '../money/asShown';

/** Why a row of a sheet is not handed on. */
export type RowKind = 'above' | 'row' | 'no amount' | 'without' | 'blank';

/** A sheet as a table of the plan would have it, so that it is read as one. */
export interface PlanForm {
  /** One row of headings, then as many rows as the sheet has below its own; those not handed on are blank. */
  readonly grid: Grid;
  /** The sheet's columns of amounts, which are the table's columns of years in this order. */
  readonly amounts: readonly number[];
  /** Where each of the sheet's columns is in the table; -1 for one that is left out. */
  readonly placeOf: readonly number[];
  /** The sheet's column at each place of the table, -1 for none. */
  readonly columnAt: readonly number[];
  readonly headings: readonly string[];
  readonly rowKinds: readonly RowKind[];
  /** The heading of the group to which each row of the sheet belongs, '' for none. */
  readonly groupOf: readonly string[];
  /** Rows that took a word from the row above, by the plan's column. */
  readonly takenDown: Readonly<Record<string, number>>;
}

/** A year that no sheet has: here each column of amounts is one of its own, whatever year it is of. */
const FIRST_YEAR = 1900;

/** The zeros of the unit of a column of amounts. */
export const zerosOf = (match: Match, heading: string): number => plainHeading(heading).zeros ?? match.zeros;

/** An amount of a sheet in pounds, rounded to the penny where that is wanted. */
export function poundsOf(number: number, zeros: number, rounds: boolean): number {
  const pounds = inPounds(number, zeros);
  return rounds ? roundedAsShown(pounds, 2) : pounds;
}

/** Brings a sheet into the form of the table that it goes into. */
export function planForm(grid: Grid, match: Match): PlanForm {
  const { table, uses } = match;
  const headings = headingsOf(grid, match.headings);
  const schema: Readonly<Record<string, Column>> = TABLES[table].columns;
  const amounts = uses.flatMap(({ as }, column) =>
    as === 'year' || as === 'ask' || as === 'amount of row' ? [column] : [],
  );
  const columnOf = new Map<string, number>();
  uses.forEach((use, column) => {
    if (use.as === 'column') columnOf.set(use.heading, column);
  });
  if (match.groups !== null && !columnOf.has(match.groups)) columnOf.set(match.groups, -1);
  const others = [...columnOf.keys()].filter((heading) => heading !== table);
  const columnAt = [
    columnOf.get(table) ?? -1,
    ...others.map((heading) => columnOf.get(heading) ?? -1),
    ...amounts,
  ];
  const placeOf = headings.map((_, column) => columnAt.indexOf(column));
  const head = [table, ...others, ...amounts.map((_, at) => yearLabel({ start: FIRST_YEAR + at }))];
  const isDoubtfulDay = doubtfulDays(grid, match.headings.last + 1);
  const last: Record<string, string> = {};
  const takenDown: Record<string, number> = {};
  const rowKinds: RowKind[] = [];
  const groupOf: string[] = [];
  let group = '';

  const lines = grid.map((cells, row): Cell[] => {
    groupOf[row] = '';
    rowKinds[row] = row <= match.headings.last ? 'above' : cells.every(isBlank) ? 'blank' : 'row';
    if (rowKinds[row] !== 'row') return head.map(() => null);
    if (match.without.includes(row)) {
      rowKinds[row] = 'without';
      return head.map(() => null);
    }
    const labelled = cells.find((cell) => typeof cell === 'string' && totalLabel(cell) !== null);
    if (amounts.length > 0 && !amounts.some((column) => holdsAmount(cells[column], headings[column] ?? ''))) {
      rowKinds[row] = 'no amount';
      const words = cells.filter((cell) => typeof cell === 'string' && !isBlank(cell));
      if (labelled === undefined && words.length === 1) group = textOf(words[0]);
      return head.map(() => null);
    }
    groupOf[row] = group;
    const line = head.map((heading, place): Cell => {
      const column = columnAt[place] ?? -1;
      const cell = column < 0 ? null : (cells[column] ?? null);
      if (place > others.length)
        return amountCell(cell, zerosOf(match, headings[column] ?? ''), match.rounds);
      const type = schema[heading]?.type ?? 'text';
      if (isCounted(type)) return isDoubtfulDay(cell, column) ? cell : countedCell(cell, type);
      const use = uses[column];
      let text = textOf(cell);
      if (use?.as === 'column' && use.down && labelled === undefined) {
        if (!text && last[heading]) takenDown[heading] = (takenDown[heading] ?? 0) + 1;
        text = last[heading] = text || (last[heading] ?? '');
      }
      if (!text && heading === match.groups && labelled === undefined) text = group;
      if (!text && heading === keyColumn(table)) text = match.given[row] ?? '';
      return match.words[heading]?.[comparable(text)] ?? (text || null);
    });
    return labelled === undefined ? line : labelledFirst(line, labelled, others.length);
  });
  return {
    ...{ amounts, placeOf, columnAt, headings, rowKinds, groupOf, takenDown },
    grid: [head, ...lines.slice(match.headings.last + 1)],
  };
}

/** A total may be called one in any column of a sheet; a table looks for it in its first. */
function labelledFirst(line: readonly Cell[], label: Cell, words: number): Cell[] {
  if (!isBlank(line[0])) return [...line];
  const alone = line.slice(1, words + 1).every((cell) => isBlank(cell) || cell === label);
  return line.map((cell, place) => (place === 0 ? label : alone && cell === label ? null : cell));
}

/** Whether a cell of a column of amounts holds one, or something that was meant as one: `1.2m`, `12-`, `#N/A`. */
const holdsAmount = (cell: Cell | undefined, heading: string): boolean => {
  if (numberIn(cell) !== null || isCellError(cell)) return true;
  if (typeof cell !== 'string') return false;
  if (readAmount(cell) === 'unknown') return true;
  // headings come again on every page of a long sheet
  return /\d|^#/.test(cell) && comparable(cell) !== comparable(heading) && yearsIn(cell).length === 0;
};

/** Pounds; words that are no number are handed on as they are. */
function amountCell(cell: Cell, zeros: number, rounds: boolean): Cell {
  const number = numberIn(cell);
  return number === null ? cell : poundsOf(number, zeros, rounds);
}

/** A number, a share such as `25%`, or a date that is stored as text. */
function countedCell(cell: Cell, type: Column['type']): Cell {
  if (typeof cell !== 'string') return cell;
  if (type === 'day') {
    const [, year, month, day] = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(dayMeantBy(cell) ?? '') ?? [];
    return year === undefined ? cell : dayOf(Number(year), Number(month), Number(day));
  }
  const share = type === 'share' ? /^(.*)%$/.exec(cell.trim())?.[1] : undefined;
  const number = numberIn(share ?? cell);
  if (number === null) return cell;
  return share === undefined ? number : asShown(number / 100);
}
