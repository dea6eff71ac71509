import { type Pence, penceFromPounds } from '../money/pence';
import { addTallies, NO_NUMBERS, type NumberTally } from '../plan/reading/numberTally';
import { type Grid } from '../table/grid';
import { columnFacts } from './columns/columnFacts';
import { isRead } from './importedRows';
import { type Match, type Target } from './columns/match';
import { numberIn } from './columns/numberIn';
import { poundsOf, zerosOf } from './planForm';
import { type SheetReading } from './readSheet';

/** What became of numbers of a sheet. */
export type Fate =
  /** Amounts that go into the plan. */
  | 'read'
  /** Numbers that are no money and go into the plan, such as dates and units. */
  | 'read, not money'
  /** Amounts that wait for an answer. */
  | 'waiting'
  | 'totals'
  /** In columns, rows and years that are left out. */
  | 'left out'
  | 'not money'
  /** In titles, headings and their like. */
  | 'titles'
  | 'not read';

/** Numbers of a sheet of which the same became, for the same reason. */
export interface AccountLine {
  readonly fate: Fate;
  /** Where they are and why, as words; '' where the fate says it. */
  readonly why: string;
  /** How many, and what they add up to as they are in the sheet. */
  readonly numbers: NumberTally;
  /** What they come to in pounds and pence; null for what is no money or has parts of a penny. */
  readonly pence: Pence | null;
}

/** What became of every number of a sheet. */
export interface Account {
  readonly lines: readonly AccountLine[];
  /** All numbers of the sheet, counted apart. */
  readonly all: NumberTally;
  /** How many of them are stored as text. */
  readonly asText: number;
}

const ORDER: readonly Fate[] = [
  ...([
    'read',
    'waiting',
    'read, not money',
    'totals',
    'left out',
    'not money',
    'not read',
    'titles',
  ] as const),
];

/** Sorts every number of a sheet by what becomes of it. The lines together are all numbers. */
export function accountOf(grid: Grid, match: Match, target: Target, reading: SheetReading): Account {
  const { form } = reading;
  const facts = columnFacts(grid, form.headings, match.headings.last + 1);
  const tableRowOf = new Map(reading.rowInSheet.map((row, at) => [row, at]));
  const odd = new Set(reading.oddPence.map((place) => place.join()));
  const unreadable = new Map(reading.unreadable.map(({ row, column, says }) => [`${row},${column}`, says]));
  const lines = new Map<string, { fate: Fate; why: string; numbers: NumberTally; pence: Pence | null }>();
  let all = NO_NUMBERS;
  let asText = 0;

  const fateOf = (row: number, column: number): readonly [Fate, string] => {
    const use = match.uses[column] ?? { as: 'leave out' };
    const heading = form.headings[column] || `Column ${column + 1}`;
    const isAmount = form.amounts.includes(column);
    if (form.rowKinds[row] === 'above') return ['titles', ''];
    if (reading.totals.has(row) && isAmount) return ['totals', ''];
    if (use.as === 'leave out') {
      const what = facts[column]?.notMoney;
      return what ? ['not money', `${heading}: ${what}`] : ['left out', heading];
    }
    if (form.rowKinds[row] === 'without') return ['left out', `Row ${row + 1}`];
    if (form.rowKinds[row] === 'no amount') return ['left out', 'Rows without an amount'];
    if (reading.totals.has(row)) return ['left out', 'Rows of totals'];
    const at = tableRowOf.get(row);
    if (at === undefined) return ['not read', `Row ${row + 1}`];
    const says = unreadable.get(`${row},${column}`);
    if (says !== undefined) return ['not read', `Row ${row + 1}, ${heading} ${says}`];
    if (!isAmount)
      return reading.nameless.has(at) ? ['left out', 'Rows without a name'] : ['read, not money', ''];
    if (use.as === 'ask') return ['waiting', ''];
    if (reading.nameless.has(at))
      return match.leavesNameless ? ['left out', 'Rows without a name'] : ['waiting', ''];
    if (!isRead(grid, match, target, reading, column, at))
      return use.as === 'amount of row'
        ? ['left out', 'Rows whose year is none of the table’s']
        : ['waiting', ''];
    return odd.has(`${row},${column}`) ? ['waiting', ''] : ['read', ''];
  };

  for (const [row, cells] of grid.entries())
    for (const [column, cell] of cells.entries()) {
      const number = typeof cell === 'string' && !form.amounts.includes(column) ? null : numberIn(cell);
      if (number === null || (typeof cell === 'string' && form.rowKinds[row] === 'above')) continue;
      const one = { count: 1, total: number };
      all = addTallies(all, one);
      if (typeof cell === 'string') asText++;
      const [fate, why] = fateOf(row, column);
      const line = lines.get(`${fate}${why}`) ?? { fate, why, numbers: NO_NUMBERS, pence: 0 };
      line.numbers = addTallies(line.numbers, one);
      const isMoney =
        fate !== 'titles' && fate !== 'not money' && fate !== 'read, not money' && why !== 'Rows of totals';
      const pence = isMoney
        ? penceFromPounds(poundsOf(number, zerosOf(match, form.headings[column] ?? ''), match.rounds))
        : NaN;
      line.pence = line.pence === null || Number.isNaN(pence) ? null : line.pence + pence;
      lines.set(`${fate}${why}`, line);
    }
  const sorted = [...lines.values()].sort((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate));
  return { lines: sorted, all, asText };
}

/** The numbers of one fate together. */
export function tallyOf(
  { lines }: Account,
  fate: Fate,
): { readonly numbers: NumberTally; readonly pence: Pence | null } {
  const own = lines.filter((line) => line.fate === fate);
  const pence = own.map((line) => line.pence);
  return {
    numbers: own.map(({ numbers }) => numbers).reduce(addTallies, NO_NUMBERS),
    pence: pence.every((each) => each !== null) ? pence.reduce((sum, each) => sum + each, 0) : null,
  };
}
