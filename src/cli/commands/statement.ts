import { UNITS } from '../../model/money/inUnits';
import { type Command, JSON_OPTION, NotUnderstood, SCENARIO_OPTION } from '../command';
import { EXIT } from '../exitStatus';
import { openPlan } from '../openPlan';
import { callFunction } from '../planFunctions';
import { json, records } from '../records';
import { textTable } from '../textTable';
import { type Grid } from '../../model/table/grid';

/** The parts of the statement in the order in which they are read, and their titles. */
const PARTS = {
  partners: 'Where the money comes from',
  spending: 'What it is spent on',
  outcomes: 'What it is spent on, by outcome',
  agree: 'How the two agree',
  tests: 'Realistic, affordable, and not merely aspirations',
} as const;

/** As POOL.STATEMENT understands it. */
const UNIT = /^£(?:k|m|'?000)?$/i;

/** The statement of resources: both tables, how they agree, and the three tests. */
export const statement: Command = {
  name: 'statement',
  takes: 'FILE',
  does: 'Draws up the statement of resources: spending, resources, how the two agree, and the three tests.',
  options: [
    SCENARIO_OPTION,
    {
      name: 'unit',
      value: 'UNIT',
      means: 'Rounds amounts to £k or £m; a row Rounding says what does not add up.',
    },
    JSON_OPTION,
  ],
  words: [1, 1],
  run: async ({ words: [file = ''], values: { scenario = '', unit = '' }, switches }, machine) => {
    if (unit && !UNIT.test(unit))
      throw new NotUnderstood(`The unit is ${unit}: give one of ${UNITS.join(', ')}.`);
    const { grids } = await openPlan(file, machine);
    const tables = unit ? [...grids, [[unit]]] : grids;
    const parts: Record<string, Grid> = {};
    const missing: string[] = [];
    for (const part of Object.keys(PARTS)) {
      try {
        parts[part] = await callFunction('STATEMENT', part, scenario, tables);
      } catch (failure) {
        missing.push((failure as Error).message);
      }
    }
    if (Object.keys(parts).length === 0) throw new NotUnderstood(missing[0] ?? '');
    if (switches.has('json'))
      machine.say(
        json(Object.fromEntries(Object.entries(parts).map(([part, grid]) => [part, records(grid)]))),
      );
    else
      for (const [part, grid] of Object.entries(parts))
        machine.say(`${PARTS[part as keyof typeof PARTS]}\n${textTable(grid)}\n\n`);
    for (const sentence of new Set(missing)) machine.complain(`Not shown: ${sentence}\n`);
    return missing.length > 0 ? EXIT.findings : EXIT.clean;
  },
};
