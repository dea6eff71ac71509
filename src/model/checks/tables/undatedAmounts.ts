import { UNDATED } from '../../calendar/financialYear';
import { formatDay } from '../../calendar/day';
import { type Finding } from '../../findings/finding';
import { amountAt, inSentence, type Sum, sumOf } from '../../funding/sum';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { TABLE_KINDS, TABLES } from '../../plan/declared/schema';
import { type Check } from '../declared/check';
import { yearColumn } from '../../plan/yearColumn';

const AMOUNTS = TABLE_KINDS.filter((kind) => TABLES[kind].years === true).map(
  (kind) => `${kind}.amounts` as const,
);

/**
 * Amounts to which no year is given: they are shown, and never aged, deflated or expired.
 *
 * @means Amounts are under Undated, since the document gives no year. Those of a stream that ends on a day are a warning. They are never aged, deflated, ended, or added
 * to a year.
 * @remedy Nothing, if the document gives no year. Otherwise move them to their year.
 * @title % has amounts without a year
 * @order 330
 */
export const undatedAmounts: Check = {
  name: 'Undated amounts',
  needs: [AMOUNTS],
  find: (plan) => [
    ...undatedAndEnding(plan),
    ...TABLE_KINDS.flatMap((kind) => {
      const column = yearColumn(plan.tables[kind], UNDATED);
      if (!column) return [];
      const held = [...column.pence.keys()].filter((row) => column.pence[row] !== 0 || column.missing[row]);
      const [first] = held;
      if (first === undefined) return [];
      const sum = sumOf(column);
      const rows = held.length === 1 ? 'One row' : `${held.length} rows`;
      return {
        severity: 'Note' as const,
        check: undatedAmounts.name,
        subject: kind,
        year: UNDATED,
        amount: sum.atLeast && sum.pence === 0 ? null : sum.pence,
        sentence: `${rows} of the ${kind} table, ${inAll(sum)}, ${held.length === 1 ? 'has' : 'have'} no year: these amounts are never aged, deflated or expired.`,
        place: placeOf(plan, kind, first, column.column),
      };
    }),
  ],
};

/** Streams whose money has no year and which end on a day: from then on nothing says that it is there. */
function undatedAndEnding(plan: Plan): Finding[] {
  const { Stream } = plan.tables;
  const column = yearColumn(Stream, UNDATED);
  if (!Stream || !column) return [];
  return Stream.names.flatMap((stream, row) => {
    const ends = Stream.numbers.Ends[row] ?? NaN;
    const sum = amountAt(column, row);
    if (!(ends > 0) || (sum.pence === 0 && !sum.atLeast)) return [];
    return {
      severity: 'Warning' as const,
      check: undatedAmounts.name,
      subject: stream,
      year: UNDATED,
      amount: sum.known ? sum.pence : null,
      sentence: `${sum.known ? inSentence(sum) : 'An amount not given'} of ${stream} has no year and ends on ${formatDay(ends)}: from then on nothing says that it is there. Give it years to see what it no longer pays for.`,
      place: placeOf(plan, 'Stream', row, column.column),
    };
  });
}

/** What the rows come to, as far as anybody knows. */
const inAll = (sum: Sum): string =>
  sum.atLeast && sum.pence === 0 ? 'of amounts that nobody knows' : `${inSentence(sum)} in all`;
