import { type Command, JSON_OPTION, NotUnderstood } from '../command';
import { EXIT } from '../exitStatus';
import { openPlan } from '../openPlan';
import { callFunction } from '../planFunctions';
import { json, records } from '../records';
import { textTable } from '../textTable';
import { type Grid } from '../../model/table/grid';
import { scenarioNames } from '../../model/scenarios/steps/chain';

/** What a scenario leaves of a plan: its funding, services and commitments beside those of the plan as entered. */
export const scenario: Command = {
  name: 'scenario',
  takes: 'FILE [NAME]',
  does: 'Shows the plan under a scenario: funding, services and commitments. Without a name it lists the scenarios.',
  options: [JSON_OPTION],
  words: [1, 2],
  run: async ({ words: [file = '', name], switches }, machine) => {
    const { plan, grids } = await openPlan(file, machine);
    const names = scenarioNames(plan);
    if (name === undefined) {
      machine.say(
        switches.has('json') ? json(names) : `${names.join('\n') || 'The plan has no scenario.'}\n`,
      );
      return EXIT.clean;
    }
    const parts: Record<string, Grid> = {};
    const missing: string[] = [];
    for (const id of ['FUNDING', 'SERVICES', 'COMMITMENTS']) {
      try {
        parts[id.toLowerCase()] = await callFunction(id, name, grids);
      } catch (failure) {
        missing.push((failure as Error).message);
      }
    }
    if (Object.keys(parts).length === 0) throw new NotUnderstood(missing[0] ?? '');
    if (switches.has('json')) {
      machine.say(
        json(Object.fromEntries(Object.entries(parts).map(([part, grid]) => [part, records(grid)]))),
      );
    } else {
      for (const [part, grid] of Object.entries(parts))
        machine.say(`${title(part)} under ${name}\n${textTable(grid, ['Uncertain'])}\n\n`);
    }
    for (const sentence of new Set(missing)) machine.complain(`Not shown: ${sentence}\n`);
    return missing.length > 0 ? EXIT.findings : EXIT.clean;
  },
};

const title = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
