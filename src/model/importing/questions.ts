import { UNDATED, yearLabel } from '../calendar/financialYear';
import { yearsIn } from '../calendar/timeBeside';
import { byTime } from '../calendar/financialYear';
import { penceFromPounds, type Pence } from '../money/pence';
import { type Grid } from '../table/grid';
import { textOf } from '../table/heading';
import { isSecond } from './importedRows';
import { type Match, type Target } from './columns/match';
import { numberIn } from './columns/numberIn';
import { poundsOf, zerosOf } from './planForm';
import { type SheetReading } from './readSheet';

/** Something that only the user can say, and the amounts that wait for it. */
export type Question = {
  readonly count: number;
  /** Null where an amount has parts of a penny. */
  readonly pence: Pence | null;
} & (
  | {
      readonly about: 'year';
      readonly column: number;
      readonly heading: string;
      /** The years that it may be, the likeliest first. */
      readonly years: readonly string[];
      /** Whether another column is read as this year already. */
      readonly second: boolean;
    }
  | { readonly about: 'name'; readonly row: number; readonly says: string }
  | { readonly about: 'pennies' }
);

/** What has to be answered before the rows can be added. */
export function questionsOf(
  grid: Grid,
  match: Match,
  target: Target,
  reading: SheetReading,
): readonly Question[] {
  return [
    ...yearQuestions(grid, match, target, reading),
    ...nameQuestions(grid, match, reading),
    ...(reading.oddPence.length
      ? [{ about: 'pennies' as const, count: reading.oddPence.length, pence: null }]
      : []),
  ];
}

function yearQuestions(grid: Grid, match: Match, { years }: Target, reading: SheetReading): Question[] {
  const { form, rowInSheet } = reading;
  return form.amounts.flatMap((column) => {
    const use = match.uses[column];
    const second = isSecond(match, column);
    if (use?.as !== 'ask' && !second) return [];
    const heading = form.headings[column] || `Column ${column + 1}`;
    const near = [...yearsIn(heading), ...calendarYears(heading)];
    const likely = years ? near.filter((year) => years.includes(year)) : near;
    const others = years ?? [...readYears(match), ...titleYears(grid, match)];
    const offered = [...new Set([...likely, ...[...others].sort(byTime)])];
    const cells = rowInSheet.map((row) => [row, column] as const);
    return [
      {
        ...{ about: 'year' as const, column, heading, second },
        years: offered.length ? offered : [UNDATED],
        ...amountsAt(grid, match, reading, cells),
      },
    ];
  });
}

const readYears = ({ uses }: Match): string[] =>
  uses.flatMap((use) => (use.as === 'year' ? [use.label] : []));
const titleYears = (grid: Grid, { headings }: Match): string[] =>
  grid.slice(0, headings.first).flatMap((row) => row.flatMap((cell) => yearsIn(textOf(cell))));

/** The financial years that begin or end in a calendar year. */
const calendarYears = (heading: string): string[] => {
  const [year] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(heading) ?? [];
  if (year === undefined || yearsIn(heading).length > 0) return [];
  return [yearLabel({ start: Number(year) }), yearLabel({ start: Number(year) - 1 })];
};

function nameQuestions(grid: Grid, match: Match, reading: SheetReading): Question[] {
  if (match.leavesNameless) return [];
  return [...reading.nameless].map((at) => {
    const row = reading.rowInSheet[at] as number;
    const cells = reading.form.amounts.map((column) => [row, column] as const);
    const says = (grid[row] ?? []).map(textOf).filter(Boolean).join(', ');
    return { about: 'name' as const, row, says, ...amountsAt(grid, match, reading, cells) };
  });
}

function amountsAt(
  grid: Grid,
  match: Match,
  { form }: SheetReading,
  cells: readonly (readonly [row: number, column: number])[],
): { readonly count: number; readonly pence: Pence | null } {
  let [count, pence] = [0, 0];
  for (const [row, column] of cells) {
    const number = numberIn(grid[row]?.[column]);
    if (number === null) continue;
    count++;
    pence += penceFromPounds(poundsOf(number, zerosOf(match, form.headings[column] ?? ''), match.rounds));
  }
  return { count, pence: Number.isNaN(pence) ? null : pence };
}
