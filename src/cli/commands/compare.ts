import { type Command, JSON_OPTION, NotUnderstood } from '../command';
import { comparePlans, type PlanChange } from '../comparePlans';
import { EXIT } from '../exitStatus';
import { failureWords } from '../failureWords';
import { type Machine } from '../machine/machine';
import { type OpenPlan, openWorkbook } from '../openPlan';
import { json } from '../records';

/** What changed between two workbooks, by meaning. */
export const compare: Command = {
  name: 'compare',
  takes: 'BEFORE AFTER',
  does: 'Compares two workbooks by meaning, plan or not: rows, columns, cells, formulas and totals that changed. Lines that were only moved or renamed are listed as such.',
  options: [JSON_OPTION],
  words: [2, 2],
  run: async ({ words: [before = '', after = ''], switches }, machine) => {
    const changes = comparePlans(await opened(before, machine), await opened(after, machine));
    machine.say(switches.has('json') ? json(changes) : inText(changes));
    return changes.length > 0 ? EXIT.findings : EXIT.clean;
  },
};

/** Of two files the one that cannot be read is named. */
const opened = (file: string, machine: Machine): Promise<OpenPlan> =>
  openWorkbook(file, machine).catch((failure: unknown) => {
    const why = failureWords(failure, file);
    throw new NotUnderstood(why.includes(file) ? why : `${file}: ${why}`);
  });

const inText = (changes: readonly PlanChange[]): string =>
  changes.length === 0
    ? 'Nothing changed.\n'
    : `${changes.map(({ about, sentence, cell }) => `${about}: ${sentence}${cell ? ` (${cell})` : ''}`).join('\n')}\n`;
