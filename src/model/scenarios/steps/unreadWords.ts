import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { tableOf } from '../../plan/tableOf';
import { isBase } from './chain';
import { whichStep } from './readStep';
import { type StepProblem } from './step';

/**
 * What is entered in a step and not read, so that the step does something else than it seems to say: a name beside
 * All, a tier where nothing is shifted, an Order of 0 among numbered steps, a scenario that nobody can ask for.
 *
 * @example
 * unreadWords(readPlan([[['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'], ['Cuts', 1, 'All', 'ABG', 'cut %', 0.1]]]))[0].sentence // => "Step 1 of Cuts acts on all streams, and its Name ABG is not read. Type under Target what ABG is, or clear Name."
 */
export function unreadWords(plan: Plan): StepProblem[] {
  const { names, words, numbers } = tableOf(plan, 'Scenario');
  const word = (heading: 'Target' | 'Name' | 'Change' | 'To tier', row: number) => words[heading][row] ?? '';
  const numbered = new Set(names.filter((_, row) => (numbers.Order[row] ?? 0) > 0).map(comparable));
  return names.flatMap((name, row): StepProblem[] => {
    if (!name) return [];
    const problem = (heading: string, says: string): StepProblem[] => [
      { row, heading, sentence: `${whichStep(plan, row)} ${says}` },
    ];
    const found = [
      isBase(name)
        ? problem('Scenario', 'never acts: Base is the plan as entered. Give the scenario another name.')
        : [],
      numbers.Order[row] === 0 && numbered.has(comparable(name))
        ? problem('Order', 'comes last: an Order of 0 counts as none. Number the steps from 1.')
        : [],
    ];
    const of = word('Name', row);
    if (of && comparable(word('Target', row)) === 'all')
      found.push(
        problem(
          'Name',
          `acts on all streams, and its Name ${of} is not read. Type under Target what ${of} is, or clear Name.`,
        ),
      );
    const tier = word('To tier', row);
    const change = word('Change', row);
    if (tier && change && !comparable(change).startsWith('shift'))
      found.push(
        problem(
          'To tier',
          `does not shift money, and its To tier ${tier} is not read. Clear it, or change ${change} to shift %.`,
        ),
      );
    return found.flat();
  });
}
