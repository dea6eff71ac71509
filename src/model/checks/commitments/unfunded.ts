import { formatDay } from '../../calendar/day';
import { commitmentSchedule } from '../../commitments/commitmentSchedule';
import { formatAmount } from '../../money/format';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { rowsNaming } from '../../plan/rowsNaming';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';
import { placeOfFloor } from '../places/placeOfFloor';
import { tableOf } from '../../plan/tableOf';

/**
 * A commitment has a floor and no allocation names it; or it has neither, so that nothing says what keeps it. Those that
 * are due on a day are said once.
 *
 * @means A commitment has a floor or a day on which it is due, and no allocation names it.
 * @remedy Name it in the Commitment column of the allocations that serve it, or find money for it.
 * @title % has no money
 * @order 190
 */
export const unfunded: Check = {
  name: 'Commitment without money',
  needs: ['Commitment', 'Allocation'],
  find: (plan) => [...floorsWithoutLines(plan), ...neither(plan), ...dueWithoutMoney(plan)],
};

function floorsWithoutLines(plan: Plan): Finding[] {
  return (commitmentSchedule(plan) ?? []).flatMap(({ row, commitment, year, status, floor }) => {
    if (status !== 'Unfunded') return [];
    const least = floor.atLeast ? 'that is not known' : `of ${formatAmount(floor.pence)}`;
    return {
      severity: 'Warning' as const,
      check: unfunded.name,
      subject: commitment,
      year,
      amount: floor.atLeast ? null : floor.pence,
      sentence: `${commitment} has a floor ${least} ${yearInWords(year)}, and no allocation names it.`,
      place: placeOfFloor(plan, row, year),
    };
  });
}

/** Said once for all of them, and only where allocations name other commitments. */
function neither(plan: Plan): Finding[] {
  const bare = new Map<number, string>();
  const withLines = new Set<number>();
  const named = tableOf(plan, 'Allocation').words.Commitment.some(Boolean);
  for (const { row, commitment, lines, floor } of commitmentSchedule(plan) ?? []) {
    if (lines > 0 || floor.atLeast || floor.pence > 0) withLines.add(row);
    else bare.set(row, commitment);
  }
  for (const row of withLines) bare.delete(row);
  const [first] = bare.keys();
  if (first === undefined || !named) return [];
  return [
    {
      severity: 'Note',
      check: unfunded.name,
      subject: 'Commitment',
      year: '',
      amount: null,
      sentence: neitherSentence([...bare.values()]),
      place: placeOf(plan, 'Commitment', first),
    },
  ];
}

/** So many names are written out: the pane and the Commitments sheet have them all. */
const NAMED = 3;

function neitherSentence(names: readonly string[]): string {
  if (names.length === 1)
    return `${names[0]} has no floor, and no allocation names it: nothing says what it takes to keep it.`;
  return `${names.length} commitments have no floor, and no allocation names them, so that nothing says what it takes to keep them: ${firstOf(names)}.`;
}

const firstOf = (names: readonly string[]): string =>
  `${names.slice(0, NAMED).join('; ')}${names.length > NAMED ? `; and ${names.length - NAMED} more` : ''}`;

/** What is due on a day and has no money, the earliest first; said once for all of it. */
function dueWithoutMoney(plan: Plan): Finding[] {
  const { Commitment, Allocation } = plan.tables;
  const isPaid = (name: string) => Allocation && rowsNaming(Allocation.words.Commitment, name).length > 0;
  const due = (Commitment?.names ?? []).flatMap((name, row) => {
    const day = Commitment?.numbers.Due[row] ?? NaN;
    return day > 0 && name && !isPaid(name) ? [{ name, row, day }] : [];
  });
  const byDay = due.sort((a, b) => a.day - b.day);
  const [first] = byDay;
  if (!first) return [];
  const those = byDay.map(({ name, day }) => `${name} (${formatDay(day)})`);
  return [
    {
      severity: 'Note',
      check: unfunded.name,
      subject: 'Due',
      year: '',
      amount: null,
      sentence: `${byDay.length === 1 ? 'One commitment is' : `${byDay.length} commitments are`} due on a day, and no allocation names ${byDay.length === 1 ? 'it' : 'them'}: ${firstOf(those)}.`,
      place: placeOf(plan, 'Commitment', first.row, 'Due'),
    },
  ];
}
