import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { whichStep } from './readStep';

/** What makes two steps of a scenario the same, whatever their Order and Note. */
const WORDS = ['Target', 'Name', 'Change', 'To tier', 'From year', 'To year'] as const;

/** A step that says just what one before it says. */
export interface RepeatedStep {
  /** Row in the scenario table. */
  readonly row: number;
  readonly sentence: string;
}

/**
 * The steps of each scenario that are the same as one before them, in the order of the rows: each acts again on what
 * the first has left, which is seldom meant.
 *
 * @example
 * repeatedSteps(readPlan([[['Scenario', 'Order', 'Target', 'Change', 'Value'], ['Cuts', 1, 'All', 'cut %', 0.1], ['Cuts', 2, 'all', 'cut %', 0.1]]])).map(({ row }) => row) // => [1]
 */
export function repeatedSteps(plan: Plan): RepeatedStep[] {
  const { Scenario } = plan.tables;
  const first = new Map<string, number>();
  return (Scenario?.names ?? []).flatMap((name, row): RepeatedStep[] => {
    const words = WORDS.map((heading) => comparable(Scenario?.words[heading][row] ?? ''));
    if (!name || !words.some(Boolean)) return [];
    const key = JSON.stringify([comparable(name), ...words, Scenario?.numbers.Value[row]]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      return [];
    }
    const other = whichStep(plan, before);
    return [
      {
        row,
        sentence: `${whichStep(plan, row)} is the same as ${other.charAt(0).toLowerCase()}${other.slice(1)}, and acts again on what that leaves. Remove one of them, or put both into one Value.`,
      },
    ];
  });
}
