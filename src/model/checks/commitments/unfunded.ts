import { commitmentSchedule } from '../../commitments/commitmentSchedule';
import { formatAmount } from '../../money/format';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';
import { placeOfFloor } from '../places/placeOfFloor';

/**
 * A commitment has a floor and no allocation names it; or it has neither, so that nothing says what keeps it.
 *
 * @means A commitment has a floor, and no allocation names it.
 * @remedy Name it in the Commitment column of the allocations that serve it, or find money for it.
 * @order 190
 */
export const unfunded: Check = {
  name: 'Commitment without money',
  needs: ['Commitment', 'Allocation'],
  find: (plan) => [...floorsWithoutLines(plan), ...neither(plan)],
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
  const named = plan.tables.Allocation?.words.Commitment.some(Boolean);
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

/** So many names are written out. */
const NAMED = 12;

function neitherSentence(names: readonly string[]): string {
  if (names.length === 1)
    return `${names[0]} has no floor, and no allocation names it: nothing says what it takes to keep it.`;
  const more = names.length > NAMED ? `; and ${names.length - NAMED} more` : '';
  return `${names.length} commitments have no floor, and no allocation names them, so that nothing says what it takes to keep them: ${names.slice(0, NAMED).join('; ')}${more}.`;
}
