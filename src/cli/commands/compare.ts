import { type Command, JSON_OPTION } from '../command';
import { comparePlans, type PlanChange } from '../comparePlans';
import { EXIT } from '../exitStatus';
import { openWorkbook } from '../openPlan';
import { json } from '../records';

/** What changed between two workbooks, by meaning. */
export const compare: Command = {
  name: 'compare',
  takes: 'BEFORE AFTER',
  does: 'Compares two workbooks by meaning, plan or not: rows, columns, cells, formulas and totals that changed. Lines that were only moved or renamed are listed as such.',
  options: [JSON_OPTION],
  words: [2, 2],
  run: async ({ words: [before = '', after = ''], switches }, machine) => {
    const changes = comparePlans(await openWorkbook(before, machine), await openWorkbook(after, machine));
    machine.say(switches.has('json') ? json(changes) : inText(changes));
    return changes.length > 0 ? EXIT.findings : EXIT.clean;
  },
};

const inText = (changes: readonly PlanChange[]): string =>
  changes.length === 0
    ? 'Nothing changed.\n'
    : `${changes.map(({ about, sentence, cell }) => `${about}: ${sentence}${cell ? ` (${cell})` : ''}`).join('\n')}\n`;
