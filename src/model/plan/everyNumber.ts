import { type Place } from '../findings/finding';
import { type TalliedNumbers } from './reading/talliedNumbers';
import { addTallies, NO_NUMBERS, type NumberTally } from './reading/numberTally';
import { numbersElsewhere, numbersInTable, type UnreadNumbers } from './reading/numbersInTable';
import { type Plan } from './plan';
import { TABLE_KINDS } from './declared/schema';

/** Numbers that no sum of the plan counts: where they are and why. */
export interface ListedNumbers extends NumberTally {
  /** The first heading of the table. */
  readonly table: string;
  readonly where: string;
  readonly why: string;
  readonly place: Place;
}

/** What became of every number in the cells of a plan's tables. */
export interface EveryNumber {
  readonly read: NumberTally;
  /** Totals among the rows, which repeat what is read. */
  readonly leftOut: readonly ListedNumbers[];
  readonly notRead: readonly ListedNumbers[];
}

/**
 * Every number in the cells below the headings of a plan's tables, as read, left out or not read: the three together
 * are all of them, and so are their totals. Of a plan under a scenario it is what was entered.
 *
 * @example
 * (({ read, leftOut, notRead }) => [read, leftOut[0].where, notRead[0].where])(everyNumber(readPlan([[['Stream', 'Weeks', '2010/11'], ['ABG', 52, 9], ['Total', '', 9]]]))) // => [{ count: 1, total: 9 }, "Row 2, Total", "Column Weeks"]
 */
export function everyNumber({ base, ...plan }: Plan): EveryNumber {
  const { tables, positions, otherNumbers } = base ?? plan;
  const all = [
    ...TABLE_KINDS.flatMap((kind) => {
      const tallied: TalliedNumbers | undefined = tables[kind]?.numbersIn;
      const [table, position] = [kind as string, positions[kind] ?? 0];
      return tallied ? [{ table, position, numbers: numbersInTable(tallied) }] : [];
    }),
    ...(otherNumbers ?? []).map(({ numbers, isSecond, ...other }) => ({
      ...other,
      numbers: numbersElsewhere(numbers, isSecond),
    })),
  ];
  const listed = (which: 'leftOut' | 'notRead') =>
    all.flatMap(({ table, position, numbers }) =>
      numbers[which].map(({ row, column, ...each }: UnreadNumbers) => ({
        ...each,
        table,
        place: { table: position, row, column },
      })),
    );
  return {
    read: all.map(({ numbers }) => numbers.read).reduce(addTallies, NO_NUMBERS),
    leftOut: listed('leftOut'),
    notRead: listed('notRead'),
  };
}

/**
 * How many numbers are read and how many are not, as one line.
 *
 * @example
 * numbersReadInWords(everyNumber(readPlan([[['Stream', 'Weeks', '2010/11'], ['ABG', 52, 9], ['Total', '', 9]]]))) // => "1 number read, 1 not read"
 */
export function numbersReadInWords({ read, notRead }: EveryNumber): string {
  const left = notRead.reduce(addTallies, NO_NUMBERS).count;
  const numbers = `${read.count.toLocaleString('en-GB')} ${read.count === 1 ? 'number' : 'numbers'} read`;
  return left ? `${numbers}, ${left.toLocaleString('en-GB')} not read` : numbers;
}
