import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { numbered } from '../plan/sources';
import { GROUPS } from '../plan/declared/words';
import { type AllocationsBy, allocationsBy, spelling } from './allocationsBy';

/** Spending of which neither the service nor its provider says the group. */
export const NO_GROUP = 'No group';
/** Spending that is for no commitment, or for one without a priority. */
export const NO_PRIORITY = 'No priority';

/**
 * What will be spent, by whom and on which priority: every allocation by the group of its service, else of the
 * service's provider, and by the priority of its commitment. What a pool spends is counted once, as the pool's
 * allocations. Groups are in the order of the product's list, priorities in that of the commitment table.
 * (Southwark, paragraph 25; docs/calculations.md#14-statement-of-resources.)
 *
 * @example
 * spending(readPlan([[['Service', 'Group'], ['Play', 'education']], [['Commitment', 'Priority'], ['Safe', 'Aim 6']], [['Allocation', 'Service', 'Commitment', '2010/11'], ['', 'Play', 'Safe', 5], ['', '', '', 7]]])).lines.map(({ names, amounts }) => [...names, amounts[0].pence]) // => [["Education", "Aim 6", 500], ["No group", "No priority", 700]]
 */
export const spending = oncePerPlan((plan: Plan): AllocationsBy => {
  const { Service, Allocation, Commitment, Partner } = plan.tables;
  const none = new Map<string, number>();
  const group = spelling(GROUPS);
  const priority = spelling();
  const providerOf = numbered(Service?.words.Provider, Partner?.rowOf ?? none);
  const groups = (Service?.words.Group ?? []).map((own, row) =>
    group(own || (Partner?.words.Group[providerOf[row] ?? -1] ?? '') || NO_GROUP),
  );
  const priorities = (Commitment?.words.Priority ?? []).map((own) => priority(own || NO_PRIORITY));
  const serviceOf = numbered(Allocation?.words.Service, Service?.rowOf ?? none);
  const commitmentOf = numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? none);
  const gathered = allocationsBy(plan, (row) => [
    groups[serviceOf[row] ?? -1] ?? NO_GROUP,
    priorities[commitmentOf[row] ?? -1] ?? NO_PRIORITY,
  ]);
  const inOrder = [places([...GROUPS, ...groups], NO_GROUP), places(priorities, NO_PRIORITY)] as const;
  return {
    ...gathered,
    lines: [...gathered.lines].sort(
      ({ names: a }, { names: b }) =>
        inOrder[0](a[0]) - inOrder[0](b[0]) || inOrder[1](a[1]) - inOrder[1](b[1]),
    ),
  };
});

/** The place of each word, that of words without one last. */
function places(words: readonly string[], last: string): (word: string | undefined) => number {
  const order = new Map([...new Set(words)].filter((word) => word !== last).map((word, i) => [word, i]));
  return (word = last) => order.get(word) ?? order.size;
}
