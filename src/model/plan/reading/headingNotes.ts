import { formatDay } from '../../calendar/day';
import { type Cell } from '../../table/grid';
import { unitInWords } from '../../table/headingUnit';
import { type Headings, headingProblem, type UnreadColumn } from './readHeadings';
import { type NumberTally } from './numberTally';
import { CELL_CHECKS, type Problem } from './problem';
import { type TableKind } from '../declared/schema';
import { asShown } from '../../money/asShown';

/** A column that is not read, and what numbers it holds. */
export interface UnreadTally extends UnreadColumn, NumberTally {
  /** A number of the column, for anyone who must see what sort it is. */
  readonly first: Cell | undefined;
}

/** What is to be said of a table's headings beside what is wrong with them: how they were read, and what was not. */
export function headingNotes(kind: TableKind, headings: Headings, unread: readonly UnreadTally[]): Problem[] {
  return [
    ...unread.flatMap(({ why, ifFilled, count, total, column }) =>
      why !== null && ifFilled && count
        ? [
            headingProblem(
              kind,
              column,
              `${why} Until then its ${numbersInWords({ count, total })} not read.`,
            ),
          ]
        : [],
    ),
    ...looseNote(kind, headings),
    ...unitNotes(kind, headings),
    ...ownColumns(kind, unread),
  ];
}

/**
 * Numbers as a subject of a sentence, with what they come to.
 *
 * @example
 * numbersInWords({ count: 2, total: 150 }) // => "2 numbers, 150 in all, are"
 */
export const numbersInWords = ({ count, total }: NumberTally): string =>
  count === 1
    ? `one number, ${numberInWords(total)}, is`
    : `${count.toLocaleString('en-GB')} numbers, ${numberInWords(total)} in all, are`;

/**
 * A number as a sentence shows it, which knows no unit of it.
 *
 * @example
 * numberInWords(1234.5) // => "1,234.5"
 */
export const numberInWords = (value: number): string => SIX_DECIMALS.format(asShown(value));
const SIX_DECIMALS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

function looseNote(kind: TableKind, { loose }: Headings): Problem[] {
  const [first] = loose;
  if (!first) return [];
  const read = loose.map(({ typed, label }) => `${typed} as ${label}`).join(', ');
  return [
    note(kind, first.column, CELL_CHECKS.heading, `In the ${kind} table these headings are read: ${read}.`),
  ];
}

function unitNotes(kind: TableKind, { zerosOf, years, columnOf }: Headings): Problem[] {
  const labelOf = (column: number) =>
    years.find((year) => year.column === column)?.label ??
    Object.keys(columnOf).find((heading) => columnOf[heading] === column) ??
    '';
  return [3, 6, 9].flatMap((zeros) => {
    const columns = [...zerosOf].flatMap(([column, each]) => (each === zeros ? [column] : []));
    const [first] = columns;
    if (first === undefined) return [];
    const one = `1 is £${(10 ** zeros).toLocaleString('en-GB')}`;
    return note(
      kind,
      first,
      CELL_CHECKS.heading,
      `In the ${kind} table the amounts under ${columns.map(labelOf).join(', ')} are read in ${unitInWords(zeros)}: ${one}.`,
    );
  });
}

function ownColumns(kind: TableKind, unread: readonly UnreadTally[]): Problem[] {
  const own = unread.filter(({ why, count }) => why === null && count > 0);
  const [first] = own;
  if (!first) return [];
  const listed = own.map(
    (column) =>
      `${column.heading || `column ${column.column + 1}, which has no heading`} (${whatIn(column)})`,
  );
  return [
    note(
      kind,
      first.column,
      CELL_CHECKS.own,
      `The ${kind} table has ${own.length === 1 ? 'a column' : 'columns'} of your own with numbers that are not read: ${listed.join(', ')}. If Poolbook should read ${own.length === 1 ? 'it' : 'one'}, give it a heading of a plan.`,
    ),
  ];
}

/** Days are not added up. */
function whatIn({ heading, count, total, first }: UnreadTally): string {
  const isDay = /\b(date|day|from|to|start|starts|end|ends|due|review|signed)\b/i.test(heading);
  const numbers = count === 1 ? 'one number' : `${count.toLocaleString('en-GB')} numbers`;
  if (isDay && typeof first === 'number' && Number.isInteger(first) && first > 29_000 && first < 73_050)
    return `${numbers}, the first ${formatDay(first)}`;
  return `${numbers}, total ${numberInWords(total)}`;
}

const note = (kind: TableKind, column: number, check: string, sentence: string): Problem => ({
  severity: 'Note',
  check,
  subject: kind,
  year: '',
  amount: null,
  sentence,
  row: 0,
  column,
  blocks: null,
});
