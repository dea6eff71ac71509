import { type Command, JSON_OPTION } from '../command';
import { EXIT } from '../exitStatus';
import { openPlan } from '../openPlan';
import { callFunction } from '../planFunctions';
import { json, records } from '../records';
import { textTable } from '../textTable';

/** The settlement of a pool's year. */
export const settle: Command = {
  name: 'settle',
  takes: 'FILE POOL YEAR',
  does: 'Settles a pool’s year: what each partner contributed, bears, paid and owes, to the penny.',
  options: [JSON_OPTION],
  words: [3, 3],
  run: async ({ words: [file = '', pool = '', year = ''], switches }, machine) => {
    const { grids } = await openPlan(file, machine);
    const grid = await callFunction('SETTLEMENT', pool, year, grids);
    machine.say(switches.has('json') ? json(records(grid)) : `${textTable(grid)}\n`);
    return EXIT.clean;
  },
};
